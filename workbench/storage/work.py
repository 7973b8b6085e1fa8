"""The unit of work: one transaction, every row recorded, one change set."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from sqlalchemy import Connection, func, insert, inspect, or_, select
from sqlalchemy.orm import Session
from sqlalchemy.orm.attributes import set_committed_value

from workbench.domain.changes import ChangeSet, Mark, Table, Values
from workbench.errors import StaleChange
from workbench.storage import applying, loading, ordering
from workbench.storage.bulk import rows_of
from workbench.storage.catalogue import SHAPES
from workbench.storage.edit_log import Signature
from workbench.storage.failures import translated
from workbench.storage.keys import reserve
from workbench.storage.lane import Lane
from workbench.storage.queries import history
from workbench.storage.recorder import Recorder
from workbench.storage.shapes import Shape
from workbench.storage.sight import Sight
from workbench.storage.tables import Tracked
from workbench.storage.tables.documents import DocumentFile, Segment


class Work:
    """One edit: a context that commits when its block ends well, and leaves nothing behind when it does not.

    Values are those of the row classes: enumerations, anchors, tuples. A document, memory or batch of memory units
    that is inserted with `live` false comes into sight when its `live` is set, or when the work ends. Until then all
    below it may be written by `load`, and nothing is recorded but that flip: undo takes the whole import out of sight,
    redo brings it back. Deleting a document, memory or batch is no more than the flip back.
    """

    def __init__(self, lane: Lane, label: str, signature: Signature) -> None:
        """Prepare the edit; nothing is opened before the block begins."""
        self._lane = lane
        self._label = label
        self._signature = signature
        self._held: dict[tuple[Table, int], Tracked] = {}
        self.change_set = ChangeSet(label, (), author=signature.author)

    def __enter__(self) -> Self:
        """Begin the transaction."""
        self._now = datetime.now(UTC)
        with translated(self._lane.name):
            self._connection: Connection = self._lane.begin()
        self._session = Session(self._connection, expire_on_commit=False)
        self._recorder = Recorder(self._session)
        self._sight = Sight(self._session, self._recorder, self._lane.name)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Commit with the change set in the edit log, or roll everything back.

        Raises:
            StaleChange: another writer was first, or a row that the edit names is gone.
            StoreError: the database could not be written.
        """
        with self._lane.ending(self._connection), translated(self._lane.name):
            try:
                if error is None:
                    self._session.flush()
                    for table, key in sorted(self._recorder.pending):
                        self.update(table, key, {"live": True})
                    self._session.flush()
                    recorder = self._recorder
                    self.change_set = recorder.store(self._connection, self._label, self._signature, at=self._now)
            finally:
                self._session.close()
        self._held.clear()

    def insert(self, table: Table, values: Values) -> int:
        """Insert a row and return its key; fields that are not given take the row class's defaults."""
        return self.insert_many(table, [values])[0]

    def insert_many(self, table: Table, rows: Iterable[Values]) -> list[int]:
        """Insert rows, each recorded, and return their keys in order."""
        shape = SHAPES[table]
        stamps = self._signature.stamps(self._now)
        whole = (shape.flatten(shape.normal(shape.complete(values))) for values in rows)
        made = [shape.entity(**stamps, **values) for values in whole]
        if shape.owners and not shape.flipped:
            for entity in made:
                self._sight.check(shape, 0, entity)
        with translated(self._lane.name):
            self._session.add_all(made)
            self._session.flush()
        self._held.update(((table, entity.id), entity) for entity in made)
        return [entity.id for entity in made]

    def update(self, table: Table, key: int, values: Values, *, version: int | None = None) -> None:
        """Change fields of a row; with `version`, only if the row still has it.

        Raises:
            StaleChange: `store.stale` when the row has another version, `store.gone` when it is not there.
        """
        shape = SHAPES[table]
        entity = self._entity(shape, key, version)
        wanted = shape.normal(shape.check_update(values))
        if "live" not in wanted:
            self._sight.check(shape, key, entity)
        changed = {name: value for name, value in wanted.items() if shape.value_of(entity, name) != value}
        if not changed:
            return
        for name, value in shape.flatten(changed).items():
            setattr(entity, name, value)
        entity.version += 1
        entity.updated_at = self._now
        entity.updated_by = self._signature.author

    def update_many(self, table: Table, rows: Iterable[Any], values: Mapping[int, Values]) -> None:
        """Change fields of rows that this work has read, by key: the quick way for an edit of hundreds.

        Raises:
            StaleChange: as `update`; a row is not as it was read.
        """
        shape = SHAPES[table]
        found = {row.id: row for row in rows if row.id in values}
        for key, row in found.items():
            self._sight.check(shape, key, row)
        changes = [change for key, row in found.items() if (change := shape.change(row, values[key]))]
        stamps = {"updated_at": self._now, "updated_by": self._signature.author}
        with translated(self._lane.name):
            self._session.flush()
            applying.apply_rows(self._connection, changes, self._recorder.references, stamps)
        for change in changes:
            self._recorder.wrote(shape, found[change.key], change)
        for entity in list(self._session.identity_map.values()):
            if isinstance(entity, shape.entity) and entity.id in values:
                self._session.expire(entity)

    def delete(self, table: Table, key: int, *, version: int | None = None) -> None:
        """Delete a row after all that hangs on it; a document, memory or batch only goes out of sight.

        Raises:
            StaleChange: as `update`.
        """
        shape = SHAPES[table]
        entity = self._entity(shape, key, version)
        if not shape.flipped:
            self._sight.check(shape, key, entity)
        _remove(self, shape, key, entity)

    def get(self, table: Table, key: int) -> Any:
        """Return a row as this work sees it, or None when it is not there or out of sight."""
        return next(iter(self.where(table, id=key)), None)

    def where(self, table: Table, **equal: Any) -> list[Any]:
        """Return the rows in sight whose columns equal the values (or one of a list of values), by key."""
        shape = SHAPES[table]
        wanted = _matching(select(*shape.selected), shape, equal)
        if shape.flipped:
            mine = [key for owner, key in self._recorder.pending if owner is table]
            wanted = wanted.where(or_(shape.columns["live"], shape.columns["id"].in_(mine)))
        if "id" in equal:
            # Single rows are read in order to be changed: on a server nobody else may change them meanwhile.
            wanted = wanted.with_for_update(key_share=True)
        with translated(self._lane.name):
            self._session.flush()
            return rows_of(self._connection, table, wanted)

    def rows(self, table: Table, keys: Sequence[int]) -> list[Any]:
        """Return rows in the order of their keys; edits of them that follow need no further reading."""
        shape = SHAPES[table]
        found: dict[int, Tracked] = {}
        for at in range(0, len(keys), loading.CHUNK):
            chunk = list(keys[at : at + loading.CHUNK])
            found.update((entity.id, entity) for entity in self._entities(shape, {"id": chunk}))
        missing = [key for key in keys if key not in found]
        if missing:
            raise StaleChange("store.gone", table=table.value, key=missing[0])
        return [shape.row_of(found[key]) for key in keys]

    def reserve(self, table: Table, count: int) -> list[int]:
        """Return keys for rows that `load` will be given."""
        with translated(self._lane.name):
            return reserve(self._connection, SHAPES[table].entity, count)

    def load(self, table: Table, rows: Iterable[Values]) -> list[int]:
        """Insert many rows fast and unrecorded, below something that this work inserted and that is not yet live.

        A row may carry its `id` (see `reserve`); the keys come back in order.

        Raises:
            ValueError: a row lies below nothing of that kind.
        """
        with translated(self._lane.name):
            self._session.flush()
            return loading.load(self._connection, table, rows, self._recorder, self._signature.stamps(self._now))

    def changed_by_others(self, table: Table, keys: Sequence[int], since: Mark) -> frozenset[int]:
        """Return which rows, read in this work already, others have changed since a mark in the edit log."""
        with translated(self._lane.name):
            return history.changed_by_others(self._connection, self._signature.session, since, table, keys)

    def lock(self, name: str) -> None:
        """Wait until no other work has this lock, and keep it until this one ends; then look, then make what lacks.

        For what exists once under a name, which two who look at once would both make (on SQLite works take turns).
        """
        if self._connection.dialect.name != "sqlite":
            with translated(self._lane.name):
                key = func.pg_advisory_xact_lock(func.hashtextextended(name, 0))
                self._connection.execute(select(key))

    def hold_places(self, segment_id: int) -> None:
        """Keep others from moving the segments of this one's document; call it before reading what `shift` is told.

        Without it two edits that shift the same document may wait for one another, and one is refused.
        """
        with translated(self._lane.name):
            ordering.hold_by_segment(self._connection, segment_id)

    def shift(self, document_id: int, first: int, by: int) -> None:
        """Move the places of a document's segments from ordinal `first` on, all in one step and one recorded change."""
        with translated(self._lane.name):
            self._session.flush()
            ordering.hold(self._connection, document_id)
            moved = ordering.change(self._connection, document_id, first, by)
            ordering.shift(self._connection, document_id, first, by)
        for entity in self._session.identity_map.values():
            if isinstance(entity, Segment) and entity.document_id == document_id and entity.ordinal >= first:
                set_committed_value(entity, "ordinal", entity.ordinal + by)
        if (Table.DOCUMENTS, document_id) not in self._recorder.pending:
            self._recorder.changes.append(moved)

    def keep_original(self, document_id: int, data: bytes) -> None:
        """Keep the bytes of the file that a document of this work was imported from."""
        if (Table.DOCUMENTS, document_id) not in self._recorder.pending:
            raise ValueError("the original belongs to a document that this work inserted and that is not yet live")
        with translated(self._lane.name):
            self._connection.execute(insert(DocumentFile), {"document_id": document_id, "data": data})

    def _entity(self, shape: Shape, key: int, version: int | None) -> Tracked:
        entity = self._held.get((shape.table, key))
        if entity is None:
            # Locked on a server until the work ends, so that it stays what was compared; SQLite has one writer anyway.
            with translated(self._lane.name):
                entity = self._session.get(shape.entity, key, with_for_update=True)
        if entity is None or entity in self._session.deleted or not inspect(entity).persistent:
            raise StaleChange("store.gone", table=shape.table.value, key=key)
        if version is not None and entity.version != version:
            raise StaleChange("store.stale", table=shape.table.value, key=key)
        self._held[shape.table, key] = entity
        return entity

    def _entities(self, shape: Shape, equal: dict[str, Any]) -> list[Tracked]:
        with translated(self._lane.name):
            found = list(self._session.scalars(_matching(select(shape.entity), shape, equal).with_for_update()))
        self._held.update(((shape.table, entity.id), entity) for entity in found)
        return found


def _remove(work: Work, shape: Shape, key: int, entity: Tracked) -> None:
    table = shape.table
    if shape.flipped:
        if (table, key) in work._recorder.pending:
            work._recorder.drop((table, key))
        work.update(table, key, {"live": False})
        return
    for child, column in shape.children:
        for row in work._entities(SHAPES[child], {column: key}):
            # A row may hang on another by two columns and be gone already.
            if row not in work._session.deleted and inspect(row).persistent:
                _remove(work, SHAPES[child], row.id, row)
    if table is Table.CODEBOOKS:
        # Projects may do without theirs.
        for project in work._entities(SHAPES[Table.PROJECTS], {"codebook_id": key}):
            work.update(Table.PROJECTS, project.id, {"codebook_id": None})
    work._session.delete(entity)
    with translated(work._lane.name):
        work._session.flush()


def _matching(wanted: Any, shape: Shape, equal: dict[str, Any]) -> Any:
    for name, value in equal.items():
        column = shape.columns[name]
        many = isinstance(value, (list, tuple, set, frozenset))
        wanted = wanted.where(column.in_(value) if many else column.is_not_distinct_from(value))
    return wanted.order_by(shape.columns["id"])
