"""Loading: many rows below something not yet live, by executemany and without a record of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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


def load(connection: Connection, table: Table, rows: Iterable[Values], recorder: Recorder, stamps: Flat) -> list[int]:
    """Insert rows in chunks, index their texts, note what they name, and return their keys in order."""
    shape = SHAPES[table]
    statement = insert(shape.sql)
    keys: list[int] = []
    for chunk in _chunks(rows):
        flats = [_flat(shape, values, stamps, recorder) for values in chunk]
        _give_keys(connection, shape, flats)
        connection.execute(statement, flats)
        if table is Table.SEGMENTS:
            search_index.add(connection, ((flat["id"], flat["source"], flat["target"]) for flat in flats))
        keys.extend(flat["id"] for flat in flats)
    return keys


def _chunks(rows: Iterable[Values]) -> Iterator[list[Values]]:
    source = iter(rows)
    while chunk := list(islice(source, CHUNK)):
        yield chunk


def _flat(shape: Shape, values: Values, stamps: Flat, recorder: Recorder) -> Flat:
    full = shape.complete(values)
    owners = ((table, full.get(column)) for column, table in shape.owners)
    if not any(owner in recorder.pending for owner in owners):
        raise ValueError(
            f"{shape.table.value}: load is for rows below something that this work inserted and is not yet live"
        )
    recorder.references.note(shape.table, full)
    return {**stamps, **shape.flatten(full), "id": values.get("id")}


def _give_keys(connection: Connection, shape: Shape, flats: list[dict[str, Any]]) -> None:
    given = [flat["id"] for flat in flats if flat["id"] is not None]
    if given:
        keep_ahead(connection, shape.entity, max(given))
    fresh = iter(reserve(connection, shape.entity, len(flats) - len(given)))
    for flat in flats:
        if flat["id"] is None:
            flat["id"] = next(fresh)
