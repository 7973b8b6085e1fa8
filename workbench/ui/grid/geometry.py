"""Where the columns of the grid stand; mirrored in a right-to-left window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

PAD_X = 14
PAD_Y = 11
GUTTER = 50
MARKS_SHARE = 0.20
MARKS_LEAST = 150
MARKS_MOST = 290


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


@dataclass(frozen=True, slots=True)
class Columns:
    """Number, source, translation and marks, in the order of reading."""

    number: Cell
    source: Cell
    target: Cell
    marks: Cell


def columns(width: int, *, mirrored: bool) -> Columns:
    """Share the width out."""
    marks = min(MARKS_MOST, max(MARKS_LEAST, width * MARKS_SHARE))
    text = max(160.0, width - GUTTER - marks)
    half = float(int(text / 2))
    edges = ((0.0, float(GUTTER)), (float(GUTTER), half), (GUTTER + half, text - half), (GUTTER + text, marks))
    cells = [Cell(width - x - wide if mirrored else x, wide) for x, wide in edges]
    return Columns(*cells)
