"""Arabic words, digits and marks left in a translation that is not Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from workbench.domain.arabic import letters
from workbench.domain.arabic.fold_tables import DIGITS
from workbench.domain.enums import Severity, Side
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.reading import Found, SegmentCheck, in_arabic_script
from workbench.plugins.checks.same_text import is_same

_RUN = re.compile(f"{letters.WORD}(?:[\\s{letters.CONTROLS}]+{letters.WORD})*")
_DIGITS = re.compile("[٠-٩۰-۹]+(?:[٫٬.,][٠-٩۰-۹]+)*[٪]?")
_MARKS = {"،": ",", "؛": ";", "؟": "?", "٪": "%", "۔": "."}
_MARK = re.compile("[،؛؟٪۔]")
# A gloss: the original beside its translation, in brackets or after a colon of a definition.
_BRACKETED = re.compile(r"\([^()]*\)|\[[^\[\]]*\]")
_DIGIT_MAP = str.maketrans(DIGITS)


class ArabicLeftCheck(SegmentCheck):
    """Finds Arabic text outside brackets, where an original may stand beside its translation."""

    id: ClassVar[str] = "arabic-left"
    title: ClassVar[str] = "Arabic left in the translation"
    severity: ClassVar[Severity] = Severity.ERROR

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield runs of words, then digits and marks, each in order of place."""
        if in_arabic_script(segment, Side.TARGET) or segment.target.isascii() or is_same(segment):
            return
        text = segment.target
        glosses = [match.span() for match in _BRACKETED.finditer(text)]
        for match in _RUN.finditer(text):
            if not any(start < match.start() and match.end() < end for start, end in glosses):
                yield Found(Side.TARGET, match.start(), match.end(), "words", {"text": match[0]})
        for match in _DIGITS.finditer(text):
            plain = match[0].translate(_DIGIT_MAP)
            yield Found(Side.TARGET, match.start(), match.end(), "digits", {"text": match[0], "wanted": plain}, plain)
        for match in _MARK.finditer(text):
            if not any(found.start() <= match.start() < found.end() for found in _DIGITS.finditer(text)):
                wanted = _MARKS[match[0]]
                yield Found(
                    Side.TARGET, match.start(), match.end(), "mark", {"text": match[0], "wanted": wanted}, wanted
                )
