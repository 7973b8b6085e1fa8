"""Reads of the edit log."""

from __future__ import annotations

from sqlalchemy import select

from workbench.domain.changes import ChangeSet, Revision, Table
from workbench.domain.ids import ChangeSetId
from workbench.errors import StoreError
from workbench.storage import edit_log
from workbench.storage.catalogue import SHAPES
from workbench.storage.queries.base import Queries
from workbench.storage.tables.system import ChangeSetRecord, RowChangeRecord


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
                Revision(ChangeSetId(number), label, author, at, shape.from_json(before), shape.from_json(after))
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
