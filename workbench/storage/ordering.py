"""The places of segments: a split or join moves all that follow, in one statement and one recorded change."""

from __future__ import annotations

from sqlalchemy import Connection, update

from workbench.domain.changes import RowChange, Table, Values
from workbench.storage.tables.documents import Segment


def shift(connection: Connection, document_id: int, first: int, by: int) -> None:
    """Move the segments from ordinal `first` on; versions stay, for the segments themselves have not changed."""
    following = update(Segment).where(Segment.document_id == document_id, Segment.ordinal >= first)
    connection.execute(following.values(ordinal=Segment.ordinal + by))


def change(document_id: int, first: int, by: int) -> RowChange:
    """Return the change that records a shift; turned round, it is the shift back."""
    there: Values = {"first": first, "by": by}
    back: Values = {"first": first + by, "by": -by}
    return RowChange(Table.SEGMENT_ORDER, document_id, back, there)


def apply(connection: Connection, recorded: RowChange) -> None:
    """Do a recorded shift."""
    values = recorded.after or {}
    shift(connection, recorded.key, int(str(values["first"])), int(str(values["by"])))
