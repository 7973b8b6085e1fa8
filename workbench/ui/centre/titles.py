"""The titles above the columns of the grid."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.fonts import small, strong
from workbench.ui.grid.geometry import Cell
from workbench.ui.grid.pointer import ColumnDrag
from workbench.ui.grid.view import GridView
from workbench.ui.theme import Looks

translate = QCoreApplication.translate

HEIGHT = 26


class ColumnTitles(QWidget):
    """Stands on the same columns as the grid below it."""

    def __init__(self, grid: GridView, looks: Looks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = grid
        self._looks = looks
        self._source = Qt.AlignmentFlag.AlignRight
        self._target = Qt.AlignmentFlag.AlignLeft
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self._drag = ColumnDrag(grid, self)
        grid.shape_changed.connect(self.update)

    def set_directions(self, source: Qt.LayoutDirection, target: Qt.LayoutDirection) -> None:
        """Write the titles of the texts where their lines begin."""
        right, left = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignLeft
        self._source = right if source is Qt.LayoutDirection.RightToLeft else left
        self._target = right if target is Qt.LayoutDirection.RightToLeft else left
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of one line."""
        return QSize(200, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the titles."""
        painter = QPainter(self)
        theme = self._looks.theme
        painter.fillRect(self.rect(), theme.colour("base"))
        painter.setPen(theme.colour("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.setPen(theme.colour("muted"))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        font = strong(small(self.font(), 0.8))
        if not mirrored:  # capitals and space between letters are for scripts that have capitals
            font.setCapitalization(QFont.Capitalization.AllUppercase)
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.6)
        painter.setFont(font)
        cells = self._grid.columns()
        self._title(painter, cells.number, "#", Qt.AlignmentFlag.AlignHCenter)
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._title(painter, cells.source, translate("Grid", "Source"), self._source)
        self._title(painter, cells.target, translate("Grid", "Translation"), self._target)
        self._title(painter, cells.marks, translate("Grid", "Annotations"), leading)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of a line between columns."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._drag.press(event.position().x() - self._offset())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag it."""
        self._drag.move(event.position().x() - self._offset())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go of it."""
        self._drag.release()

    def _title(self, painter: QPainter, cell: Cell, text: str, side: Qt.AlignmentFlag) -> None:
        left = cell.x + self._offset()
        place = QRectF(left + (cell.width - cell.inner_width) / 2, 0, cell.inner_width, self.height())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text)

    def _offset(self) -> float:
        """Return where the grid's columns begin: beside its bar, where that stands on the left."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return float(self.width() - self._grid.viewport().width()) if mirrored else 0.0
