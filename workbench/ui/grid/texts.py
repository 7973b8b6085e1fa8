"""Lay a text out as the editors do, and tell where its characters stand, without ever cutting a run of letters."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextLine

from workbench.domain.spans import Span
from workbench.ui.direction import text_option
from workbench.ui.text_offsets import TextOffsets

LINE_SEPARATOR = "\u2028"
FIXED_POINT = 64  # Qt counts line heights in 64ths of a pixel
TOUCHING = 0.5
LAST_SHORT = "\uffff"


Edges = tuple[float, float]
# A line that runs one way needs no more than the ends of a span to be measured. Signs and blanks go with their
# paragraph; digits, and whatever else may turn (UAX #9), are measured one by one.
ONE_WAY = {
    Qt.LayoutDirection.LeftToRight: re.compile(r"[\u0020-\u024f\u2010-\u2027]*"),
    Qt.LayoutDirection.RightToLeft: re.compile(
        r"[\u0020-\u0022\u0027-\u002a\u002e\u003a-\u003f\u005b-\u005d\u00ab\u00bb\u060c-\u065f\u066d-\u06ef\u2010-\u2027]*"
    ),
}


@dataclass(frozen=True, slots=True)
class Run:
    """Characters `[first, last)` of one line whose places touch one another; `edges` None are measured when asked."""

    number: int
    first: int
    last: int
    line: QTextLine
    ink: Edges
    edges: Sequence[Edges] | None = None

    def piece(self, start: int, end: int) -> Edges:
        """Return the left and right edge of a part of the run."""
        one, other = self._edge(max(start, self.first)), self._edge(min(end, self.last) - 1)
        return min(one[0], other[0]), max(one[1], other[1])

    def _edge(self, place: int) -> Edges:
        return _edges(self.line, place) if self.edges is None else self.edges[place - self.first]


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a span on one line: its left and right edge, and the line's top, height, and what lies round its base.

    Plain numbers, which outlive the layout that they were measured in.
    """

    left: float
    right: float
    top: float
    height: float
    ascent: float
    descent: float

    @classmethod
    def on(cls, line: QTextLine, left: float, right: float) -> Piece:
        """Return a piece of a line."""
        return cls(left, right, line.y(), line.height(), line.ascent(), line.descent())


class TextCell:
    """A text laid out at a width; its runs are measured when a mark first needs them."""

    __slots__ = ("_firsts", "_pieces", "_runs", "height", "layout", "offsets")

    def __init__(self, layout: QTextLayout, height: float, offsets: TextOffsets) -> None:
        self.layout = layout
        self.height = height
        self.offsets = offsets
        self._runs: list[Run] | None = None
        self._firsts: list[int] = []
        self._pieces: dict[Span, tuple[Piece, ...]] = {}

    def pieces(self, span: Span) -> tuple[Piece, ...]:
        """Return where a span stands, measured once; one in mixed directions has several pieces on a line."""
        found = self._pieces.get(span)
        if found is None:
            found = self._pieces[span] = tuple(self._measured(span))
        return found

    def learn(self, other: TextCell) -> None:
        """Take over what was measured in an earlier state of the text, as far as it is the same."""
        end = _settled(self.layout, other.layout)
        if end:
            place = self.offsets.from_qt(end)
            self._pieces.update((span, found) for span, found in other._pieces.items() if span.end <= place)

    def _measured(self, span: Span) -> Iterator[Piece]:
        start, end = self.offsets.to_qt(span.start), self.offsets.to_qt(span.end)
        for _, group in groupby(self._touched(start, end), key=attrgetter("number")):
            runs = list(group)
            low, high = runs[0].ink
            for one, other in _joined(run.piece(start, end) for run in runs):
                left, right = max(one, low), min(other, high)
                if left < right:
                    yield Piece.on(runs[0].line, left, right)

    def _touched(self, start: int, end: int) -> Iterator[Run]:
        if self._runs is None:
            self._runs = list(_runs(self.layout))
            self._firsts = [run.first for run in self._runs]
        for number in range(max(0, bisect_right(self._firsts, start) - 1), len(self._runs)):
            run = self._runs[number]
            if run.first >= end:
                return
            if run.last > start:
                yield run


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


def span_areas(cell: TextCell, span: Span) -> list[QRectF]:
    """Return the rectangles that a span covers, as high as its lines."""
    return [QRectF(piece.left, piece.top, piece.right - piece.left, piece.height) for piece in cell.pieces(span)]


def _settled(layout: QTextLayout, other: QTextLayout) -> int:
    """Return how far two layouts of one width and direction are the same, in Qt's units.

    A line may depend on the signs that follow it (UAX #9), and the last letter of a word on the next: where a line
    turns, the one before it does not count, and where none turns, its words do up to the last that is the same.
    """
    text, before, one_way = layout.text(), other.text(), ONE_WAY[layout.textOption().textDirection()]
    ends = [0]
    for number in range(min(layout.lineCount(), other.lineCount())):
        line, earlier = layout.lineAt(number), other.lineAt(number)
        start, end = line.textStart(), line.textStart() + line.textLength()
        stop = earlier.textStart() + earlier.textLength()
        if end == stop and text[start:end] == before[start:end]:
            ends.append(end)
            continue
        is_plain = one_way.fullmatch(text, start, end) and one_way.fullmatch(before, start, stop)
        if is_plain and (line.height(), line.ascent()) == (earlier.height(), earlier.ascent()):
            shortest = min(end, stop)
            same = next((at for at in range(start, shortest) if text[at] != before[at]), shortest)
            return max(start, text.rfind(" ", start, same))
        break
    return ends[-2] if len(ends) > 1 else 0


def _joined(pieces: Iterable[Edges]) -> list[Edges]:
    """Join pieces that touch one another."""
    found: list[Edges] = []
    for left, right in sorted(pieces):
        if found and left <= found[-1][1] + TOUCHING:
            found[-1] = (found[-1][0], max(right, found[-1][1]))
        else:
            found.append((left, right))
    return found


def _runs(layout: QTextLayout) -> Iterator[Run]:
    """Walk each line in the order of the text and break where the next character does not touch the one before it."""
    text, one_way = layout.text(), ONE_WAY[layout.textOption().textDirection()]
    is_short = not text or max(text) <= LAST_SHORT  # the text counts as Qt does
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        natural = line.naturalTextRect()  # without the space at which the line was broken
        ink = (natural.left(), natural.right())
        if is_short and one_way.fullmatch(text, first, last):
            yield Run(number, first, last, line, ink)
            continue
        for begin, edges in _breaks(line, first, last):
            yield Run(number, begin, begin + len(edges), line, ink, edges)


def _breaks(line: QTextLine, first: int, last: int) -> Iterator[tuple[int, list[Edges]]]:
    """Yield the beginning and the edges of each run of a line."""
    begin, edges, way = first, list[Edges](), 0
    for place in range(first, last):
        fresh = _edges(line, place)
        step = _step(edges[-1], fresh) if edges else 0
        if edges and (step is None or (step and way and step != way)):
            yield begin, edges
            begin, edges, way, step = place, [], 0, 0
        way = way or step or 0
        edges.append(fresh)
    if edges:
        yield begin, edges


def _step(one: Edges, other: Edges) -> int | None:
    """Return 1 where the next character stands to the right, -1 to the left, 0 within, None where it does not touch."""
    if one[0] - TOUCHING <= other[0] and other[1] <= one[1] + TOUCHING:
        return 0
    if abs(other[0] - one[1]) <= TOUCHING:
        return 1
    return -1 if abs(other[1] - one[0]) <= TOUCHING else None


def _edges(line: QTextLine, place: int) -> Edges:
    """Return the left and right edge of one character, from its own leading and trailing side."""
    leading = line.cursorToX(place, QTextLine.Edge.Leading)[0]  # type: ignore[index]
    trailing = line.cursorToX(place, QTextLine.Edge.Trailing)[0]  # type: ignore[index]
    return min(leading, trailing), max(leading, trailing)
