"""What the panel of history asks of the workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.ids import DocumentId, SegmentId
from workbench.ui.seen import Seen

if TYPE_CHECKING:
    from workbench.services.revising import SegmentRevision
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Revisions:
    """The revisions of a segment, newest first."""

    segment_id: SegmentId
    rows: tuple[SegmentRevision, ...]


@dataclass(frozen=True, slots=True)
class TimelinePage:
    """A page of the edits of a document; `before` names the page."""

    document_id: DocumentId
    before: int | None
    rows: tuple[ChangeSet, ...]


def revisions(ws: Workspace, segment_id: SegmentId) -> Revisions:
    """Read what was done to a segment."""
    from workbench.services import revising  # start-up time

    return Revisions(segment_id, tuple(revising.revisions(ws, segment_id)))


def timeline(ws: Workspace, document_id: DocumentId, before: int | None, limit: int) -> TimelinePage:
    """Read a page of what was done in a document."""
    from workbench.services import revising  # start-up time

    return TimelinePage(document_id, before, tuple(revising.timeline(ws, document_id, before, limit)))


def restore(ws: Workspace, seen: Seen, segment_id: SegmentId, text: str) -> ChangeSet:
    """Bring an earlier translation back."""
    from workbench.services import revising  # start-up time

    return revising.restore(ws, segment_id, text, version=seen.version(ws.store, segment_id))
