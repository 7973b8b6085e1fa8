"""What the structure asks of the workers."""

from __future__ import annotations

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
    codes = {
        int(clause): {int(code): count for code, count in counts.items()}
        for clause, counts in ws.store.annotations.codes_by_clause(document_id).items()
    }
    return Extras(document_id, {key: text for key, text in clauses.items() if text}, codes)


def change(ws: Workspace, clause_id: ClauseId, values: dict[str, object]) -> ChangeSet:
    """Change label, kind or title of a clause."""
    from workbench.services import clauses  # start-up time

    if "kind" in values:
        values = {**values, "kind": ClauseKind(str(values["kind"]))}
    return clauses.change_clause(ws, clause_id, values)
