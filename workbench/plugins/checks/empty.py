"""Segments that count as translated and hold no translation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from workbench.domain.enums import Severity, Side, State
from workbench.domain.ports import Option
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.reading import Found, SegmentCheck, is_blank


class EmptyCheck(SegmentCheck):
    """Finds translations that are missing or show nothing."""

    id: ClassVar[str] = "empty"
    title: ClassVar[str] = "Empty translation"
    severity: ClassVar[Severity] = Severity.ERROR
    options: ClassVar[tuple[Option, ...]] = (
        Option("untranslated", "List segments not yet translated too", type="flag", default=False),
    )

    def wants(self, segment: CheckedSegment) -> bool:
        """Look at what has a source and counts as worked on, or at everything where the user asks."""
        begun = segment.state is not State.UNTRANSLATED or self.settings["untranslated"] is True
        return begun and not is_blank(segment.source)

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield one find about the whole target."""
        if is_blank(segment.target):
            case = "untranslated" if segment.state is State.UNTRANSLATED else "blank"
            yield Found(Side.TARGET, 0, len(segment.target), case, {"state": segment.state.value}, about=segment.source)
