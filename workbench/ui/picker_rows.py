"""Draw a row of a picker: its sign, its name, what stands behind it, and its keys as caps."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.fonts import small

HEIGHT = 34
PAD = 12
ICON = 18
CAP_PAD = 6


class RowDelegate(QStyledItemDelegate):
    """Draws choices, mirrored where the window is."""

    def __init__(self, detail_role: int, keys_role: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._detail_role = detail_role
        self._keys_role = keys_role

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one height for every row."""
        return QSize(100, max(HEIGHT, QFontMetrics(option.font).height() + 14))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the row."""
        drawn = QStyleOptionViewItem(option)
        self.initStyleOption(drawn, index)
        rect, direction = drawn.rect, drawn.direction
        palette, font = drawn.palette, drawn.font
        drawn.text, drawn.icon = "", QIcon()
        widget = drawn.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, drawn, painter, widget)
        painter.save()
        painter.setLayoutDirection(direction)
        line = _Line(rect.adjusted(PAD, 0, -PAD, 0), direction)
        icon = index.data(Qt.ItemDataRole.DecorationRole)
        place = line.take(ICON)
        if isinstance(icon, QIcon):
            place = QRect(place.left(), place.center().y() - ICON // 2, ICON, ICON)
            icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter)
        line.take(PAD - 2)
        self._keys(painter, palette, line, index.data(self._keys_role))
        painter.setFont(font)
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        _text(painter, line, str(index.data(Qt.ItemDataRole.DisplayRole)))
        line.take(PAD)
        painter.setFont(small(font, 0.9))
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        _text(painter, line, str(index.data(self._detail_role) or ""))
        painter.restore()

    def _keys(self, painter: QPainter, palette: QPalette, line: _Line, keys: object) -> None:
        painter.setFont(small(painter.font(), 0.85))
        metrics = QFontMetrics(painter.font())
        caps = keys if isinstance(keys, tuple) else ()
        # Keys read from the left in every language; they are taken from the row's end, wherever that is.
        for cap in caps if line.is_right else reversed(caps):
            width = max(metrics.height() + 2, metrics.horizontalAdvance(cap) + 2 * CAP_PAD)
            place = line.take(width, at_end=True)
            box = QRect(place.left(), place.center().y() - metrics.height() // 2 - 2, width, metrics.height() + 4)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(palette.color(QPalette.ColorRole.PlaceholderText), 1))
            painter.setBrush(palette.color(QPalette.ColorRole.Base))
            painter.drawRoundedRect(box, 4, 4)
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, cap)
            line.take(4, at_end=True)


class _Line:
    """What is left of a row, taken from its beginning or its end."""

    def __init__(self, rect: QRect, direction: Qt.LayoutDirection) -> None:
        self.left = rect
        self.is_right = direction is Qt.LayoutDirection.RightToLeft

    def take(self, width: int, *, at_end: bool = False) -> QRect:
        """Take a width, no more than there is."""
        width = max(0, min(width, self.left.width()))
        if at_end is self.is_right:
            taken = QRect(self.left.left(), self.left.top(), width, self.left.height())
            self.left = self.left.adjusted(width, 0, 0, 0)
        else:
            taken = QRect(self.left.right() - width + 1, self.left.top(), width, self.left.height())
            self.left = self.left.adjusted(0, 0, -width, 0)
        return taken


def _text(painter: QPainter, line: _Line, text: str) -> None:
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, line.left.width())
    place = line.take(metrics.horizontalAdvance(shown) + 2)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
