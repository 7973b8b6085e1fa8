"""Which rows are in view, and where: the place is kept as a row and an offset in it, never as pixels of the whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from workbench.ui.grid.rows import RowLayout

UNREAD_HEIGHT = 72.0
UNIT = 1000


@dataclass(frozen=True, slots=True)
class Placed:
    """A row in view: its top in the viewport; `layout` is None until the row has been read."""

    number: int
    y: float
    layout: RowLayout | None

    @property
    def height(self) -> float:
        """Return the height, estimated for a row that has not been read."""
        return self.layout.whole_height if self.layout is not None else UNREAD_HEIGHT

    @property
    def bottom(self) -> float:
        """Return the bottom edge."""
        return self.y + self.height


class RowStack:
    """The rows from an anchor downwards; only those in view are ever laid out."""

    def __init__(self, measure: Callable[[int], RowLayout | None]) -> None:
        self._measure = measure
        self.count = 0
        self.row = 0
        self.offset = 0.0

    def placed(self, height: float) -> list[Placed]:
        """Return the rows in view, after moving the anchor so that neither end shows emptiness."""
        self._settle(height)
        rows: list[Placed] = []
        y, number = -self.offset, self.row
        while y < height and number < self.count:
            rows.append(Placed(number, y, self._measure(number)))
            y = rows[-1].bottom
            number += 1
        return rows

    def scroll(self, pixels: float) -> None:
        """Move the view down by some pixels, up by less than none."""
        self.offset += pixels
        while self.offset < 0 and self.row > 0:
            self.row -= 1
            self.offset += self._height(self.row)
        self.offset = max(0.0, self.offset)
        while self.row < self.count - 1 and self.offset >= self._height(self.row):
            self.offset -= self._height(self.row)
            self.row += 1

    def jump(self, number: int, *, above: float = 0.0) -> None:
        """Put a row at the top, some pixels below the edge."""
        self.row = min(max(0, number), max(0, self.count - 1))
        self.offset = 0.0
        if above:
            self.scroll(-above)

    def reveal(self, number: int, height: float) -> None:
        """Move as little as needed for a row to be seen whole."""
        for placed in self.placed(height):
            if placed.number == number:
                if placed.y < 0 or placed.height > height:
                    self.jump(number)
                elif placed.bottom > height:
                    self.scroll(placed.bottom - height)
                return
        if number < self.row:
            self.jump(number, above=height / 6)
        else:
            self.jump(number, above=height / 3)

    def value(self) -> int:
        """Return the anchor as a value of the scroll bar."""
        part = self.offset / self._height(self.row) if self.count else 0.0
        return self.row * UNIT + int(min(0.999, part) * UNIT)

    def set_value(self, value: int) -> None:
        """Put the anchor where the scroll bar stands."""
        self.row = min(value // UNIT, max(0, self.count - 1))
        self.offset = (value % UNIT) / UNIT * self._height(self.row) if self.count else 0.0

    def _height(self, number: int) -> float:
        layout = self._measure(number)
        return layout.whole_height if layout is not None else UNREAD_HEIGHT

    def _settle(self, height: float) -> None:
        """Keep the last row at the bottom edge, or the first at the top where all rows are in view."""
        y, number = -self.offset, self.row
        while y < height and number < self.count:
            y += self._height(number)
            number += 1
        if y < height and self.count and (self.row or self.offset):
            self.scroll(y - height)
