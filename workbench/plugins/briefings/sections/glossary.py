"""Glossary: the terms of the scope with their agreed translation, usage, and the clause of first use."""

from __future__ import annotations

from workbench.domain.arabic.direction import majority_direction
from workbench.domain.briefings import GlossaryEntry
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Side, TermStatus
from workbench.domain.languages import base_language
from workbench.domain.memory import TermRow
from workbench.plugins.briefings.bilingual import note_in
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
    sides = (view.sides.lead, view.sides.other)
    weights = (32, 24, 35, 9) if _avoided_apart(view) else (23, 37, 31, 9)
    grid = Grid(share(draft.look.text_width, weights), rtl=view.lead_rtl, style="DenseTable")
    names = [language_name(view.sides.language(side), view.recipe.lead) for side in sides]
    head = [*names, draft.say("usage" if _avoided_apart(view) else "usage-alone"), draft.say("first-use")]
    if not _avoided_apart(view):
        head[1] = f"{head[1]} {draft.say('to-avoid')}"
    header, rows = grid.row([sheet.paragraph("TableHead", Words(name)) for name in head], header=True), []
    for entry, segment in used:
        cells = [
            *(_terms(entry, side, draft) for side in sides),
            _usage(entry, draft),
            sheet.paragraph("CellText", draft.clause_link(segment.clause_id)),
        ]
        rows.append(grid.row(cells))
    caption, description = draft.say("glossary"), draft.say("glossary-description")
    draft.table(grid, header, rows, caption=caption, description=description)


def _terms(entry: GlossaryEntry, side: Side, draft: Draft) -> str:
    """Return the terms of a side, the preferred one first."""
    view = draft.view
    texts = _texts(entry, view.sides.language(side), TermStatus.PREFERRED, TermStatus.ADMITTED)
    words = Words(side_say(view, side).list(texts), "Strong" if side is Side.TARGET else "")
    shown = draft.sheet.paragraph("CellText", words, rtl=view.sides.rtl(side))
    avoided = "" if side is Side.SOURCE or _avoided_apart(view) else _avoided(entry, view)
    return shown + (
        draft.sheet.paragraph("CellText", Words(avoided, "Muted"), rtl=view.sides.rtl(side)) if avoided else ""
    )


def _avoided_apart(view: View) -> bool:
    """Say whether what to avoid stands with the usage: where the lead reads it, it goes on in the same line."""
    return view.sides.lead is Side.TARGET


def _avoided(entry: GlossaryEntry, view: View) -> str:
    terms = _texts(entry, view.sides.language(Side.TARGET), TermStatus.FORBIDDEN)
    say = side_say(view, Side.TARGET)
    return say("avoid", terms=say.list(terms)) if terms else ""


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
    """Return what to avoid and what to know; each runs as its letters do, at its column's edge."""
    view = draft.view
    lines = [avoided] if _avoided_apart(view) and (avoided := _avoided(entry, view)) else []
    for note in (note_in(note, view.recipe.lead) for note in _notes(entry)):
        if lines and _rtl(lines[-1], view) == _rtl(note, view):
            lines[-1] += f"{'' if lines[-1].endswith('.') else '.'} {note}"
        else:
            lines.append(note)
    return "".join(_line(draft, line) for line in lines) or draft.sheet.paragraph("CellText", Words(""))


def _rtl(text: str, view: View) -> bool:
    return majority_direction(text, "rtl" if view.lead_rtl else "ltr") == "rtl"


def _line(draft: Draft, text: str) -> str:
    rtl = _rtl(text, draft.view)
    properties = "" if rtl == draft.view.lead_rtl else '<w:jc w:val="end"/>'
    return draft.sheet.paragraph("CellText", Words(text, "Muted"), rtl=rtl, properties=properties)
