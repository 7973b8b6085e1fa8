"""The places of segments: a split or join moves all that follow, in one statement and one recorded change."""

from __future__ import annotations

from sqlalchemy import Connection, select, update

from workbench.domain.changes import RowChange, Table, Values
from workbench.errors import StaleChange
from workbench.storage.tables.documents import Document, Segment


def hold(connection: Connection, document_id: int) -> None:
    """Keep others from moving the places of a document until the transaction ends (SQLite has one writer anyway)."""
    connection.execute(select(Document.id).where(Document.id == document_id).with_for_update(key_share=True))


def hold_by_segment(connection: Connection, segment_id: int) -> None:
    """Hold the places of the document of a segment."""
    document_id = connection.execute(select(Segment.document_id).where(Segment.id == segment_id)).scalar()
    if document_id is not None:
        hold(connection, document_id)


def shift(connection: Connection, document_id: int, first: int, by: int) -> None:
    """Move the segments from ordinal `first` on; versions stay, for the segments themselves have not changed.

    The statement must not begin before the places are held: on a server it would miss rows that another edit put in.
    """
    following = update(Segment).where(Segment.document_id == document_id, Segment.ordinal >= first)
    connection.execute(following.values(ordinal=Segment.ordinal + by))


def change(connection: Connection, document_id: int, first: int, by: int) -> RowChange:
    """Return the change that records a shift about to be done; turned round, it is the shift back.

    It names the segments on both sides of the place, so that it is done only where they still stand.
    """
    there = {"first": first, "by": by, **_neighbours(connection, document_id, first)}
    next_at = there["next_at"]
    moved = None if next_at is None else next_at + by
    back = {**there, "first": first + by, "by": -by, "next_at": moved}
    return RowChange(Table.SEGMENT_ORDER, document_id, dict(back), dict(there))


def apply(connection: Connection, recorded: RowChange) -> None:
    """Do a recorded shift; the places must be held.

    Raises:
        StaleChange: `store.stale`, other segments stand at the place now.
    """
    values = recorded.after or {}
    first, by = int(str(values["first"])), int(str(values["by"]))
    present: Values = dict(_neighbours(connection, recorded.key, first))
    if present != {name: values.get(name) for name in present}:
        raise StaleChange("store.stale", table=recorded.table.value, key=recorded.key)
    shift(connection, recorded.key, first, by)


def _neighbours(connection: Connection, document_id: int, first: int) -> dict[str, int | None]:
    """Return the last segment before a place and the first one from it on, with where they stand."""
    own = select(Segment.id, Segment.ordinal).where(Segment.document_id == document_id).limit(1)
    before = own.where(Segment.ordinal < first).order_by(Segment.ordinal.desc(), Segment.id.desc())
    after = own.where(Segment.ordinal >= first).order_by(Segment.ordinal, Segment.id)
    last, following = connection.execute(before).first(), connection.execute(after).first()
    return {
        "last": last and last.id,
        "last_at": last and last.ordinal,
        "next": following and following.id,
        "next_at": following and following.ordinal,
    }
