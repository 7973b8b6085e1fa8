"""The application object, which the desktop tells of files to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Program(QApplication):
    """Tells of files that macOS hands over as events.

    It listens in `event`, where only its own events come: a filter on the application would have every event of every
    widget go through Python, which took as long as making the widgets.
    """

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Pass a file on."""
        if event.type() is QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.file_wanted.emit(event.file())
            return True
        return super().event(event)
