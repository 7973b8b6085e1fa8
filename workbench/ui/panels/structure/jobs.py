"""What the structure asks of the workers."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.enums import ClauseKind
from workbench.domain.ids import ClauseId, DocumentId, SegmentId

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Extras:
    """The beginnings of translations by clause, and how often each code stands in each clause."""

    document_id: DocumentId
    targets: dict[int, str]
    codes: dict[int, dict[int, int]]


def extras(ws: Workspace, document_id: DocumentId, heads: dict[int, int]) -> Extras:
    """Read what stands beside the clauses; `heads` are the first segments of clauses."""
    rows = ws.store.segments.page([SegmentId(key) for key in heads.values()])
    targets = {row.id: row.target for row in rows}
    clauses = {key: targets.get(SegmentId(segment), "") for key, segment in heads.items()}
    return Extras(document_id, {key: text for key, text in clauses.items() if text}, codes_by_clause(ws, document_id))


def codes_by_clause(ws: Workspace, document_id: DocumentId) -> dict[int, dict[int, int]]:
    """Count the codes of each clause; one that stands on both sides of a segment counts once."""
    found: dict[int, Counter[int]] = {}
    seen: set[tuple[int, int, int]] = set()
    annotations = ws.store.annotations.of(document_id)
    segments = list({row.segment_id for row in annotations if row.segment_id is not None})
    clauses = {row.id: row.clause_id for row in ws.store.segments.page(segments)}
    for annotation in annotations:
        clause = annotation.clause_id
        if clause is None and annotation.segment_id is not None:
            clause = clauses.get(annotation.segment_id)
        if clause is None:
            continue
        place = (int(clause), int(annotation.segment_id or 0), int(annotation.code_id))
        if place not in seen:
            seen.add(place)
            found.setdefault(int(clause), Counter())[int(annotation.code_id)] += 1
    return {key: dict(counts) for key, counts in found.items()}


def change(ws: Workspace, clause_id: ClauseId, values: dict[str, object]) -> ChangeSet:
    """Change label, kind or title of a clause."""
    from workbench.services import clauses  # start-up time

    if "kind" in values:
        values = {**values, "kind": ClauseKind(str(values["kind"]))}
    return clauses.change_clause(ws, clause_id, values)
