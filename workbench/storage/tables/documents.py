"""Projects, documents and what a document is made of."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import BigInteger, Date, Index, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from workbench.domain.enums import ClauseKind, Origin, State
from workbench.storage.tables.base import KEY, Entity, Tracked, belongs
from workbench.storage.types import MAPPING, Closed, Moment


class Project(Tracked, Entity):
    """A project."""

    __tablename__ = "projects"
    __table_args__ = ({"sqlite_autoincrement": True},)

    name: Mapped[str] = mapped_column(Text)
    source_language: Mapped[str] = mapped_column(Text)
    target_language: Mapped[str] = mapped_column(Text)
    description: Mapped[str] = mapped_column(Text)
    codebook_id: Mapped[int | None] = mapped_column(KEY)
    briefing_defaults: Mapped[dict[str, Any]] = mapped_column(MAPPING)


class Document(Tracked, Entity):
    """A document; while `live` is false, it and all below it count as not there."""

    __tablename__ = "documents"
    __table_args__ = (Index(None, "project_id", "id"), {"sqlite_autoincrement": True})

    project_id: Mapped[int] = mapped_column(KEY)
    live: Mapped[bool]
    title_source: Mapped[str] = mapped_column(Text)
    title_target: Mapped[str] = mapped_column(Text)
    publisher: Mapped[str] = mapped_column(Text)
    url: Mapped[str] = mapped_column(Text)
    place: Mapped[str] = mapped_column(Text)
    text_date: Mapped[date | None] = mapped_column(Date)
    kind: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text)
    reference: Mapped[str] = mapped_column(Text)
    reliability: Mapped[str] = mapped_column(Text)
    credibility: Mapped[str] = mapped_column(Text)
    marking: Mapped[str] = mapped_column(Text)
    summary_source: Mapped[str] = mapped_column(Text)
    summary_target: Mapped[str] = mapped_column(Text)
    format: Mapped[str] = mapped_column(Text)
    encoding: Mapped[str] = mapped_column(Text)
    original_name: Mapped[str] = mapped_column(Text)
    original_sha256: Mapped[str] = mapped_column(Text)
    original_size: Mapped[int] = mapped_column(BigInteger)
    imported_at: Mapped[datetime | None] = mapped_column(Moment)


class DocumentFile(Entity):
    """The bytes of an imported file, apart from the document so that lists stay light."""

    __tablename__ = "document_files"

    document_id: Mapped[int] = belongs("documents", primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Variable(Tracked, Entity):
    """A document variable."""

    __tablename__ = "document_variables"
    __table_args__ = (Index(None, "document_id", "id"), {"sqlite_autoincrement": True})

    document_id: Mapped[int] = belongs("documents")
    name: Mapped[str] = mapped_column(Text)
    type: Mapped[str] = mapped_column(Text)
    value: Mapped[str] = mapped_column(Text)


class Clause(Tracked, Entity):
    """A node of a document's structure."""

    __tablename__ = "clauses"
    __table_args__ = (
        Index(None, "document_id", "ordinal", "id"),
        Index(None, "parent_id"),
        {"sqlite_autoincrement": True},
    )

    document_id: Mapped[int] = belongs("documents")
    parent_id: Mapped[int | None] = belongs("clauses", optional=True)
    ordinal: Mapped[int] = mapped_column(Integer)
    depth: Mapped[int] = mapped_column(Integer)
    kind: Mapped[ClauseKind] = mapped_column(Closed(ClauseKind))
    label: Mapped[str] = mapped_column(Text)
    value: Mapped[int | None] = mapped_column(BigInteger)
    title_source: Mapped[str] = mapped_column(Text)
    title_target: Mapped[str] = mapped_column(Text)
    summary_source: Mapped[str] = mapped_column(Text)
    summary_target: Mapped[str] = mapped_column(Text)
    style: Mapped[str] = mapped_column(Text)
    path: Mapped[str] = mapped_column(Text)
    start: Mapped[int] = mapped_column(Integer)
    end: Mapped[int] = mapped_column(Integer)


class Segment(Tracked, Entity):
    """A sentence and its translation; the two indexes answer for ids and counts without touching the texts."""

    __tablename__ = "segments"
    __table_args__ = (
        Index(None, "document_id", "ordinal", "id"),
        Index(None, "document_id", "state", "ordinal", "id"),
        Index(None, "clause_id"),
        {"sqlite_autoincrement": True},
    )

    document_id: Mapped[int] = belongs("documents")
    clause_id: Mapped[int] = belongs("clauses")
    ordinal: Mapped[int] = mapped_column(Integer)
    source: Mapped[str] = mapped_column(Text)
    target: Mapped[str] = mapped_column(Text)
    state: Mapped[State] = mapped_column(Closed(State))
    locked: Mapped[bool]
    origin: Mapped[Origin] = mapped_column(Closed(Origin))
    score: Mapped[int | None] = mapped_column(Integer)
    engine: Mapped[str] = mapped_column(Text)
    paragraph: Mapped[int] = mapped_column(Integer)
    start: Mapped[int] = mapped_column(Integer)
    end: Mapped[int] = mapped_column(Integer)
