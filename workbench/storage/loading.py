"""Loading: many rows below something not yet live, by executemany and without a record of each.

Rows are taken column by column: what they share is prepared once, and the rest goes to the driver without a look into
each row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, repeat
from typing import Any

from sqlalchemy import Boolean, Connection, Integer, insert

from workbench.domain.changes import Table, Values
from workbench.storage import search_index
from workbench.storage.bulk import Bulk
from workbench.storage.catalogue import SHAPES
from workbench.storage.keys import keep_ahead, reserve
from workbench.storage.recorder import Recorder
from workbench.storage.shapes import Flat, Shape, refuse_nul

CHUNK = 5_000


def load(connection: Connection, table: Table, rows: Iterable[Values], recorder: Recorder, stamps: Flat) -> list[int]:
    """Insert rows in chunks, index their texts, note what they name, and return their keys in order."""
    shape = SHAPES[table]
    writer = _Writer(connection, shape, stamps)
    keys: list[int] = []
    for chunk in _chunks(rows):
        _look(shape, chunk, recorder)
        given = _keys(connection, shape, chunk)
        for names, at in _alike(chunk):
            alike = chunk if len(at) == len(chunk) else [chunk[place] for place in at]
            writer.write(names, alike, given if alike is chunk else [given[place] for place in at])
        if table is Table.SEGMENTS:
            sources = [str(values["source"]) for values in chunk]
            targets = [str(values.get("target", "")) for values in chunk]
            search_index.add(connection, zip(given, sources, targets, strict=True))
        keys.extend(given)
    return keys


def _chunks(rows: Iterable[Values]) -> Iterator[list[Values]]:
    source = iter(rows)
    while chunk := list(islice(source, CHUNK)):
        yield chunk


def _alike(chunk: Sequence[Values]) -> Iterable[tuple[frozenset[str], list[int]]]:
    """Return the places of the rows that have the same fields, by these fields."""
    found: dict[frozenset[str], list[int]] = {}
    for place, names in enumerate(map(frozenset, chunk)):
        found.setdefault(names, []).append(place)
    return found.items()


def _look(shape: Shape, chunk: Sequence[Values], recorder: Recorder) -> None:
    """Make sure that the rows lie below something pending, and note what they name."""
    columns = [(table, [values.get(column) for values in chunk]) for column, table in shape.owners]
    places = [zip(repeat(table), owners) for table, owners in columns]
    for owners in set(zip(*places, strict=True)):
        if recorder.pending.isdisjoint(owners):
            raise ValueError(
                f"{shape.table.value}: load is for rows below something that this work inserted and is not yet live"
            )
    if shape.references:
        for values in chunk:
            recorder.references.note(shape.table, values)


def _keys(connection: Connection, shape: Shape, chunk: Sequence[Values]) -> list[int]:
    given = [int(str(values["id"])) for values in chunk if values.get("id") is not None]
    if given:
        keep_ahead(connection, shape.entity, max(given))
    fresh = iter(reserve(connection, shape.entity, len(chunk) - len(given)))
    own = iter(given)
    return [next(fresh) if values.get("id") is None else next(own) for values in chunk]


class _Writer:
    """Writes rows past most of SQLAlchemy."""

    def __init__(self, connection: Connection, shape: Shape, stamps: Flat) -> None:
        """Prepare the statement."""
        self._bulk = Bulk(connection, insert(shape.sql), list(shape.columns))
        self._shape = shape
        self._stamps = stamps
        self._shared: dict[frozenset[str], Flat] = {}
        # Where each field is its column, the fields of a row are its columns as they are.
        self._is_plain = not shape.composites and shape.derive is None

    def write(self, names: frozenset[str], rows: Sequence[Values], keys: Sequence[int]) -> None:
        """Insert rows that have the same fields."""
        shared = self._shared.get(names)
        if shared is None:
            shared = self._shared[names] = self._prepare(rows[0])
        self._bulk.run({**self._columns(names - {"id"}, rows), "id": keys}, len(rows), shared)

    def _columns(self, names: frozenset[str], rows: Sequence[Values]) -> dict[str, Iterable[Any]]:
        """Return the columns of the rows' own fields, ready for the driver."""
        flats: Sequence[Values] = rows
        if not self._is_plain:
            flats = [self._shape.flatten({name: values[name] for name in names}) for values in rows]
        found: dict[str, Iterable[Any]] = {}
        for name in names if self._is_plain else flats[0]:
            column = [flat[name] for flat in flats]
            if self._is_plain and not isinstance(self._shape.columns[name].type, (Integer, Boolean)):
                refuse_nul(self._shape.table, column)
            found[name] = self._bulk.column(name, column)
        return found

    def _prepare(self, values: Values) -> Flat:
        """Return the columns that rows with these fields share, ready for the driver."""
        full = {**self._stamps, **self._shape.flatten(self._shape.complete(values))}
        return {name: self._bulk.bound(name, value) for name, value in full.items()}
