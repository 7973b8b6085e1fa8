"""Checks a workspace: the database, references, anchors, places of segments, what is kept folded, the schema."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sqlalchemy import Connection, func, inspect, select, text

from workbench.domain.changes import Table
from workbench.domain.documents import Notice
from workbench.domain.enums import AnchorState, Side
from workbench.storage import folded, search_index
from workbench.storage.catalogue import SHAPES
from workbench.storage.tables import METADATA
from workbench.storage.tables.coding import Annotation, Note
from workbench.storage.tables.documents import Document, Segment

CHUNK = 500


def check(connection: Connection) -> list[Notice]:
    """Return everything that is wrong."""
    found = [notice for step in _STEPS for notice in step(connection)]
    return found


def _database(connection: Connection) -> Iterator[Notice]:
    """Ask SQLite for its own checks; PostgreSQL keeps its pages and foreign keys sound itself."""
    if connection.dialect.name != "sqlite":
        return
    for (line,) in connection.exec_driver_sql("PRAGMA integrity_check").all():
        if line != "ok":
            yield Notice("store.check.database", {"detail": line})
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield Notice("store.check.reference", {"table": table, "key": row, "other": parent})


def _references(connection: Connection) -> Iterator[Notice]:
    """Look at references between aggregates, which no foreign key guards, for all that is in sight."""
    for shape in SHAPES.values():
        for reference in shape.references:
            column, other = shape.columns[reference.column], SHAPES[reference.table].entity
            wanted = select(shape.columns["id"]).where(column.is_not(None), column.not_in(select(other.id)))
            if shape.flipped:
                wanted = wanted.where(shape.columns["live"])
            elif "document_id" in shape.columns and shape.owners:
                live = select(Document.id).where(Document.live)
                wanted = wanted.where(shape.columns["document_id"].in_(live))
            for key in connection.execute(wanted).scalars():
                data = {"table": shape.table.value, "key": key, "other": reference.table.value}
                yield Notice("store.check.reference", data)


def _anchors(connection: Connection) -> Iterator[Notice]:
    """Compare each quote that counts as anchored with the text at its place."""
    for table, entity in ((Table.ANNOTATIONS, Annotation), (Table.NOTES, Note)):
        wanted = (
            select(
                entity.id,
                entity.side,
                entity.anchor_start,
                entity.anchor_end,
                entity.anchor_quote,
                Segment.source,
                Segment.target,
            )
            .join(Segment, Segment.id == entity.segment_id)
            .where(entity.anchor_state.in_((AnchorState.ANCHORED, AnchorState.MOVED)))
        )
        for key, side, start, end, quote, source, target in connection.execute(wanted):
            words = target if side is Side.TARGET else source
            if words[start:end] != quote:
                yield Notice("store.check.anchor", {"table": table.value, "key": key})


def _places(connection: Connection) -> Iterator[Notice]:
    """Make sure that the segments of each document are numbered from 0 without gap or repeat."""
    count = func.count(Segment.id)
    wanted = (
        select(Segment.document_id)
        .group_by(Segment.document_id)
        .having(
            (func.min(Segment.ordinal) != 0)
            | (func.max(Segment.ordinal) != count - 1)
            | (func.count(Segment.ordinal.distinct()) != count)
        )
        .order_by(Segment.document_id)
    )
    for key in connection.execute(wanted).scalars():
        yield Notice("store.check.ordinals", {"document": key})


def _search(connection: Connection) -> Iterator[Notice]:
    """Compare the search index with what the segments would be indexed as."""
    indexed = search_index.keys(connection)
    present = set(connection.execute(select(Segment.id)).scalars())
    wrong = len(indexed ^ present)
    both = sorted(indexed & present)
    for at in range(0, len(both), CHUNK):
        wrong += search_index.count_differing(connection, both[at : at + CHUNK])
    if wrong:
        yield Notice("store.check.search", {"segments": wrong})


def _memory(connection: Connection) -> Iterator[Notice]:
    """Compare the keys of memory units with what their sources would be found under."""
    wrong = sum(1 for _ in folded.wrong_keys(connection))
    if wrong:
        yield Notice("store.check.memory", {"units": wrong})


def _schema(connection: Connection) -> Iterator[Notice]:
    """Compare the tables, their columns and indexes with what this program expects."""
    there = inspect(connection)
    names = set(there.get_table_names())
    for table in METADATA.sorted_tables:
        if table.name not in names:
            yield Notice("store.check.schema", {"table": table.name, "what": "table"})
            continue
        columns = {column["name"] for column in there.get_columns(table.name)}
        if columns != set(table.columns.keys()):
            yield Notice("store.check.schema", {"table": table.name, "what": "columns"})
        indexes = {index["name"] for index in there.get_indexes(table.name)}
        if not {index.name for index in table.indexes} <= indexes:
            yield Notice("store.check.schema", {"table": table.name, "what": "indexes"})
    if connection.dialect.name == "sqlite":
        known = text("SELECT count(*) FROM sqlite_master WHERE name = :name").bindparams(name=search_index.NAME)
        if not connection.execute(known).scalar():
            yield Notice("store.check.schema", {"table": search_index.NAME, "what": "table"})


_STEPS: tuple[Callable[[Connection], Iterator[Notice]], ...] = (
    _database,
    _schema,
    _references,
    _anchors,
    _places,
    _search,
    _memory,
)
