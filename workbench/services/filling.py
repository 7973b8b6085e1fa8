"""Fill what has no translation yet from the memory, in batches that hold nobody else up."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Origin, State
from workbench.domain.ids import DocumentId
from workbench.domain.memory import MemoryMatch
from workbench.domain.ports import CancelToken, Progress
from workbench.errors import InputError
from workbench.services.editing import Provenance, fill_in
from workbench.services.remembering import Surroundings, lookup
from workbench.services.workspace import Workspace

# How many segments one edit fills: an edit is one undo, and keeps other writers waiting while it is written.
BATCH = 500


def fill_from_memory(
    ws: Workspace, document_id: DocumentId, *, progress: Progress | None = None, cancel: CancelToken | None = None
) -> list[ChangeSet]:
    """Give every segment without a translation that of its exact match; return the edits, one for each batch.

    Raises:
        InputError: there is no such document.
        Cancelled: the user cancelled; the batches written before are kept.
    """
    return list(fill_in_batches(ws, document_id, progress=progress, cancel=cancel))


def fill_in_batches(
    ws: Workspace, document_id: DocumentId, *, progress: Progress | None = None, cancel: CancelToken | None = None
) -> Iterator[ChangeSet]:
    """Yield each edit as it is written; the memory is searched before an edit begins, so that it is a short one.

    Raises:
        InputError: there is no such document.
        Cancelled: the user cancelled.
    """
    found = _matches(ws, document_id, progress, cancel)
    while batch := list(islice(found, BATCH)):
        with ws.store.work("Fill from memory") as work:
            for row, match in batch:
                # Spelling that differs may change the sense: a person looks at it first.
                state = State.DRAFT if match.layers else State.TRANSLATED
                fill_in(work, row, match.target, state, Provenance(Origin.MEMORY, match.score))
        if work.change_set:
            yield work.change_set


def _matches(
    ws: Workspace, document_id: DocumentId, progress: Progress | None, cancel: CancelToken | None
) -> Iterator[tuple[SegmentRow, MemoryMatch]]:
    document = ws.store.documents.get(document_id)
    if document is None:
        raise InputError("document.none", document=document_id)
    rows = ws.store.segments.of(document_id)
    labels = {clause.id: clause.label for clause in ws.store.clauses.of(document_id)}
    sources = ["", *(row.source for row in rows), ""]
    for done, row in enumerate(rows, 1):
        if cancel:
            cancel.raise_if_cancelled()
        if not _is_empty(row):
            continue
        place = Surroundings(sources[done - 1], sources[done + 1], labels.get(row.clause_id, ""))
        matches = lookup(ws, document.project_id, row.source, place=place)
        if matches:
            yield row, matches[0]
        if progress:
            progress(done, len(rows), document.title_source)


def empty_rows(ws: Workspace, document_id: DocumentId) -> list[SegmentRow]:
    """Return the segments of a document that may be filled: those without a translation that nobody has locked."""
    return [row for row in ws.store.segments.of(document_id) if _is_empty(row)]


def _is_empty(row: SegmentRow) -> bool:
    return not row.target.strip() and not row.locked
