"""Translations that are the source text over again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from workbench.domain.arabic import letters
from workbench.domain.arabic.folding import SEARCH_LAYERS, fold_text
from workbench.domain.enums import Severity, Side
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.reading import Found, SegmentCheck, in_arabic_script

_ARABIC_WORD = re.compile(letters.WORD)
# A Latin word that stays as it is in any language: a name, an acronym, an address, a symbol with digits.
_KEPT = re.compile(r"[A-Z0-9][\w.&/'’-]*|\S*[@/]\S*|[^A-Za-z]+")


class SameTextCheck(SegmentCheck):
    """Finds targets equal to their source, spelling aside."""

    id: ClassVar[str] = "same-text"
    title: ClassVar[str] = "Translation equals source"
    severity: ClassVar[Severity] = Severity.ERROR

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield one find about the whole target."""
        if segment.source_language == segment.target_language or not has_words(segment):
            return
        if is_same(segment):
            yield Found(Side.TARGET, 0, len(segment.target), "copied", about=segment.source)


def has_words(segment: CheckedSegment) -> bool:
    """Tell whether the source holds words that must change in translation."""
    if in_arabic_script(segment, Side.SOURCE):
        return _ARABIC_WORD.search(segment.source) is not None
    return any(_KEPT.fullmatch(word) is None for word in segment.source.split())


def is_same(segment: CheckedSegment) -> bool:
    """Tell whether both texts are equal after folding."""
    return segment.source == segment.target or fold_text(segment.source, SEARCH_LAYERS) == fold_text(
        segment.target, SEARCH_LAYERS
    )
