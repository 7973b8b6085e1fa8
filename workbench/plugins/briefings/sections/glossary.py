"""Glossary: the terms of the scope with their agreed translation, usage, and the clause of first use."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.arabic.folding import fold_text
from workbench.domain.briefings import GlossaryEntry
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Side, TermStatus
from workbench.domain.memory import TermRow
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.tables import Grid, share
from workbench.plugins.briefings.ooxml.xml import one_line
from workbench.plugins.briefings.sections.wording import side_say
from workbench.plugins.briefings.strings import language_name

_EDGES = frozenset(" .,;:!?()[]{}«»“”\"'’،؛؟…-–—/\n\t")
# What may stand joined before an Arabic word: conjunctions, prepositions, the article.
_PROCLITICS = ("وال", "فال", "بال", "كال", "ولل", "ال", "لل", "و", "ف", "ب", "ك", "ل")


@dataclass(frozen=True, slots=True)
class _Text:
    """The folded source of the scope, with where each segment begins in it."""

    text: str
    starts: Sequence[int]
    segments: Sequence[SegmentRow]

    def first(self, term: str) -> SegmentRow | None:
        """Return the first segment that holds a term as whole words, clitics allowed."""
        at = self.text.find(term)
        while at >= 0:
            if self._whole(at, at + len(term)):
                return self.segments[bisect_right(self.starts, at) - 1]
            at = self.text.find(term, at + 1)
        return None

    def _whole(self, start: int, end: int) -> bool:
        if end < len(self.text) and self.text[end] not in _EDGES:
            return False
        word = start
        while word > 0 and self.text[word - 1] not in _EDGES:
            word -= 1
        return word == start or self.text[word:start] in _PROCLITICS


def write(draft: Draft) -> None:
    """Write the table of the terms that the scope uses."""
    view, sheet = draft.view, draft.sheet
    used = _used(view)
    if not used:
        return
    draft.heading(1, draft.say("glossary"), "section_glossary")
    grid = Grid(share(draft.look.text_width, (29, 29, 28, 14)), rtl=view.lead_rtl, style="DenseTable")
    sides = (view.sides.lead, view.sides.other)
    names = [language_name(view.sides.language(side), view.recipe.lead) for side in sides]
    head = [*names, draft.say("usage"), draft.say("first-use")]
    rows = [grid.row([sheet.paragraph("TableHead", Words(name)) for name in head], header=True)]
    for entry, segment in used:
        cells = [
            *(sheet.paragraph("CellText", _terms(entry, side, view), rtl=view.sides.rtl(side)) for side in sides),
            _usage(entry, draft),
            sheet.paragraph("CellText", draft.clause_link(segment.clause_id)),
        ]
        rows.append(grid.row(cells))
    caption, description = draft.say("glossary"), draft.say("glossary-description")
    draft.table([grid.table(rows, caption=caption, description=description)])


def _terms(entry: GlossaryEntry, side: Side, view: View) -> Words:
    texts = _texts(entry, view.sides.language(side), TermStatus.PREFERRED, TermStatus.ADMITTED)
    return Words(side_say(view, side).list(texts), "Strong" if side is Side.TARGET else "")


def _used(view: View) -> list[tuple[GlossaryEntry, SegmentRow]]:
    if not view.bundle.glossary or not view.segments:
        return []
    text = _folded(view.segments)
    found = []
    for entry in view.bundle.glossary:
        terms = [term for term in entry.terms if _is(term, view.sides.source)]
        spellings = [spelling for term in terms for spelling in (term.text, *term.forms)]
        places = [segment for spelling in spellings if (segment := _find(text, spelling)) is not None]
        if places and _texts(entry, view.sides.target, TermStatus.PREFERRED, TermStatus.ADMITTED):
            found.append((entry, min(places, key=lambda segment: segment.ordinal)))
    found.sort(key=lambda pair: pair[1].ordinal)
    return found


def _find(text: _Text, spelling: str) -> SegmentRow | None:
    folded = fold_text(one_line(spelling)).strip().casefold()
    return text.first(folded) if folded else None


def _folded(segments: Sequence[SegmentRow]) -> _Text:
    pieces, starts, at = [], [], 0
    for segment in segments:
        piece = fold_text(segment.source).casefold()
        pieces.append(piece)
        starts.append(at)
        at += len(piece) + 1
    return _Text("\n".join(pieces), starts, segments)


def _is(term: TermRow, language: str) -> bool:
    return _primary(term.language) == _primary(language)


def _primary(tag: str) -> str:
    return tag.lower().replace("_", "-").partition("-")[0]


def _texts(entry: GlossaryEntry, language: str, *statuses: TermStatus) -> list[str]:
    terms = [term for term in entry.terms if _is(term, language) and term.status in statuses]
    terms.sort(key=lambda term: term.status is not TermStatus.PREFERRED)
    return [one_line(term.text) for term in terms]


def _usage(entry: GlossaryEntry, draft: Draft) -> str:
    view, sheet = draft.view, draft.sheet
    notes = [one_line(entry.concept.note or entry.concept.definition), *(one_line(term.note) for term in entry.terms)]
    shown = [sheet.paragraph("CellText", Words(note)) for note in notes if note]
    avoided = _texts(entry, view.sides.target, TermStatus.FORBIDDEN)
    if avoided:
        terms = Words(side_say(view, Side.TARGET).list(avoided))
        label = Words(draft.say("avoid"), "Muted")
        if view.sides.target_rtl == view.lead_rtl:
            shown.append(sheet.paragraph("CellText", label, Words(" "), terms))
        else:  # a list of its own: mixed with the label it would run the wrong way
            shown += [sheet.paragraph("CellText", label), sheet.paragraph("CellText", terms, rtl=view.sides.target_rtl)]
    return "".join(shown) or sheet.paragraph("CellText")
