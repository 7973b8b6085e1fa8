"""Edits of many segments at once, each one edit with one undo; what cannot be edited is left as it is.

With `versions`, segments that somebody has changed since they were seen are left as well, and counted; with `since`,
also those without a version that somebody has changed since the mark was taken: rows of a list that were never read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from workbench.domain.changes import ChangeSet, Mark, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import State
from workbench.domain.ids import SegmentId
from workbench.services import remembering
from workbench.services.editing import BY_HAND, UNSEEN, refuse_untranslated, target_values, write_target
from workbench.services.workspace import Workspace
from workbench.storage import Work

_ORDER = list(State)
_CHUNK = 500


@dataclass(frozen=True, slots=True)
class Edited:
    """What an edit of many segments did, and how many it left alone because they had changed meanwhile."""

    change_set: ChangeSet
    changed: int = 0


def confirm_all(
    ws: Workspace,
    segment_ids: Sequence[SegmentId],
    *,
    to_memory: bool = True,
    versions: Mapping[SegmentId, int] = UNSEEN,
    since: Mark | None = None,
) -> Edited:
    """Confirm every translation there is, and keep it in the memory."""

    def confirm(work: Work, row: SegmentRow) -> None:
        if not row.target.strip():
            return
        state = max(row.state, State.TRANSLATED, key=_ORDER.index)
        write_target(work, row, row.target, target_values(row, row.target, state, BY_HAND))
        if to_memory:
            remembering.remember(ws, work, row, row.target)

    if to_memory and segment_ids:
        remembering.ready_memory(ws, segment_ids[0])
    return _each(ws, "Confirm", segment_ids, confirm, versions=versions, since=since)


def set_state_of_all(
    ws: Workspace,
    segment_ids: Sequence[SegmentId],
    state: State,
    *,
    versions: Mapping[SegmentId, int] = UNSEEN,
    since: Mark | None = None,
) -> Edited:
    """Give every segment that has a translation a state.

    Raises:
        InputError: one has a translation and is to be untranslated.
    """

    def change(work: Work, row: SegmentRow) -> None:
        refuse_untranslated(row, row.target, state)
        if row.target.strip() and row.state is not state:
            work.update(Table.SEGMENTS, row.id, {"state": state})

    return _each(ws, "Set state", segment_ids, change, versions=versions, since=since)


def copy_source_to_all(
    ws: Workspace,
    segment_ids: Sequence[SegmentId],
    *,
    versions: Mapping[SegmentId, int] = UNSEEN,
    since: Mark | None = None,
) -> Edited:
    """Put the source in place of every translation, as a draft."""
    return _each(ws, "Copy source", segment_ids, _copy, versions=versions, since=since)


def clear_all(
    ws: Workspace,
    segment_ids: Sequence[SegmentId],
    *,
    versions: Mapping[SegmentId, int] = UNSEEN,
    since: Mark | None = None,
) -> Edited:
    """Empty every translation."""
    return _each(ws, "Clear", segment_ids, _clear, versions=versions, since=since)


def _copy(work: Work, row: SegmentRow) -> None:
    _write(work, row, row.source)


def _clear(work: Work, row: SegmentRow) -> None:
    _write(work, row, "")


def _write(work: Work, row: SegmentRow, text: str) -> None:
    write_target(work, row, text, target_values(row, text, None, BY_HAND))


def _each(
    ws: Workspace,
    label: str,
    segment_ids: Sequence[SegmentId],
    edit: Callable[[Work, SegmentRow], None],
    *,
    versions: Mapping[SegmentId, int],
    since: Mark | None,
) -> Edited:
    """Edit every segment that is there, not locked and as it was seen, in one unit of work."""
    changed = 0
    with ws.store.work(label) as work:
        rows: dict[int, SegmentRow] = {}
        for at in range(0, len(segment_ids), _CHUNK):
            rows.update((row.id, row) for row in work.where(Table.SEGMENTS, id=segment_ids[at : at + _CHUNK]))
        unread = [key for key in segment_ids if key not in versions]
        theirs = work.changed_by_others(Table.SEGMENTS, unread, since) if since is not None else frozenset()
        for segment_id in segment_ids:
            row = rows.get(segment_id)
            if row is None or row.locked:
                continue
            if segment_id in theirs or versions.get(segment_id, row.version) != row.version:
                changed += 1
            else:
                edit(work, row)
    return Edited(work.change_set, changed)
