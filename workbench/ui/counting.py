"""Count the open document again after edits, a moment after the last of them."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from workbench.domain.changes import ChangeSet, Table
from workbench.ui import jobs
from workbench.ui.changes import Changes
from workbench.ui.jobs import Figures
from workbench.ui.opened import Opened
from workbench.ui.place import Place
from workbench.ui.tasks import Tasks

DELAY_MS = 250
# What takes long to count is counted less often: a tenth of the time, and never later than this.
SHARE, LONGEST_MS = 10, 4_000


class Counting(QObject):
    """The figures that chips, structure and status bar show."""

    counted = Signal(object)

    def __init__(
        self, tasks: Tasks, opened: Opened, changes: Changes, place: Place, *, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._opened = opened
        self._place = place
        self.figures: Figures | None = None
        self._asked = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._count)
        place.document_opened.connect(self._count)
        place.document_closed.connect(self._timer.stop)
        changes.changed.connect(self._on_changes_changed)
        changes.overtaken.connect(self._timer.start)

    @Slot()
    def _count(self) -> None:
        if self._place.document is not None and self._opened.is_open():
            key = self._place.document.document.id
            self._asked = time.perf_counter()
            self._tasks.read(jobs.figures, self._opened.workspace, key, then=self._on_figures_read)

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.SEGMENTS, Table.ANNOTATIONS, Table.NOTES):
            self._timer.start()

    def _on_figures_read(self, figures: Figures) -> None:
        present = self._place.document
        if present is None or present.document.id != figures.document_id:
            return
        self.figures = figures
        taken_ms = int((time.perf_counter() - self._asked) * 1000)
        self._timer.setInterval(min(LONGEST_MS, max(DELAY_MS, SHARE * taken_ms)))
        self.counted.emit(figures)
