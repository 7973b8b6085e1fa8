"""Letters stretched with tatweel."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from workbench.domain.arabic import letters
from workbench.domain.enums import Side
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.reading import Found, SegmentCheck, text_of

# Joining letters only: tatweel cannot stretch where the letter before it does not join on.
_LETTER = f"[{letters.LETTERS}]"
_STRETCH = re.compile(
    f"(?P<head>(?:{_LETTER}[{letters.MARKS}]*)*){letters.TATWEEL}+(?P<next>[{letters.MARKS}]*{_LETTER})?"
)
# What tatweel rightly ends: هـ for the Hijri year, and a prefix before a number, a Latin word or a quotation.
_PREFIXES = re.compile(f"(?:[وفبلكسه]|ال|[وف](?:[بلكس]|ال)|[بكف]ال|لل)[{letters.MARKS}]*")


class TatweelCheck(SegmentCheck):
    """Finds decorative tatweel, which search and matching elsewhere stumble over."""

    id: ClassVar[str] = "tatweel"
    title: ClassVar[str] = "Stretched letters"

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield every stretch inside or after a word."""
        for side in Side:
            text = text_of(segment, side)
            if letters.TATWEEL in text:
                yield from _stretches(text, side)


def _stretches(text: str, side: Side) -> Iterator[Found]:
    for match in _STRETCH.finditer(text):
        head, follows = match["head"], match["next"]
        if not head or (follows is None and _PREFIXES.fullmatch(head)):
            continue
        start = match.end("head")
        end = match.start("next") if follows else match.end()
        word = text[match.start() : end].replace(letters.TATWEEL, "")
        yield Found(side, start, end, "stretched", {"text": word}, replacement="")
