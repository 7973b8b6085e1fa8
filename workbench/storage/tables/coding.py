"""Codebooks, annotations with their anchors, relations and notes."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from workbench.domain.codes import AttributeSpec
from workbench.domain.enums import (
    AnchorState,
    AnnotationScope,
    AnnotatorKind,
    Confidence,
    RelationDirection,
    Side,
)
from workbench.storage.tables.base import KEY, Entity, Tracked, belongs
from workbench.storage.types import MAPPING, SPECS, Closed


class Codebook(Tracked, Entity):
    """A set of codes."""

    __tablename__ = "codebooks"
    __table_args__ = ({"sqlite_autoincrement": True},)

    name: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(Text)


class Code(Tracked, Entity):
    """A code or a folder of codes."""

    __tablename__ = "codes"
    __table_args__ = (Index(None, "codebook_id", "key"), Index(None, "parent_id"), {"sqlite_autoincrement": True})

    codebook_id: Mapped[int] = belongs("codebooks")
    parent_id: Mapped[int | None] = belongs("codes", optional=True)
    ordinal: Mapped[int] = mapped_column(Integer)
    key: Mapped[str] = mapped_column(Text)
    label_ar: Mapped[str] = mapped_column(Text)
    label_en: Mapped[str] = mapped_column(Text)
    definition: Mapped[str] = mapped_column(Text)
    examples: Mapped[str] = mapped_column(Text)
    colour: Mapped[str] = mapped_column(Text)
    colour_dark: Mapped[str] = mapped_column(Text)
    shortcut: Mapped[str] = mapped_column(Text)
    codable: Mapped[bool]
    attributes: Mapped[tuple[AttributeSpec, ...]] = mapped_column(SPECS)


class Annotator(Tracked, Entity):
    """Someone, or something, that annotates."""

    __tablename__ = "annotators"
    __table_args__ = ({"sqlite_autoincrement": True},)

    name: Mapped[str] = mapped_column(Text)
    kind: Mapped[AnnotatorKind] = mapped_column(Closed(AnnotatorKind))


class Anchored:
    """The columns of an anchor; all empty where there is none."""

    anchor_start: Mapped[int | None] = mapped_column(Integer, sort_order=20)
    anchor_end: Mapped[int | None] = mapped_column(Integer, sort_order=20)
    anchor_quote: Mapped[str | None] = mapped_column(Text, sort_order=20)
    anchor_prefix: Mapped[str | None] = mapped_column(Text, sort_order=20)
    anchor_suffix: Mapped[str | None] = mapped_column(Text, sort_order=20)
    anchor_hash: Mapped[str | None] = mapped_column(Text, sort_order=20)
    anchor_state: Mapped[AnchorState | None] = mapped_column(Closed(AnchorState), sort_order=20)


class Annotation(Anchored, Tracked, Entity):
    """A code on a document, clause, segment or span."""

    __tablename__ = "annotations"
    __table_args__ = (
        Index(None, "document_id", "code_id", "id"),
        Index(None, "segment_id"),
        Index(None, "clause_id"),
        Index(None, "code_id"),
        {"sqlite_autoincrement": True},
    )

    document_id: Mapped[int] = belongs("documents")
    code_id: Mapped[int] = mapped_column(KEY)
    annotator_id: Mapped[int] = mapped_column(KEY)
    scope: Mapped[AnnotationScope] = mapped_column(Closed(AnnotationScope))
    clause_id: Mapped[int | None] = belongs("clauses", optional=True)
    segment_id: Mapped[int | None] = belongs("segments", optional=True)
    side: Mapped[Side | None] = mapped_column(Closed(Side))
    attributes: Mapped[dict[str, Any]] = mapped_column(MAPPING)
    confidence: Mapped[Confidence | None] = mapped_column(Closed(Confidence))
    memo: Mapped[str] = mapped_column(Text)
    unit: Mapped[str] = mapped_column(Text)


class Relation(Tracked, Entity):
    """A relation between two annotations."""

    __tablename__ = "relations"
    __table_args__ = (
        Index(None, "document_id", "id"),
        Index(None, "from_id"),
        Index(None, "to_id"),
        {"sqlite_autoincrement": True},
    )

    document_id: Mapped[int] = belongs("documents")
    from_id: Mapped[int] = belongs("annotations")
    to_id: Mapped[int] = belongs("annotations")
    kind: Mapped[str] = mapped_column(Text)
    direction: Mapped[RelationDirection] = mapped_column(Closed(RelationDirection))
    memo: Mapped[str] = mapped_column(Text)


class Note(Anchored, Tracked, Entity):
    """A comment in a thread."""

    __tablename__ = "notes"
    __table_args__ = (
        Index(None, "document_id", "id"),
        Index(None, "segment_id"),
        Index(None, "clause_id"),
        Index(None, "annotation_id"),
        Index(None, "parent_id"),
        {"sqlite_autoincrement": True},
    )

    document_id: Mapped[int] = belongs("documents")
    body: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(Text)
    clause_id: Mapped[int | None] = belongs("clauses", optional=True)
    segment_id: Mapped[int | None] = belongs("segments", optional=True)
    annotation_id: Mapped[int | None] = belongs("annotations", optional=True)
    side: Mapped[Side | None] = mapped_column(Closed(Side))
    parent_id: Mapped[int | None] = belongs("notes", optional=True)
    resolved: Mapped[bool]
