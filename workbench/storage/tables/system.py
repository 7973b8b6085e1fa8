"""What the workspace keeps about itself: the edit log, key-values, engine answers, who has it open."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index, Integer, LargeBinary, Text
from sqlalchemy.orm import Mapped, mapped_column

from workbench.storage.tables.base import KEY, Entity, Keyed, belongs
from workbench.storage.types import MAPPING, Moment


class ChangeSetRecord(Keyed, Entity):
    """One edit of the log; `session` tells one opening of the workspace from another."""

    __tablename__ = "change_sets"
    __table_args__ = ({"sqlite_autoincrement": True},)

    label: Mapped[str] = mapped_column(Text)
    author: Mapped[str] = mapped_column(Text)
    session: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)
    size: Mapped[int] = mapped_column(Integer)


class RowChangeRecord(Keyed, Entity):
    """One row of an edit, before and after, in the form of `types.to_json`."""

    __tablename__ = "row_changes"
    __table_args__ = (
        Index(None, "change_set_id", "id"),
        Index(None, "table_name", "row_key", "id"),
        {"sqlite_autoincrement": True},
    )

    change_set_id: Mapped[int] = belongs("change_sets")
    table_name: Mapped[str] = mapped_column(Text)
    row_key: Mapped[int] = mapped_column(KEY)
    before: Mapped[dict[str, Any] | None] = mapped_column(MAPPING)
    after: Mapped[dict[str, Any] | None] = mapped_column(MAPPING)


class Meta(Entity):
    """A key-value of the workspace, outside undo."""

    __tablename__ = "meta"

    key: Mapped[str] = mapped_column(Text, primary_key=True)
    value: Mapped[str] = mapped_column(Text)


class Answer(Entity):
    """What an engine once answered for a text."""

    __tablename__ = "engine_cache"

    engine: Mapped[str] = mapped_column(Text, primary_key=True)
    source_language: Mapped[str] = mapped_column(Text, primary_key=True)
    target_language: Mapped[str] = mapped_column(Text, primary_key=True)
    text_key: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    answer: Mapped[str] = mapped_column(Text)
    at: Mapped[datetime] = mapped_column(Moment)


class Presence(Entity):
    """Someone who has the workspace of a server open; alive while a connection carries the token as its name."""

    __tablename__ = "presence"

    token: Mapped[str] = mapped_column(Text, primary_key=True)
    author: Mapped[str] = mapped_column(Text)
    host: Mapped[str] = mapped_column(Text)
    pid: Mapped[int] = mapped_column(Integer)
    since: Mapped[datetime] = mapped_column(Moment)
