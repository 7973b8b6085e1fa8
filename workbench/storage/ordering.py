"""The places of segments: a split or join moves all that follow, in one statement and one recorded change."""

from __future__ import annotations

from sqlalchemy import Connection, update

from workbench.domain.changes import RowChange, Table
from workbench.storage.tables.documents import Segment


def shift(connection: Connection, document_id: int, first: int, by: int) -> None:
    """Move the segments from ordinal `first` on; versions stay, for the segments themselves have not changed."""
    table = Segment.__table__
    connection.execute(
        update(table)  # type: ignore[arg-type]
        .where(table.c.document_id == document_id, table.c.ordinal >= first)
        .values(ordinal=table.c.ordinal + by)
    )


def change(document_id: int, first: int, by: int) -> RowChange:
    """Return the change that records a shift; turned round, it is the shift back."""
    there = {"first": first, "by": by}
    back = {"first": first + by, "by": -by}
    return RowChange(Table.SEGMENT_ORDER, document_id, back, there)


def apply(connection: Connection, recorded: RowChange) -> None:
    """Do a recorded shift."""
    values = recorded.after or {}
    shift(connection, recorded.key, int(str(values["first"])), int(str(values["by"])))
