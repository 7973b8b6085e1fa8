"""Edits of many segments at once, each one edit with one undo; what cannot be edited is left as it is."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import State
from workbench.domain.ids import SegmentId
from workbench.services import remembering
from workbench.services.editing import BY_HAND, refuse_untranslated, target_values, write_target
from workbench.services.workspace import Workspace
from workbench.storage import Work

_ORDER = list(State)


def confirm_all(ws: Workspace, segment_ids: Sequence[SegmentId], *, to_memory: bool = True) -> ChangeSet:
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
    return _each(ws, "Confirm", segment_ids, confirm)


def set_state_of_all(ws: Workspace, segment_ids: Sequence[SegmentId], state: State) -> ChangeSet:
    """Give every segment that has a translation a state.

    Raises:
        InputError: one has a translation and is to be untranslated.
    """

    def change(work: Work, row: SegmentRow) -> None:
        refuse_untranslated(row, row.target, state)
        if row.target.strip() and row.state is not state:
            work.update(Table.SEGMENTS, row.id, {"state": state})

    return _each(ws, "Set state", segment_ids, change)


def copy_source_to_all(ws: Workspace, segment_ids: Sequence[SegmentId]) -> ChangeSet:
    """Put the source in place of every translation, as a draft."""
    return _each(ws, "Copy source", segment_ids, lambda work, row: _write(work, row, row.source))


def clear_all(ws: Workspace, segment_ids: Sequence[SegmentId]) -> ChangeSet:
    """Empty every translation."""
    return _each(ws, "Clear", segment_ids, lambda work, row: _write(work, row, ""))


def _write(work: Work, row: SegmentRow, text: str) -> None:
    write_target(work, row, text, target_values(row, text, None, BY_HAND))


def _each(
    ws: Workspace, label: str, segment_ids: Sequence[SegmentId], edit: Callable[[Work, SegmentRow], None]
) -> ChangeSet:
    """Edit every segment that is there and not locked, in one unit of work."""
    with ws.store.work(label) as work:
        for segment_id in segment_ids:
            row = work.get(Table.SEGMENTS, segment_id)
            if isinstance(row, SegmentRow) and not row.locked:
                edit(work, row)
    return work.change_set
