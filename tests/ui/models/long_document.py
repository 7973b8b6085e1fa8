"""Fill a document with many segments."""

from __future__ import annotations

from workbench.domain.changes import Table
from workbench.domain.enums import ClauseKind
from workbench.domain.ids import DocumentId
from workbench.services.workspace import Workspace


def make_long_document(ws: Workspace, count: int) -> DocumentId:
    """Fill a document with many segments through the store's own door."""
    with ws.store.work("Fill") as work:
        project = work.insert(Table.PROJECTS, {"name": "Long", "source_language": "ar", "target_language": "en"})
        values = {"project_id": project, "title_source": "نص طويل", "language": "ar", "live": False}
        document = work.insert(Table.DOCUMENTS, values)
        clause = work.insert(
            Table.CLAUSES,
            {"document_id": document, "parent_id": None, "ordinal": 0, "depth": 0, "kind": ClauseKind.PARAGRAPH},
        )
        work.load(
            Table.SEGMENTS,
            [
                {
                    "document_id": document,
                    "clause_id": clause,
                    "ordinal": number,
                    "source": f"جملة رقم {number} في النص.",
                }
                for number in range(count)
            ],
        )
        work.update(Table.DOCUMENTS, document, {"live": True})
    return DocumentId(document)
