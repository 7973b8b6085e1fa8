"""Takes out for good what was taken out of sight, and what no redo can bring back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, delete, select

from workbench.domain.changes import Table
from workbench.storage import search_index
from workbench.storage.catalogue import SHAPES
from workbench.storage.tables.documents import DocumentFile, Segment
from workbench.storage.tables.system import ChangeSetRecord, RowChangeRecord

CHUNK = 200
_OWNERS = (Table.DOCUMENTS, Table.BATCHES, Table.MEMORIES)


def purge(connection: Connection, session: str) -> int:
    """Delete documents, memories and imports of units that are out of sight, with all below; return how many.

    What this opening of the workspace has touched may still be redone by it, and stays; so does what something in
    sight names. The edit log stays as it is: an edit of what is gone can be read there, but no longer be made again.
    """
    count = 0
    for table in _OWNERS:
        keys = list(_out_of_sight(connection, table, session))
        count += len(keys)
        for at in range(0, len(keys), CHUNK):
            _delete(connection, table, keys[at : at + CHUNK])
    return count


def _out_of_sight(connection: Connection, table: Table, session: str) -> Iterator[int]:
    shape = SHAPES[table]
    ours = (
        select(RowChangeRecord.row_key)
        .join(ChangeSetRecord, ChangeSetRecord.id == RowChangeRecord.change_set_id)
        .where(ChangeSetRecord.session == session, RowChangeRecord.table_name == table.value)
    )
    kept = set(connection.execute(ours).scalars())
    for other in SHAPES.values():
        for reference in other.references:
            if reference.table is table:
                kept.update(connection.execute(select(other.columns[reference.column])).scalars())
    wanted = select(shape.columns["id"]).where(shape.columns["live"].is_(False)).order_by(shape.columns["id"])
    return (key for key in connection.execute(wanted).scalars().all() if key not in kept)


def _delete(connection: Connection, table: Table, keys: Sequence[int]) -> None:
    """Delete rows with all below; foreign keys are looked at when the transaction ends."""
    if table is Table.DOCUMENTS:
        segments = connection.execute(select(Segment.id).where(Segment.document_id.in_(keys))).scalars().all()
        search_index.remove(connection, segments)
        connection.execute(delete(DocumentFile).where(DocumentFile.document_id.in_(keys)))
    for shape in SHAPES.values():
        for column, owner in shape.owners:
            if owner is table:
                connection.execute(delete(shape.sql).where(shape.columns[column].in_(keys)))
