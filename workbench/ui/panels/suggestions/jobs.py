"""What the panel of suggestions asks of the workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.ids import MemoryUnitId, SegmentId
from workbench.domain.ports import Progress

if TYPE_CHECKING:
    from workbench.services.suggesting import Answer, Match, Offered
    from workbench.services.workspace import Workspace
    from workbench.ui.tasks import Cancel


@dataclass(frozen=True, slots=True)
class Found:
    """What may be offered for a segment."""

    segment_id: SegmentId
    matches: tuple[Match, ...]
    engines: tuple[Offered, ...]


def warm(ws: Workspace) -> None:
    """Read the words of the memories before somebody waits for them."""
    from workbench.services import suggesting  # start-up time

    suggesting.warm(ws)


def find(ws: Workspace, segment_id: SegmentId) -> Found:
    """Look the memories through."""
    from workbench.services import suggesting  # start-up time

    return Found(segment_id, tuple(suggesting.suggest(ws, segment_id)), tuple(suggesting.offered_engines(ws)))


def ask(
    ws: Workspace, segment_id: SegmentId, engine: str, *, progress: Progress, cancel: Cancel
) -> tuple[SegmentId, Answer]:
    """Ask an engine that is turned on."""
    from workbench.services import suggesting  # start-up time

    progress(0, None, "")
    return segment_id, suggesting.ask_engine(ws, segment_id, engine, cancel)


def change_unit(ws: Workspace, unit_id: MemoryUnitId, target: str) -> ChangeSet:
    """Correct a memory unit."""
    from workbench.services import suggesting  # start-up time

    return suggesting.change_unit(ws, unit_id, target)


def delete_unit(ws: Workspace, unit_id: MemoryUnitId) -> ChangeSet:
    """Take a unit out of its memory."""
    from workbench.services import suggesting  # start-up time

    return suggesting.delete_unit(ws, unit_id)
