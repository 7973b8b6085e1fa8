"""Many rows in or out at the driver's own speed: SQLAlchemy compiles the statement once and is then left aside."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import lru_cache
from itertools import repeat
from typing import Any

from sqlalchemy import Column, Connection, Delete, Dialect, Insert, Update, select, text
from sqlalchemy.types import TypeEngine

from workbench.domain.changes import Table
from workbench.storage.catalogue import SHAPES
from workbench.storage.types import MAPPING, Closed, Moment, json_text

_Convert = Callable[[Any], Any]
# SQLite takes only so many values in one statement, and SQLAlchemy writes a statement anew for each number of them.
_IN = "IN (SELECT value FROM json_each(?))"


class Bulk:
    """One statement for many rows, given column by column."""

    def __init__(self, connection: Connection, statement: Insert | Update | Delete, names: Sequence[str] = ()) -> None:
        """Compile the statement; an INSERT takes the names of its columns."""
        dialect = connection.dialect
        compiled: Any = statement.compile(dialect=dialect, column_keys=list(names) or None)
        self._connection = connection
        self._statement = str(compiled)
        self._is_positional = bool(compiled.positional)
        self._names: list[str] = list(compiled.positiontup if compiled.positional else compiled.binds)
        self._convert: dict[str, _Convert | None] = {
            name: _writer(bound.type, dialect) for name, bound in compiled.binds.items()
        }
        self._fixed = {name: self.bound(name, bound.value) for name, bound in compiled.binds.items() if not names}

    def bound(self, name: str, value: Any) -> Any:
        """Return a value as the driver takes it."""
        convert = self._convert[name]
        return convert(value) if convert else value

    def column(self, name: str, values: Sequence[Any]) -> Iterable[Any]:
        """Return a column's values as the driver takes them."""
        convert = self._convert[name]
        return map(convert, values) if convert else values

    def run(self, columns: Mapping[str, Iterable[Any]], count: int, shared: Mapping[str, Any] | None = None) -> int:
        """Execute for `count` rows of converted columns, with converted values for the others; count the rows hit."""
        if not count:
            return 0
        fixed = self._fixed if shared is None else shared
        parts = [columns[name] if name in columns else repeat(fixed[name], count) for name in self._names]
        rows: list[Any] = list(zip(*parts, strict=True))
        if not self._is_positional:
            rows = [dict(zip(self._names, row, strict=True)) for row in rows]
        return self._connection.exec_driver_sql(self._statement, rows).rowcount


def _writer(kind: TypeEngine[Any], dialect: Dialect) -> _Convert | None:
    """Return what makes the driver's value of a column's; quicker than SQLAlchemy's own for the edit log's."""
    if kind is MAPPING and dialect.name == "sqlite":
        return _json_or_none
    return kind.dialect_impl(dialect).bind_processor(dialect)


def _json_or_none(value: object) -> str | None:
    return None if value is None else json_text(value)


@dataclass(frozen=True, slots=True)
class _Page:
    """How the rows of a table are read by their keys on SQLite."""

    statement: str
    row: type[Any]
    setters: tuple[Callable[[Any, Any], None], ...]
    converted: tuple[tuple[int, _Convert], ...]


@lru_cache(maxsize=8)
def _page(table: Table, dialect: Dialect) -> _Page:
    shape = SHAPES[table]
    found = []
    for at, column in enumerate(shape.selected):
        convert = _reader(column, dialect)
        if convert:
            found.append((at, convert))
    wanted = select(*shape.selected).where(text(f"id {_IN}"))
    # The rows are frozen with slots: filling their slots a column at a time takes a third of the time of `__init__`.
    setters = tuple(getattr(shape.row, field.name).__set__ for field in fields(shape.row))
    return _Page(str(wanted.compile(dialect=dialect)), shape.row, setters, tuple(found))


def _reader(column: Column[Any], dialect: Dialect) -> _Convert | None:
    """Return what makes a column's value of the driver's; quicker than SQLAlchemy's own for what every row has."""
    if isinstance(column.type, Closed) and not column.nullable:
        return column.type.members.__getitem__
    if isinstance(column.type, Moment) and not column.nullable:
        return _moment
    return column.type.dialect_impl(dialect).result_processor(dialect, None)


@lru_cache(maxsize=4096)
def _moment(text: str) -> datetime:
    """Read a moment of SQLite's, in UTC; the rows of an import share one."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def rows_by_key(connection: Connection, table: Table, keys: Sequence[int]) -> Sequence[Any]:
    """Return the rows of keys from SQLite, in no order, for a table whose fields are its columns.

    A page of the grid is read with every jump, and SQLAlchemy's part in it would be the largest.
    """
    page = _page(table, connection.dialect)
    cursor = connection.connection.cursor()
    found = cursor.execute(page.statement, (_listed(keys),)).fetchall()
    columns: list[Iterable[Any]] = list(zip(*found, strict=True))
    if not columns:
        return ()
    for at, convert in page.converted:
        columns[at] = map(convert, columns[at])
    rows = [object.__new__(page.row) for _ in found]
    for put, values in zip(page.setters, columns, strict=True):
        deque(map(put, rows, values), maxlen=0)
    return rows


def columns_by_key(connection: Connection, table: Table, keys: Sequence[int], *names: str) -> Sequence[Sequence[Any]]:
    """Return the key and some columns, as the driver gives them, of the rows of keys that are there, in no order."""
    sqlite = connection.dialect.name == "sqlite"
    wanted = f"SELECT {', '.join(('id', *names))} FROM {table.value} WHERE id {_IN if sqlite else '= ANY(%s)'}"  # noqa: S608 - names of ours
    return connection.exec_driver_sql(wanted, (_listed(keys) if sqlite else list(keys),)).fetchall()


def _listed(keys: Iterable[int]) -> str:
    return f"[{','.join(map(str, keys))}]"
