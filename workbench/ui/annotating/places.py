"""Where annotations stand on the screen: their cards, their words, and the text under the pointer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QTextLine

from workbench.domain.enums import Side
from workbench.domain.spans import Span
from workbench.ui.grid.cards import Card, place_cards
from workbench.ui.grid.geometry import PAD_Y, Cell
from workbench.ui.grid.stack import Placed
from workbench.ui.grid.texts import TextCell, span_areas
from workbench.ui.grid.view import GridView

REACH = 9.0


@dataclass(frozen=True, slots=True)
class Text:
    """A text on the screen: its layout and where that begins."""

    cell: TextCell
    origin: QPointF

    def areas(self, span: Span) -> list[QRectF]:
        """Return the rectangles of a span."""
        return [area.translated(self.origin) for area in span_areas(self.cell, span)]

    def edge(self, place: int) -> QRectF:
        """Return a narrow upright rectangle at a code point."""
        line = self._line_of(self.cell.offsets.to_qt(place))
        x = float(line.cursorToX(self.cell.offsets.to_qt(place))[0])  # type: ignore[index]
        return QRectF(self.origin.x() + x - 1, self.origin.y() + line.y(), 2, line.height())

    def at(self, point: QPointF) -> int:
        """Return the code point nearest to a place of the screen."""
        inside = point - self.origin
        layout = self.cell.layout
        lines = [layout.lineAt(number) for number in range(layout.lineCount())]
        line = next((found for found in lines if inside.y() < found.y() + found.height()), lines[-1] if lines else None)
        if line is None:
            return 0
        return self.cell.offsets.from_qt(int(line.xToCursor(inside.x())))

    def _line_of(self, place: int) -> QTextLine:
        found = self.cell.layout.lineForTextPosition(place)
        return found if found.isValid() else self.cell.layout.lineAt(max(0, self.cell.layout.lineCount() - 1))


def row_of(grid: GridView, segment_id: int | None) -> Placed | None:
    """Return the row of a segment, where it is in view."""
    for placed in grid.placed:
        if placed.layout is not None and placed.layout.row.segment.id == segment_id:
            return placed
    return None


def text_of(grid: GridView, placed: Placed, side: Side) -> Text | None:
    """Return one text of a row in view."""
    layout = grid.shown(placed).layout
    if layout is None:
        return None
    cells, top = grid.columns(), placed.y + layout.header_height + PAD_Y
    cell: Cell = cells.source if side is Side.SOURCE else cells.target
    found = layout.source if side is Side.SOURCE else layout.target
    return Text(found, QPointF(cell.inner_x, top)) if found.layout.lineCount() else None


def cards_in_view(grid: GridView) -> Iterator[tuple[Placed, Card, QRectF]]:
    """Yield the cards on the screen with their rectangles."""
    if grid.painter is None:
        return
    cell, height = grid.columns().marks, grid.painter.line_height
    for placed in grid.placed:
        if placed.layout is not None:
            top = placed.y + placed.layout.header_height
            for laid, ground in place_cards(placed.layout.cards, cell, top, height):
                yield placed, laid.card, ground


def card_at(grid: GridView, point: QPointF) -> Card | None:
    """Return the card under a point."""
    return next((card for _, card, ground in cards_in_view(grid) if ground.contains(point)), None)


def more_at(grid: GridView, point: QPointF) -> Placed | None:
    """Return the row whose word for its further cards is under a point."""
    cell = grid.columns().marks
    for placed in grid.placed:
        if placed.layout is not None and placed.layout.hidden_cards:
            top = placed.y + placed.layout.header_height + PAD_Y
            if QRectF(cell.x, top, cell.width, 22).contains(point):
                return placed
    return None


def cards_at_text(grid: GridView, point: QPointF) -> list[Card]:
    """Return the cards whose words are under a point of a text, the shortest span first."""
    cells = grid.columns()
    placed = next((row for row in grid.placed if row.y <= point.y() < row.bottom), None)
    if placed is None or placed.layout is None:
        return []
    side = Side.SOURCE if cells.source.holds(point.x()) else Side.TARGET
    text = text_of(grid, placed, side)
    found: list[tuple[int, Card]] = []
    for laid in placed.layout.cards if text is not None else ():
        for where, span, _ in laid.card.places:
            if where is side and text is not None and any(area.contains(point) for area in text.areas(span)):
                found.append((len(span), laid.card))
    return [card for _, card in sorted(found, key=lambda item: item[0])]
