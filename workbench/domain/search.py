"""Hits of a search over the texts of segments."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.enums import Side
from workbench.domain.ids import DocumentId, SegmentId


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One side of a segment where words of a query stand; spans are `[start, end)` code points of the original text."""

    segment_id: SegmentId
    document_id: DocumentId
    ordinal: int
    side: Side
    spans: tuple[tuple[int, int], ...]
