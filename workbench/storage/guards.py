"""What an undo or redo must not do to others: take away what they use, or bring back what names something gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import Connection, Select, and_, or_, select

from workbench.domain.changes import RowChange, Table
from workbench.errors import StaleChange
from workbench.storage.catalogue import SHAPES
from workbench.storage.shapes import Shape
from workbench.storage.tables.documents import Document
from workbench.storage.tables.system import ChangeSetRecord, RowChangeRecord

CHUNK = 500


def check(connection: Connection, changes: Sequence[RowChange], *, session: str) -> None:
    """Look at what the changes, just made, did to rows that they do not name.

    Raises:
        StaleChange: `store.in-use`, somebody has come to use a row that went; `store.edited-since`, somebody has
            edited below a document, memory or batch that went out of sight; `store.reference`, one that came back
            into sight names a row that is gone.
    """
    for table, keys in _by_table(changes, lambda change: change.after is None):
        _refuse_used(connection, table, keys)
    for table, keys in _by_table(changes, lambda change: _flips(change, to=True)):
        _refuse_dangling(connection, table, keys)
    for table, keys in _by_table(changes, lambda change: _flips(change, to=False)):
        for key in keys:
            _refuse_edited_since(connection, table, key, session)


def _flips(change: RowChange, *, to: bool) -> bool:
    return bool(change.before) and bool(change.after) and (change.after or {}).get("live") is to


def _by_table(changes: Sequence[RowChange], wanted: Any) -> Iterator[tuple[Table, list[int]]]:
    found: dict[Table, list[int]] = {}
    for change in changes:
        if change.table in SHAPES and wanted(change):
            found.setdefault(change.table, []).append(change.key)
    for table, keys in found.items():
        for at in range(0, len(keys), CHUNK):
            yield table, keys[at : at + CHUNK]


def _refuse_used(connection: Connection, table: Table, keys: Sequence[int]) -> None:
    for shape in SHAPES.values():
        for reference in shape.references:
            if reference.table is table:
                named = select(shape.columns["id"]).where(shape.columns[reference.column].in_(keys))
                if connection.execute(_in_sight(named, shape).limit(1)).first():
                    raise StaleChange("store.in-use", table=table.value, key=keys[0] if len(keys) == 1 else None)


def _in_sight(wanted: Select[Any], shape: Shape) -> Select[Any]:
    if shape.flipped:
        return wanted.where(shape.columns["live"])
    if ("document_id", Table.DOCUMENTS) in shape.owners:
        return wanted.where(shape.columns["document_id"].in_(select(Document.id).where(Document.live)))
    return wanted


def _refuse_dangling(connection: Connection, table: Table, keys: Sequence[int]) -> None:
    for shape, column in [(SHAPES[table], "id"), *_below(table)]:
        for reference in shape.references:
            other = SHAPES[reference.table]
            present = select(other.columns["id"])
            if other.flipped:
                present = present.where(other.columns["live"])
            named = shape.columns[reference.column]
            wanted = select(named).where(shape.columns[column].in_(keys), named.is_not(None), named.not_in(present))
            if missing := connection.execute(wanted.limit(1)).scalar():
                raise StaleChange("store.reference", table=reference.table.value, key=missing)


def _refuse_edited_since(connection: Connection, table: Table, key: int, session: str) -> None:
    """Look in the edit log for edits by others since the row came into sight."""
    here = (RowChangeRecord.table_name == table.value, RowChangeRecord.row_key == key)
    flips = select(RowChangeRecord.id, RowChangeRecord.after).where(*here).order_by(RowChangeRecord.id.desc())
    since = next((number for number, after in connection.execute(flips) if after and after.get("live") is True), 0)
    theirs = (
        select(RowChangeRecord.id)
        .join(ChangeSetRecord, ChangeSetRecord.id == RowChangeRecord.change_set_id)
        .where(RowChangeRecord.id > since, ChangeSetRecord.session != session)
    )
    if connection.execute(theirs.limit(1)).first() is None:
        return
    moved = (RowChangeRecord.table_name == Table.SEGMENT_ORDER.value, RowChangeRecord.row_key == key)
    places = [and_(*here), *([and_(*moved)] if table is Table.DOCUMENTS else [])]
    for shape, column in _below(table):
        inside = select(shape.columns["id"]).where(shape.columns[column] == key)
        places.append(and_(RowChangeRecord.table_name == shape.table.value, RowChangeRecord.row_key.in_(inside)))
    if connection.execute(theirs.where(or_(*places)).limit(1)).first() or _deleted(connection, theirs, table, key):
        raise StaleChange("store.edited-since", table=table.value, key=key)


def _deleted(connection: Connection, theirs: Select[Any], table: Table, key: int) -> bool:
    """Tell whether others deleted a row below: it is in the log alone."""
    below = {shape.table.value: column for shape, column in _below(table)}
    gone = theirs.with_only_columns(RowChangeRecord.table_name, RowChangeRecord.before).where(
        RowChangeRecord.after.is_(None), RowChangeRecord.table_name.in_(below)
    )
    return any((before or {}).get(below[name]) == key for name, before in connection.execute(gone))


def _below(table: Table) -> Iterable[tuple[Shape, str]]:
    """Return what lies below a document, memory or batch, with the column that names it."""
    return [
        (shape, column)
        for shape in SHAPES.values()
        for column, owner in shape.owners
        if owner is table and column != "id"
    ]
