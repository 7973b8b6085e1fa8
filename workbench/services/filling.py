"""Fill what has no translation yet from the memory, in batches that hold nobody else up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.domain.changes import ChangeSet, Table, Values
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Origin, Side, State
from workbench.domain.ids import DocumentId
from workbench.domain.memory import MemoryMatch
from workbench.domain.ports import CancelToken, Progress
from workbench.errors import InputError
from workbench.services.anchoring import anchored_segments, follow_edit
from workbench.services.editing import Provenance, target_values
from workbench.services.remembering import ExactMatches, Surroundings
from workbench.services.workspace import Workspace

# How many segments one edit fills, for it keeps other writers waiting; the window makes one undo of the edits.
BATCH = 2_000
_TOLD = 100


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
    document = ws.store.documents.get(document_id)
    if document is None:
        raise InputError("document.none", document=document_id)
    matches = ExactMatches(ws, document.project_id)
    wanted = _wanted(ws, document_id)
    for at in range(0, len(wanted), BATCH):
        batch = wanted[at : at + BATCH]
        for done in range(at, at + len(batch)):
            if cancel:
                cancel.raise_if_cancelled()
            if progress and done % _TOLD == 0:
                progress(done, len(wanted), document.title_source)
        found = matches.best([(row.source, place) for row, place in batch])
        fillings = [_filling(row, match) for (row, _), match in zip(batch, found, strict=True) if match]
        change_set = write_all(ws, "Fill from memory", fillings)
        if change_set:
            yield change_set
    if progress:
        progress(len(wanted), len(wanted), document.title_source)


def _wanted(ws: Workspace, document_id: DocumentId) -> list[tuple[SegmentRow, Surroundings]]:
    """Return the segments that may be filled, with what stands around each."""
    rows = ws.store.segments.of(document_id)
    labels = {clause.id: clause.label for clause in ws.store.clauses.of(document_id)}
    sources = ["", *(row.source for row in rows), ""]
    return [
        (row, Surroundings(sources[at], sources[at + 2], labels.get(row.clause_id, "")))
        for at, row in enumerate(rows)
        if _is_empty(row)
    ]


def _filling(row: SegmentRow, match: MemoryMatch) -> Filling:
    # Spelling that differs may change the sense: a person looks at it first.
    state = State.DRAFT if match.layers else State.TRANSLATED
    return Filling(row, match.target, state, Provenance(Origin.MEMORY, match.score))


@dataclass(frozen=True, slots=True)
class Filling:
    """A translation for a segment, which is given as it was when the translation was looked for."""

    seen: SegmentRow
    text: str
    state: State
    provenance: Provenance


def write_all(ws: Workspace, label: str, fillings: Sequence[Filling]) -> ChangeSet:
    """Write translations where there still are none, as one edit.

    What a person has translated, locked or corrected in the source meanwhile is left alone.
    """
    with ws.store.work(label) as work:
        keys = [filling.seen.id for filling in fillings if filling.text.strip()]
        fresh = {row.id: row for row in work.where(Table.SEGMENTS, id=keys)}
        values: dict[int, Values] = {}
        texts: dict[int, str] = {}
        for filling in fillings:
            row = fresh.get(filling.seen.id)
            if isinstance(row, SegmentRow) and _is_empty(row) and row.source == filling.seen.source:
                values[row.id] = target_values(row, filling.text, filling.state, filling.provenance)
                texts[row.id] = filling.text
        work.update_many(Table.SEGMENTS, fresh.values(), values)
        for key in sorted(anchored_segments(work, list(values))):
            follow_edit(work, key, Side.TARGET, fresh[key].target, texts[key])
    return work.change_set


def empty_rows(ws: Workspace, document_id: DocumentId) -> list[SegmentRow]:
    """Return the segments of a document that may be filled: those without a translation that nobody has locked."""
    return [row for row in ws.store.segments.of(document_id) if _is_empty(row)]


def _is_empty(row: SegmentRow) -> bool:
    return not row.target.strip() and not row.locked
