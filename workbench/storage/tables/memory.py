"""Translation memories and termbases."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from workbench.domain.enums import TermStatus
from workbench.storage.tables.base import KEY, Entity, Tracked, belongs
from workbench.storage.types import MAPPING, SEQUENCE, Closed, Moment


class Memory(Tracked, Entity):
    """A translation memory; while `live` is false, it counts as not there."""

    __tablename__ = "memories"
    __table_args__ = ({"sqlite_autoincrement": True},)

    name: Mapped[str] = mapped_column(Text)
    project_id: Mapped[int | None] = mapped_column(KEY)
    writable: Mapped[bool]
    live: Mapped[bool]


class Batch(Tracked, Entity):
    """The units of one import into a memory; while `live` is false, they count as not there."""

    __tablename__ = "memory_batches"
    __table_args__ = (Index(None, "memory_id"), {"sqlite_autoincrement": True})

    memory_id: Mapped[int] = belongs("memories")
    name: Mapped[str] = mapped_column(Text)
    live: Mapped[bool]


class MemoryUnit(Tracked, Entity):
    """A translation unit; the key is a hash of the folded source."""

    __tablename__ = "memory_units"
    __table_args__ = (
        Index(None, "source_key"),
        Index(None, "memory_id", "id"),
        Index(None, "batch_id"),
        {"sqlite_autoincrement": True},
    )

    memory_id: Mapped[int] = belongs("memories")
    batch_id: Mapped[int | None] = belongs("memory_batches", optional=True)
    source_language: Mapped[str] = mapped_column(Text)
    target_language: Mapped[str] = mapped_column(Text)
    source: Mapped[str] = mapped_column(Text)
    target: Mapped[str] = mapped_column(Text)
    previous: Mapped[str] = mapped_column(Text)
    following: Mapped[str] = mapped_column(Text)
    label: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text)
    unit_created_at: Mapped[datetime | None] = mapped_column(Moment)
    unit_changed_at: Mapped[datetime | None] = mapped_column(Moment)
    properties: Mapped[dict[str, str]] = mapped_column(MAPPING)
    source_key: Mapped[bytes] = mapped_column(LargeBinary)


class Termbase(Tracked, Entity):
    """A set of concepts."""

    __tablename__ = "termbases"
    __table_args__ = ({"sqlite_autoincrement": True},)

    name: Mapped[str] = mapped_column(Text)
    project_id: Mapped[int | None] = mapped_column(KEY)


class Concept(Tracked, Entity):
    """A concept of a termbase."""

    __tablename__ = "concepts"
    __table_args__ = (Index(None, "termbase_id", "id"), {"sqlite_autoincrement": True})

    termbase_id: Mapped[int] = belongs("termbases")
    domain: Mapped[str] = mapped_column(Text)
    definition: Mapped[str] = mapped_column(Text)
    note: Mapped[str] = mapped_column(Text)


class Term(Tracked, Entity):
    """A term of a concept."""

    __tablename__ = "terms"
    __table_args__ = (Index(None, "concept_id", "id"), {"sqlite_autoincrement": True})

    concept_id: Mapped[int] = belongs("concepts")
    language: Mapped[str] = mapped_column(Text)
    text: Mapped[str] = mapped_column(Text)
    status: Mapped[TermStatus] = mapped_column(Closed(TermStatus))
    forms: Mapped[tuple[str, ...]] = mapped_column(SEQUENCE)
    note: Mapped[str] = mapped_column(Text)
