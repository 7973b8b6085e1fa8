"""Many rows in or out at the driver's own speed: SQLAlchemy compiles the statement once and is then left aside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from typing import Any

from sqlalchemy import Connection, Delete, Dialect, Insert, Update, select, text

from workbench.domain.changes import Table
from workbench.storage.catalogue import SHAPES

_Convert = Callable[[Any], Any]


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
            name: bound.type.dialect_impl(dialect).bind_processor(dialect) for name, bound in compiled.binds.items()
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


@dataclass(frozen=True, slots=True)
class _Page:
    """How the rows of a table are read by their keys on SQLite."""

    statement: str
    build: Callable[..., Any]
    converted: tuple[tuple[int, _Convert], ...]


@lru_cache(maxsize=8)
def _page(table: Table, dialect: Dialect) -> _Page:
    shape = SHAPES[table]
    found = []
    for at, column in enumerate(shape.selected):
        convert = column.type.dialect_impl(dialect).result_processor(dialect, None)
        if convert:
            found.append((at, convert))
    wanted = select(*shape.selected).where(text("id IN (SELECT value FROM json_each(?))"))
    return _Page(str(wanted.compile(dialect=dialect)), shape.row, tuple(found))


def rows_by_key(connection: Connection, table: Table, keys: Sequence[int]) -> Iterator[Any]:
    """Return the rows of keys from SQLite, in no order, for a table whose fields are its columns.

    A page of the grid is read with every jump, and SQLAlchemy's part in it would be the largest.
    """
    page = _page(table, connection.dialect)
    cursor = connection.connection.cursor()
    found = cursor.execute(page.statement, (f"[{','.join(map(str, keys))}]",)).fetchall()
    columns: list[Iterable[Any]] = list(zip(*found, strict=True))
    if not columns:
        return iter(())
    for at, convert in page.converted:
        columns[at] = map(convert, columns[at])
    return map(page.build, *columns)
