"""Paint the rows of the grid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.domain.enums import Origin, State
from workbench.ui.grid.cards import CARD_GAP, paint_card
from workbench.ui.grid.geometry import PAD_Y, Cell, Columns
from workbench.ui.grid.marks import draw_lock, draw_state
from workbench.ui.grid.rows import RowLayout, Underline
from workbench.ui.grid.stack import Placed

BAR = 3.0
CORNER = 4.0
EDITOR_MARGIN = 6.0


@dataclass(frozen=True, slots=True)
class Words:
    """The words and alignment that the painter writes, made once."""

    states: Mapping[State, str]
    origins: Mapping[Origin, str]
    placeholder: str
    more: str
    direction: Qt.LayoutDirection


@dataclass(frozen=True, slots=True)
class Brushes:
    """The colours of one theme, made once."""

    base: QColor
    active: QColor
    raised: QColor
    line: QColor
    text: QColor
    muted: QColor
    placeholder: QColor
    accent: QColor
    field_line: QColor
    states: Mapping[State, QColor]


class RowPainter:
    """Paints laid out rows with the fonts and colours of one theme."""

    def __init__(self, brushes: Brushes, words: Words, small: QFont) -> None:
        self._brushes = brushes
        self._words = words
        self._small = small
        self._bold = QFont(small)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._line_height = QFontMetricsF(small).height()

    def paint(self, painter: QPainter, placed: Placed, columns: Columns, width: int, *, active: bool | None) -> None:
        """Paint one row: ground, header, number, texts, state and cards.

        `active` is None for the active row while its translation is not stored yet, and its strokes would be wrong.
        """
        layout = placed.layout
        painter.fillRect(QRectF(0, placed.y, width, placed.height), self._brushes.base)
        if layout is None:
            self._rule(painter, placed.bottom, width)
            return
        top = placed.y + layout.header_height
        if layout.header is not None:
            self._header(painter, layout, placed.y, columns, width)
        if active is not False:
            painter.fillRect(QRectF(0, top, width, layout.height), self._brushes.active)
            edge = width - BAR if self._is_mirrored else 0.0
            painter.fillRect(QRectF(edge, top, BAR, layout.height), self._brushes.accent)
        self._number(painter, layout, top, columns.number)
        self._texts(painter, layout, top, columns, active=active)
        self._marks(painter, layout, top, columns.marks)
        self._rule(painter, placed.bottom, width)
        painter.setPen(self._brushes.line)
        spine = columns.target.x + (columns.target.width if self._is_mirrored else 0)
        painter.drawLine(QPointF(spine, top), QPointF(spine, placed.bottom))

    @property
    def _is_mirrored(self) -> bool:
        return self._words.direction is Qt.LayoutDirection.RightToLeft

    @property
    def _leading(self) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute

    def _rule(self, painter: QPainter, y: float, width: int) -> None:
        painter.setPen(self._brushes.line)
        painter.drawLine(QPointF(0, y - 1), QPointF(width, y - 1))

    def _header(self, painter: QPainter, layout: RowLayout, y: float, columns: Columns, width: int) -> None:
        if layout.header is None:
            return
        painter.fillRect(QRectF(0, y, width, layout.header_height), self._brushes.raised)
        painter.setFont(self._bold)
        painter.setPen(self._brushes.accent)
        number = QRectF(columns.number.x, y, columns.number.width, layout.header_height)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, layout.header.label)
        painter.setPen(self._brushes.text)
        left, room = (8.0, columns.number.x - 16) if self._is_mirrored else (columns.source.inner_x, width - 70.0)
        text = QFontMetricsF(self._bold).elidedText(layout.header.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRectF(left, y, room, layout.header_height), Qt.AlignmentFlag.AlignVCenter | self._leading, text
        )
        self._rule(painter, y + layout.header_height, width)

    def _number(self, painter: QPainter, layout: RowLayout, top: float, cell: Cell) -> None:
        segment = layout.row.segment
        painter.setFont(self._small)
        painter.setPen(self._brushes.muted)
        place = QRectF(cell.x, top + PAD_Y + 3, cell.width, self._line_height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(segment.ordinal + 1))
        middle = QPointF(cell.x + cell.width / 2, place.bottom() + 11)
        draw_state(painter, segment.state, middle, self._brushes.states[segment.state], self._brushes.base)
        if segment.locked:
            draw_lock(painter, QPointF(middle.x(), middle.y() + 18), self._brushes.muted)

    def _texts(
        self, painter: QPainter, layout: RowLayout, top: float, columns: Columns, *, active: bool | None
    ) -> None:
        """Paint both texts; those of the active row are editors and need the strokes below them only."""
        y = top + PAD_Y
        for line in layout.source_lines:
            self._stroke(painter, line, QPointF(columns.source.inner_x, y))
        if active is not False:
            self._editor_frame(painter, layout, top, columns.target)
        for line in layout.target_lines if active is not None else ():
            self._stroke(painter, line, QPointF(columns.target.inner_x, y))
        if active is not False:
            return
        painter.setPen(self._brushes.text)
        layout.source.layout.draw(painter, QPointF(columns.source.inner_x, y))
        layout.target.layout.draw(painter, QPointF(columns.target.inner_x, y))
        if not layout.row.segment.target:
            painter.setPen(self._brushes.placeholder)
            painter.setFont(layout.target.layout.font())
            room = QRectF(columns.target.inner_x, y, columns.target.inner_width, 40)
            is_right = layout.target.layout.textOption().textDirection() is Qt.LayoutDirection.RightToLeft
            side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
            painter.drawText(room, side | Qt.AlignmentFlag.AlignAbsolute, self._words.placeholder)

    def _editor_frame(self, painter: QPainter, layout: RowLayout, top: float, cell: Cell) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        locked = layout.row.segment.locked
        painter.setPen(QPen(self._brushes.field_line if locked else self._brushes.accent, 1.4))
        painter.setBrush(self._brushes.raised if locked else self._brushes.base)
        inset = cell.rect(top, layout.height - 1).adjusted(EDITOR_MARGIN, 4, -EDITOR_MARGIN, -4)
        painter.drawRoundedRect(inset, 5, 5)
        painter.restore()

    def _stroke(self, painter: QPainter, line: Underline, at: QPointF) -> None:
        colour = QColor(line.colour)
        rect = line.rect.translated(at)
        if line.in_doubt:
            pen = QPen(colour, rect.height())
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(rect.topLeft(), rect.topRight())
        else:
            painter.fillRect(rect, colour)

    def _marks(self, painter: QPainter, layout: RowLayout, top: float, cell: Cell) -> None:
        segment = layout.row.segment
        y = top + PAD_Y + 3
        painter.setFont(self._small)
        painter.setPen(self._brushes.states[segment.state])
        word = self._words.states[segment.state]
        place = QRectF(cell.inner_x, y, cell.inner_width, self._line_height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | self._leading, word)
        origin = self._words.origins.get(segment.origin, "")
        if origin:
            used = QFontMetricsF(self._small).horizontalAdvance(word + "  ")
            painter.setPen(self._brushes.muted)
            rest = place.adjusted(0, 0, -used, 0) if self._is_mirrored else place.adjusted(used, 0, 0, 0)
            score = f" {segment.score}" if segment.score is not None else ""
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | self._leading, f"· {origin}{score}")
        y += self._line_height + CARD_GAP
        inks = (self._brushes.raised, self._brushes.text)
        for laid in layout.cards:
            ground = QRectF(cell.inner_x, y, cell.inner_width, laid.height)
            paint_card(painter, laid, ground, inks, mirrored=self._is_mirrored)
            y += laid.height + CARD_GAP
        if layout.hidden_cards:
            painter.setPen(self._brushes.muted)
            place = QRectF(cell.inner_x, top + PAD_Y + 3, cell.inner_width, self._line_height)
            trailing = Qt.AlignmentFlag.AlignLeft if self._is_mirrored else Qt.AlignmentFlag.AlignRight
            trailing |= Qt.AlignmentFlag.AlignAbsolute
            more = self._words.more.format(n=layout.hidden_cards)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | trailing, more)
