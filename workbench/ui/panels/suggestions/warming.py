"""Read the words of the memories while nobody waits for them yet."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from workbench.ui.context import Context
from workbench.ui.panels.suggestions import jobs

IDLE_MS = 600
PATIENCE_MS = 300


class Warming(QObject):
    """Asks a reader for it a moment after a workspace is opened, when the first document is in view."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        context.opened.workspace_opened.connect(self._timer.start)
        context.opened.workspace_closed.connect(self._timer.stop)
        if context.opened.is_open():
            self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        if self._context.opened.is_open():
            self._context.tasks.read(jobs.warm, self._context.workspace, then=_done)


class Looking(QObject):
    """Whether an answer is waited for, and `due` once that has taken long enough to say so."""

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PATIENCE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.is_due = False

    def begin(self) -> None:
        """Begin to wait."""
        self._timer.start()

    def end(self) -> None:
        """Wait no longer."""
        self._timer.stop()
        self.is_due = False

    @Slot()
    def _on_timer_timeout(self) -> None:
        self.is_due = True
        self.due.emit()


def _done(_nothing: None) -> None:
    """Leave it at that: the words stay with the store."""
