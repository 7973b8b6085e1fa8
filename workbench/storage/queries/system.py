"""What the workspace keeps outside undo: its key-values and the answers of engines."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Engine, select

from workbench.storage.failures import translated
from workbench.storage.lane import Lane
from workbench.storage.queries.base import Queries
from workbench.storage.tables import Entity
from workbench.storage.tables.system import Answer, Meta

WORKSPACE_ID = "workspace.id"
CREATED_AT = "workspace.created-at"
CHUNK = 500


class MetaValues(Queries):
    """Key-values of the workspace."""

    def __init__(self, engine: Engine, name: str, lane: Lane) -> None:
        """Take the lane for writing."""
        super().__init__(engine, name)
        self._lane = lane

    def get(self, key: str) -> str | None:
        """Return a value, or None."""
        with self._reading() as connection:
            return connection.execute(select(Meta.value).where(Meta.key == key)).scalar()

    def set(self, key: str, value: str) -> None:
        """Store a value, outside undo and the edit log."""
        with translated(self._name), self._lane.transaction() as connection:
            upsert(connection, Meta, [{"key": key, "value": value}])


class EngineCache(Queries):
    """What engines answered before, by engine, language pair and text."""

    def __init__(self, engine: Engine, name: str, lane: Lane) -> None:
        """Take the lane for writing."""
        super().__init__(engine, name)
        self._lane = lane

    def get_many(self, engine: str, pair: tuple[str, str], texts: Sequence[str]) -> dict[str, str]:
        """Return the known answers by their text."""
        keys = {_key(text): text for text in texts}
        wanted = select(Answer.text_key, Answer.answer).where(*_of(engine, pair))
        hashes = list(keys)
        found: dict[str, str] = {}
        with self._reading() as connection:
            for at in range(0, len(hashes), CHUNK):
                rows = connection.execute(wanted.where(Answer.text_key.in_(hashes[at : at + CHUNK])))
                found.update((keys[bytes(key)], answer) for key, answer in rows)
        return found

    def put_many(self, engine: str, pair: tuple[str, str], answers: Mapping[str, str]) -> None:
        """Keep answers by their text; the latest stands."""
        now = datetime.now(UTC)
        rows = [
            {
                "engine": engine,
                "source_language": pair[0],
                "target_language": pair[1],
                "text_key": _key(text),
                "answer": answer,
                "at": now,
            }
            # In one order for all, or two who keep the same answers on a server would wait for one another.
            for text, answer in sorted(answers.items(), key=lambda item: _key(item[0]))
        ]
        with translated(self._name), self._lane.transaction() as connection:
            for at in range(0, len(rows), CHUNK):
                upsert(connection, Answer, rows[at : at + CHUNK])


def upsert(connection: Connection, entity: type[Entity], rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, or replace those whose primary key is there; https://www.sqlite.org/lang_upsert.html."""
    # Start-up time: the dialect of a server is 0.1 s that a file never needs.
    if connection.dialect.name == "sqlite":
        from sqlalchemy.dialects.sqlite import insert
    else:
        from sqlalchemy.dialects.postgresql import insert  # type: ignore[assignment]

    table = entity.__table__
    statement = insert(entity)
    own = [column.name for column in table.primary_key]
    names = [column.name for column in table.columns if not column.primary_key]
    if rows:
        replaced = statement.on_conflict_do_update(
            index_elements=own, set_={name: statement.excluded[name] for name in names}
        )
        connection.execute(replaced, list(rows))


def _of(engine: str, pair: tuple[str, str]) -> tuple[ColumnElement[bool], ...]:
    return (Answer.engine == engine, Answer.source_language == pair[0], Answer.target_language == pair[1])


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
