"""Letters stretched with tatweel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from workbench.domain.arabic import letters
from workbench.domain.enums import Side
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.reading import Found, SegmentCheck, text_of

_WORD = re.compile(letters.WORD)
# What a tatweel rightly ends: هـ for the Hijri year, and a prefix before a number, a Latin word or a quotation.
_PREFIXES = re.compile(f"(?:[وفبلكسه]|ال|[وف](?:[بلكس]|ال)|[بكف]ال|لل)[{letters.MARKS}]*")


class TatweelCheck(SegmentCheck):
    """Finds decorative tatweel, which search and matching elsewhere stumble over."""

    id: ClassVar[str] = "tatweel"
    title: ClassVar[str] = "Stretched letters"

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield every word that is stretched."""
        for side in Side:
            text = text_of(segment, side)
            if letters.TATWEEL in text:
                yield from _stretches(text, side)


def _stretches(text: str, side: Side) -> Iterator[Found]:
    for match in _WORD.finditer(text):
        # One at the front is how grammars write an ending.
        word = match[0].lstrip(letters.TATWEEL)
        plain = word.replace(letters.TATWEEL, "")
        if word == plain or (_PREFIXES.fullmatch(plain) and plain == word.rstrip(letters.TATWEEL)):
            continue
        yield Found(side, match.end() - len(word), match.end(), "stretched", {"text": plain}, replacement=plain)
