"""Edits of segments: ids in, a ChangeSet out; annotations follow every one of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import cast

from workbench.domain.changes import ChangeSet, Table, Values
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Origin, Side, State
from workbench.domain.ids import SegmentId
from workbench.domain.splitting import joined_target
from workbench.errors import InputError, StaleChange
from workbench.services import remembering
from workbench.services.anchoring import ANCHORED, follow_edit, follow_join, follow_split
from workbench.services.workspace import Workspace
from workbench.storage import Work

_CONFIRMED = State.TRANSLATED
# Between two sentences there are a blank or two; more than this was never between them.
_WIDEST_GAP = 8
# Where a translation comes from that is not there.
_NO_TEXT: Values = {"origin": Origin.NONE, "score": None, "engine": ""}


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a translation comes from: `score` of the memory match, name of the MT engine."""

    origin: Origin = Origin.HUMAN
    score: int | None = None
    engine: str = ""


BY_HAND = Provenance()
# Nobody says which versions were seen: scripts, and edits of what was just read.
UNSEEN: Mapping[SegmentId, int] = MappingProxyType({})


def set_target(
    ws: Workspace,
    segment_id: SegmentId,
    text: str,
    *,
    state: State | None = None,
    provenance: Provenance = BY_HAND,
    version: int | None = None,
) -> ChangeSet:
    """Write a translation; without a state, text is a draft and no text is untranslated.

    Raises:
        InputError: the segment is locked or gone, or `state` calls text untranslated.
        StaleChange: `version` is given and somebody else has changed the segment since.
    """
    with ws.store.work("Translate") as work:
        row = unlocked(work, segment_id, version)
        refuse_untranslated(row, text, state)
        write_target(work, row, text, target_values(row, text, state, provenance))
    return work.change_set


def refuse_untranslated(row: SegmentRow, text: str, state: State | None) -> None:
    """Let nobody call a segment untranslated that has a translation: counts, filters and filling would not see it."""
    if state is State.UNTRANSLATED and text.strip():
        raise InputError("edit.has-translation", segment=row.ordinal + 1)


def target_values(row: SegmentRow, text: str, state: State | None, provenance: Provenance) -> Values:
    """Return the columns that writing a translation changes."""
    if not text.strip():
        return {"target": text, "state": State.UNTRANSLATED} | _NO_TEXT
    if text == row.target:
        return {"state": state or row.state}
    values: Values = {"target": text, "state": state or State.DRAFT, "origin": provenance.origin}
    return values | {"score": provenance.score, "engine": provenance.engine}


def write_target(work: Work, row: SegmentRow, text: str, values: Values) -> None:
    """Write the columns that differ, and take what is anchored in the translation along."""
    changed = {key: value for key, value in values.items() if getattr(row, key) != value}
    if changed:
        work.update(Table.SEGMENTS, row.id, changed)
        follow_edit(work, row.id, Side.TARGET, row.target, text)


def confirm(
    ws: Workspace, segment_id: SegmentId, text: str, *, to_memory: bool = True, version: int | None = None
) -> ChangeSet:
    """Confirm a translation and keep it in the project's memory, as one edit.

    Raises:
        InputError: locked, gone, or there is nothing to confirm.
        StaleChange: `version` is given and somebody else has changed the segment since.
    """
    if to_memory:
        remembering.ready_memory(ws, segment_id)
    with ws.store.work("Confirm") as work:
        row = unlocked(work, segment_id, version)
        if not text.strip():
            raise InputError("edit.nothing-to-confirm", segment=row.ordinal + 1)
        state = _further(row.state, _CONFIRMED) if text == row.target else _CONFIRMED
        write_target(work, row, text, target_values(row, text, state, BY_HAND))
        if to_memory:
            remembering.remember(ws, work, row, text)
    return work.change_set


def _further(one: State, other: State) -> State:
    """Return the further of two states."""
    order = list(State)
    return order[max(order.index(one), order.index(other))]


def set_state(
    ws: Workspace, segment_ids: Iterable[SegmentId], state: State, *, versions: Mapping[SegmentId, int] = UNSEEN
) -> ChangeSet:
    """Give segments a state; one that has no text cannot be more than untranslated, and one that has, not be it.

    Raises:
        InputError: one is locked or gone, or has no text, or has one and is to be untranslated.
        StaleChange: `versions` names a segment that somebody else has changed since.
    """
    with ws.store.work("Set state") as work:
        for segment_id in segment_ids:
            row = unlocked(work, segment_id, versions.get(segment_id))
            if not row.target.strip() and state is not State.UNTRANSLATED:
                raise InputError("edit.no-translation", segment=row.ordinal + 1, state=state.value)
            refuse_untranslated(row, row.target, state)
            if row.state is not state:
                work.update(Table.SEGMENTS, segment_id, {"state": state})
    return work.change_set


def set_locked(
    ws: Workspace, segment_ids: Iterable[SegmentId], locked: bool, *, versions: Mapping[SegmentId, int] = UNSEEN
) -> ChangeSet:
    """Lock segments against editing, or unlock them.

    Raises:
        InputError: one is gone.
        StaleChange: `versions` names a segment that somebody else has changed since.
    """
    with ws.store.work("Lock" if locked else "Unlock") as work:
        for segment_id in segment_ids:
            if segment(work, segment_id, versions.get(segment_id)).locked is not locked:
                work.update(Table.SEGMENTS, segment_id, {"locked": locked})
    return work.change_set


def edit_source(ws: Workspace, segment_id: SegmentId, text: str, *, version: int | None = None) -> ChangeSet:
    """Correct the source; a translation already confirmed goes back to draft, since its source changed.

    Raises:
        InputError: locked, gone, or the text is empty.
        StaleChange: `version` is given and somebody else has changed the segment since.
    """
    with ws.store.work("Edit source") as work:
        row = unlocked(work, segment_id, version)
        if not text.strip():
            raise InputError("edit.empty-source", segment=row.ordinal + 1)
        if text != row.source:
            values: Values = {"source": text}
            if row.state not in (State.UNTRANSLATED, State.DRAFT):
                values["state"] = State.DRAFT
            work.update(Table.SEGMENTS, segment_id, values)
            follow_edit(work, segment_id, Side.SOURCE, row.source, text)
    return work.change_set


def split_segment(
    ws: Workspace, segment_id: SegmentId, source_at: int, target_at: int | None = None, *, version: int | None = None
) -> ChangeSet:
    """Cut a segment in two; without a place in the target, the whole translation stays with the first half.

    Raises:
        InputError: locked, or a half of the source would be empty.
        StaleChange: `version` is given and somebody else has changed the segment since the places were chosen.
    """
    with ws.store.work("Split segment") as work:
        work.hold_places(segment_id)
        row = unlocked(work, segment_id, version)
        at_target = len(row.target) if target_at is None else target_at
        head, tail = row.source[:source_at].rstrip(), row.source[source_at:].lstrip()
        if source_at < 0 or not head or not tail or not 0 <= at_target <= len(row.target):
            raise InputError("edit.cannot-split", segment=row.ordinal + 1)
        first, second = row.target[:at_target].rstrip(), row.target[at_target:].lstrip()
        work.shift(row.document_id, row.ordinal + 1, 1)
        tail_start = row.start + len(row.source) - len(tail)
        new_id = SegmentId(
            work.insert(
                Table.SEGMENTS,
                {
                    "document_id": row.document_id,
                    "clause_id": row.clause_id,
                    "ordinal": row.ordinal + 1,
                    "source": tail,
                    "target": second,
                    "state": State.DRAFT if second else State.UNTRANSLATED,
                    **(_provenance(row) if second else _NO_TEXT),
                    "paragraph": row.paragraph,
                    "start": tail_start,
                    "end": max(row.end, tail_start),
                },
            )
        )
        follow_split(work, segment_id, new_id, Side.SOURCE, text=row.source, at=source_at)
        follow_split(work, segment_id, new_id, Side.TARGET, text=row.target, at=at_target)
        work.update(Table.SEGMENTS, segment_id, _half_values(row, head, first))
    return work.change_set


def _half_values(row: SegmentRow, source: str, target: str) -> Values:
    values: Values = {"source": source, "target": target, "end": row.start + len(source)}
    values["state"] = State.DRAFT if target else State.UNTRANSLATED
    return values if target else values | _NO_TEXT


def join_with_next(ws: Workspace, segment_id: SegmentId, *, version: int | None = None) -> ChangeSet:
    """Join a segment with the next one of the same clause; annotations and notes of both are kept.

    Raises:
        InputError: either is locked, or there is no next segment in the clause.
        StaleChange: `version` is given and somebody else has changed the first segment since.
    """
    with ws.store.work("Join segments") as work:
        work.hold_places(segment_id)
        row = unlocked(work, segment_id, version)
        found = work.where(Table.SEGMENTS, document_id=row.document_id, ordinal=row.ordinal + 1)
        if not found or cast(SegmentRow, found[0]).clause_id != row.clause_id:
            raise InputError("edit.cannot-join", segment=row.ordinal + 1)
        other = unlocked(work, SegmentId(found[0].id))
        source = f"{row.source}{_gap(row, other)}{other.source}"
        target = joined_target(row.target, other.target)
        follow_join(work, row.id, other.id, Side.SOURCE, text=source, offset=len(source) - len(other.source))
        follow_join(work, row.id, other.id, Side.TARGET, text=target, offset=len(target) - len(other.target))
        _move_whole(work, other.id, row.id)
        work.delete(Table.SEGMENTS, other.id)
        work.shift(row.document_id, other.ordinal + 1, -1)
        state = min(row.state, other.state, key=list(State).index) if row.target and other.target else State.DRAFT
        values: Values = {"source": source, "target": target, "end": other.end}
        values["state"] = state if target else State.UNTRANSLATED
        work.update(Table.SEGMENTS, row.id, values | _joined_provenance(row, other))
    return work.change_set


def _gap(row: SegmentRow, other: SegmentRow) -> str:
    """Return what stands between two sources in the text they were cut from: nothing where a word was cut in two."""
    if row.paragraph != other.paragraph or row.end <= row.start:
        return " "
    width = other.start - row.end
    return " " * width if 0 <= width <= _WIDEST_GAP else " "


def _provenance(row: SegmentRow) -> Values:
    return {"origin": row.origin, "score": row.score, "engine": row.engine}


def _joined_provenance(row: SegmentRow, other: SegmentRow) -> Values:
    """Return where a joined translation comes from: what a machine wrote half of is never passed off as a person's."""
    halves = [half for half in (row, other) if half.target.strip()]
    if not halves:
        return _NO_TEXT
    giver = next((half for half in halves if half.origin is Origin.MT), halves[0])
    scores = [half.score for half in halves if half.score is not None]
    return _provenance(giver) | {"score": min(scores) if giver.score is not None else None}


def _move_whole(work: Work, gone: SegmentId, kept: SegmentId) -> None:
    """Move annotations and notes that are on the whole second segment."""
    for table in ANCHORED:
        for row in work.where(table, segment_id=gone):
            work.update(table, row.id, {"segment_id": kept})


def segment(work: Work, segment_id: SegmentId, version: int | None = None) -> SegmentRow:
    """Return a segment inside a unit of work.

    Raises:
        InputError: there is none.
        StaleChange: `version` is given and the segment has another.
    """
    row = work.get(Table.SEGMENTS, segment_id)
    if not isinstance(row, SegmentRow):
        raise InputError("edit.no-segment", segment=segment_id)
    if version is not None and row.version != version:
        raise StaleChange("store.stale", table=Table.SEGMENTS.value, key=segment_id)
    return row


def unlocked(work: Work, segment_id: SegmentId, version: int | None = None) -> SegmentRow:
    """Return a segment that may be edited.

    Raises:
        InputError: it is locked, or there is none.
        StaleChange: `version` is given and the segment has another.
    """
    row = segment(work, segment_id, version)
    if row.locked:
        raise InputError("edit.locked", segment=row.ordinal + 1)
    return row
