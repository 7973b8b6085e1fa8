"""Tell about long work that has ended while the user is elsewhere, by the system, where it offers that."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QMainWindow

from workbench.ui.tasks import Ended, Report, Tasks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSystemTrayIcon

translate = QCoreApplication.translate

WORTH_S = 5.0


class Telling(QObject):
    """Sends a notification when the window is not the active one; the icon is there only as long as it is needed."""

    def __init__(self, window: QMainWindow, tasks: Tasks) -> None:
        super().__init__(window)
        self._window = window
        self._began: dict[int, float] = {}
        self._icon: QSystemTrayIcon | None = None
        tasks.long_started.connect(self._on_long_started)
        tasks.long_outcome.connect(self._on_long_outcome)

    @Slot(object)
    def _on_long_started(self, report: Report) -> None:
        self._began[report.number] = time.monotonic()

    @Slot(object)
    def _on_long_outcome(self, ended: Ended) -> None:
        lasted = time.monotonic() - self._began.pop(ended.number, time.monotonic())
        if not ended.is_cancelled and lasted >= WORTH_S and not self._window.isActiveWindow():
            self.tell(ended)

    def tell(self, ended: Ended) -> None:
        """Notify, where the system can."""
        from PySide6.QtWidgets import QApplication, QSystemTrayIcon  # start-up time

        QApplication.alert(self._window)
        if not QSystemTrayIcon.isSystemTrayAvailable() or not QSystemTrayIcon.supportsMessages():
            return
        if self._icon is None:
            self._icon = QSystemTrayIcon(self._window.windowIcon(), self)
            self._icon.messageClicked.connect(self._on_message_clicked)
        done, failed = translate("Working", "Done: {what}"), translate("Working", "Did not work: {what}")
        self._icon.show()
        self._icon.showMessage("Bayan", (failed if ended.has_failed else done).format(what=ended.title))

    @Slot()
    def _on_message_clicked(self) -> None:
        self._window.raise_()
        self._window.activateWindow()
        if self._icon is not None:
            self._icon.hide()
