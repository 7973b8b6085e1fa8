"""What workers do with many rows at once; services are imported inside the jobs, on a worker: start-up time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import State
from workbench.domain.ids import SegmentId

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace


def confirm(ws: Workspace, ids: Sequence[SegmentId], to_memory: bool) -> ChangeSet:
    """Confirm every translation there is."""
    from workbench.services import many  # start-up time

    return many.confirm_all(ws, ids, to_memory=to_memory)


def review(ws: Workspace, ids: Sequence[SegmentId]) -> ChangeSet:
    """Mark every translation as reviewed."""
    from workbench.services import many  # start-up time

    return many.set_state_of_all(ws, ids, State.REVIEWED)


def copy_source(ws: Workspace, ids: Sequence[SegmentId]) -> ChangeSet:
    """Put the source in place of every translation."""
    from workbench.services import many  # start-up time

    return many.copy_source_to_all(ws, ids)


def clear(ws: Workspace, ids: Sequence[SegmentId]) -> ChangeSet:
    """Empty every translation."""
    from workbench.services import many  # start-up time

    return many.clear_all(ws, ids)


def turn_lock(ws: Workspace, ids: Sequence[SegmentId]) -> ChangeSet:
    """Lock all, or unlock all where every one is locked."""
    from workbench.services import editing  # start-up time

    all_locked = all(row.locked for row in ws.store.segments.page(ids))
    return editing.set_locked(ws, ids, not all_locked)


def texts(ws: Workspace, ids: Sequence[SegmentId]) -> list[SegmentRow]:
    """Read the rows that are to be copied."""
    return ws.store.segments.page(ids)
