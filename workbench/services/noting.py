"""Threads of notes: read with their places, answered, corrected, resolved, deleted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.domain.annotations import AnnotationRow, NoteRow
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.ids import AnnotationId, DocumentId, NoteId, SegmentId
from workbench.errors import InputError
from workbench.services.annotating import Place, Thread, add_note
from workbench.services.workspace import Workspace
from workbench.storage import Work


@dataclass(frozen=True, slots=True)
class NoteThread:
    """A note with its answers, oldest first; `quote` are the words it is on, `segment` the segment it is in."""

    first: NoteRow
    answers: tuple[NoteRow, ...] = ()
    segment: SegmentRow | None = None
    quote: str = ""

    @property
    def resolved(self) -> bool:
        """Tell whether the thread is settled."""
        return self.first.resolved


def threads(ws: Workspace, document_id: DocumentId) -> list[NoteThread]:
    """Return the threads of a document in the order of its text, those on the whole document first."""
    notes = ws.store.notes.of(document_id)
    known = {note.id for note in notes}
    answers: dict[NoteId, list[NoteRow]] = {}
    roots: list[NoteRow] = []
    for note in notes:
        if note.parent_id is not None and note.parent_id in known:
            answers.setdefault(note.parent_id, []).append(note)
        else:
            roots.append(note)
    wanted = {note.annotation_id for note in roots if note.annotation_id is not None}
    annotations = {key: row for key in wanted if (row := ws.store.annotations.get(key)) is not None}
    places = {note.id: _segment_of(note, annotations) for note in roots}
    rows = {row.id: row for row in ws.store.segments.page([key for key in places.values() if key is not None])}
    found = []
    for note in roots:
        place = places[note.id]
        segment = rows.get(place) if place is not None else None
        annotated = annotations.get(note.annotation_id) if note.annotation_id is not None else None
        anchor = note.anchor or (annotated.anchor if annotated is not None else None)
        found.append(NoteThread(note, tuple(answers.get(note.id, ())), segment, anchor.quote if anchor else ""))
    return sorted(found, key=lambda thread: (thread.segment.ordinal if thread.segment else -1, thread.first.id))


def _segment_of(note: NoteRow, annotations: Mapping[AnnotationId, AnnotationRow]) -> SegmentId | None:
    if note.segment_id is not None or note.annotation_id is None:
        return note.segment_id
    annotated = annotations.get(note.annotation_id)
    return annotated.segment_id if annotated is not None else None


def write(
    ws: Workspace, document_id: DocumentId, body: str, place: Place, annotation_id: AnnotationId | None = None
) -> ChangeSet:
    """Begin a thread on a document, clause, segment, span, or on an annotation."""
    return add_note(ws, document_id, body.strip(), place, Thread(annotation_id=annotation_id))


def reply(ws: Workspace, note_id: NoteId, body: str) -> ChangeSet:
    """Answer a note; the answer stands where the note does.

    Raises:
        InputError: there are no words, or the note is gone.
    """
    if not body.strip():
        raise InputError("note.empty")
    seen = ws.store.notes.get(note_id)
    root = note_id if seen is None or seen.parent_id is None else seen.parent_id
    with ws.store.work("Reply to note") as work:
        # The first of the thread before the rest, as `delete`: it holds off whoever deletes the thread meanwhile.
        _note(work, root)
        parent = _note(work, note_id)
        values = {name: getattr(parent, name) for name in ("document_id", "clause_id", "segment_id", "annotation_id")}
        work.insert(Table.NOTES, values | {"body": body.strip(), "author": ws.author, "parent_id": root})
    return work.change_set


def correct(ws: Workspace, note_id: NoteId, body: str, *, version: int | None = None) -> ChangeSet:
    """Change the words of a note of one's own.

    Raises:
        InputError: there are no words, the note is gone, or it is somebody else's.
        StaleChange: `version` is given and somebody has changed the note since.
    """
    if not body.strip():
        raise InputError("note.empty")
    with ws.store.work("Edit note") as work:
        note = _note(work, note_id)
        if note.author != ws.author:
            raise InputError("note.not-yours", author=note.author)
        work.update(Table.NOTES, note_id, {"body": body.strip()}, version=version)
    return work.change_set


def set_resolved(ws: Workspace, note_id: NoteId, resolved: bool, *, version: int | None = None) -> ChangeSet:
    """Settle a thread, or open it again.

    Raises:
        InputError: the note is gone.
        StaleChange: `version` is given and somebody has changed the note since.
    """
    with ws.store.work("Resolve note" if resolved else "Reopen note") as work:
        _note(work, note_id)
        work.update(Table.NOTES, note_id, {"resolved": resolved}, version=version)
    return work.change_set


def delete(ws: Workspace, note_id: NoteId, *, versions: Mapping[NoteId, int] | None = None) -> ChangeSet:
    """Delete a note with its answers; `versions` are those of the whole thread as it was seen.

    Raises:
        InputError: the note is gone.
        StaleChange: `versions` is given and somebody has changed one of the thread since, or has answered.
    """
    with ws.store.work("Delete note") as work:
        # Held first: an answer that is on its way is there, or refused, before the answers are read.
        _note(work, note_id)
        answers: list[NoteRow] = work.where(Table.NOTES, parent_id=note_id)
        for key in (*(answer.id for answer in answers), note_id):
            # One that was not seen has no version that would do.
            work.delete(Table.NOTES, key, version=None if versions is None else versions.get(key, 0))
    return work.change_set


def _note(work: Work, note_id: NoteId) -> NoteRow:
    note = work.get(Table.NOTES, note_id)
    if not isinstance(note, NoteRow):
        raise InputError("note.gone")
    return note
