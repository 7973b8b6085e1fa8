"""Draw a code: its swatch, label, count, and the cap of its key."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from workbench.domain.codes import CodeRow
from workbench.ui.annotating.codes import label
from workbench.ui.fonts import small, strong
from workbench.ui.panels.codes.model import CODE_ROLE, COUNT_ROLE
from workbench.ui.theme import Looks

ROW = 26
SWATCH = 9
CAP = 20
COUNT = 34
GAP = 8


class CodeDelegate(QStyledItemDelegate):
    """Four things in one row; mirrored with the window."""

    def __init__(self, looks: Looks, parent: QWidget) -> None:
        super().__init__(parent)
        self._looks = looks

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return one height for all rows."""
        return QSize(120, max(ROW, QFontMetrics(option.font).height() + 8))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row."""
        code = index.data(CODE_ROLE)
        if not isinstance(code, CodeRow):
            return
        option.text = ""
        widget: QWidget = option.widget
        QApplication.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        rect: QRect = option.rect.adjusted(4, 0, -6, 0)
        mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._swatch(painter, code, cut(rect, 0, SWATCH + 2, mirrored=mirrored))
        at_end = rect.width() - CAP
        if code.shortcut and code.codable:
            self._cap(painter, widget, code.shortcut, cut(rect, at_end, CAP, mirrored=mirrored))
        count = int(index.data(COUNT_ROLE) or 0)
        theme = self._looks.theme
        painter.setFont(widget.font())
        painter.setPen(theme.colour("muted"))
        trailing = Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight
        place = cut(rect, at_end - GAP - COUNT, COUNT, mirrored=mirrored)
        if count:
            flags = Qt.AlignmentFlag.AlignVCenter | trailing | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(place, flags, str(count))
        self._label(
            painter, widget, code, cut(rect, SWATCH + 2 + GAP, at_end - 2 * GAP - COUNT - SWATCH, mirrored=mirrored)
        )
        painter.restore()

    def _label(self, painter: QPainter, widget: QWidget, code: CodeRow, place: QRect) -> None:
        mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
        font = widget.font() if code.codable else strong(small(widget.font(), 0.92))
        painter.setFont(font)
        painter.setPen(self._looks.theme.colour("text" if code.codable else "muted"))
        leading = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        text = QFontMetrics(font).elidedText(label(code), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | leading | Qt.AlignmentFlag.AlignAbsolute, text)

    def _swatch(self, painter: QPainter, code: CodeRow, place: QRect) -> None:
        ink = QColor(code.colour_dark if self._looks.theme.is_dark else code.colour)
        disc = QRect(0, 0, SWATCH, SWATCH)
        disc.moveCenter(place.center())
        painter.setPen(QPen(ink, 1.5))
        painter.setBrush(ink if code.codable else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc)

    def _cap(self, painter: QPainter, widget: QWidget, letter: str, place: QRect) -> None:
        theme = self._looks.theme
        painter.setFont(small(widget.font(), 0.82))
        box = QRect(0, 0, CAP - 1, CAP - 3)
        box.moveCenter(place.center())
        painter.setPen(QPen(theme.colour("field_line"), 1))
        painter.setBrush(theme.colour("base"))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(theme.colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def cut(rect: QRect, start: int, width: int, *, mirrored: bool) -> QRect:
    """Return a part of a rectangle, counted from where reading begins."""
    left = rect.right() + 1 - start - width if mirrored else rect.left() + start
    return QRect(left, rect.top(), width, rect.height())
