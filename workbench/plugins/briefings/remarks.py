"""Remarks: notes and memos of a scope, told apart as the analysts' and the translators'."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from workbench.domain.annotations import Anchor, AnnotationRow, NoteRow
from workbench.domain.arabic.direction import is_rtl_language, majority_direction
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Side
from workbench.domain.ids import AnnotationId, ClauseId, NoteId, SegmentId
from workbench.domain.shortening import shortened
from workbench.plugins.briefings.bilingual import note_in
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Inline, Words
from workbench.plugins.briefings.ooxml.xml import clean, one_line
from workbench.plugins.briefings.units import Unit

_TRANSLATION = "FLAG.TRANSL"
# Between a quotation and a note that begins in the same script, or the two would read as one and change places.
_LRM, _RLM = "\u200e", "\u200f"
_QUOTE = 80


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing noted of a clause; `number` is that of the row it speaks of, `quote` the words it is about."""

    clause_id: ClauseId | None
    place: int
    number: str
    body: str
    on_translation: bool
    language: str = ""
    quote: str = ""
    replies: tuple[str, ...] = ()

    def words(self, view: View) -> str:
        """Return what is noted, in the lead's language where it is there in both."""
        return note_in(self.body, view.recipe.lead)

    def write(self, draft: Draft, *, linked: bool = False) -> None:
        """Write the remark as a list item; its own language decides on its direction."""
        body = self.words(draft.view)
        lead = "rtl" if draft.view.lead_rtl else "ltr"
        known = self.language if body == clean(self.body).strip() else ""
        rtl = is_rtl_language(known) if known else majority_direction(body, lead) == "rtl"
        pieces: list[Inline] = []
        if self.quote:
            pieces += [
                Words(f"“{shortened(one_line(self.quote), _QUOTE)}”", "Strong"),
                Words(f"{_RLM if rtl else _LRM}: "),
            ]
        pieces.append(Words(body))
        # Between marks, or its halves would change places in a note from right to left.
        number = f"{_LRM}{self.number}{_LRM}" if rtl and self.number else self.number
        opening = Words(f"{_RLM if rtl else ''} [")
        if linked and self.clause_id is not None:
            # The number alone where there is one: it reads the same in a note of either direction.
            pieces += [opening, draft.clause_link(self.clause_id, number), Words("]")]
        elif self.number:
            pieces += [opening, Words(f"{number}]")]
        draft.paragraph("ListBullet", *pieces, rtl=rtl)
        for reply in self.replies:
            draft.paragraph("ListBullet", Words(f"↳ {clean(reply).strip()}"), rtl=rtl)


@dataclass(frozen=True, slots=True)
class _Finder:
    view: View
    units: Iterable[Unit]
    segments: Mapping[SegmentId, SegmentRow]
    clauses: frozenset[ClauseId]
    doubtful: Mapping[SegmentId, list[tuple[int, int]]]
    owners: Mapping[AnnotationId, AnnotationRow]

    def memos(self) -> Iterator[Remark]:
        """Yield the memos of annotations, each once for its stretch of text."""
        seen: set[tuple[SegmentId | None, str]] = set()
        for unit in self.units:
            for row in unit.annotations:
                memo = row.memo.strip()
                if not memo or (row.segment_id, memo) in seen or not self._inside(row.segment_id, row.clause_id):
                    continue
                seen.add((row.segment_id, memo))
                on_translation = self.view.keys[row.code_id] == _TRANSLATION
                quote = row.anchor.quote if row.anchor is not None else ""
                yield self._remark(row.segment_id, unit.clause_id, memo, on_translation, quote=quote)

    def notes(self) -> Iterator[Remark]:
        """Yield the open notes, each with the open replies of its thread."""
        replies = _replies(self.view.bundle.notes)
        for note in self.view.bundle.notes:
            if note.parent_id is not None or note.resolved or not note.body.strip():
                continue
            owner = self.owners.get(note.annotation_id) if note.annotation_id is not None else None
            segment_id = note.segment_id if note.segment_id is not None or owner is None else owner.segment_id
            if not self._inside(segment_id, note.clause_id):
                continue
            segment = self.segments.get(segment_id) if segment_id is not None else None
            yield self._remark(
                segment_id,
                segment.clause_id if segment is not None else note.clause_id,
                note.body,
                self._on_translation(note, owner, segment_id),
                quote=note.anchor.quote if note.anchor is not None else "",
                language=note.language,
                replies=tuple(replies.get(note.id, ())),
            )

    def _inside(self, segment_id: SegmentId | None, clause_id: ClauseId | None) -> bool:
        if segment_id is not None:
            return segment_id in self.segments
        return clause_id in self.clauses if clause_id is not None else self.view.whole

    def _on_translation(self, note: NoteRow, owner: AnnotationRow | None, segment_id: SegmentId | None) -> bool:
        if note.side is Side.TARGET or (owner is not None and self.view.keys.get(owner.code_id) == _TRANSLATION):
            return True
        return segment_id is not None and _overlaps(note.anchor, self.doubtful.get(segment_id, []))

    def _remark(
        self,
        segment_id: SegmentId | None,
        clause_id: ClauseId | None,
        body: str,
        on_translation: bool,
        **more: object,
    ) -> Remark:
        segment = self.segments.get(segment_id) if segment_id is not None else None
        number = self.view.numbers.get(segment.id, "") if segment is not None else ""
        place = segment.ordinal if segment is not None else -1
        return Remark(clause_id, place, number, body, on_translation, **more)  # type: ignore[arg-type]


def remarks_of(view: View, units: Iterable[Unit]) -> list[Remark]:
    """Return every remark of the scope in document order, those on no segment first."""
    finder = _Finder(
        view,
        units,
        {segment.id: segment for segment in view.segments},
        frozenset(clause_id for part in view.parts for clause_id in part.clause_ids),
        _doubtful(units),
        {row.id: row for row in view.annotations},
    )
    return sorted([*finder.memos(), *finder.notes()], key=lambda remark: remark.place)


def _replies(notes: Iterable[NoteRow]) -> dict[NoteId, list[str]]:
    found: dict[NoteId, list[str]] = {}
    for note in notes:
        if note.parent_id is not None and not note.resolved and note.body.strip():
            found.setdefault(note.parent_id, []).append(note.body)
    return found


def _doubtful(units: Iterable[Unit]) -> dict[SegmentId, list[tuple[int, int]]]:
    found: dict[SegmentId, list[tuple[int, int]]] = {}
    for unit in units:
        if _TRANSLATION not in unit.keys:
            continue
        for row in unit.annotations:
            if row.segment_id is not None and row.anchor is not None and row.side is not Side.TARGET:
                found.setdefault(row.segment_id, []).append((row.anchor.start, row.anchor.end))
    return found


def _overlaps(anchor: Anchor | None, spans: list[tuple[int, int]]) -> bool:
    return anchor is not None and any(anchor.start < end and start < anchor.end for start, end in spans)
