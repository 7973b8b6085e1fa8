"""Loading: many rows below something not yet live, by executemany and without a record of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection, insert

from workbench.domain.changes import Table, Values
from workbench.storage import search_index
from workbench.storage.catalogue import SHAPES
from workbench.storage.keys import keep_ahead, reserve
from workbench.storage.recorder import Recorder
from workbench.storage.shapes import Flat, Shape

CHUNK = 5_000
_PLAIN = (Table.SEGMENTS, Table.CLAUSES)
_Bind = Callable[[Any], Any]


def load(connection: Connection, table: Table, rows: Iterable[Values], recorder: Recorder, stamps: Flat) -> list[int]:
    """Insert rows in chunks, index their texts, note what they name, and return their keys in order."""
    shape = SHAPES[table]
    writer = _Writer(connection, shape, stamps)
    keys: list[int] = []
    for chunk in _chunks(rows):
        for values in chunk:
            _look(shape, values, recorder)
        given = _keys(connection, shape, chunk)
        writer.write(chunk, given)
        if table is Table.SEGMENTS:
            texts = (
                (key, values["source"], values.get("target", "")) for key, values in zip(given, chunk, strict=True)
            )
            search_index.add(connection, texts)  # type: ignore[arg-type]
        keys.extend(given)
    return keys


def _chunks(rows: Iterable[Values]) -> Iterator[list[Values]]:
    source = iter(rows)
    while chunk := list(islice(source, CHUNK)):
        yield chunk


def _look(shape: Shape, values: Values, recorder: Recorder) -> None:
    """Make sure that a row lies below something pending, and note what it names."""
    for column, table in shape.owners:
        if (table, values.get(column)) in recorder.pending:
            recorder.references.note(shape.table, values)
            return
    raise ValueError(
        f"{shape.table.value}: load is for rows below something that this work inserted and is not yet live"
    )


def _keys(connection: Connection, shape: Shape, chunk: Sequence[Values]) -> list[int]:
    given = [int(str(values["id"])) for values in chunk if values.get("id") is not None]
    if given:
        keep_ahead(connection, shape.entity, max(given))
    fresh = iter(reserve(connection, shape.entity, len(chunk) - len(given)))
    own = iter(given)
    return [next(fresh) if values.get("id") is None else next(own) for values in chunk]


class _Writer:
    """Writes rows past most of SQLAlchemy: what they share is prepared once, types bind the rest."""

    def __init__(self, connection: Connection, shape: Shape, stamps: Flat) -> None:
        """Compile the statement."""
        self._connection = connection
        self._shape = shape
        self._stamps = stamps
        compiled = insert(shape.sql).compile(dialect=connection.dialect, column_keys=list(shape.columns))
        self._statement = str(compiled)
        self._names: list[str] = list(getattr(compiled, "positiontup", None) or shape.columns)
        self._is_positional = bool(getattr(compiled, "positiontup", None))
        dialect = connection.dialect
        self._bind: dict[str, _Bind | None] = {
            name: column.type.dialect_impl(dialect).bind_processor(dialect) for name, column in shape.columns.items()
        }
        self._shared: dict[frozenset[str], Flat] = {}
        # Fields that hold lists or records are looked through for what PostgreSQL refuses; plain ones only when text.
        self._is_plain = not shape.composites and shape.derive is None and shape.table in _PLAIN

    def write(self, chunk: Sequence[Values], keys: Sequence[int]) -> None:
        """Insert a chunk of rows."""
        rows = [self._row(values, key) for values, key in zip(chunk, keys, strict=True)]
        if self._is_positional:
            names = self._names
            self._connection.exec_driver_sql(self._statement, [tuple([row[name] for name in names]) for row in rows])
        else:
            self._connection.exec_driver_sql(self._statement, rows)

    def _row(self, values: Values, key: int) -> Flat:
        names = frozenset(values)
        shared = self._shared.get(names)
        if shared is None:
            shared = self._shared[names] = self._prepare(values)
        row = dict(shared)
        for name, value in self._columns(values).items():
            bind = self._bind[name]
            row[name] = bind(value) if bind else value
        row["id"] = key
        return row

    def _columns(self, values: Values) -> Flat:
        """Return the columns of a row's fields; where each field is its column, the fields as they are."""
        if self._is_plain and not any(type(value) is str and "\0" in value for value in values.values()):
            return values
        return self._shape.flatten({name: values[name] for name in values if name != "id"})

    def _prepare(self, values: Values) -> Flat:
        """Return the columns that rows with these fields share, ready for the driver."""
        full = {**self._stamps, **self._shape.flatten(self._shape.complete(values))}
        return {name: self._bound(name, value) for name, value in full.items()}

    def _bound(self, name: str, value: Any) -> Any:
        bind = self._bind[name]
        return bind(value) if bind else value
