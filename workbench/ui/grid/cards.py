"""The cards of the margin: gathered from annotations, laid out in a column, painted beside their row."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from workbench.domain.annotations import AnnotationRow
from workbench.domain.codes import CodeRow
from workbench.domain.enums import AnchorState, Side
from workbench.domain.spans import Span
from workbench.ui.direction import text_option
from workbench.ui.text_offsets import TextOffsets

CARD_PAD = 6
CARD_GAP = 5
CARD_LINES = 2
CARD_BAR = 3.0


@dataclass(frozen=True, slots=True)
class Card:
    """The codes of one unit, on either side or both, with whether a place is in doubt; the first code colours it."""

    colour: str
    title: str
    others: str
    places: tuple[tuple[Side, Span, bool], ...]


@dataclass(frozen=True, slots=True)
class LaidCard:
    """A card laid out at the width of the margin."""

    card: Card
    text: QTextLayout
    height: float


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


class CardMaker:
    """Lays cards out in one font and direction."""

    def __init__(self, font: QFont, direction: Qt.LayoutDirection) -> None:
        self._font = font
        self._direction = direction

    def lay_out(self, cards: Sequence[Card], width: float, room: float | None) -> tuple[list[LaidCard], float]:
        """Lay out as many cards as there is room for, one at least; the rest is counted."""
        shown: list[LaidCard] = []
        used = 0.0
        for card in cards:
            layout, height = self._card(card, width - 2 * CARD_PAD - 4)
            if room is not None and shown and used + height > room:
                break
            shown.append(LaidCard(card, layout, height))
            used += height + CARD_GAP
        return shown, used

    def _card(self, card: Card, width: float) -> tuple[QTextLayout, float]:
        """Lay out two lines at most, the title in bold; what does not fit ends in three points."""
        text = card.title + (f" · {card.others}" if card.others else "")
        whole, _ = self._lines(text, len(card.title), width)
        if whole.lineCount() > CARD_LINES:
            start = whole.lineAt(CARD_LINES - 1).textStart()
            metrics = QFontMetricsF(self._font)
            rest = TextOffsets(text).from_qt(start)
            text = text[:rest] + metrics.elidedText(text[rest:], Qt.TextElideMode.ElideRight, width)
        layout, height = self._lines(text, len(card.title), width)
        return layout, height + CARD_PAD

    def _lines(self, text: str, bold_to: int, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(text, self._font)
        layout.setTextOption(text_option(self._direction))
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


def paint_card(
    painter: QPainter, laid: LaidCard, ground: QRectF, inks: tuple[QColor, QColor], *, mirrored: bool
) -> None:
    """Paint a card on its rectangle; `inks` are the colours of the ground and of the text."""
    painter.fillRect(ground, inks[0])
    edge = ground.right() - CARD_BAR if mirrored else ground.left()
    painter.fillRect(QRectF(edge, ground.top(), CARD_BAR, ground.height()), QColor(laid.card.colour))
    painter.setPen(inks[1])
    inset = CARD_PAD if mirrored else CARD_PAD + 4
    laid.text.draw(painter, QPointF(ground.left() + inset, ground.top() + CARD_PAD / 2))
