"""Numbers that the other side does not hold, compared by value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from workbench.domain.arabic.numbers_compare import MissingNumber, missing_numbers
from workbench.domain.enums import Severity, Side
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.reading import Found, SegmentCheck

_CASES = {Side.SOURCE: "lost", Side.TARGET: "added"}


class NumbersCheck(SegmentCheck):
    """Compares numbers, dates and percentages whatever their script, separators, words or month names."""

    id: ClassVar[str] = "numbers"
    title: ClassVar[str] = "Numbers"
    severity: ClassVar[Severity] = Severity.ERROR

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield a number of the source with the one that stands for it, or each that has no like."""
        missing = missing_numbers(segment.source, segment.target, segment.source_language, segment.target_language)
        if [one.side for one in missing] == [Side.SOURCE, Side.TARGET]:
            lost, added = missing
            yield _found(added, "changed", {"text": added.text, "other": lost.text})
            return
        for one in missing:
            yield _found(one, _CASES[Side(one.side)], {"text": one.text})


def _found(one: MissingNumber, case: str, data: dict[str, object]) -> Found:
    return Found(Side(one.side), one.mention.start, one.mention.end, case, data)
