"""Draw a place that was found: its number and side, and the text around it with the words washed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.ui.direction import of_language
from workbench.ui.fonts import Fonts, small, strong
from workbench.ui.models.tree import NODE_ROLE, Node
from workbench.ui.panels.search.nodes import PlaceNode
from workbench.ui.text_offsets import TextOffsets
from workbench.ui.theme import Looks

if TYPE_CHECKING:
    from workbench.services.searching_everywhere import Place

ROW = 30
PLACE = 130
GAP = 10
CENTRE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class PlaceDelegate(QStyledItemDelegate):
    """Number and side where reading begins, then the text in its own direction, never cut inside a run of letters."""

    def __init__(self, looks: Looks, fonts: Fonts, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks
        self._fonts = fonts

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one height for all rows."""
        return QSize(240, max(ROW, QFontMetrics(self._fonts.arabic).height() + 4))

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
        rect: QRect = option.rect.adjusted(6, 0, -8, 0)
        painter.save()
        painter.setLayoutDirection(widget.layoutDirection())
        if isinstance(node, PlaceNode) and node.place is not None:
            self._paint_place(painter, rect, node, node.place)
        else:
            self._paint_head(painter, rect, node)
        painter.restore()

    def _paint_head(self, painter: QPainter, rect: QRect, node: Node) -> None:
        is_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        painter.setFont(strong(painter.font()))
        painter.setPen(self._looks.theme.colour("text" if node.children else "accent"))
        count = f"   {node.detail}" if node.detail else ""
        metrics = QFontMetrics(painter.font())
        room = rect.width() - metrics.horizontalAdvance(count)
        text = metrics.elidedText(node.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rect, CENTRE | side, f"\u2068{text}\u2069{count}")

    def _paint_place(self, painter: QPainter, rect: QRect, node: PlaceNode, place: Place) -> None:
        theme = self._looks.theme
        is_right = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        head = QRect(rect.right() + 1 - PLACE if is_right else rect.left(), rect.top(), PLACE, rect.height())
        body = rect.adjusted(0, 0, -PLACE - GAP, 0) if is_right else rect.adjusted(PLACE + GAP, 0, 0, 0)
        painter.setFont(small(painter.font(), 0.92))
        painter.setPen(theme.colour("muted"))
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(head, CENTRE | side, node.detail)
        painter.setPen(theme.colour("text"))
        self._draw(painter, body, place)

    def _draw(self, painter: QPainter, rect: QRect, place: Place) -> None:
        """Lay the text out whole; what is washed is laid behind it by the layout's own selections."""
        direction = of_language(place.language)
        is_right = direction is Qt.LayoutDirection.RightToLeft
        layout = QTextLayout(place.text, self._fonts.of_language(place.language))
        option = QTextOption(Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(direction)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(100_000)
        layout.endLayout()
        wide = line.naturalTextWidth()
        left = rect.right() + 1 - wide if is_right else rect.left()
        top = rect.top() + (rect.height() - line.height()) / 2
        painter.setClipRect(rect)
        origin = QPointF(left - line.naturalTextRect().left(), top)
        layout.draw(painter, origin, self._washes(place))
        painter.setClipping(False)

    def _washes(self, place: Place) -> list[QTextLayout.FormatRange]:
        offsets = TextOffsets(place.text)
        found = []
        for start, end in place.spans:
            wash = QTextLayout.FormatRange()
            wash.start = offsets.to_qt(start)
            wash.length = offsets.to_qt(end) - wash.start
            style = QTextCharFormat()
            style.setBackground(self._looks.theme.colour("hit"))
            wash.format = style
            found.append(wash)
        return found
