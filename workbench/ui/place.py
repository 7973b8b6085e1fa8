"""Where the user is: the document that is open and the segment that is active."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.ids import DocumentId, SegmentId
from workbench.errors import UserError
from workbench.ui import jobs
from workbench.ui.changes import Changes
from workbench.ui.jobs import DocumentRows
from workbench.ui.opened import Opened
from workbench.ui.tasks import Tasks

NAMING = (
    Table.CODES,
    Table.CODEBOOKS,
    Table.ANNOTATORS,
    Table.VARIABLES,
    Table.CLAUSES,
    Table.DOCUMENTS,
    Table.PROJECTS,
)


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to come back to: a segment, and the caret in its translation in code points, -1 for the end."""

    segment_id: int | None = None
    caret: int = -1


class Place(QObject):
    """Opens documents and passes on where the panels want to go; panels never know each other."""

    document_opened = Signal(object, object)
    document_refreshed = Signal(object)
    document_closed = Signal()
    segment_activated = Signal(object)
    segment_wanted = Signal(object)
    # The clause at the top of the grid, as the user scrolls.
    clause_seen = Signal(object)

    def __init__(self, tasks: Tasks, opened: Opened, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._opened = opened
        self._wanted: tuple[DocumentId, Spot] | None = None
        self.document: DocumentRows | None = None
        self.segment: SegmentRow | None = None
        opened.workspace_closed.connect(self.close)
        changes.changed.connect(self._on_changes_changed)
        changes.overtaken.connect(self._read_again)

    def open(self, document_id: DocumentId, spot: Spot | None = None, *, quiet: bool = False) -> None:
        """Read a document and tell the views; the last one asked for wins; `quiet` forgives one that is gone."""
        self._wanted = (document_id, spot or Spot())
        workspace, forgive = self._opened.workspace, self._on_document_gone if quiet else None
        then = partial(self._on_document_read, self._opened.number)
        self._tasks.read(jobs.document, workspace, document_id, then=then, failed=forgive)

    def close(self) -> None:
        """Leave the document."""
        self._wanted = None
        self.document = None
        self.segment = None
        self.document_closed.emit()

    def activate(self, segment: SegmentRow | None) -> None:
        """Note which segment is active, and tell the views."""
        self.segment = segment
        self.segment_activated.emit(segment)

    def go_to_segment(self, segment_id: SegmentId) -> None:
        """Ask the grid to show a segment."""
        self.segment_wanted.emit(segment_id)

    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        """Leave a document that an edit, or the undo of an import, took out; know its codes as they are now."""
        if self.document is None:
            return
        key = self.document.document.id
        for change in change_set.changes:
            is_gone = change.after is None or change.after.get("live") is False
            if change.table is Table.DOCUMENTS and change.key == key and is_gone:
                self.close()
                return
        if change_set.touches(*NAMING):
            self._read_again()

    @Slot()
    def _read_again(self) -> None:
        if self.document is not None and self._opened.is_open():
            then, key = partial(self._on_document_read_again, self._opened.number), self.document.document.id
            self._tasks.read(jobs.document, self._opened.workspace, key, then=then, failed=self._on_reading_failed)

    def _on_document_read_again(self, number: int, rows: DocumentRows) -> None:
        if not self._opened.is_still(number):
            return
        if self._wanted is None and self.document is not None and self.document.document.id == rows.document.id:
            is_other, self.document = rows != self.document, rows
            if is_other:
                self.document_refreshed.emit(rows)

    def _on_reading_failed(self, error: Exception) -> None:
        """Leave a document that somebody else took out as it is: whoever edits it next hears of it."""
        if not isinstance(error, UserError):
            raise error

    def _on_document_gone(self, error: Exception) -> None:
        self.close()
        if not isinstance(error, UserError):
            raise error

    def _on_document_read(self, number: int, rows: DocumentRows) -> None:
        if not self._opened.is_still(number):
            return
        if self._wanted is None or rows.document.id != self._wanted[0]:
            return
        spot = self._wanted[1]
        self._wanted = None
        self.document = rows
        self.segment = None
        self.document_opened.emit(rows, spot)
        self._tell_again()

    def _tell_again(self) -> None:
        """Tell of a segment whose row was there already: views forgot it with the document before."""
        if self.segment is not None:
            self.segment_activated.emit(self.segment)
