"""What the checks of single segments share: which segments to read, and how a find becomes a finding."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from workbench.domain.arabic import letters
from workbench.domain.enums import Severity, Side, State
from workbench.domain.languages import base_language
from workbench.domain.ports import Option
from workbench.domain.qa import CheckedSegment, Finding, Fix

# How many code points on either side tell one find from a like one elsewhere in the text.
CONTEXT = 24
_INVISIBLE = dict.fromkeys(map(ord, letters.CONTROLS))
# The languages written in the Arabic script that Bayan knows of.
_ARABIC_SCRIPT = frozenset({"ar", "arb", "ary", "arz", "apc", "fa", "ur", "ps", "ckb", "sd", "ug"})


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found on one side: `[start, end)`, the case that names the sentence, and a replacement if safe.

    `about` is what tells a find that concerns the whole text from others; without it, the span and its surroundings do.
    """

    side: Side
    start: int
    end: int
    case: str
    data: dict[str, object] = field(default_factory=dict)
    replacement: str | None = None
    about: str = ""


class SegmentCheck:
    """A check that looks at one translated segment at a time."""

    id: ClassVar[str]
    title: ClassVar[str]
    severity: ClassVar[Severity] = Severity.WARNING
    options: ClassVar[tuple[Option, ...]] = ()

    def __init__(self, settings: Mapping[str, object] | None = None) -> None:
        """Keep the values of the options, with the defaults for those not given."""
        given = settings or {}
        self.settings = {option.name: given.get(option.name, option.default) for option in self.options}

    def run(self, segments: Sequence[CheckedSegment]) -> Iterator[Finding]:
        """Yield what is wrong, in segment order."""
        for segment in segments:
            if not self.wants(segment):
                continue
            same: Counter[str] = Counter()
            for found in self.look(segment):
                yield self._finding(segment, found, same)

    def wants(self, segment: CheckedSegment) -> bool:
        """Tell whether a segment is looked at: only what is translated can be faulty."""
        return segment.state is not State.UNTRANSLATED and not is_blank(segment.target)

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield the finds of one segment."""
        raise NotImplementedError

    def _finding(self, segment: CheckedSegment, found: Found, same: Counter[str]) -> Finding:
        mark = fingerprint(self.id, segment, found)
        same[mark] += 1
        if same[mark] > 1:
            mark = f"{mark}-{same[mark]}"
        fix = None if found.replacement is None else Fix(found.side, found.start, found.end, found.replacement)
        code = f"qa.{self.id}.{found.case}"
        return Finding(
            self.id,
            self.severity,
            segment.id,
            segment.ordinal,
            found.side,
            found.start,
            found.end,
            code,
            found.data,
            fix,
            mark,
        )


def fingerprint(check_id: str, segment: CheckedSegment, found: Found) -> str:
    """Return what stays the same while a find does: its check, case, text and surroundings, but no offset."""
    text = text_of(segment, found.side)
    parts: tuple[str, ...] = (found.about,)
    if not found.about:
        before, after = text[max(0, found.start - CONTEXT) : found.start], text[found.end : found.end + CONTEXT]
        parts = (before, text[found.start : found.end], after)
    joined = "\x1f".join((check_id, found.side.value, found.case, *parts))
    return hashlib.blake2b(joined.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def text_of(segment: CheckedSegment, side: Side) -> str:
    """Return the text of one side."""
    return segment.source if side is Side.SOURCE else segment.target


def language_of(segment: CheckedSegment, side: Side) -> str:
    """Return the primary language subtag of one side."""
    tag = segment.source_language if side is Side.SOURCE else segment.target_language
    return base_language(tag)


def in_arabic_script(segment: CheckedSegment, side: Side) -> bool:
    """Tell whether the language of one side is written in Arabic letters."""
    return language_of(segment, side) in _ARABIC_SCRIPT


def is_blank(text: str) -> bool:
    """Tell whether a text shows nothing: blanks and invisible controls only."""
    return not text.translate(_INVISIBLE).strip()
