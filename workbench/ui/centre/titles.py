"""The titles above the columns of the grid."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.fonts import small, strong
from workbench.ui.grid.geometry import Cell
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
        painter.setFont(strong(small(self.font(), 0.82)))
        cells = self._grid.columns()
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._title(painter, cells.number, "#", Qt.AlignmentFlag.AlignHCenter)
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self._title(painter, cells.source, translate("Grid", "Source"), self._source)
        self._title(painter, cells.target, translate("Grid", "Translation"), self._target)
        self._title(painter, cells.marks, translate("Grid", "State and codes"), leading)

    def _title(self, painter: QPainter, cell: Cell, text: str, side: Qt.AlignmentFlag) -> None:
        left = cell.x + (self.width() - self._grid.viewport().width() if self._bar_is_left() else 0)
        place = QRectF(left + (cell.width - cell.inner_width) / 2, 0, cell.inner_width, self.height())
        painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, text)

    def _bar_is_left(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
