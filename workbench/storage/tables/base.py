"""What every mapped class has: the naming of constraints, keys that are never reused, and who changed a row when.

References inside an aggregate (a document and all below it, a codebook, a memory, a termbase) are foreign keys, checked
when a transaction ends. References from one aggregate to another are plain numbers that the unit of work checks: a
document that was taken away (`live` false) keeps its rows for redo, and must not hold back what it once named.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import BigInteger, ForeignKey, Identity, Integer, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedColumn, mapped_column

from workbench.storage.types import Moment

KEY = BigInteger().with_variant(Integer, "sqlite")

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Entity(DeclarativeBase):
    """The base of all mapped classes."""

    metadata = MetaData(naming_convention=NAMES)


class Keyed:
    """A row with a whole-number key that the database gives and never gives twice."""

    if TYPE_CHECKING:
        __tablename__: Any
        __table__: Any

    id: Mapped[int] = mapped_column(KEY, Identity(), primary_key=True, sort_order=-10)


class Tracked(Keyed):
    """A row that people edit: a version for optimistic locking, who made and changed it, and when (UTC)."""

    version: Mapped[int] = mapped_column(Integer, sort_order=90)
    created_at: Mapped[datetime] = mapped_column(Moment, sort_order=91)
    created_by: Mapped[str] = mapped_column(Text, sort_order=92)
    updated_at: Mapped[datetime] = mapped_column(Moment, sort_order=93)
    updated_by: Mapped[str] = mapped_column(Text, sort_order=94)


def belongs(table: str, *, optional: bool = False, primary_key: bool = False) -> MappedColumn[Any]:
    """Declare a reference inside an aggregate, checked when the transaction ends."""
    key = ForeignKey(f"{table}.id", deferrable=True, initially="DEFERRED")
    return mapped_column(KEY, key, nullable=optional, primary_key=primary_key, autoincrement=False)
