"""Paint the rows of the grid."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Origin, State
from workbench.ui.decorations import MarkKind
from workbench.ui.grid.cards import paint_card, place_cards
from workbench.ui.grid.geometry import PAD_Y, Cell, Columns
from workbench.ui.grid.heads import Heads
from workbench.ui.grid.marking import Ink, paint_strokes
from workbench.ui.grid.marks import draw_lock, draw_note, draw_state, draw_warning
from workbench.ui.grid.rows import RowLayout
from workbench.ui.grid.stack import Placed

BAR = 3.0
CORNER = 4.0
EDITOR_MARGIN = 6.0
SIGN = 9.0


@dataclass(frozen=True, slots=True)
class Words:
    """The words and alignment that the painter writes, made once."""

    states: Mapping[State, str]
    origins: Mapping[Origin, str]
    placeholder: str
    more: str
    locked: str
    direction: Qt.LayoutDirection


@dataclass(frozen=True, slots=True)
class Brushes:
    """The colours of one theme, made once."""

    base: QColor
    active: QColor
    selected: QColor
    raised: QColor
    line: QColor
    text: QColor
    muted: QColor
    placeholder: QColor
    accent: QColor
    field_line: QColor
    states: Mapping[State, QColor]
    inks: Mapping[Ink, QColor]


class RowPainter:
    """Paints laid out rows with the fonts and colours of one theme."""

    def __init__(self, brushes: Brushes, words: Words, small: QFont) -> None:
        self._brushes = brushes
        self._words = words
        self._small = small
        self._bold = QFont(small)
        self._bold.setWeight(QFont.Weight.DemiBold)
        self._line_height = QFontMetricsF(small).height()
        self._pictures: dict[tuple[State, float], QImage] = {}
        self.heads = Heads()

    def paint(
        self, painter: QPainter, placed: Placed, columns: Columns, room: QRectF, *, active: bool, selected: bool = False
    ) -> None:
        """Paint one row, as far as it lies in a room: ground, header, number, texts, state and cards."""
        layout, width = placed.layout, columns.whole
        painter.fillRect(QRectF(0, placed.y, width, placed.height), self._brushes.base)
        if layout is None:
            self._rule(painter, placed.bottom, width)
            return
        top = placed.y + layout.header_height
        if layout.header is not None:
            self._header(painter, layout, placed.y, columns, width)
        if active or selected:
            ground = self._brushes.selected if selected else self._brushes.active
            painter.fillRect(QRectF(0, top, width, layout.height), ground)
            edge = width - BAR if self._is_mirrored else 0.0
            painter.fillRect(QRectF(edge, top, BAR, layout.height), self._brushes.accent)
        self._number(painter, layout, top, columns.number)
        self._texts(painter, layout, top, columns, room if active else None)
        self._marks(painter, layout, top, columns.marks, room)
        self._rule(painter, placed.bottom, width)
        painter.setPen(self._brushes.line)
        painter.drawLine(QPointF(columns.spine, top), QPointF(columns.spine, placed.bottom))

    def words_of(self, segment: SegmentRow) -> str:
        """Return what is told about a segment in words: its state, where its text comes from, and its lock."""
        origin = self._words.origins.get(segment.origin, "")
        score = f" {segment.score}" if segment.score is not None else ""
        parts = [self._words.states[segment.state], f"{origin}{score}" if origin else ""]
        return " · ".join(part for part in (*parts, self._words.locked if segment.locked else "") if part)

    @property
    def small(self) -> QFont:
        """Return the font of small words."""
        return self._small

    @property
    def line_height(self) -> float:
        """Return the height of a line of the margin."""
        return self._line_height

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
        ground, clause = QRectF(0, y, width, layout.header_height), layout.header.clause_id
        is_marked = self.heads.is_marked(clause)
        painter.fillRect(ground, self._brushes.selected if is_marked else self._brushes.raised)
        if is_marked:
            painter.setPen(QPen(self._brushes.accent, 2))
            painter.drawRect(ground.adjusted(1, 1, -1, -2))
        painter.setFont(self._bold)
        painter.setPen(self._brushes.accent)
        number = QRectF(columns.number.x, y, columns.number.width, layout.header_height)
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, layout.header.label)
        painter.setPen(self._brushes.text)
        taken = self.heads.taken(clause, ground, self._small)
        left, room = (8.0, columns.number.x - 16) if self._is_mirrored else (columns.first.inner_x, width - 70.0)
        left, room = left + (taken if self._is_mirrored else 0.0), room - taken
        text = QFontMetricsF(self._bold).elidedText(layout.header.text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            QRectF(left, y, room, layout.header_height), Qt.AlignmentFlag.AlignVCenter | self._leading, text
        )
        inks = (self._brushes.base, self._brushes.field_line, self._brushes.text)
        self.heads.paint(painter, clause, ground, self._small, inks)
        self._rule(painter, y + layout.header_height, width)

    def _number(self, painter: QPainter, layout: RowLayout, top: float, cell: Cell) -> None:
        segment = layout.row.segment
        painter.setFont(self._small)
        painter.setPen(self._brushes.muted)
        place = QRectF(cell.x, top + PAD_Y + 3, cell.width, self._line_height)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(segment.ordinal + 1))
        middle = QPointF(cell.x + cell.width / 2, place.bottom() + 11)
        self._state(painter, segment.state, middle)
        below = middle.y() + 18
        if segment.locked:
            draw_lock(painter, QPointF(middle.x(), below), self._brushes.muted)
            below += 18
        if layout.row.noted:
            draw_note(painter, QPointF(middle.x(), below), self._brushes.muted)
            below += 18
        if any(mark.kind is MarkKind.FINDING for mark in layout.marks):
            draw_warning(painter, QPointF(middle.x(), below), self._brushes.inks[Ink.FINDING], self._brushes.base)

    def _state(self, painter: QPainter, state: State, middle: QPointF) -> None:
        """Draw the sign of a state from its picture: drawn anew for each row it costs more than the row's words."""
        scale = painter.device().devicePixelRatioF()
        picture = self._pictures.get((state, scale))
        if picture is None:
            side = round(2 * SIGN * scale)
            picture = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            drawing = QPainter(picture)
            draw_state(drawing, state, QPointF(SIGN, SIGN), self._brushes.states[state], self._brushes.base)
            drawing.end()
            self._pictures[state, scale] = picture
        painter.drawImage(QPointF(round(middle.x() - SIGN), round(middle.y() - SIGN)), picture)

    def _texts(self, painter: QPainter, layout: RowLayout, top: float, columns: Columns, edited: QRectF | None) -> None:
        """Paint both texts; those of the active row are editors, and need only the strokes that lie in their room."""
        active = edited is not None
        source, target = (QPointF(cell.inner_x, top + PAD_Y) for cell in (columns.source, columns.target))
        if active:
            self._editor_frame(painter, layout, top, columns.target)
        for strokes, corner in ((layout.source_strokes, source), (layout.target_strokes, target)):
            room = edited.translated(-corner) if edited is not None else None
            paint_strokes(painter, strokes, corner, self._brushes.inks, room=room)
        if active:
            return
        painter.setPen(self._brushes.text)
        layout.source.layout.draw(painter, source)
        layout.target.layout.draw(painter, target)
        if not layout.row.segment.target:
            painter.setPen(self._brushes.placeholder)
            painter.setFont(layout.target.layout.font())
            room = QRectF(target.x(), target.y(), columns.target.inner_width, 40)
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

    def _marks(self, painter: QPainter, layout: RowLayout, top: float, cell: Cell, room: QRectF) -> None:
        segment = layout.row.segment
        y = top + PAD_Y + 3
        painter.setFont(self._small)
        painter.setPen(self._brushes.states[segment.state])
        word = self._words.states[segment.state]
        place = QRectF(cell.inner_x, y, cell.inner_width, self._line_height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | self._leading, word)
        more = self._words.more.format(n=layout.hidden_cards) if layout.hidden_cards else ""
        self._origin(painter, segment, place, (word + "  ", more))
        inks = (self._brushes.raised, self._brushes.text, self._brushes.muted)
        for laid, ground in place_cards(layout.cards, cell, top, self._line_height):
            if ground.intersects(room):
                paint_card(painter, laid, ground, inks, mirrored=self._is_mirrored)
        if more:
            painter.setPen(self._brushes.muted)
            trailing = Qt.AlignmentFlag.AlignLeft if self._is_mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | trailing | Qt.AlignmentFlag.AlignAbsolute, more)

    def _origin(self, painter: QPainter, segment: SegmentRow, place: QRectF, beside: tuple[str, str]) -> None:
        """Say that a row is locked, else where its text comes from, as far as there is room beside the state."""
        origin = self._words.locked if segment.locked else self._words.origins.get(segment.origin, "")
        if not origin:
            return
        metrics = QFontMetricsF(self._small)
        used, taken = metrics.horizontalAdvance(beside[0]), metrics.horizontalAdvance(beside[1])
        score = f" {segment.score}" if segment.score is not None and not segment.locked else ""
        room = place.width() - used - taken - 6
        wordings = (f"· {origin}{score}", f"· {origin}")
        said = next((text for text in wordings if metrics.horizontalAdvance(text) <= room), "")
        painter.setPen(self._brushes.muted)
        rest = place.adjusted(0, 0, -used, 0) if self._is_mirrored else place.adjusted(used, 0, 0, 0)
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter | self._leading, said)
