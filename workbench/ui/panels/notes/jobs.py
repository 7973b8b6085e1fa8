"""What the panel of notes asks of the workers."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.annotations import NoteRow
from workbench.domain.changes import ChangeSet
from workbench.domain.enums import Side
from workbench.domain.ids import AnnotationId, ClauseId, DocumentId, NoteId, SegmentId
from workbench.domain.spans import Span
from workbench.ui.seen import Seen

if TYPE_CHECKING:
    from workbench.services.noting import NoteThread
    from workbench.services.workspace import Workspace

DRAFTS = "notes.drafts"


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a note is to stand: nothing but the document, a clause, a segment, a span of a side, or an annotation."""

    segment_id: SegmentId | None = None
    clause_id: ClauseId | None = None
    side: Side | None = None
    span: Span | None = None
    annotation_id: AnnotationId | None = None


@dataclass(frozen=True, slots=True)
class Threads:
    """The threads of a document, and what was being written."""

    document_id: DocumentId
    threads: tuple[NoteThread, ...]
    author: str
    drafts: dict[str, str]


def read(ws: Workspace, document_id: DocumentId) -> Threads:
    """Read the threads of a document."""
    from workbench.services import noting  # start-up time

    return Threads(document_id, tuple(noting.threads(ws, document_id)), ws.author, _drafts(ws))


def _drafts(ws: Workspace) -> dict[str, str]:
    try:
        held = json.loads(ws.store.meta.get(f"{DRAFTS}.{ws.author}") or "{}")
    except ValueError:
        return {}
    return {str(key): str(text) for key, text in held.items()} if isinstance(held, dict) else {}


def keep_draft(ws: Workspace, key: str, text: str) -> None:
    """Keep what is being written about a place, outside undo."""
    drafts = _drafts(ws) | {key: text}
    kept = {key: text for key, text in drafts.items() if text.strip()}
    ws.store.meta.set(f"{DRAFTS}.{ws.author}", json.dumps(kept, ensure_ascii=False))


def write(ws: Workspace, document_id: DocumentId, body: str, spot: Spot) -> ChangeSet:
    """Begin a thread."""
    from workbench.services import noting  # start-up time
    from workbench.services.annotating import Place

    place = Place(spot.segment_id, None if spot.segment_id else spot.clause_id, spot.side, spot.span)
    return noting.write(ws, document_id, body, place, spot.annotation_id)


def reply(ws: Workspace, note_id: NoteId, body: str) -> ChangeSet:
    """Answer a note."""
    from workbench.services import noting  # start-up time

    return noting.reply(ws, note_id, body)


def present(ws: Workspace, note: NoteRow) -> NoteRow:
    """Read a note again; one that is gone is returned as it was shown."""
    return next((row for row in ws.store.notes.of(note.document_id) if row.id == note.id), note)


def correct(ws: Workspace, seen: Seen, note: NoteRow, body: str) -> ChangeSet:
    """Change the words of a note as it was shown."""
    from workbench.services import noting  # start-up time

    return noting.correct(ws, note.id, body, version=seen.of(ws.store, note))


def set_resolved(ws: Workspace, seen: Seen, note: NoteRow, resolved: bool) -> ChangeSet:
    """Settle a thread, or open it again, as it was shown."""
    from workbench.services import noting  # start-up time

    return noting.set_resolved(ws, note.id, resolved, version=seen.of(ws.store, note))


def delete(ws: Workspace, seen: Seen, thread: NoteThread) -> ChangeSet:
    """Delete a note with its answers as they were shown."""
    from workbench.services import noting  # start-up time

    versions = {note.id: seen.of(ws.store, note) for note in (thread.first, *thread.answers)}
    return noting.delete(ws, thread.first.id, versions=versions)
