"""Cutting a text that is longer than an engine takes, at the least harmful places."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

# Best first: paragraphs, sentence ends of Arabic and Latin scripts, clause marks, any space.
_CUTS = tuple(re.compile(cut) for cut in (r"\n\s*", r"(?<=[.!?؟…۔])\s+", r"(?<=[؛;،,:])\s+", r"\s+"))


def pieces(text: str, limit: int, measure: Callable[[str], int] = len) -> Iterator[tuple[str, str]]:
    """Yield `(piece, gap)`: no piece measures more than `limit`; joined with their gaps they are the text."""
    gap = re.search(r"\s*\Z", text)
    core = text[: gap.start()] if gap else text
    lead = core[: len(core) - len(core.lstrip())]
    if lead:
        yield "", lead
    yield from _cut(core[len(lead) :], text[len(core) :], limit, measure)


def _cut(text: str, gap: str, limit: int, measure: Callable[[str], int]) -> Iterator[tuple[str, str]]:
    while measure(text) > limit:
        start, end = _place(text, limit, measure)
        yield text[:start], text[start:end]
        text = text[end:]
    yield text, gap


def _place(text: str, limit: int, measure: Callable[[str], int]) -> tuple[int, int]:
    fits = _longest(text, limit, measure)
    for cut in _CUTS:
        found = [match.span() for match in cut.finditer(text, 0, fits + 1) if 0 < match.start() <= fits]
        # A cut that leaves a crumb first and the rest for more requests is worse than the next kind of cut.
        if found and found[-1][0] * 4 >= fits:
            start, _ = found[-1]
            return start, start + _spaces(text, start)
    while fits > 1 and unicodedata.combining(text[fits]):
        fits -= 1
    return fits, fits


def _longest(text: str, limit: int, measure: Callable[[str], int]) -> int:
    low, high = 1, len(text) - 1
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if measure(text[:middle]) <= limit else (low, middle - 1)
    return low


def _spaces(text: str, start: int) -> int:
    rest = text[start:]
    return len(rest) - len(rest.lstrip())
