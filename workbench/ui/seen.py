"""Know which version of each row the user has seen, so that an edit never overwrites what somebody else wrote."""

from __future__ import annotations

from dataclasses import dataclass, field
from threading import Lock
from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from workbench.domain.annotations import AnnotationRow, NoteRow
from workbench.domain.changes import ChangeSet, Mark, Table
from workbench.domain.codes import CodeRow
from workbench.domain.documents import DocumentRow, ProjectRow, SegmentRow, VariableRow

if TYPE_CHECKING:
    from workbench.storage import Store

Row = AnnotationRow | CodeRow | DocumentRow | NoteRow | ProjectRow | VariableRow

TABLES: dict[type[Row], Table] = {
    AnnotationRow: Table.ANNOTATIONS,
    CodeRow: Table.CODES,
    DocumentRow: Table.DOCUMENTS,
    NoteRow: Table.NOTES,
    ProjectRow: Table.PROJECTS,
    VariableRow: Table.VARIABLES,
}

STEPS_KEPT = 10_000


@dataclass(slots=True)
class _Known:
    """What is known of one opening of a workspace; `steps` lead from a version to the one an own edit made of it."""

    segments: dict[int, int] = field(default_factory=dict)
    steps: dict[tuple[Table, int, int], int] = field(default_factory=dict)
    mark: Mark | None = None

    def add_step(self, table: Table, key: int, before: int, after: int) -> None:
        """Add a step; the oldest go, of rows that were shown again long since."""
        self.steps[table, key, before] = after
        while len(self.steps) > STEPS_KEPT:
            del self.steps[next(iter(self.steps))]


class Seen:
    """Versions of segments, noted when a row is shown, and of what panels show, brought up to date by own edits.

    Jobs ask for a version on the write lane, after all edits that were asked for before them: a version noted when the
    key was pressed would be older than typing that was still on its way. Each store has its own: in another workspace
    the same numbers mean other rows, and an edit of the one that was left may still be on its way. Rows are noted on
    the thread of the window and edits on the write lane: a lock keeps either from undoing what the other noted.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._stores: WeakKeyDictionary[Store, _Known] = WeakKeyDictionary()
        self._present = _Known()

    def enter(self, store: Store) -> None:
        """Note from now on what is seen of a store."""
        self._present = self._of(store)

    def leave(self) -> None:
        """Note nothing more of the workspace that is being left."""
        self._present = _Known()

    def note(self, segment: SegmentRow) -> None:
        """Note a segment as it is shown; a page that was read earlier never takes it back."""
        versions = self._present.segments
        with self._lock:
            versions[segment.id] = max(segment.version, versions.get(segment.id, 0))

    def listed(self, mark: Mark) -> None:
        """Note when the list of segments was read that is shown now."""
        self._present.mark = mark

    def since(self, store: Store) -> Mark | None:
        """Return when the list of segments was read, of which most were never shown."""
        return self._of(store).mark

    def version(self, store: Store, segment_id: int) -> int | None:
        """Return the version that the user has seen, or None where the segment was never shown."""
        return self._of(store).segments.get(segment_id)

    def of(self, store: Store, row: Row) -> int:
        """Return the version of a row that a panel showed, or what own edits alone have made of that version since."""
        steps, table, version = self._of(store).steps, TABLES[type(row)], row.version
        with self._lock:
            while (table, row.id, version) in steps:
                version = steps[table, row.id, version]
        return version

    def wrote(self, store: Store, change_set: ChangeSet) -> None:
        """Note on the write lane what an own edit made of the rows that may be known."""
        known = self._of(store)
        with self._lock:
            for change in change_set.changes:
                if change.table is Table.SEGMENTS and change.after is None:
                    known.segments.pop(change.key, None)
            for (table, key), (before, after) in change_set.versions.items():
                if table is not Table.SEGMENTS:
                    known.add_step(table, key, before, after)
                elif known.segments.get(key) == before:
                    # Made of another version, the edit wrote over what was never shown: that is still to be shown.
                    known.segments[key] = after

    def _of(self, store: Store) -> _Known:
        with self._lock:
            return self._stores.setdefault(store, _Known())
