"""Lay one row of the grid out: both texts, the lines under coded spans, and the cards of the margin."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextLine

from workbench.domain.annotations import AnnotationRow
from workbench.domain.codes import CodeRow
from workbench.domain.enums import AnchorState, Side
from workbench.domain.spans import Span
from workbench.ui.clauses import Header
from workbench.ui.direction import text_option
from workbench.ui.grid.geometry import PAD_Y, Columns
from workbench.ui.jobs import GridRow
from workbench.ui.text_offsets import TextOffsets

LINE_SEPARATOR = "\u2028"
CARD_PAD = 6
CARD_GAP = 5
CARD_LINES = 2
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
class Card:
    """The codes of one unit, on either side or both, with whether a place is in doubt; the first code colours it."""

    colour: str
    title: str
    others: str
    places: tuple[tuple[Side, Span, bool], ...]


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
    cards: tuple[tuple[Card, QTextLayout, float], ...]
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


def cards_of(
    annotations: Sequence[AnnotationRow], codes: Mapping[int, CodeRow], *, dark: bool, arabic: bool
) -> list[Card]:
    """Gather annotations of the same unit, or on the same place, into cards, in the order of the text."""
    units: dict[object, list[AnnotationRow]] = {}
    for row in annotations:
        start, end = (row.anchor.start, row.anchor.end) if row.anchor else (-1, -1)
        units.setdefault(row.unit or (row.side, start, end), []).append(row)
    cards = []
    for rows in sorted(units.values(), key=_reading_order):
        found = sorted({codes[row.code_id] for row in rows if row.code_id in codes}, key=lambda code: code.ordinal)
        if not found:
            continue
        labels = [(code.label_ar if arabic else code.label_en) or code.key for code in found]
        colour = found[0].colour_dark if dark else found[0].colour
        places = {
            (row.side, Span(row.anchor.start, row.anchor.end), row.anchor.state is AnchorState.NEEDS_REVIEW)
            for row in rows
            if row.side and row.anchor
        }
        cards.append(Card(colour, labels[0], " · ".join(labels[1:]), tuple(sorted(places))))
    return cards


def _reading_order(rows: Sequence[AnnotationRow]) -> tuple[bool, int, int]:
    anchored = [(row.side is Side.TARGET, row.anchor.start, -row.anchor.end) for row in rows if row.anchor]
    return min(anchored, default=(False, -1, 0))


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
        shown, used = self._cards(cards, columns.marks.inner_width, None if active else text_height - state_height)
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

    def _cards(
        self, cards: Sequence[Card], width: float, room: float | None
    ) -> tuple[list[tuple[Card, QTextLayout, float]], float]:
        """Lay out as many cards as there is room for, one at least; the rest is counted."""
        shown: list[tuple[Card, QTextLayout, float]] = []
        used = 0.0
        for card in cards:
            layout, height = self._card(card, width - 2 * CARD_PAD - 4)
            if room is not None and shown and used + height > room:
                break
            shown.append((card, layout, height))
            used += height + CARD_GAP
        return shown, used

    def _card(self, card: Card, width: float) -> tuple[QTextLayout, float]:
        """Lay out two lines at most, the title in bold; what does not fit ends in three points."""
        text = card.title + (f" · {card.others}" if card.others else "")
        whole, _ = self._lines(text, len(card.title), width)
        if whole.lineCount() > CARD_LINES:
            start = whole.lineAt(CARD_LINES - 1).textStart()
            metrics = QFontMetricsF(self._fonts.small)
            rest = TextOffsets(text).from_qt(start)
            text = text[:rest] + metrics.elidedText(text[rest:], Qt.TextElideMode.ElideRight, width)
        layout, height = self._lines(text, len(card.title), width)
        return layout, height + CARD_PAD

    def _lines(self, text: str, bold_to: int, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(text, self._fonts.small)
        layout.setTextOption(text_option(self._look.card_direction))
        title = QTextLayout.FormatRange()
        title.start, title.length = 0, TextOffsets(text).to_qt(min(bold_to, len(text)))
        bold = QTextCharFormat()
        bold.setFontWeight(QFont.Weight.DemiBold)
        title.format = bold
        layout.setFormats([title])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout, y


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
