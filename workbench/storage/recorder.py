"""The recorder: sees every row that a session flushes, so that nothing escapes the change set."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Set
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, event, inspect
from sqlalchemy.orm import ORMExecuteState, Session
from sqlalchemy.orm.attributes import get_history

from workbench.domain.changes import ChangeSet, RowChange, Table, Values
from workbench.storage import edit_log, search_index
from workbench.storage.catalogue import SHAPE_OF
from workbench.storage.edit_log import Signature
from workbench.storage.references import References
from workbench.storage.shapes import Shape
from workbench.storage.tables import Tracked

_TEXTS = frozenset({"source", "target"})


class Recorder:
    """Listens to one session.

    A document, memory or batch that the session inserts with `live` false is pending until it is made live, and that
    alone is recorded; what is written below it meanwhile is noted, but not recorded. One that the session deletes
    again is dropped: it never comes into sight.
    """

    def __init__(self, session: Session) -> None:
        """Attach to the session."""
        self.changes: list[RowChange] = []
        self.references = References()
        self.texts: defaultdict[int, set[str]] = defaultdict(set)
        self.pending: set[tuple[Table, int]] = set()
        self.dropped: set[tuple[Table, int]] = set()
        self._versions: dict[tuple[Table, int], tuple[int, int]] = {}
        event.listen(session, "after_flush", self._on_flush)
        event.listen(session, "do_orm_execute", _refuse_bulk)

    def is_pending(self, shape: Shape, key: int, entity: Tracked) -> bool:
        """Tell whether a row is, or lies below, something not yet live that this work made."""
        unseen = self.pending | self.dropped
        return any(owner in unseen for owner in owners_of(shape, key, entity)) if unseen else False

    def drop(self, place: tuple[Table, int]) -> None:
        """Leave a pending row out of sight for good."""
        self.pending.remove(place)
        self.dropped.add(place)

    def wrote(self, shape: Shape, row: Any, change: RowChange) -> None:
        """Record the update of a row that was written past the session."""
        self._note_texts(shape, change.key, _TEXTS & (change.after or {}).keys())
        if not self.is_pending(shape, change.key, row):
            self.changes.append(change)
            self._note_version(change.table, change.key, row.version, row.version + 1)

    def store(self, connection: Connection, label: str, signature: Signature, *, at: datetime) -> ChangeSet:
        """Check what the work named, bring the search index along, log what it changed, and commit.

        Raises:
            StaleChange: `store.reference`, a row that it names is gone.
        """
        self.references.check(connection)
        search_index.refresh(connection, self.texts)
        changes = edit_log.merged(self.changes)
        found = ChangeSet(label, (), author=signature.author)
        if changes:
            found = edit_log.write(connection, label, changes, signature, at)
        connection.commit()
        return replace(found, versions=self._versions)

    def _on_flush(self, session: Session, _context: Any) -> None:
        for entity in session.new:
            self._inserted(entity)
        for entity in session.dirty:
            self._updated(entity)
        for entity in session.deleted:
            self._deleted(entity)

    def _inserted(self, entity: Any) -> None:
        shape = SHAPE_OF[type(entity)]
        values = shape.values_of(entity)
        self.references.note(shape.table, values)
        self._note_texts(shape, entity.id, _TEXTS)
        if shape.flipped and not entity.live:
            self.pending.add((shape.table, entity.id))
        elif not self.is_pending(shape, entity.id, entity):
            self.changes.append(RowChange(shape.table, entity.id, None, values | {"version": entity.version}))

    def _updated(self, entity: Any) -> None:
        shape = SHAPE_OF[type(entity)]
        before, after = _changed(shape, entity)
        if not after:
            return
        self.references.note(shape.table, after)
        self._note_texts(shape, entity.id, _TEXTS & after.keys())
        if after.get("live"):
            self.pending.discard((shape.table, entity.id))
        elif self.is_pending(shape, entity.id, entity):
            return
        self.changes.append(RowChange(shape.table, entity.id, before, after))
        earlier = get_history(entity, "version").deleted
        self._note_version(shape.table, entity.id, earlier[0] if earlier else entity.version, entity.version)

    def _deleted(self, entity: Any) -> None:
        shape = SHAPE_OF[type(entity)]
        values = shape.values_of(entity)
        self._note_texts(shape, entity.id, _TEXTS)
        if not self.is_pending(shape, entity.id, entity):
            self.changes.append(RowChange(shape.table, entity.id, values | {"version": entity.version}, None))

    def _note_version(self, table: Table, key: int, before: int, after: int) -> None:
        self._versions[table, key] = self._versions.get((table, key), (before, before))[0], after

    def _note_texts(self, shape: Shape, key: int, changed: Set[str]) -> None:
        if shape.table is Table.SEGMENTS and changed:
            self.texts[key] |= changed


def owners_of(shape: Shape, key: int, entity: Tracked) -> list[tuple[Table, int]]:
    """Return what a row is or lies below that can be out of sight."""
    found = [(table, key if column == "id" else getattr(entity, column)) for column, table in shape.owners]
    return [(table, owner) for table, owner in found if owner is not None]


def _changed(shape: Shape, entity: Tracked) -> tuple[Values, Values]:
    """Return the recorded fields that the flush changed, before and after."""
    state = inspect(entity)
    old: dict[str, Any] = {}
    for column in shape.columns.keys() - state.unmodified:
        deleted = get_history(entity, column).deleted
        if deleted:
            old[column] = deleted[0]
    after = {name: shape.value_of(entity, name) for name in shape.fields_with(old.keys())}
    before = {name: shape.value_of(entity, name, old) for name in after}
    changed = [name for name in after if before[name] != after[name]]
    return {name: before[name] for name in changed}, {name: after[name] for name in changed}


def _refuse_bulk(state: ORMExecuteState) -> None:
    if state.is_update or state.is_delete or state.is_insert:
        raise TypeError("bulk INSERT, UPDATE and DELETE would escape the change set; work row by row")
