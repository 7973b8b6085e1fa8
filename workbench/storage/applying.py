"""Applying a change set: the old values stand in the WHERE, so that nobody else's edit is overwritten."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, and_, bindparam, delete, insert, update

from workbench.domain.changes import RowChange, Table
from workbench.errors import StaleChange
from workbench.storage import guards, ordering, search_index
from workbench.storage.bulk import Bulk, columns_by_key, flattened
from workbench.storage.catalogue import SHAPES
from workbench.storage.edit_log import Signature
from workbench.storage.keys import keep_ahead
from workbench.storage.references import References
from workbench.storage.shapes import Flat, Shape

CHUNK = 1_000
_Group = tuple[Table, str, tuple[str, ...]]


def apply(connection: Connection, changes: Sequence[RowChange], signature: Signature, now: datetime) -> None:
    """Make the changes, many rows a statement; foreign keys are looked at when the transaction ends.

    Raises:
        StaleChange: a row is not as the change set says it was, names a row that is gone, or is used by others.
    """
    for key in sorted({change.key for change in changes if change.table is Table.SEGMENT_ORDER}):
        ordering.hold(connection, key)
    references = References()
    stamps = {"updated_at": now, "updated_by": signature.author}
    for moves, run in groupby(changes, key=lambda change: change.table is Table.SEGMENT_ORDER):
        if moves:
            for change in run:
                ordering.apply(connection, change)
        else:
            apply_rows(connection, list(run), references, stamps)
    references.check(connection)
    guards.check(connection, changes, session=signature.session)
    search_index.refresh(connection, _touched(changes))


def apply_rows(connection: Connection, changes: list[RowChange], references: References, stamps: Flat) -> None:
    """Make changes of rows, none of which may be as it was not said to be, and note what they name.

    Raises:
        StaleChange: a row is not as its change says it was.
    """
    groups: defaultdict[_Group, list[RowChange]] = defaultdict(list)
    for change in changes:
        names = tuple(sorted(change.after or change.before or ()))
        kind = "insert" if change.before is None else "delete" if change.after is None else "update"
        groups[change.table, kind, names].append(change)
        references.note(change.table, change.after or {})
    for (table, kind, names), members in groups.items():
        for at in range(0, len(members), CHUNK):
            _STEPS[kind](connection, SHAPES[table], members[at : at + CHUNK], (names, stamps))


def versions(connection: Connection, changes: Sequence[RowChange]) -> dict[tuple[Table, int], tuple[int, int]]:
    """Return the versions of updated rows before and after the changes just made, each of which counted one up."""
    keys: defaultdict[Table, list[int]] = defaultdict(list)
    for change in changes:
        if change.before is not None and change.after is not None:
            keys[change.table].append(change.key)
    found: dict[tuple[Table, int], tuple[int, int]] = {}
    for table in keys.keys() & SHAPES.keys():
        counts = Counter(keys[table])
        rows = columns_by_key(connection, table, list(counts), "version")
        found.update(((table, key), (now - counts[key], now)) for key, now in rows)
    return found


def _touched(changes: Sequence[RowChange]) -> dict[int, set[str]]:
    """Return which texts of which segments change, for the search index; rows that come or go change both."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    for change in changes:
        if change.table is Table.SEGMENTS:
            texts = {"source", "target"} & (change.after or change.before or {}).keys()
            if texts:
                found[change.key] |= texts
    return found


def _insert(connection: Connection, shape: Shape, changes: list[RowChange], how: tuple[Any, Flat]) -> None:
    rows = [_whole_row(shape, change, how[1]) for change in changes]
    # A key that is in use again can only be our own row, brought back by somebody else.
    connection.execute(insert(shape.sql), rows)
    keep_ahead(connection, shape.entity, max(change.key for change in changes))


def _whole_row(shape: Shape, change: RowChange, stamps: Flat) -> Flat:
    values = dict(change.after or {})
    version = values.pop("version", 0)
    made = {"created_at": stamps["updated_at"], "created_by": stamps["updated_by"]}
    return {**made, **shape.flatten(values), **stamps, "id": change.key, "version": int(str(version)) + 1}


def _update(connection: Connection, shape: Shape, changes: list[RowChange], how: tuple[Any, Flat]) -> None:
    names, stamps = how
    table = shape.sql
    olds = flattened(shape, [change.before or {} for change in changes])
    news = flattened(shape, [change.after or {} for change in changes])
    written = list(news)
    recorded = _columns_of(shape, names)
    statement = (
        update(table)
        .where(table.c.id == bindparam("row_key"), _as_before(shape, recorded))
        .values(
            {name: bindparam(f"new_{name}", type_=shape.columns[name].type) for name in written}
            | {"version": table.c.version + 1}
            | stamps
        )
    )
    bulk = Bulk(connection, statement)
    columns: dict[str, Iterable[Any]] = {"row_key": [change.key for change in changes]}
    columns |= {f"new_{name}": bulk.column(f"new_{name}", news[name]) for name in written}
    columns |= {f"old_{name}": bulk.column(f"old_{name}", olds[name]) for name in recorded}
    if bulk.run(columns, len(changes)) != len(changes):
        raise _stale(shape, [change.key for change in changes])


def _delete(connection: Connection, shape: Shape, changes: list[RowChange], how: tuple[Any, Flat]) -> None:
    names = [name for name in how[0] if name in shape.fields]
    table = shape.sql
    recorded = _columns_of(shape, names)
    statement = delete(table).where(table.c.id == bindparam("row_key"), _as_before(shape, recorded))
    rows = []
    for change in changes:
        flat = shape.flatten({name: (change.before or {})[name] for name in names})
        rows.append({"row_key": change.key, **{f"old_{name}": flat[name] for name in recorded}})
    if connection.execute(statement, rows).rowcount != len(rows):
        raise _stale(shape, [change.key for change in changes])


_STEPS = {"insert": _insert, "update": _update, "delete": _delete}


def _columns_of(shape: Shape, names: Sequence[str]) -> list[str]:
    columns: list[str] = []
    for name in names:
        composite = shape.composites.get(name)
        columns.extend(composite.columns.values() if composite else (name,))
    return columns


def _as_before(shape: Shape, columns: Sequence[str]) -> Any:
    return and_(
        *(
            shape.columns[name].is_not_distinct_from(bindparam(f"old_{name}", type_=shape.columns[name].type))
            for name in columns
        )
    )


def _stale(shape: Shape, keys: Sequence[int]) -> StaleChange:
    return StaleChange("store.stale", table=shape.table.value, key=keys[0] if len(keys) == 1 else None)
