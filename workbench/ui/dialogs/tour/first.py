"""The tour begins by itself once: at the first start, when the sample has been opened."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from workbench.ui.desk import Desk
from workbench.ui.dialogs.tour.tour import SEEN, Tour

# Panels fill themselves after the document; the tour speaks of what they show.
PAUSE_MS = 600


class FirstTour(QObject):
    """Waits for the sample and its first row; whoever saw the tour before, or left it, is left alone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._is_waiting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        desk.context.opened.sample_loaded.connect(self._on_sample_loaded)
        desk.context.opened.workspace_closed.connect(self._timer.stop)
        desk.context.place.segment_activated.connect(self._on_segment_activated)

    @Slot()
    def _on_sample_loaded(self) -> None:
        self._is_waiting = self._desk.context.settings.get(SEEN) is not True

    @Slot(object)
    def _on_segment_activated(self, segment: object) -> None:
        if self._is_waiting and segment is not None:
            self._is_waiting = False
            self._timer.start()

    @Slot()
    def _on_timer_timeout(self) -> None:
        """Begin, unless it was begun by hand meanwhile or a dialog is in front."""
        window = self._desk.window
        is_free = QApplication.activeModalWidget() is None and window.findChild(Tour) is None
        if is_free and self._desk.context.place.document is not None:
            self._desk.context.preferences.set(SEEN, True)
            Tour(self._desk).begin()
