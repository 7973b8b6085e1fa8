"""What workers do for the commands on the active row; each is told which version of it the user has seen.

Services are imported inside the jobs, on a worker: start-up time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import State
from workbench.domain.ids import SegmentId
from workbench.domain.splitting import matching_cut
from workbench.errors import InputError, StaleChange
from workbench.ui.hands import Suggestion
from workbench.ui.jobs import Saved
from workbench.ui.seen import Seen

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace


def present(ws: Workspace, segment_id: SegmentId) -> SegmentRow:
    """Return a segment as it is stored.

    Raises:
        InputError: there is none.
    """
    found = ws.store.segments.get(segment_id)
    if found is None:
        raise InputError("edit.no-segment", segment=segment_id)
    return found


def save(
    ws: Workspace, seen: Seen, segment_id: SegmentId, text: str, expected: str, suggestion: Suggestion | None
) -> Saved:
    """Store a translation written over `expected`; where that is no longer there, the other stays in the history."""
    from workbench.services import editing  # start-up time

    row = present(ws, segment_id)
    provenance = editing.BY_HAND
    if suggestion is not None:
        provenance = editing.Provenance(suggestion.origin, suggestion.score, suggestion.engine)
    change_set = editing.set_target(ws, segment_id, text, provenance=provenance, version=row.version)
    seen.wrote(ws.store, change_set)
    return Saved(segment_id, text, change_set, row.target not in (expected, text))


def confirm(ws: Workspace, seen: Seen, segment_id: SegmentId, text: str, expected: str, to_memory: bool) -> Saved:
    """Confirm a translation that stands over `expected`; another text that was there stays in the history."""
    from workbench.services import editing  # start-up time

    row = present(ws, segment_id)
    change_set = editing.confirm(ws, segment_id, text, to_memory=to_memory, version=row.version)
    seen.wrote(ws.store, change_set)
    return Saved(segment_id, text, change_set, row.target not in (expected, text))


def set_locked(ws: Workspace, seen: Seen, segment_id: SegmentId, locked: bool) -> ChangeSet:
    """Lock a segment, or unlock it."""
    from workbench.services import editing  # start-up time

    return editing.set_locked(ws, [segment_id], locked, versions=_versions(ws, seen, segment_id))


def set_state(ws: Workspace, seen: Seen, segment_id: SegmentId, state: State) -> ChangeSet:
    """Give a segment a state."""
    from workbench.services import editing  # start-up time

    return editing.set_state(ws, [segment_id], state, versions=_versions(ws, seen, segment_id))


def split(ws: Workspace, seen: Seen, segment_id: SegmentId, at: int, in_target: bool) -> ChangeSet:
    """Cut a segment in two at a place in one of its texts; the other is cut where it says the same."""
    from workbench.services import editing  # start-up time

    row = present(ws, segment_id)
    document = ws.store.documents.get(row.document_id)
    project = ws.store.projects.get(document.project_id) if document is not None else None
    if document is None or project is None:
        raise InputError("document.none", document=row.document_id)
    if in_target:
        source_at, target_at = matching_cut(row.target, at, row.source, document.language), at
    else:
        source_at, target_at = at, matching_cut(row.source, at, row.target, project.target_language)
    return editing.split_segment(ws, segment_id, source_at, target_at, version=seen.version(ws.store, segment_id))


def join(ws: Workspace, seen: Seen, segment_id: SegmentId) -> ChangeSet:
    """Join a segment with the next."""
    from workbench.services import editing  # start-up time

    return editing.join_with_next(ws, segment_id, version=seen.version(ws.store, segment_id))


def edit_source(ws: Workspace, seen: Seen, segment_id: SegmentId, text: str, expected: str | None) -> ChangeSet:
    """Correct a source that is still as expected; None has seen that it is another.

    Raises:
        StaleChange: somebody else has corrected it meanwhile.
    """
    from workbench.services import editing  # start-up time

    row = present(ws, segment_id)
    if expected is not None and row.source != expected:
        raise StaleChange("store.stale", table="segments", key=segment_id)
    change_set = editing.edit_source(ws, segment_id, text, version=row.version)
    seen.wrote(ws.store, change_set)
    return change_set


def _versions(ws: Workspace, seen: Seen, segment_id: SegmentId) -> dict[SegmentId, int]:
    version = seen.version(ws.store, segment_id)
    return {} if version is None else {segment_id: version}
