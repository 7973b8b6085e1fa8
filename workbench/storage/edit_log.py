"""The edit log: change sets in and out of their tables."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, insert, select

from workbench.domain.changes import ChangeSet, RowChange, Table, Values
from workbench.domain.ids import ChangeSetId
from workbench.storage import notation
from workbench.storage.bulk import Bulk
from workbench.storage.catalogue import SHAPES
from workbench.storage.tables.system import ChangeSetRecord, RowChangeRecord


@dataclass(frozen=True, slots=True)
class Signature:
    """Who edits: the author's name and the opening of the workspace."""

    author: str
    session: str

    def stamps(self, at: datetime) -> dict[str, Any]:
        """Return the columns of a new row that say who made it, and when."""
        made = {"created_at": at, "created_by": self.author}
        return {"version": 1, **made, "updated_at": at, "updated_by": self.author}


def merged(changes: Iterable[RowChange]) -> tuple[RowChange, ...]:
    """Return the changes with each row once: from its first state to its last, unless that is the same.

    A move of places stays where it is, and what came before it is not joined with what came after.
    """
    found: dict[tuple[Table, int, int], RowChange] = {}
    epoch = 0
    for change in changes:
        epoch += change.table is Table.SEGMENT_ORDER
        place = (change.table, change.key, epoch)
        earlier = found.get(place)
        found[place] = change if earlier is None else _joined(earlier, change)
    return tuple(change for change in found.values() if change.before != change.after)


def _joined(first: RowChange, second: RowChange) -> RowChange:
    before, after = first.before, second.after
    if first.before is not None and first.after is not None:
        # An update came first: what it changed joins what the second one changed, or the whole row that went.
        before = {**(second.before or {}), **first.before}
    if second.before is not None and second.after is not None and first.after is not None:
        after = {**first.after, **second.after}
    joined = RowChange(first.table, first.key, before, after)
    if before is None or after is None or set(before) != set(after):
        return joined
    kept = [name for name in after if before[name] != after[name]]
    return replace(joined, before={name: before[name] for name in kept}, after={name: after[name] for name in kept})


def write(
    connection: Connection, label: str, changes: Sequence[RowChange], signature: Signature, at: datetime
) -> ChangeSet:
    """Store an edit and return it with its id."""
    header = {
        "label": label,
        "author": signature.author,
        "session": signature.session,
        "at": at,
        "size": len(changes),
    }
    key = connection.execute(insert(ChangeSetRecord).values(header)).inserted_primary_key
    assert key is not None  # an INSERT of one row always has one
    bulk = Bulk(connection, insert(RowChangeRecord), ("change_set_id", "table_name", "row_key", "before", "after"))
    columns: dict[str, Iterable[Any]] = {
        "table_name": [change.table.value for change in changes],
        "row_key": [change.key for change in changes],
        "before": bulk.column("before", [_plain(change.table, change.before) for change in changes]),
        "after": bulk.column("after", [_plain(change.table, change.after) for change in changes]),
    }
    bulk.run(columns, len(changes), {"change_set_id": key[0]})
    return ChangeSet(label, tuple(changes), ChangeSetId(key[0]), signature.author, at)


def read(connection: Connection, key: int) -> ChangeSet | None:
    """Return a stored edit with all its changes."""
    header = connection.execute(
        select(ChangeSetRecord.label, ChangeSetRecord.author, ChangeSetRecord.at).where(ChangeSetRecord.id == key)
    ).one_or_none()
    if header is None:
        return None
    rows = connection.execute(
        select(RowChangeRecord.table_name, RowChangeRecord.row_key, RowChangeRecord.before, RowChangeRecord.after)
        .where(RowChangeRecord.change_set_id == key)
        .order_by(RowChangeRecord.id)
    ).all()
    return ChangeSet(header.label, tuple(map(_change, rows)), ChangeSetId(key), header.author, header.at)


def _plain(table: Table, values: Values | None) -> Values | None:
    shape = SHAPES.get(table)
    return notation.written(shape, values) if shape else values


def _change(row: Any) -> RowChange:
    table = Table(row.table_name)
    shape = SHAPES.get(table)
    if shape is None:
        return RowChange(table, row.row_key, row.before, row.after)
    return RowChange(table, row.row_key, notation.read(shape, row.before), notation.read(shape, row.after))
