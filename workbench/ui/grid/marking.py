"""What stands under the words of a row: codes underlined, terms dotted, findings wavy, search hits washed.

All of it is drawn beside a text that is laid out whole: a stroke never cuts a run of letters.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

from workbench.domain.enums import Side
from workbench.domain.spans import Span
from workbench.ui.decorations import Mark, MarkKind
from workbench.ui.grid.cards import Card
from workbench.ui.grid.texts import TextCell, span_areas

STACK = 4.0
MOST_STACKED = 3
THICK = 2.5
DROP = 0.45  # how far below the base line the first stroke stands, as a share of the descent
WAVE = 2.0
DEEP = 5.0


class Ink(Enum):
    """How a stroke is drawn."""

    CODE = auto()
    DOUBT = auto()
    TERM = auto()
    FINDING = auto()
    HIT = auto()


INKS = {MarkKind.TERM: Ink.TERM, MarkKind.FINDING: Ink.FINDING, MarkKind.HIT: Ink.HIT, MarkKind.FOUND: Ink.HIT}


@dataclass(frozen=True, slots=True)
class Stroke:
    """A stroke under a piece of text, or the wash behind it; a code brings its own `colour`."""

    rect: QRectF
    ink: Ink
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """A marked span of one side, before it is laid out."""

    span: Span
    ink: Ink
    colour: str = ""


def places(cards: Sequence[Card], marks: Sequence[Mark], side: Side) -> list[Place]:
    """Return what is marked on one side, in the order in which the strokes are stacked."""
    found = [
        Place(span, Ink.DOUBT if in_doubt else Ink.CODE, card.colour)
        for card in cards
        for where, span, in_doubt in card.places
        if where is side
    ]
    return found + [Place(mark.span, INKS[mark.kind]) for mark in marks if mark.side is side]


def strokes(cell: TextCell, wanted: Sequence[Place]) -> tuple[Stroke, ...]:
    """Lay strokes out, washes first; those that overlap stack downwards."""
    levels = [_Level() for _ in range(MOST_STACKED - 1)]
    washes: list[Stroke] = []
    found: list[Stroke] = []
    for place in wanted:
        if place.span.start >= place.span.end:
            continue
        if place.ink is Ink.HIT:
            washes += [Stroke(rect, Ink.HIT) for rect in span_rects(cell, place.span, wash=True)]
            continue
        # What finds no room shares the last level.
        level = next((at for at, taken in enumerate(levels) if taken.take(place.span)), MOST_STACKED - 1)
        found += [Stroke(rect, place.ink, place.colour) for rect in span_rects(cell, place.span, level)]
    return (*washes, *found)


class _Level:
    """Spans that do not overlap, in order."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def take(self, span: Span) -> bool:
        """Take a span in, if it is free."""
        at = bisect_left(self._ends, span.start + 1)
        if at < len(self._starts) and self._starts[at] < span.end:
            return False
        self._starts.insert(at, span.start)
        self._ends.insert(at, span.end)
        return True


def span_rects(cell: TextCell, span: Span, level: int = 0, *, wash: bool = False) -> list[QRectF]:
    """Return where the strokes of a span stand, or what its wash covers."""
    if wash:
        return span_areas(cell, span)
    return [
        QRectF(at.left, at.top + at.ascent + at.descent * DROP + level * STACK, at.right - at.left, THICK)
        for at in cell.pieces(span)
    ]


def follow(wanted: Sequence[Place], old: str, new: str) -> list[Place]:
    """Take places of a stored text along into what is being typed over it; what was typed away is left out."""
    if old == new:
        return list(wanted)
    shortest = min(len(old), len(new))
    same = next((at for at in range(shortest) if old[at] != new[at]), shortest)
    tail = next((at for at in range(shortest - same) if old[-1 - at] != new[-1 - at]), shortest - same)
    grown, end = len(new) - len(old), len(old) - tail

    def moved(at: int, *, is_end: bool) -> int:
        if at <= same and not (at == same == end and not is_end):
            return at
        if at >= end:
            return at + grown
        return same if not is_end else len(new) - tail

    kept = []
    for place in wanted:
        start, stop = moved(place.span.start, is_end=False), moved(place.span.end, is_end=True)
        if start < stop:
            kept.append(Place(Span(start, stop), place.ink, place.colour))
    return kept


def paint_strokes(
    painter: QPainter, found: Sequence[Stroke], at: QPointF, inks: Mapping[Ink, QColor], *, room: QRectF | None = None
) -> None:
    """Paint the strokes of a text whose corner stands at a point, those in `room` alone, which is told from there."""
    if not found:
        return
    painter.save()
    painter.translate(at)
    seen = [stroke for stroke in found if room.intersects(stroke.rect)] if room is not None else found
    colours: dict[str, QColor] = {}
    wave: QBrush | None = None
    for stroke in seen:
        colour = inks[stroke.ink]
        if stroke.colour:
            colour = colours.get(stroke.colour) or colours.setdefault(stroke.colour, QColor(stroke.colour))
        if stroke.ink is Ink.CODE or stroke.ink is Ink.HIT:
            painter.fillRect(stroke.rect, colour)
        elif stroke.ink is Ink.FINDING:
            wave = wave or _wave(painter, colour)
            ground = QRectF(round(stroke.rect.left()), round(stroke.rect.top()) - 1, round(stroke.rect.width()), DEEP)
            painter.setBrushOrigin(ground.topLeft())
            painter.fillRect(ground, wave)
        else:
            _dots(painter, stroke.rect, colour, THICK if stroke.ink is Ink.DOUBT else 1.6)
    painter.restore()


def _dots(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setDashPattern([1.0, 1.4])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    y = rect.top() + rect.height() / 2
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _wave(painter: QPainter, colour: QColor) -> QBrush:
    """Return one wave as a brush: drawn as a line, each of many waves would cost more than the words above it."""
    scale = painter.device().devicePixelRatioF()
    turns = 8
    image = QImage(round(2 * WAVE * turns * scale), round(DEEP * scale), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    drawing = QPainter(image)
    drawing.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.setPen(QPen(colour, 1.3))
    # It begins before the edge and ends behind it, so that one picture goes over into the next.
    places = range(-1, 2 * turns + 2)
    drawing.drawPolyline([QPointF(step * WAVE, 1.0 if step % 2 else WAVE + 1.8) for step in places])
    drawing.end()
    return QBrush(image)
