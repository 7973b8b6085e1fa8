"""Search a workspace, folded and through clitics, with the places to light up."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Side
from workbench.domain.ids import DocumentId
from workbench.domain.search import SearchHit
from workbench.errors import InputError
from workbench.services.workspace import Workspace

LIMIT = 200


@dataclass(frozen=True, slots=True)
class Found:
    """A hit with the text it is in."""

    hit: SearchHit
    segment: SegmentRow
    document: str

    @property
    def text(self) -> str:
        """Return the text that the hit's spans count in."""
        return self.segment.source if self.hit.side is Side.SOURCE else self.segment.target


def search(ws: Workspace, query: str, *, document_id: DocumentId | None = None, limit: int = LIMIT) -> list[Found]:
    """Return what matches, in document order.

    Raises:
        InputError: the query holds no word to look for.
    """
    if not query.strip():
        raise InputError("search.empty")
    hits = ws.store.search.find(query, document_id=document_id, limit=limit)
    rows = {row.id: row for row in ws.store.segments.page([hit.segment_id for hit in hits])}
    titles = {row.id: row.title_target or row.title_source for row in ws.store.documents.all()}
    return [Found(hit, rows[hit.segment_id], titles.get(hit.document_id, "")) for hit in hits if hit.segment_id in rows]
