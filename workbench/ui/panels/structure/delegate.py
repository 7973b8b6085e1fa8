"""Draw a clause: its label, its first words in their own direction, and how much of it is done."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.direction import of_language
from workbench.ui.fonts import Fonts
from workbench.ui.models.tree import NODE_ROLE
from workbench.ui.panels.structure.nodes import ClauseNode
from workbench.ui.theme import Looks

LABEL = 34
BAR = 30
GAP = 8
ROW = 28


class ClauseDelegate(QStyledItemDelegate):
    """Three things in one row; mirrored with the window."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self.fonts: Fonts | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one height for all rows."""
        font = self.fonts.arabic if self.fonts is not None else option.font
        return QSize(120, max(ROW, QFontMetrics(font).height() + 4))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        node = index.data(NODE_ROLE)
        if not isinstance(node, ClauseNode) or self.fonts is None:
            return
        option.text = ""
        widget: QWidget = option.widget
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        rect: QRect = option.rect.adjusted(6, 0, -6, 0)
        mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        theme = self._looks.theme
        painter.save()
        painter.setFont(widget.font())
        painter.setPen(theme.colour("muted"))
        label = _cut(rect, 0, LABEL, mirrored)
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(label, Qt.AlignmentFlag.AlignVCenter | leading | Qt.AlignmentFlag.AlignAbsolute, node.text)
        words = _cut(rect, LABEL, rect.width() - LABEL - BAR - 2 * GAP, mirrored)
        font, direction = QFont(self.fonts.of_language(node.language)), of_language(node.language)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        painter.setLayoutDirection(direction)
        is_right = direction is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        text = QFontMetrics(font).elidedText(node.detail, Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute, text)
        bar = _cut(rect, rect.width() - BAR, BAR, mirrored)
        bar = QRect(bar.left(), bar.center().y() - 1, bar.width(), 4)
        painter.fillRect(bar, theme.colour("line"))
        done = round(bar.width() * (node.share or 0.0))
        painter.fillRect(_cut(bar, 0, done, mirrored), theme.colour("accent"))
        painter.restore()


def _cut(rect: QRect, start: int, width: int, mirrored: bool) -> QRect:
    """Return a part of a rectangle, counted from where reading begins."""
    left = rect.right() + 1 - start - width if mirrored else rect.left() + start
    return QRect(left, rect.top(), width, rect.height())
