"""Map code points, which the whole program counts in, to the UTF-16 units that Qt counts in, and back."""

from __future__ import annotations

from bisect import bisect_left

from workbench.domain.spans import Span

_LAST_BMP = "\uffff"


class TextOffsets:
    """The offsets of one text; a text without characters beyond U+FFFF costs one scan and no table."""

    __slots__ = ("_astral",)

    def __init__(self, text: str) -> None:
        """Note where the characters stand that take two units."""
        self._astral: tuple[int, ...] = ()
        if text and max(text) > _LAST_BMP:
            self._astral = tuple(index for index, character in enumerate(text) if character > _LAST_BMP)

    def to_qt(self, offset: int) -> int:
        """Return the UTF-16 offset of a code point."""
        return offset + bisect_left(self._astral, offset) if self._astral else offset

    def from_qt(self, offset: int) -> int:
        """Return the code point at a UTF-16 offset; the middle of a character counts as its beginning."""
        if not self._astral:
            return offset
        low, high = 0, len(self._astral)
        while low < high:
            middle = (low + high) // 2
            if self._astral[middle] + middle + 1 < offset:
                low = middle + 1
            else:
                high = middle
        point = offset - low
        return self._astral[low] if low < len(self._astral) and point == self._astral[low] + 1 else point

    def span_from_qt(self, start: int, end: int) -> Span:
        """Return the span between two UTF-16 offsets."""
        return Span(self.from_qt(start), self.from_qt(end))
