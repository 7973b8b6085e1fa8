"""What the figures ask of the workers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.ids import DocumentId, ProjectId
from workbench.errors import InputError
from workbench.ui.tasks import Cancel

if TYPE_CHECKING:
    from workbench.domain.ports import Progress
    from workbench.services.statistics import DocumentStats
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Counted:
    """The figures of a document or of a project; `findings` has for each check how much it finds by severity."""

    stats: DocumentStats
    findings: dict[str, dict[str, int]]


def count(
    ws: Workspace, document_id: DocumentId | None, project_id: ProjectId, *, progress: Progress, cancel: Cancel
) -> Counted:
    """Count one document, or all of a project where none is named.

    Raises:
        InputError: somebody has removed the document since.
    """
    from workbench.services import statistics  # start-up time

    rows = ws.store.documents.all(project_id)
    keys = [row.id for row in rows if document_id in (None, row.id)]
    if document_id is not None and not keys:
        raise InputError("document.none", document=document_id)
    stats, findings = [], dict[str, dict[str, int]]()
    for done, key in enumerate(keys):
        cancel.raise_if_cancelled()
        progress(done, len(keys))
        stats.append(statistics.document_stats(ws, key))
        for check, counts in statistics.findings_by_check(ws, key, cancel=cancel).items():
            known = findings.setdefault(check, {})
            for severity, number in counts.items():
                known[severity] = known.get(severity, 0) + number
    return Counted(statistics.combined(stats, ""), findings)


def save(path: str, rows: Sequence[Sequence[str]]) -> None:
    """Write a table."""
    from workbench.services import tables  # start-up time

    tables.save_table(path, rows)
