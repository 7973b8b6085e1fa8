"""What workers do for the filters of the grid: ids and places out, never a widget."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain import changes
from workbench.domain.enums import Side
from workbench.domain.ids import DocumentId
from workbench.domain.spans import Span
from workbench.ui.centre.filters import Filter
from workbench.ui.decorations import Mark, MarkKind

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

MOST_HITS = 20_000


@dataclass(frozen=True, slots=True)
class Filtered:
    """The rows that a filter shows, and the places of what was searched for."""

    document_id: DocumentId
    wanted: Filter
    ids: array[int]
    hits: Mapping[int, tuple[Mark, ...]]
    mark: changes.Mark


def filtered(ws: Workspace, document_id: DocumentId, wanted: Filter, findings: Set[int]) -> Filtered:
    """Read the ids of a document's segments that pass a filter; `findings` are those with something found."""
    mark = ws.store.history.mark(ws.store.session)
    ids = ws.store.segments.ids(
        document_id,
        states=wanted.states or None,
        coded=True if wanted.coded else None,
        noted=True if wanted.noted else None,
    )
    kept: Set[int] | None = findings if wanted.findings else None
    hits: dict[int, tuple[Mark, ...]] = {}
    if wanted.query.strip():
        hits = _hits(ws, document_id, wanted.query)
        found = hits.keys() | _noted(ws, document_id, wanted.query)
        kept = found if kept is None else kept & found
    shown = array("q", ids if kept is None else (key for key in ids if key in kept))
    return Filtered(document_id, wanted, shown, hits, mark)


def _hits(ws: Workspace, document_id: DocumentId, query: str) -> dict[int, tuple[Mark, ...]]:
    """Find what is searched for; the last word goes on while it is being typed."""
    wanted = query.rstrip()
    if wanted[-1].isalnum() and wanted == query:
        wanted += "*"
    found: dict[int, tuple[Mark, ...]] = {}
    for hit in ws.store.search.find(wanted, document_id=document_id, limit=MOST_HITS):
        marks = tuple(_mark(hit.side, start, end) for start, end in hit.spans)
        found[hit.segment_id] = found.get(hit.segment_id, ()) + marks
    return found


def _mark(side: Side, start: int, end: int) -> Mark:
    return Mark(MarkKind.HIT, side, Span(start, end))


def _noted(ws: Workspace, document_id: DocumentId, query: str) -> set[int]:
    """Return the segments whose notes hold every word of a query, spelling aside."""
    from workbench.domain.arabic.folding import fold_text  # start-up time

    words = fold_text(query.replace('"', " ").replace("*", " ")).split()
    found = set()
    for note in ws.store.notes.of(document_id):
        body = fold_text(note.body)
        if note.segment_id is not None and words and all(word in body for word in words):
            found.add(int(note.segment_id))
    return found
