"""Draw a finding: sign and word of its severity, the number of its segment, what is wrong, the words concerned."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.domain.enums import Severity
from workbench.ui.fonts import small, strong
from workbench.ui.found import Item
from workbench.ui.found_words import COLOURS, SIGNS, severity_word
from workbench.ui.models.tree import NODE_ROLE, Node
from workbench.ui.panels.findings.nodes import FindingNode
from workbench.ui.theme import Looks

translate = QCoreApplication.translate

ROW = 26
GAP = 10
SIGN = 16
TAIL = 0.28
LEAST_TAIL = 90
VERTICAL = Qt.AlignmentFlag.AlignVCenter


class FindingDelegate(QStyledItemDelegate):
    """Columns on one line, laid out from where reading begins."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one height for all rows."""
        return QSize(200, max(ROW, QFontMetrics(option.font).height() + 8))

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
        painter.save()
        painter.setLayoutDirection(widget.layoutDirection())
        line = _Line(painter, option.rect.adjusted(6, 0, -8, 0), widget)
        if isinstance(node, FindingNode) and node.item is not None:
            self._paint_finding(line, node, node.item)
        else:
            self._paint_head(line, node)
        painter.restore()

    def _paint_head(self, line: _Line, node: Node) -> None:
        painter, theme = line.painter, self._looks.theme
        font = painter.font()
        painter.setFont(strong(font) if node.children else font)
        painter.setPen(theme.colour("text" if node.children else "muted"))
        line.write(node.text, line.width_of(node.text))
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        line.write(node.detail if node.children else "", line.room())

    def _paint_finding(self, line: _Line, node: FindingNode, item: Item) -> None:
        painter, theme = line.painter, self._looks.theme
        font, severity = painter.font(), item.finding.severity
        painter.setPen(theme.colour("muted" if item.is_ignored else COLOURS[severity]))
        line.write(SIGNS[severity], SIGN)
        painter.setFont(small(font, 0.92))
        word = translate("Findings", "ignored") if item.is_ignored else severity_word(severity)
        line.write(word, _widest(line, translate("Findings", "ignored")))
        painter.setPen(theme.colour("muted"))
        line.write(str(item.finding.ordinal + 1), line.width_of("00000"))
        painter.setFont(font)
        tail = max(LEAST_TAIL, round(line.rect.width() * TAIL))
        fix = translate("Findings", "can be fixed") if item.finding.fix is not None and not item.is_ignored else ""
        painter.setPen(theme.colour("muted" if item.is_ignored else "text"))
        line.write(node.text, line.room() - tail - GAP)
        painter.setPen(theme.colour("accent"))
        if fix:
            line.write(fix, min(line.width_of(fix), tail))
        painter.setPen(theme.colour("muted"))
        line.write(f"\u2068{item.words.strip()}\u2069" if item.words.strip() else "", line.room(), trailing=True)


class _Line:
    """Writes one thing after the other, from where reading begins."""

    def __init__(self, painter: QPainter, rect: QRect, widget: QWidget) -> None:
        self.painter = painter
        self.rect = rect
        self._is_mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._at = 0

    def room(self) -> int:
        """Return how much is left of the line."""
        return max(0, self.rect.width() - self._at)

    def width_of(self, text: str) -> int:
        """Return how wide a text is in the present font."""
        return QFontMetrics(self.painter.font()).horizontalAdvance(text) + 1

    def write(self, text: str, width: int, *, trailing: bool = False) -> None:
        """Write a text into the next piece of the line, cut where it is too long."""
        width = min(width, self.room())
        left = self.rect.right() + 1 - self._at - width if self._is_mirrored else self.rect.left() + self._at
        place = QRect(left, self.rect.top(), width, self.rect.height())
        is_right = self._is_mirrored is not trailing
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        shown = QFontMetrics(self.painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, width)
        self.painter.drawText(place, VERTICAL | side | Qt.AlignmentFlag.AlignAbsolute, shown)
        self._at += width + GAP


def _widest(line: _Line, *more: str) -> int:
    return max(line.width_of(word) for word in (*more, *map(severity_word, Severity)))
