"""Negations of one side that nothing on the other side answers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import ClassVar, Protocol

from workbench.domain.arabic.negation import negations
from workbench.domain.enums import Side
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.english import negatives
from workbench.plugins.checks.reading import Found, SegmentCheck, language_of, text_of


class Negating(Protocol):
    """A negative word of either language."""

    @property
    def start(self) -> int:
        """Return the first code point."""

    @property
    def end(self) -> int:
        """Return the code point after the last."""

    @property
    def strong(self) -> bool:
        """Tell whether a faithful translation shows it too."""


_READERS: dict[str, Callable[[str], Sequence[Negating]]] = {"ar": negations, "en": negatives}


class NegationCheck(SegmentCheck):
    """Compares the negations of an Arabic and an English text."""

    id: ClassVar[str] = "negation"
    title: ClassVar[str] = "Negation lost or added"

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield each side's first negation that the other side leaves unanswered."""
        read = [_READERS.get(language_of(segment, side)) for side in Side]
        if read[0] is None or read[1] is None or read[0] is read[1]:
            return
        source, target = read[0](segment.source), read[1](segment.target)
        yield from _unanswered(segment, Side.SOURCE, source, target)
        yield from _unanswered(segment, Side.TARGET, target, source)


def _unanswered(
    segment: CheckedSegment, side: Side, here: Sequence[Negating], there: Sequence[Negating]
) -> Iterator[Found]:
    strong = [one for one in here if one.strong]
    if len(strong) > len(there):
        first = strong[0]
        data: dict[str, object] = {"text": text_of(segment, side)[first.start : first.end], "count": len(strong)}
        case = "lost" if side is Side.SOURCE else "added"
        if there:
            case += "-some"
            data["other"] = len(there)
        yield Found(side, first.start, first.end, case, data)
