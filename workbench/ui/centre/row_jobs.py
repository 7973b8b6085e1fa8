"""What workers do with many rows at once; services are imported inside the jobs, on a worker: start-up time.

Each job writes only over what the user has seen: `shown` are the rows that the grid had read and shown as they were;
of the others it leaves those that somebody has changed since the list of them was read.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from typing import TYPE_CHECKING, TypedDict

from workbench.domain.changes import Mark
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import State
from workbench.domain.ids import SegmentId
from workbench.ui.seen import Seen

if TYPE_CHECKING:
    from workbench.services.many import Edited
    from workbench.services.workspace import Workspace

Shown = Set[SegmentId]


class _Sight(TypedDict):
    versions: dict[SegmentId, int]
    since: Mark | None


def confirm(ws: Workspace, seen: Seen, shown: Shown, ids: Sequence[SegmentId], to_memory: bool) -> Edited:
    """Confirm every translation there is."""
    from workbench.services import many  # start-up time

    return _noted(ws, seen, many.confirm_all(ws, ids, to_memory=to_memory, **_seen(ws, seen, shown)))


def review(ws: Workspace, seen: Seen, shown: Shown, ids: Sequence[SegmentId]) -> Edited:
    """Mark every translation as reviewed."""
    from workbench.services import many  # start-up time

    return _noted(ws, seen, many.set_state_of_all(ws, ids, State.REVIEWED, **_seen(ws, seen, shown)))


def copy_source(ws: Workspace, seen: Seen, shown: Shown, ids: Sequence[SegmentId]) -> Edited:
    """Put the source in place of every translation."""
    from workbench.services import many  # start-up time

    return _noted(ws, seen, many.copy_source_to_all(ws, ids, **_seen(ws, seen, shown)))


def clear(ws: Workspace, seen: Seen, shown: Shown, ids: Sequence[SegmentId]) -> Edited:
    """Empty every translation."""
    from workbench.services import many  # start-up time

    return _noted(ws, seen, many.clear_all(ws, ids, **_seen(ws, seen, shown)))


def turn_lock(ws: Workspace, seen: Seen, shown: Shown, ids: Sequence[SegmentId]) -> Edited:
    """Lock all, or unlock all where every one is locked."""
    from workbench.services import editing, many  # start-up time

    all_locked = all(row.locked for row in ws.store.segments.page(ids))
    return _noted(ws, seen, many.Edited(editing.set_locked(ws, ids, not all_locked)))


def texts(ws: Workspace, ids: Sequence[SegmentId]) -> list[SegmentRow]:
    """Read the rows that are to be copied."""
    return ws.store.segments.page(ids)


def _seen(ws: Workspace, seen: Seen, shown: Shown) -> _Sight:
    found = ((key, seen.version(ws.store, key)) for key in shown)
    versions = {key: version for key, version in found if version is not None}
    return {"versions": versions, "since": seen.since(ws.store)}


def _noted(ws: Workspace, seen: Seen, done: Edited) -> Edited:
    seen.wrote(ws.store, done.change_set)
    return done
