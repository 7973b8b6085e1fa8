"""Draw the surroundings of a hit in the direction of its language, with the words meant underlined."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.domain.enums import Side
from workbench.ui.direction import text_option
from workbench.ui.replacing.model import SNIPPET_ROLE, Snippet
from workbench.ui.text_offsets import TextOffsets
from workbench.ui.theme import Looks

PAD = 8
HEIGHT = 30


class SnippetDelegate(QStyledItemDelegate):
    """Paints snippets; fonts and directions are those of the open document."""

    def __init__(self, looks: Looks) -> None:
        super().__init__()
        self._looks = looks
        self.fonts: dict[Side, QFont] = {}
        self.directions: dict[Side, Qt.LayoutDirection] = {}

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint one snippet on the ground of its row."""
        found = index.data(SNIPPET_ROLE)
        if not isinstance(found, Snippet):
            super().paint(painter, option, index)
            return
        theme = self._looks.theme
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("selection"))
        rect: QRect = option.rect.adjusted(PAD, 0, -PAD, 0)
        layout = self._layout(found, rect.width(), theme.colour("selection"), theme.colour("text"))
        painter.save()
        painter.setClipRect(QRectF(rect))
        painter.setPen(theme.colour("text"))
        top = rect.top() + (rect.height() - layout.boundingRect().height()) / 2
        layout.draw(painter, QPointF(rect.left(), top))
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one line of either language."""
        fonts = self.fonts.values() or (option.font,)
        return QSize(80, max(HEIGHT, *(int(QFontMetricsF(font).height()) + 6 for font in fonts)))

    def _layout(self, found: Snippet, width: int, wash: QColor, ink: QColor) -> QTextLayout:
        layout = QTextLayout(found.text, self.fonts.get(found.side, QFont()))
        option = text_option(self.directions.get(found.side, Qt.LayoutDirection.LeftToRight))
        option.setWrapMode(option.WrapMode.NoWrap)
        layout.setTextOption(option)
        offsets, ranges = TextOffsets(found.text), []
        for span in found.spans:
            piece, look = QTextLayout.FormatRange(), QTextCharFormat()
            look.setBackground(wash)
            look.setForeground(ink)
            look.setFontUnderline(True)
            piece.start, piece.length = offsets.to_qt(span.start), offsets.to_qt(span.end) - offsets.to_qt(span.start)
            piece.format = look
            ranges.append(piece)
        layout.setFormats(ranges)
        layout.beginLayout()
        line = layout.createLine()
        if line.isValid():
            line.setLineWidth(width)
        layout.endLayout()
        return layout
