"""Keep annotations and notes on their words while a text is edited, split or joined."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.anchors import Rebaser, anchor_at
from workbench.domain.annotations import Anchor, AnnotationRow, NoteRow
from workbench.domain.changes import Table, Values
from workbench.domain.enums import AnchorState, Side
from workbench.domain.ids import SegmentId
from workbench.domain.spans import Span
from workbench.storage import Work

_CHUNK = 500
ANCHORED = (Table.ANNOTATIONS, Table.NOTES)
Anchored = tuple[Table, AnnotationRow | NoteRow]


def anchored_rows(work: Work, segment_id: SegmentId, side: Side) -> list[tuple[Table, AnnotationRow | NoteRow]]:
    """Return the annotations and notes that hold to one side of a segment."""
    return [
        (table, row)
        for table in ANCHORED
        for row in work.where(table, segment_id=segment_id)
        if row.side is side and row.anchor is not None
    ]


def rows_by_segment(work: Work, segment_ids: Sequence[SegmentId]) -> dict[SegmentId, list[Anchored]]:
    """Return what is anchored in many segments, in a few readings."""
    found: defaultdict[SegmentId, list[Anchored]] = defaultdict(list)
    for at in range(0, len(segment_ids), _CHUNK):
        for table in ANCHORED:
            for row in work.where(table, segment_id=list(segment_ids[at : at + _CHUNK])):
                if row.side is not None and row.anchor is not None:
                    found[row.segment_id].append((table, row))
    return found


def anchored_segments(work: Work, segment_ids: Sequence[int]) -> set[SegmentId]:
    """Return those of many segments that an annotation or a note belongs to."""
    found = [row.segment_id for table in ANCHORED for row in work.where(table, segment_id=list(segment_ids))]
    return {key for key in found if key is not None}


def follow_edit(work: Work, segment_id: SegmentId, side: Side, old: str, new: str) -> None:
    """Carry everything anchored on one side of a segment from the old text to the new one."""
    follow_rows(work, anchored_rows(work, segment_id, side), old, new)


def follow_rows(work: Work, rows: Sequence[Anchored], old: str, new: str) -> None:
    """Carry rows anchored in one text from its old wording to the new one."""
    if not rows or old == new:
        return
    rebaser = Rebaser(old, new)
    for table in ANCHORED:
        held = [row for owner, row in rows if owner is table]
        moved: dict[int, Values] = {
            row.id: {"anchor": rebaser.rebase(row.anchor)} for row in held if row.anchor is not None
        }
        # Hundreds may hold to one text, and it is stored while it is typed.
        if moved:
            work.update_many(table, held, moved)


def follow_split(work: Work, first: SegmentId, second: SegmentId, side: Side, *, text: str, at: int) -> None:
    """Give each anchor to the half that holds more of it; one that is cut in two asks for review.

    `text` is the whole text before the split; the second half begins at the first non-blank code point after `at`.
    """
    head, tail = text[:at].rstrip(), text[at:].lstrip()
    offset = len(text) - len(tail)
    for table, row in anchored_rows(work, first, side):
        if row.anchor is None:
            continue
        goes_on = row.anchor.end - offset > at - row.anchor.start
        moved = _half(row.anchor, tail if goes_on else head, offset if goes_on else 0)
        values: dict[str, object] = {"anchor": moved}
        if goes_on:
            values["segment_id"] = second
        work.update(table, row.id, values)


def _half(anchor: Anchor, text: str, offset: int) -> Anchor:
    start = min(max(0, anchor.start - offset), len(text))
    end = min(max(start, anchor.end - offset), len(text))
    fresh = anchor_at(text, Span(start, end), anchor.state)
    if fresh.quote == anchor.quote:
        return fresh
    return replace(fresh, quote=anchor.quote, state=AnchorState.NEEDS_REVIEW)


def follow_join(work: Work, kept: SegmentId, gone: SegmentId, side: Side, *, text: str, offset: int) -> None:
    """Move what stood on the second segment to the joined one; `offset` is where its text begins in `text`."""
    for table, row in anchored_rows(work, kept, side):
        if row.anchor is not None:
            work.update(table, row.id, {"anchor": _shifted(row.anchor, text, 0)})
    for table, row in anchored_rows(work, gone, side):
        if row.anchor is not None:
            work.update(table, row.id, {"anchor": _shifted(row.anchor, text, offset), "segment_id": kept})


def _shifted(anchor: Anchor, text: str, offset: int) -> Anchor:
    fresh = anchor_at(text, Span(anchor.start + offset, anchor.end + offset).clipped(len(text)), anchor.state)
    return fresh if fresh.quote == anchor.quote else replace(fresh, quote=anchor.quote)
