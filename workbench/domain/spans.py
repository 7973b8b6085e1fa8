"""Spans: half-open ranges of Unicode code points."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A range `[start, end)` of code points in one text."""

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse a range that runs backwards or begins before the text."""
        if self.start < 0 or self.end < self.start:
            raise ValueError(f"not a span: [{self.start}, {self.end})")

    def __len__(self) -> int:
        """Return the number of code points covered."""
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Tell whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """Return the same length, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def clipped(self, limit: int) -> Span:
        """Return the part that lies in a text of `limit` code points."""
        return Span(min(self.start, limit), min(self.end, limit))

    def of(self, text: str) -> str:
        """Return the text covered."""
        return text[self.start : self.end]
