"""Lay one row of the grid out: both texts, the lines under coded spans, and the cards of the margin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextLine

from workbench.domain.codes import CodeRow
from workbench.domain.enums import Side
from workbench.domain.spans import Span
from workbench.ui.clauses import Header
from workbench.ui.direction import text_option
from workbench.ui.grid.cards import CARD_GAP, Card, CardMaker, LaidCard, cards_of
from workbench.ui.grid.geometry import PAD_Y, Columns
from workbench.ui.jobs import GridRow
from workbench.ui.text_offsets import TextOffsets

LINE_SEPARATOR = "\u2028"
STACK = 4.0
FIXED_POINT = 64  # Qt counts line heights in 64ths of a pixel
MOST_STACKED = 3


@dataclass(frozen=True, slots=True)
class TextCell:
    """A text laid out at a width."""

    layout: QTextLayout
    height: float
    offsets: TextOffsets


@dataclass(frozen=True, slots=True)
class Underline:
    """A stroke under a coded span; `level` stacks those that overlap."""

    rect: QRectF
    colour: str
    in_doubt: bool = False


@dataclass(frozen=True, slots=True)
class RowLayout:
    """A row ready to be painted, `height` without its clause header."""

    row: GridRow
    width: int
    header: Header | None
    source: TextCell
    target: TextCell
    cards: tuple[LaidCard, ...]
    hidden_cards: int
    source_lines: tuple[Underline, ...]
    target_lines: tuple[Underline, ...]
    height: float
    header_height: float

    @property
    def whole_height(self) -> float:
        """Return the height with the header."""
        return self.height + self.header_height

    def at_least(self, height: float) -> RowLayout:
        """Return the layout with room for an editor of some height."""
        return self if height <= self.height else replace(self, height=float(int(height)))


def lay_out(text: str, font: QFont, width: float, direction: Qt.LayoutDirection, *, spacing: int = 100) -> TextCell:
    """Lay a text out as the editors do, so that nothing moves when a row becomes active; `spacing` is in per cent."""
    layout = QTextLayout(text.replace("\n", LINE_SEPARATOR), font)
    layout.setTextOption(text_option(direction))
    layout.setCacheEnabled(True)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += int(line.height() * spacing / 100 * FIXED_POINT) / FIXED_POINT
    layout.endLayout()
    return TextCell(layout, y, TextOffsets(text))


def underlines(cell: TextCell, cards: Sequence[Card], side: Side) -> tuple[Underline, ...]:
    """Return the strokes under the spans of one side; overlapping spans stack downwards."""
    placed: list[tuple[Span, int]] = []
    strokes: list[Underline] = []
    for card in cards:
        for span, in_doubt in ((span, in_doubt) for where, span, in_doubt in card.places if where is side):
            taken = {level for other, level in placed if span.overlaps(other)}
            level = next((free for free in range(MOST_STACKED) if free not in taken), MOST_STACKED - 1)
            placed.append((span, level))
            strokes += [Underline(rect, card.colour, in_doubt) for rect in span_rects(cell, span, level)]
    return tuple(strokes)


def span_rects(cell: TextCell, span: Span, level: int = 0) -> list[QRectF]:
    """Return where the strokes of a span stand; a span in mixed directions may have several pieces on a line."""
    start, end = cell.offsets.to_qt(span.start), cell.offsets.to_qt(span.end)
    rects = []
    for number in range(cell.layout.lineCount()):
        line = cell.layout.lineAt(number)
        first = max(start, line.textStart())
        last = min(end, line.textStart() + line.textLength())
        extents = [_extent(line, place) for place in range(first, last)]
        y = line.y() + line.ascent() + line.descent() * 0.45 + level * STACK
        ink = line.naturalTextRect()  # without the space at which the line was broken
        rects += [
            QRectF(left, y, right - left, 2.5)
            for left, right in ((max(left, ink.left()), min(right, ink.right())) for left, right in _merged(extents))
            if left < right
        ]
    return rects


def _extent(line: QTextLine, place: int) -> tuple[float, float]:
    """Return the left and right edge of one character, from its own leading and trailing side."""
    leading = line.cursorToX(place, QTextLine.Edge.Leading)[0]  # type: ignore[index]
    trailing = line.cursorToX(place, QTextLine.Edge.Trailing)[0]  # type: ignore[index]
    return min(leading, trailing), max(leading, trailing)


def _merged(extents: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Join the extents of neighbouring characters to pieces without gaps."""
    pieces: list[tuple[float, float]] = []
    for left, right in sorted(extent for extent in extents if extent[0] < extent[1]):
        if pieces and left <= pieces[-1][1] + 0.5:
            pieces[-1] = (pieces[-1][0], max(right, pieces[-1][1]))
        else:
            pieces.append((left, right))
    return pieces


class RowMaker:
    """Makes row layouts for one width, set of fonts, languages and theme."""

    def __init__(
        self, fonts: RowFonts, codes: Mapping[int, CodeRow], headers: Mapping[int, Header], look: RowLook
    ) -> None:
        self._fonts = fonts
        self._codes = codes
        self._headers = headers
        self._look = look
        self._cards = CardMaker(fonts.small, look.card_direction)

    def make(self, row: GridRow, columns: Columns, width: int, *, active: bool) -> RowLayout:
        """Lay a row out; the active one shows all its cards."""
        segment, look, fonts = row.segment, self._look, self._fonts
        source = lay_out(
            segment.source,
            fonts.source,
            columns.source.inner_width,
            look.source_direction,
            spacing=fonts.source_spacing,
        )
        target = lay_out(
            segment.target,
            fonts.target,
            columns.target.inner_width,
            look.target_direction,
            spacing=fonts.target_spacing,
        )
        cards = cards_of(row.annotations, self._codes, dark=look.dark, arabic=look.arabic)
        state_height = QFontMetricsF(self._fonts.small).height() + CARD_GAP
        text_height = max(source.height, target.height, 40.0)
        shown, used = self._cards.lay_out(
            cards, columns.marks.inner_width, None if active else text_height - state_height
        )
        height = max(text_height, used + state_height) + 2 * PAD_Y
        header = self._headers.get(segment.clause_id)
        if row.previous_clause is not None and self._headers.get(row.previous_clause) == header:
            header = None
        return RowLayout(
            row=row,
            width=width,
            header=header,
            source=source,
            target=target,
            cards=tuple(shown),
            hidden_cards=len(cards) - len(shown),
            source_lines=underlines(source, cards, Side.SOURCE),
            target_lines=underlines(target, cards, Side.TARGET),
            height=float(int(height)),
            header_height=0.0 if header is None else float(int(QFontMetricsF(self._fonts.small).height() + 16)),
        )


@dataclass(frozen=True, slots=True)
class RowFonts:
    """The fonts of a row."""

    source: QFont
    target: QFont
    small: QFont
    source_spacing: int = 100
    target_spacing: int = 100


@dataclass(frozen=True, slots=True)
class RowLook:
    """Directions of the texts, and what the cards are to look like."""

    source_direction: Qt.LayoutDirection
    target_direction: Qt.LayoutDirection
    card_direction: Qt.LayoutDirection
    dark: bool
    arabic: bool
