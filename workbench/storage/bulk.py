"""Many rows in or out at the driver's own speed: SQLAlchemy compiles the statement once and is then left aside."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import lru_cache
from itertools import repeat
from typing import Any

from sqlalchemy import Column, Connection, Delete, Dialect, Insert, Select, Update, select, text
from sqlalchemy.types import TypeEngine

from workbench.domain.changes import Table, Values
from workbench.storage.catalogue import SHAPES
from workbench.storage.shapes import Composite, Shape, refuse_nul
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


def flattened(shape: Shape, rows: Sequence[Values]) -> dict[str, list[Any]]:
    """Return the columns of many rows that have the same fields, each with all its values.

    Raises:
        StoreError: as `Shape.flatten`.
        ValueError: the rows have not all the same fields.
    """
    if not rows:
        return {}
    names = rows[0].keys()
    if any(values.keys() != names for values in rows):
        raise ValueError(f"rows of {shape.table} with different fields cannot be written in one statement")
    if shape.composites or shape.derive:
        flat = [shape.flatten(values) for values in rows]
        return {name: [values[name] for values in flat] for name in flat[0]}
    columns = {name: [values[name] for values in rows] for name in names}
    for column in columns.values():
        refuse_nul(shape.table, column)
    return columns


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes objects of a frozen class with slots from columns.

    Filling the slots a column at a time takes a third of the time of calling `__init__` for each.
    """

    made: type[Any]
    setters: tuple[Callable[[Any, Any], None], ...]

    def make(self, columns: Sequence[Iterable[Any]], count: int) -> list[Any]:
        rows = [object.__new__(self.made) for _ in range(count)]
        for put, values in zip(self.setters, columns, strict=True):
            deque(map(put, rows, values), maxlen=0)
        return rows


@dataclass(frozen=True, slots=True)
class _Page:
    """How the rows of a table are read."""

    by_keys: str
    maker: _Maker
    converted: tuple[tuple[int, _Convert], ...]
    fields: tuple[tuple[int, int, Composite | None], ...]


@lru_cache(maxsize=64)
def _page(table: Table, dialect: Dialect) -> _Page:
    shape = SHAPES[table]
    found = []
    for at, column in enumerate(shape.selected):
        convert = _reader(column, dialect)
        if convert:
            found.append((at, convert))
    wanted = select(*shape.selected).where(text(f"id {_IN}"))
    return _Page(str(wanted.compile(dialect=dialect)), _maker(shape.row), tuple(found), shape.places)


def _maker(made: type[Any]) -> _Maker:
    return _Maker(made, tuple(getattr(made, field.name).__set__ for field in fields(made)))


def _reader(column: Column[Any], dialect: Dialect) -> _Convert | None:
    """Return what makes a column's value of the driver's; quicker than SQLAlchemy's own for what every row has."""
    if isinstance(column.type, Closed) and not column.nullable:
        return column.type.members.__getitem__
    if isinstance(column.type, Moment) and not column.nullable and dialect.name == "sqlite":
        return _moment
    return column.type.dialect_impl(dialect).result_processor(dialect, None)


@lru_cache(maxsize=4096)
def _moment(text: str) -> datetime:
    """Read a moment of SQLite's, in UTC; the rows of an import share one."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def rows_by_key(connection: Connection, table: Table, keys: Sequence[int]) -> list[Any]:
    """Return the rows of keys from SQLite, in no order.

    A page of the grid is read with every jump, and SQLAlchemy's part in it would be the largest.
    """
    page = _page(table, connection.dialect)
    found = connection.connection.cursor().execute(page.by_keys, (_listed(keys),)).fetchall()
    return _built(page, found)


def rows_of(connection: Connection, table: Table, statement: Select[Any]) -> list[Any]:
    """Return the rows of a select of all that a row of the table has, made of what the driver gives."""
    result = connection.execute(statement)
    found = result.cursor.fetchall() if result.cursor is not None else []
    result.close()
    return _built(_page(table, connection.dialect), found)


def _built(page: _Page, found: Sequence[Sequence[Any]]) -> list[Any]:
    if not found:
        return []
    columns: list[Iterable[Any]] = list(zip(*found, strict=True))
    for at, convert in page.converted:
        columns[at] = map(convert, columns[at])
    parts = [
        columns[first] if composite is None else _composed(composite, columns[first:last], len(found))
        for first, last, composite in page.fields
    ]
    return page.maker.make(parts, len(found))


def _composed(composite: Composite, columns: Sequence[Iterable[Any]], count: int) -> Iterable[Any]:
    """Return the values of a composite field."""
    if composite.optional or [field.name for field in fields(composite.type)] != list(composite.columns):
        return map(composite.build, zip(*columns, strict=True))
    return _maker(composite.type).make(columns, count)


def columns_by_key(connection: Connection, table: Table, keys: Sequence[int], *names: str) -> Sequence[Sequence[Any]]:
    """Return the key and some columns, as the driver gives them, of the rows of keys that are there, in no order."""
    sqlite = connection.dialect.name == "sqlite"
    wanted = f"SELECT {', '.join(('id', *names))} FROM {table.value} WHERE id {_IN if sqlite else '= ANY(%s)'}"  # noqa: S608 - names of ours
    return connection.exec_driver_sql(wanted, (_listed(keys) if sqlite else list(keys),)).fetchall()


def _listed(keys: Iterable[int]) -> str:
    return f"[{','.join(map(str, keys))}]"
