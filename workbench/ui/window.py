"""The main window: an empty shell until the first paint, furnished right after it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QCoreApplication, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from workbench.ui.ending import RESTARTS
from workbench.ui.screens import of_screen

if TYPE_CHECKING:
    from workbench.ui.furniture import Furniture

translate = QCoreApplication.translate

SIZE = QSize(1400, 880)


class MainWindow(QMainWindow):
    """Shell: it opens, takes dropped files, and closes once everything is stored."""

    first_painted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._is_painted = False
        self._may_close = False
        self.furniture: Furniture | None = None
        self.setObjectName("main")
        self.setWindowTitle("Bayan")
        self.resize(SIZE.boundedTo(self.screen().availableSize()))
        self.setAcceptDrops(True)
        self.setDockNestingEnabled(True)
        self.setCentralWidget(QWidget(self))
        self.statusBar()

    def appear(self, kept: object) -> None:
        """Show the window as it was left on this screen; at first on all of the screen."""
        layout = of_screen(kept, self)
        if layout is not None and self.restoreGeometry(QByteArray.fromBase64(str(layout.get("geometry")).encode())):
            self.show()
            return
        self.resize(self.screen().availableSize())
        self.showMaximized()

    def furnish(self, furniture: Furniture) -> None:
        """Take what was built after the first paint."""
        self.furniture = furniture
        furniture.left.connect(self._on_furniture_left)
        furniture.stayed.connect(self._on_furniture_stayed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and tell when that has happened for the first time."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.first_painted.emit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the sides fit the width."""
        super().resizeEvent(event)
        if self.furniture is not None:
            self.furniture.docks.folding.fit_soon()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close when everything is stored; until then stay and say "Saving…"."""
        if self.furniture is None or self._may_close:
            event.accept()
            return
        event.ignore()
        self.furniture.leave()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome local files."""
        if self.furniture is not None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import the files that were dropped."""
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if self.furniture is not None and paths:
            event.acceptProposedAction()
            self.furniture.take_files(paths)

    @Slot()
    def _on_furniture_stayed(self) -> None:
        """Forget what was to follow on closing."""
        self.setProperty(RESTARTS, False)

    @Slot()
    def _on_furniture_left(self) -> None:
        self._may_close = True
        self.close()
