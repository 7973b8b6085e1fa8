"""What stands under the words of a row: codes underlined, terms dotted, findings wavy, search hits washed.

All of it is drawn beside a text that is laid out whole: a stroke never cuts a run of letters.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from workbench.domain.enums import Side
from workbench.domain.spans import Span
from workbench.ui.decorations import Mark, MarkKind
from workbench.ui.grid.cards import Card
from workbench.ui.grid.texts import TextCell

STACK = 4.0
MOST_STACKED = 3
THICK = 2.5
DROP = 0.45  # how far below the base line the first stroke stands, as a share of the descent
WAVE = 2.0


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
    levels: list[list[Span]] = [[] for _ in range(MOST_STACKED - 1)]
    washes: list[Stroke] = []
    found: list[Stroke] = []
    for place in wanted:
        if place.span.start >= place.span.end:
            continue
        if place.ink is Ink.HIT:
            washes += [Stroke(rect, Ink.HIT) for rect in span_rects(cell, place.span, wash=True)]
            continue
        # Spans of one level never overlap, so a level is short; what finds no room shares the last one.
        level = next((at for at, taken in enumerate(levels) if _is_free(taken, place.span)), MOST_STACKED - 1)
        if level < len(levels):
            levels[level].append(place.span)
        found += [Stroke(rect, place.ink, place.colour) for rect in span_rects(cell, place.span, level)]
    return (*washes, *found)


def _is_free(taken: Sequence[Span], span: Span) -> bool:
    start, end = span.start, span.end
    return all(other.end <= start or end <= other.start for other in taken)


def span_rects(cell: TextCell, span: Span, level: int = 0, *, wash: bool = False) -> list[QRectF]:
    """Return where the strokes of a span stand, or what its wash covers."""
    if wash:
        return [QRectF(left, line.y(), right - left, line.height()) for line, left, right in cell.pieces(span)]
    return [
        QRectF(left, line.y() + line.ascent() + line.descent() * DROP + level * STACK, right - left, THICK)
        for line, left, right in cell.pieces(span)
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
    """Paint the strokes of a text whose corner stands at a point, those in `room` alone."""
    colours: dict[str, QColor] = {}
    for stroke in found:
        rect = stroke.rect.translated(at)
        if room is not None and not room.intersects(rect):
            continue
        colour = inks[stroke.ink]
        if stroke.colour:
            colour = colours.get(stroke.colour) or colours.setdefault(stroke.colour, QColor(stroke.colour))
        if stroke.ink is Ink.CODE or stroke.ink is Ink.HIT:
            painter.fillRect(rect, colour)
        elif stroke.ink is Ink.FINDING:
            _wave(painter, rect, colour)
        else:
            _dots(painter, rect, colour, THICK if stroke.ink is Ink.DOUBT else 1.6)


def _dots(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    pen = QPen(colour, width)
    pen.setDashPattern([1.0, 1.4])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    y = rect.top() + rect.height() / 2
    painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))


def _wave(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.3))
    turns = max(1, int(rect.width() / WAVE))
    points = [
        QPointF(rect.left() + step * WAVE, rect.top() + (0.2 if step % 2 else WAVE + 0.6)) for step in range(turns + 1)
    ]
    painter.drawPolyline(QPolygonF(points))
    painter.restore()
