"""Findings of checks and the decisions taken on them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from workbench.domain.enums import DecisionScope, Severity, Side, State
from workbench.domain.ids import DecisionId, DocumentId, SegmentId


@dataclass(frozen=True, slots=True)
class CheckedSegment:
    """What a check sees of one segment."""

    id: SegmentId
    ordinal: int
    source: str
    target: str
    state: State
    source_language: str
    target_language: str


@dataclass(frozen=True, slots=True)
class Fix:
    """A safe replacement of `[start, end)` on one side."""

    side: Side
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something a check found in one segment.

    `code` names the sentence (`qa.<check>.<case>`) and `data` its values; `[start, end)` are code points on `side`,
    equal when the finding is about the whole text; `fingerprint` stays the same while the finding does.
    """

    check_id: str
    severity: Severity
    segment_id: SegmentId
    ordinal: int
    side: Side
    start: int
    end: int
    code: str
    data: dict[str, object] = field(default_factory=dict)
    fix: Fix | None = None
    fingerprint: str = ""


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """A stored decision to ignore a finding: once (this fingerprint), for its row, or for its kind in the document."""

    id: DecisionId
    document_id: DocumentId
    check_id: str
    scope: DecisionScope
    segment_id: SegmentId | None = None
    fingerprint: str = ""
    comment: str = ""
    decided_by: str = ""
    decided_at: datetime | None = None
    version: int = 1
