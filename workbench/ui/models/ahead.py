"""Remember what will be looked at soon, and ask for it once nothing is waited for."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

LATER_MS = 25
MOST = 2


class Ahead(QObject):
    """Pages to be read in a moment; while the user goes on, those named first are forgotten."""

    due = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pages: dict[int, None] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(LATER_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def want(self, page: int) -> None:
        """Name a page."""
        self._pages.pop(page, None)
        self._pages[page] = None
        if not self._timer.isActive():
            self._timer.start()

    def forget(self) -> None:
        """Forget every page: they are numbered anew."""
        self._timer.stop()
        self._pages.clear()

    @Slot()
    def _on_timer_timeout(self) -> None:
        pages, self._pages = tuple(self._pages)[-MOST:], {}
        self.due.emit(pages)
