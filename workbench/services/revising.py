"""The history of a segment, and bringing one of its translations back."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.changes import ChangeSet, Revision, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Origin, State
from workbench.domain.ids import DocumentId, SegmentId
from workbench.errors import InputError
from workbench.services.editing import BY_HAND, target_values, unlocked, write_target
from workbench.services.workspace import Workspace

_TEXTS = ("target", "source")


@dataclass(frozen=True, slots=True)
class SegmentRevision:
    """One edit of a segment: its texts before and after, None where it left them alone, and what became of its state.

    `origin` is where the new translation came from, None where it did not change.
    """

    revision: Revision
    target: tuple[str, str] | None = None
    source: tuple[str, str] | None = None
    state: State | None = None
    locked: bool | None = None
    origin: Origin | None = None
    score: int | None = None
    engine: str = ""


def revisions(ws: Workspace, segment_id: SegmentId, limit: int = 200) -> list[SegmentRevision]:
    """Return what was done to a segment, newest first; the import itself is the last."""
    return [_read(revision) for revision in ws.store.history.of(Table.SEGMENTS, segment_id, limit)]


def _read(revision: Revision) -> SegmentRevision:
    before, after = revision.before or {}, revision.after or {}
    texts = {
        name: (str(before.get(name) or ""), str(after.get(name) or ""))
        for name in _TEXTS
        if name in after and revision.before is not None
    }
    state, origin, locked, score = (after.get(name) for name in ("state", "origin", "locked", "score"))
    return SegmentRevision(
        revision,
        texts.get("target"),
        texts.get("source"),
        State(str(state)) if state is not None else None,
        bool(locked) if locked is not None and revision.before is not None else None,
        Origin(str(origin)) if origin is not None else None,
        score if isinstance(score, int) else None,
        str(after.get("engine") or ""),
    )


def restore(ws: Workspace, segment_id: SegmentId, text: str, *, version: int | None = None) -> ChangeSet:
    """Bring an earlier translation back, as a person's own draft.

    Raises:
        InputError: the segment is locked or gone.
        StaleChange: `version` is given and somebody else has changed the segment since.
    """
    with ws.store.work("Restore translation") as work:
        if not isinstance(work.get(Table.SEGMENTS, segment_id), SegmentRow):
            raise InputError("history.gone")
        row = unlocked(work, segment_id, version)
        write_target(work, row, text, target_values(row, text, None, BY_HAND))
    return work.change_set


def timeline(ws: Workspace, document_id: DocumentId, before: int | None, limit: int) -> list[ChangeSet]:
    """Return a page of what was done in a document, newest first."""
    return ws.store.history.of_document(document_id, before, limit)
