"""Blanks that are too many, missing or misplaced, and Latin marks in Arabic text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import ClassVar

from workbench.domain.arabic import letters
from workbench.domain.enums import Side
from workbench.domain.ports import Option
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.reading import Found, SegmentCheck, in_arabic_script, language_of

# Blanks within a line; a line break is layout, not spacing.
_BLANK = "[ \u00a0\u2007\u202f\t]"
_ARABIC = f"[{letters.LETTERS}{letters.MARKS}]"
_LOWER = "[a-zß-öø-ÿ]"
_UPPER = "[A-ZÀ-ÖØ-Þ]"
_EDGE = re.compile(rf"\A{_BLANK}+|{_BLANK}+\Z")
_DOUBLE = re.compile(rf"(?<=\S){_BLANK}{{2,}}(?=\S)")
# Not before "...", ".5", ".com" or a face; a single dot must end something.
_BEFORE = re.compile(rf"(?<=[^\s.,:;!?،؛؟]){_BLANK}+(?=[,;:!?،؛؟](?![\d(){{}}\[\]\-.])|\.(?:\s|\Z|[\"”»)]))")
_INSIDE = re.compile(rf"(?<=[(\[{{«]){_BLANK}+(?=\S)|(?<=\S){_BLANK}+(?=[)\]}}»])")
# A comma stuck to the next word; a full stop only between a long word and a capital, to spare U.S.A. and a.m.
_AFTER_LATIN = re.compile(
    rf"(?<=[^\W\d_])[,;!?](?=[^\W\d_]{{2}})|(?<={_LOWER}{{3}})[.:](?={_UPPER}{_LOWER})|(?<=\))[,;](?=[^\W\d_])"
)
_AFTER_ARABIC = re.compile(rf"[،؛؟](?=[{letters.LETTERS}A-Za-z])|(?<={_ARABIC}{{3}})[.!:,;?](?={_ARABIC}{{2}})")
_LATIN_MARK = re.compile(rf"(?<={_ARABIC})[,;?](?=\s|\Z|[\"”»)]|{_ARABIC})")
_TO_ARABIC = {",": "،", ";": "؛", "?": "؟"}
# Addresses, mails, paths and file names keep their marks.
_ADDRESS = re.compile(
    r"\S+@\S+|(?:https?://|www\.)\S+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|int|info|[a-z]{2})\b\S*"
)
# French sets a blank before its high marks.
_HIGH_MARK_BLANK = frozenset({"fr"})


class SpacingCheck(SegmentCheck):
    """Finds faults of spacing in the translation, and in the source where the user asks."""

    id: ClassVar[str] = "spacing"
    title: ClassVar[str] = "Spacing and marks"
    options: ClassVar[tuple[Option, ...]] = (Option("source", "Check the source too", type="flag", default=False),)

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield the faults of each side in order of place."""
        sides = Side if self.settings["source"] is True else (Side.TARGET,)
        for side in sides:
            text = segment.source if side is Side.SOURCE else segment.target
            found = list(_faults(text, side, in_arabic_script(segment, side), language_of(segment, side)))
            yield from sorted(found, key=lambda one: (one.start, one.end))


def _faults(text: str, side: Side, arabic: bool, language: str) -> Iterator[Found]:
    skipped = [match.span() for match in _ADDRESS.finditer(text)] if "." in text or "@" in text else []
    rules: list[tuple[str, re.Pattern[str], Callable[[str], str]]] = [
        ("edge", _EDGE, lambda _: ""),
        ("double", _DOUBLE, lambda blanks: "\u00a0" if "\u00a0" in blanks else " "),
        ("inside", _INSIDE, lambda _: ""),
    ]
    if language not in _HIGH_MARK_BLANK:
        rules.append(("before", _BEFORE, lambda _: ""))
    if arabic:
        rules.append(("latin-mark", _LATIN_MARK, lambda mark: _TO_ARABIC[mark]))
    rules.append(("after", _AFTER_ARABIC if arabic else _AFTER_LATIN, lambda mark: mark + " "))
    taken: list[tuple[int, int]] = []
    for case, pattern, mend in rules:
        for match in pattern.finditer(text):
            start, end = match.span()
            if any(a <= start < b for a, b in skipped) or any(start < b and a < end for a, b in taken):
                continue
            taken.append((start, end))
            yield Found(side, start, end, case, {"text": match[0]}, replacement=mend(match[0]))
