"""The cards of the margin: gathered from annotations, laid out in a column, painted beside their row."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from workbench.domain.annotations import AnnotationRow
from workbench.domain.codes import CodeRow
from workbench.domain.enums import AnchorState, Side
from workbench.domain.spans import Span
from workbench.ui.direction import text_option
from workbench.ui.grid.geometry import PAD_Y, Cell
from workbench.ui.text_offsets import TextOffsets

translate = QCoreApplication.translate

CARD_PAD = 6
CARD_GAP = 5
CARD_LINES = 2
CARD_BAR = 3.0
KNOWN = 500
LINE_SEPARATOR = "\u2028"


@dataclass(frozen=True, slots=True)
class Card:
    """The codes of one unit, on either side or both, with whether a place is in doubt; the first code colours it.

    `others` are its other codes and the values of its attributes; `suggested` says that a machine proposes it all.
    """

    colour: str
    title: str
    others: str
    places: tuple[tuple[Side, Span, bool], ...]
    memo: str = ""
    suggested: bool = False
    rows: tuple[AnnotationRow, ...] = ()


@dataclass(frozen=True, slots=True)
class LaidCard:
    """A card laid out at the width of the margin; the title's length is in Qt's units."""

    card: Card
    text: QTextLayout
    height: float
    title_length: int


def cards_of(
    annotations: Sequence[AnnotationRow],
    codes: Mapping[int, CodeRow],
    *,
    dark: bool,
    arabic: bool,
    automatic: Collection[int] = (),
) -> list[Card]:
    """Gather annotations of the same unit, or on the same place, into cards, in the order of the text."""
    units: dict[object, list[AnnotationRow]] = {}
    for row in annotations:
        start, end = (row.anchor.start, row.anchor.end) if row.anchor else (-1, -1)
        machine = row.annotator_id in automatic
        units.setdefault((machine, row.unit or (row.side, start, end)), []).append(row)
    cards = []
    for rows in sorted(units.values(), key=_reading_order):
        known = sorted((row for row in rows if row.code_id in codes), key=lambda row: codes[row.code_id].ordinal)
        if known:
            cards.append(_card_of(known, codes, dark=dark, arabic=arabic, suggested=known[0].annotator_id in automatic))
    return cards


def _card_of(
    rows: Sequence[AnnotationRow], codes: Mapping[int, CodeRow], *, dark: bool, arabic: bool, suggested: bool
) -> Card:
    first = codes[rows[0].code_id]
    labels = dict.fromkeys(label_of(codes[row.code_id], arabic=arabic) for row in rows)
    title, *others = labels
    values = dict.fromkeys(str(value) for row in rows for value in row.attributes.values() if value not in ("", None))
    places = {
        (row.side, Span(row.anchor.start, row.anchor.end), row.anchor.state is AnchorState.NEEDS_REVIEW)
        for row in rows
        if row.side and row.anchor
    }
    return Card(
        colour=first.colour_dark if dark else first.colour,
        title=f"{title}?" if suggested else title,
        others=" · ".join([*others, *(value for value in values if value not in labels)]),
        places=tuple(sorted(places)),
        memo=" ".join(dict.fromkeys(row.memo.replace("\n", " ") for row in rows if row.memo)),
        suggested=suggested,
        rows=tuple(rows),
    )


def label_of(code: CodeRow, *, arabic: bool) -> str:
    """Return what a code is called in the language of the window."""
    return (code.label_ar if arabic else code.label_en) or code.label_en or code.label_ar or code.key


def _reading_order(rows: Sequence[AnnotationRow]) -> tuple[bool, int, int]:
    anchored = [(row.side is Side.TARGET, row.anchor.start, -row.anchor.end) for row in rows if row.anchor]
    return min(anchored, default=(False, -1, 0))


class CardMaker:
    """Lays cards out in one font and direction."""

    def __init__(self, font: QFont, direction: Qt.LayoutDirection) -> None:
        self._font = font
        self._direction = direction
        self._width = 0.0
        self._known: dict[tuple[str, str, str], tuple[QTextLayout, float, int]] = {}

    def lay_out(self, cards: Sequence[Card], width: float, room: float | None) -> tuple[list[LaidCard], float]:
        """Lay out as many cards as there is room for, one at least; the rest is counted."""
        shown: list[LaidCard] = []
        used = 0.0
        for card in cards:
            laid = self.one(card, width)
            if room is not None and shown and used + laid.height > room:
                break
            shown.append(laid)
            used += laid.height + CARD_GAP
        return shown, used

    def one(self, card: Card, width: float) -> LaidCard:
        """Lay one card out: two lines of codes at most, the first in bold, and one of its memo."""
        key = (card.title, translate("Grid", "suggested · Enter accepts") if card.suggested else card.others, card.memo)
        if len(self._known) >= KNOWN or width != self._width:
            self._known.clear()
            self._width = width
        words = self._known.get(key)
        if words is None:
            words = self._known[key] = self._words(*key, width=width)
        return LaidCard(card, *words)

    def _words(self, title: str, others: str, memo: str, *, width: float) -> tuple[QTextLayout, float, int]:
        """Lay the words of a card out; many cards say the same."""
        inner = width - 2 * CARD_PAD - 4
        text = self._cut(title + (f" · {others}" if others else ""), len(title), inner, CARD_LINES)
        bold = min(len(title), len(text))
        if memo:
            text += LINE_SEPARATOR + QFontMetricsF(self._font).elidedText(memo, Qt.TextElideMode.ElideRight, inner)
        layout, height = self._lines(text, bold, inner)
        return layout, height + CARD_PAD, TextOffsets(text).to_qt(bold)

    def _cut(self, text: str, bold_to: int, width: float, lines: int) -> str:
        """Return the text with what does not fit cut off at three points."""
        whole, _ = self._lines(text, bold_to, width)
        if whole.lineCount() <= lines:
            return text
        rest = TextOffsets(text).from_qt(whole.lineAt(lines - 1).textStart())
        tail = QFontMetricsF(self._font).elidedText(text[rest:], Qt.TextElideMode.ElideRight, width)
        return text[:rest] + tail

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


def place_cards(cards: Sequence[LaidCard], cell: Cell, top: float, line_height: float) -> list[tuple[LaidCard, QRectF]]:
    """Return where the cards of a row stand, below the word for its state; `top` is that of the row."""
    y = top + PAD_Y + 3 + line_height + CARD_GAP
    placed = []
    for laid in cards:
        placed.append((laid, QRectF(cell.inner_x, y, cell.inner_width, laid.height)))
        y += laid.height + CARD_GAP
    return placed


def paint_card(
    painter: QPainter, laid: LaidCard, ground: QRectF, inks: tuple[QColor, QColor, QColor], *, mirrored: bool
) -> None:
    """Paint a card on its rectangle; `inks` are the colours of the ground, of its title and of the rest."""
    bar = QColor(laid.card.colour)
    painter.fillRect(ground, inks[0])
    edge = ground.right() - CARD_BAR if mirrored else ground.left()
    if laid.card.suggested:
        painter.fillRect(
            QRectF(edge, ground.top(), CARD_BAR, ground.height()), QBrush(bar, Qt.BrushStyle.Dense4Pattern)
        )
    else:
        painter.fillRect(QRectF(edge, ground.top(), CARD_BAR, ground.height()), bar)
    rest = QTextLayout.FormatRange()
    rest.start, rest.length = laid.title_length, len(laid.text.text()) * 2
    quiet = QTextCharFormat()
    quiet.setForeground(inks[2])
    rest.format = quiet
    painter.setPen(inks[2] if laid.card.suggested else inks[1])
    inset = CARD_PAD if mirrored else CARD_PAD + 4
    laid.text.draw(painter, QPointF(ground.left() + inset, ground.top() + CARD_PAD / 2), [rest])
