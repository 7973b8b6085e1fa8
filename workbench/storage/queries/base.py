"""What all query classes share: a short connection for each read, and rows built from selects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

from sqlalchemy import Connection, Select, select

from workbench.domain.changes import Table
from workbench.storage.bulk import rows_by_key, rows_of
from workbench.storage.catalogue import SHAPES
from workbench.storage.failures import translated


class Connections(Protocol):
    """Gives connections to read on: an engine, or a snapshot."""

    def connect(self) -> AbstractContextManager[Connection]:
        """Return a connection, or the one there is."""


class Queries:
    """Reads of one kind; safe from any thread, but for those of a snapshot."""

    def __init__(self, engine: Connections, name: str) -> None:
        """Take the engine, and the workspace's name for messages."""
        self._engine = engine
        self._name = name

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with translated(self._name), self._engine.connect() as connection:
            yield connection

    def _rows(self, table: Table, statement: Select[Any]) -> list[Any]:
        with self._reading() as connection:
            return rows_of(connection, table, statement)

    def _one(self, table: Table, statement: Select[Any]) -> Any:
        return next(iter(self._rows(table, statement)), None)

    def _by_keys(self, table: Table, statement: Select[Any], keys: Sequence[int]) -> list[Any]:
        """Return the rows of keys, in the order of the keys; what is gone is left out."""
        column = SHAPES[table].columns["id"]
        found: dict[int, Any] = {}
        for at in range(0, len(keys), 500):
            rows = self._rows(table, statement.where(column.in_(keys[at : at + 500])))
            found.update((row.id, row) for row in rows)
        return [found[key] for key in keys if key in found]

    def _page(self, table: Table, keys: Sequence[int]) -> list[Any]:
        """Do the same for a table whose fields are its columns, with nothing else asked of its rows, and faster."""
        with self._reading() as connection:
            if connection.dialect.name == "sqlite":
                found = {row.id: row for row in rows_by_key(connection, table, keys)}
                return [found[key] for key in keys if key in found]
        return self._by_keys(table, select(*SHAPES[table].selected), keys)
