"""Where the columns of the grid stand; mirrored in a right-to-left window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

PAD_X = 14
PAD_Y = 11
GUTTER = 50
MARKS_SHARE = 0.20
MARKS_LEAST = 110
MARKS_USUAL = 150
MARKS_MOST = 290
TEXT_LEAST = 160
SPINE = 0.5
NARROWEST = 0.2
HANDLE = 4


@dataclass(frozen=True, slots=True)
class Shape:
    """How the width is shared: the first text's part of both, the margin's of all or None for its usual part."""

    spine: float = SPINE
    margin: float | None = None
    swapped: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A column: its left edge and width."""

    x: float
    width: float

    @property
    def inner_x(self) -> float:
        """Return the left edge of what the cell holds."""
        return self.x + PAD_X

    @property
    def inner_width(self) -> float:
        """Return the width of what the cell holds."""
        return max(40.0, self.width - 2 * PAD_X)

    def rect(self, y: float, height: float) -> QRectF:
        """Return the cell's rectangle in a row."""
        return QRectF(self.x, y, self.width, height)

    def inner(self, y: float, height: float) -> QRectF:
        """Return the rectangle of what the cell holds."""
        return QRectF(self.inner_x, y, self.inner_width, height)

    def holds(self, x: float) -> bool:
        """Tell whether a place lies in the column."""
        return self.x <= x < self.x + self.width


@dataclass(frozen=True, slots=True)
class Columns:
    """Number, source, translation and marks, in the order of reading unless the texts are swapped."""

    number: Cell
    source: Cell
    target: Cell
    marks: Cell

    @property
    def whole(self) -> int:
        """Return the width of all columns."""
        return int(max(cell.x + cell.width for cell in (self.number, self.marks)))

    @property
    def spine(self) -> float:
        """Return the line between the two texts."""
        return max(self.source.x, self.target.x)

    @property
    def edge(self) -> float:
        """Return the line between texts and margin."""
        return self.marks.x if self.marks.x > self.number.x else self.marks.x + self.marks.width

    @property
    def first(self) -> Cell:
        """Return the text column that stands next to the numbers."""
        is_source = abs(self.source.x - self.number.x) < abs(self.target.x - self.number.x)
        return self.source if is_source else self.target


def columns(width: int, *, mirrored: bool, shape: Shape | None = None) -> Columns:
    """Share the width out."""
    wish = shape or Shape()
    most = max(float(MARKS_LEAST), width - GUTTER - 2.0 * TEXT_LEAST)
    usual = min(MARKS_MOST, max(MARKS_USUAL, width * MARKS_SHARE))
    marks = usual if wish.margin is None else min(most, max(MARKS_LEAST, width * wish.margin))
    text = max(2.0 * TEXT_LEAST, width - GUTTER - marks)
    one = float(int(text * min(1 - NARROWEST, max(NARROWEST, wish.spine))))
    edges = ((0.0, float(GUTTER)), (float(GUTTER), one), (GUTTER + one, text - one), (GUTTER + text, marks))
    number, first, second, margin = (Cell(width - x - wide if mirrored else x, wide) for x, wide in edges)
    source, target = (second, first) if wish.swapped else (first, second)
    return Columns(number, source, target, margin)


def dragged(width: int, x: float, *, mirrored: bool, shape: Shape, is_spine: bool) -> Shape:
    """Return the shape after the spine, or the edge of the margin, was dragged to a place."""
    reading = width - x if mirrored else x
    if not is_spine:
        return Shape(shape.spine, max(0.0, (width - reading) / max(1, width)), shape.swapped)
    now = columns(width, mirrored=mirrored, shape=shape)
    share = (reading - GUTTER) / (now.source.width + now.target.width)
    return Shape(min(1 - NARROWEST, max(NARROWEST, share)), shape.margin, shape.swapped)
