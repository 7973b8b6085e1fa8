"""Annotations with the anchors that hold them to a text, relations and notes, as rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from workbench.domain.enums import (
    AnchorState,
    AnnotationScope,
    AnnotatorKind,
    Confidence,
    RelationDirection,
    Side,
)
from workbench.domain.ids import (
    AnnotationId,
    AnnotatorId,
    ClauseId,
    CodeId,
    DocumentId,
    NoteId,
    RelationId,
    SegmentId,
)

CONTEXT = 32


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a span stands: `[start, end)` code points, its quote, 32 characters either side, and the text's hash."""

    start: int
    end: int
    quote: str
    prefix: str
    suffix: str
    text_hash: str
    state: AnchorState = AnchorState.ANCHORED


@dataclass(frozen=True, slots=True)
class AnnotatorRow:
    """Someone, or something, that annotates."""

    id: AnnotatorId
    name: str
    kind: AnnotatorKind = AnnotatorKind.HUMAN
    version: int = 1


@dataclass(frozen=True, slots=True)
class AnnotationRow:
    """A code put on a document, clause, segment or span, on either side, by one annotator.

    `side` and `anchor` are None unless the scope is span (a segment annotation may name a side). `attributes` are the
    typed values that the code declares; `unit` groups annotations of one coded unit of an imported scheme.
    """

    id: AnnotationId
    document_id: DocumentId
    code_id: CodeId
    annotator_id: AnnotatorId
    scope: AnnotationScope
    clause_id: ClauseId | None = None
    segment_id: SegmentId | None = None
    side: Side | None = None
    anchor: Anchor | None = None
    attributes: dict[str, object] = field(default_factory=dict)
    confidence: Confidence | None = None
    memo: str = ""
    unit: str = ""
    version: int = 1
    updated_at: datetime | None = None
    updated_by: str = ""


@dataclass(frozen=True, slots=True)
class RelationRow:
    """A named relation between two annotations."""

    id: RelationId
    document_id: DocumentId
    from_id: AnnotationId
    to_id: AnnotationId
    kind: str
    direction: RelationDirection = RelationDirection.ONE_WAY
    memo: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class NoteRow:
    """A comment of a thread (`parent_id`), on a document, clause, segment, span or annotation."""

    id: NoteId
    document_id: DocumentId
    body: str
    author: str
    language: str = ""
    clause_id: ClauseId | None = None
    segment_id: SegmentId | None = None
    annotation_id: AnnotationId | None = None
    side: Side | None = None
    anchor: Anchor | None = None
    parent_id: NoteId | None = None
    resolved: bool = False
    version: int = 1
    created_at: datetime | None = None
