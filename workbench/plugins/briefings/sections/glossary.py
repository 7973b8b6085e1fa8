"""Glossary: the terms of the scope with their agreed translation, usage, and the clause of first use."""

from __future__ import annotations

from workbench.domain.arabic.direction import majority_direction
from workbench.domain.briefings import GlossaryEntry
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Side, TermStatus
from workbench.domain.languages import base_language
from workbench.domain.memory import TermRow
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.first_use import folded
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.tables import Grid, share
from workbench.plugins.briefings.ooxml.xml import one_line
from workbench.plugins.briefings.sections.wording import side_say
from workbench.plugins.briefings.strings import language_name


def write(draft: Draft) -> None:
    """Write the table of the terms that the scope uses."""
    view, sheet = draft.view, draft.sheet
    used = _used(view)
    if not used:
        return
    draft.heading(1, draft.say("glossary"), "section_glossary")
    weights = (50, 35, 15)
    grid = Grid(share(draft.look.text_width, weights), rtl=view.lead_rtl, style="DenseTable")
    sides = (view.sides.lead, view.sides.other)
    names = [language_name(view.sides.language(side), view.recipe.lead) for side in sides]
    head = [*names, draft.say("first-use")]
    header, rows = grid.row([sheet.paragraph("TableHead", Words(name)) for name in head], header=True), []
    for entry, segment in used:
        cells = [
            _terms(entry, sides[0], draft) + _usage(entry, draft),
            _terms(entry, sides[1], draft),
            sheet.paragraph("CellText", draft.clause_link(segment.clause_id)),
        ]
        rows.append(grid.row(cells))
    caption, description = draft.say("glossary"), draft.say("glossary-description")
    draft.table(grid, header, rows, caption=caption, description=description)


def _terms(entry: GlossaryEntry, side: Side, draft: Draft) -> str:
    """Return the terms of a side; those to avoid stand below the translations, in their own language."""
    view, sheet = draft.view, draft.sheet
    say, rtl, language = side_say(view, side), view.sides.rtl(side), view.sides.language(side)
    texts = _texts(entry, language, TermStatus.PREFERRED, TermStatus.ADMITTED)
    shown = sheet.paragraph("CellText", Words(say.list(texts), "Strong" if side is Side.TARGET else ""), rtl=rtl)
    avoided = _texts(entry, language, TermStatus.FORBIDDEN) if side is Side.TARGET else []
    if avoided:
        shown += sheet.paragraph("CellText", Words(say("avoid", terms=say.list(avoided)), "Muted"), rtl=rtl)
    return shown


def _used(view: View) -> list[tuple[GlossaryEntry, SegmentRow]]:
    if not view.bundle.glossary or not view.segments:
        return []
    text = folded(view.segments)
    found = []
    for entry in view.bundle.glossary:
        terms = [term for term in entry.terms if _is(term, view.sides.source)]
        spellings = [spelling for term in terms for spelling in (term.text, *term.forms)]
        places = [segment for spelling in spellings if (segment := text.first(spelling)) is not None]
        if places and _texts(entry, view.sides.target, TermStatus.PREFERRED, TermStatus.ADMITTED):
            found.append((entry, min(places, key=lambda segment: segment.ordinal)))
    found.sort(key=lambda pair: pair[1].ordinal)
    return found


def _is(term: TermRow, language: str) -> bool:
    return base_language(term.language) == base_language(language)


def _texts(entry: GlossaryEntry, language: str, *statuses: TermStatus) -> list[str]:
    terms = [term for term in entry.terms if _is(term, language) and term.status in statuses]
    terms.sort(key=lambda term: term.status is not TermStatus.PREFERRED)
    return [one_line(term.text) for term in terms]


def _notes(entry: GlossaryEntry) -> list[str]:
    texts = (entry.concept.note or entry.concept.definition, *(term.note for term in entry.terms))
    return [note for text in texts if (note := one_line(text))]


def _usage(entry: GlossaryEntry, draft: Draft) -> str:
    lead = "rtl" if draft.view.lead_rtl else "ltr"
    shown = [
        draft.sheet.paragraph("CellText", Words(note, "Muted"), rtl=majority_direction(note, lead) == "rtl")
        for note in _notes(entry)
    ]
    return "".join(shown)
