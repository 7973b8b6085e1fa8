"""Draw a project or a document: its title, and how much of it is translated."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextOption
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
        lines = max(1, rect.height() // metrics.height())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() * lines - (lines - 1) * 40)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft)
        option.setAlignment(option.alignment() | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        # A title stands where the panel's lines begin, and reads in its own direction.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WordWrap if lines > 1 else QTextOption.WrapMode.NoWrap)
        painter.drawText(rect.toRectF(), shown, option)

    def _fill(self, painter: QPainter, bar: QRect, share: float, mirrored: bool) -> None:
        theme = self._looks.theme
        painter.fillRect(bar, theme.colour("line"))
        done = round(bar.width() * share)
        if share > 0:
            done = max(2, done)
        left = bar.right() + 1 - done if mirrored else bar.left()
        painter.fillRect(QRect(left, bar.top(), done, bar.height()), theme.colour("accent"))
