"""Draw a project or a document: its title, and how much of it is translated."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.fonts import strong
from workbench.ui.models.tree import NODE_ROLE, Node
from workbench.ui.panels.library.nodes import PROJECT
from workbench.ui.theme import Looks

BAR = 30
GAP = 10
PAD = 5
LINES = 2


class LibraryDelegate(QStyledItemDelegate):
    """A title of up to two lines, and a bar where the line ends."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one line for a project, two for a title that needs them."""
        node = index.data(NODE_ROLE)
        metrics = QFontMetrics(option.font)
        widget: QWidget | None = option.widget
        room = (widget.width() if widget is not None else 240) - BAR - GAP - 56
        needs_two = isinstance(node, Node) and node.key[0] != PROJECT and metrics.horizontalAdvance(node.text) > room
        return QSize(120, metrics.height() * (LINES if needs_two else 1) + 2 * PAD)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        node = index.data(NODE_ROLE)
        if not isinstance(node, Node):
            return
        option.text = ""
        widget: QWidget = option.widget
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        rect: QRect = option.rect.adjusted(6, PAD, -8, -PAD)
        painter.save()
        painter.setFont(strong(option.font) if node.key[0] == PROJECT else option.font)
        painter.setPen(self._looks.theme.colour("text"))
        words = rect.adjusted(BAR + GAP, 0, 0, 0) if mirrored else rect.adjusted(0, 0, -BAR - GAP, 0)
        self._write(painter, words, node.text, mirrored)
        bar = QRect(rect.left() if mirrored else rect.right() + 1 - BAR, rect.center().y() - 1, BAR, 4)
        self._fill(painter, bar, node.share or 0.0, mirrored)
        painter.restore()

    def _write(self, painter: QPainter, rect: QRect, text: str, mirrored: bool) -> None:
        metrics = QFontMetrics(painter.font())
        lines = cut(text, painter.font(), rect.width(), max(1, rect.height() // metrics.height()))
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        top = rect.top() + (rect.height() - len(lines) * metrics.height()) // 2
        # A title stands where the panel's lines begin, and reads in its own direction.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for number, line in enumerate(lines):
            place = QRect(rect.left(), top + number * metrics.height(), rect.width(), metrics.height())
            painter.drawText(place, side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, line)

    def _fill(self, painter: QPainter, bar: QRect, share: float, mirrored: bool) -> None:
        theme = self._looks.theme
        painter.fillRect(bar, theme.colour("line"))
        done = round(bar.width() * share)
        if share > 0:
            done = max(2, done)
        left = bar.right() + 1 - done if mirrored else bar.left()
        painter.fillRect(QRect(left, bar.top(), done, bar.height()), theme.colour("accent"))


def cut(text: str, font: QFont, width: int, most: int) -> list[str]:
    """Cut a text into lines between words, the last of them elided."""
    metrics = QFontMetrics(font)
    lines: list[str] = []
    rest = text.split()
    while rest and len(lines) < most - 1:
        line = rest.pop(0)
        while rest and metrics.horizontalAdvance(f"{line} {rest[0]}") <= width:
            line = f"{line} {rest.pop(0)}"
        lines.append(metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    if rest:
        lines.append(metrics.elidedText(" ".join(rest), Qt.TextElideMode.ElideRight, width))
    return lines
