"""Reads of the edit log."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Select, and_, func, or_, select

from workbench.domain.changes import ChangeSet, Mark, Revision, Table
from workbench.domain.ids import ChangeSetId
from workbench.errors import StoreError
from workbench.storage import edit_log, notation
from workbench.storage.catalogue import SHAPES
from workbench.storage.queries.base import Queries
from workbench.storage.tables.coding import Annotation, Note
from workbench.storage.tables.documents import Clause, Segment
from workbench.storage.tables.system import ChangeSetRecord, RowChangeRecord

_INSIDE: tuple[tuple[Table, Any], ...] = (
    (Table.SEGMENTS, Segment),
    (Table.ANNOTATIONS, Annotation),
    (Table.NOTES, Note),
    (Table.CLAUSES, Clause),
)


# So many edits may be under way on a server, numbered and not yet committed.
LOOK_BACK = 200
CHUNK = 500


def changed_by_others(
    connection: Connection, session: str, since: Mark, table: Table, keys: Sequence[int]
) -> frozenset[int]:
    """Return which of the rows another session has changed since a mark was taken."""
    late = connection.execute(_of_others(session, since.last - LOOK_BACK)).scalars()
    edits = [number for number in late if number not in since.known]
    wanted = set(keys)
    found: set[int] = set()
    for at in range(0, len(edits), CHUNK):
        inside = RowChangeRecord.change_set_id.in_(edits[at : at + CHUNK])
        rows = select(RowChangeRecord.row_key).where(inside, RowChangeRecord.table_name == table.value)
        found |= wanted.intersection(connection.execute(rows).scalars())
    return frozenset(found)


def _of_others(session: str, after: int) -> Select[int]:
    return select(ChangeSetRecord.id).where(ChangeSetRecord.id > after, ChangeSetRecord.session != session)


class HistoryQueries(Queries):
    """Reads of what was edited, when and by whom."""

    def of(self, table: Table, key: int, limit: int = 500) -> list[Revision]:
        """Return the revisions of a row, newest first."""
        wanted = (
            select(
                ChangeSetRecord.id,
                ChangeSetRecord.label,
                ChangeSetRecord.author,
                ChangeSetRecord.at,
                RowChangeRecord.before,
                RowChangeRecord.after,
            )
            .join(ChangeSetRecord, ChangeSetRecord.id == RowChangeRecord.change_set_id)
            .where(RowChangeRecord.table_name == table.value, RowChangeRecord.row_key == key)
            .order_by(RowChangeRecord.id.desc())
            .limit(limit)
        )
        shape = SHAPES[table]
        with self._reading() as connection:
            return [
                Revision(
                    ChangeSetId(number), label, author, at, notation.read(shape, before), notation.read(shape, after)
                )
                for number, label, author, at, before, after in connection.execute(wanted)
            ]

    def recent(self, limit: int = 50) -> list[ChangeSet]:
        """Return the latest edits, newest first, without their changes."""
        wanted = (
            select(ChangeSetRecord.id, ChangeSetRecord.label, ChangeSetRecord.author, ChangeSetRecord.at)
            .order_by(ChangeSetRecord.id.desc())
            .limit(limit)
        )
        with self._reading() as connection:
            return [
                ChangeSet(label, (), ChangeSetId(number), author, at)
                for number, label, author, at in connection.execute(wanted)
            ]

    def of_others(self, session: str, after: int) -> tuple[int, set[int]]:
        """Return the last edit's number, and the numbers beyond `after` of edits that another session made."""
        last = select(func.max(ChangeSetRecord.id))
        others = _of_others(session, after)
        with self._reading() as connection:
            return connection.execute(last).scalar() or 0, set(connection.execute(others).scalars())

    def mark(self, session: str) -> Mark:
        """Return where the edit log stands, for asking later what others have changed since."""
        last = select(func.max(ChangeSetRecord.id))
        with self._reading() as connection:
            number = connection.execute(last).scalar() or 0
            late = _of_others(session, number - LOOK_BACK)
            return Mark(number, frozenset(connection.execute(late).scalars()))

    def of_document(self, document_id: int, before: int | None = None, limit: int = 50) -> list[ChangeSet]:
        """Return a page of the edits that touched a document or anything in it, newest first, without their changes.

        `before` is the key of the last edit of the page above. What has been deleted since is not found by its place.
        """
        touched = or_(
            and_(RowChangeRecord.table_name == Table.DOCUMENTS.value, RowChangeRecord.row_key == document_id),
            *(
                and_(
                    RowChangeRecord.table_name == table.value,
                    RowChangeRecord.row_key.in_(
                        select(entity.id).where(entity.document_id == document_id, entity.id == RowChangeRecord.row_key)
                    ),
                )
                for table, entity in _INSIDE
            ),
        )
        inside = select(RowChangeRecord.id).where(RowChangeRecord.change_set_id == ChangeSetRecord.id, touched).exists()
        wanted = (
            select(ChangeSetRecord.id, ChangeSetRecord.label, ChangeSetRecord.author, ChangeSetRecord.at)
            .where(inside)
            .order_by(ChangeSetRecord.id.desc())
            .limit(limit)
        )
        if before is not None:
            wanted = wanted.where(ChangeSetRecord.id < before)
        with self._reading() as connection:
            return [
                ChangeSet(label, (), ChangeSetId(number), author, at)
                for number, label, author, at in connection.execute(wanted)
            ]

    def change_set(self, key: int) -> ChangeSet:
        """Return an edit with its changes.

        Raises:
            StoreError: `store.gone`.
        """
        with self._reading() as connection:
            found = edit_log.read(connection, key)
        if found is None:
            raise StoreError("store.gone", table="change_sets", key=key)
        return found
