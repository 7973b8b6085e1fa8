"""Direction controls that are unpaired, without effect, or of the kind that disturbs its surroundings.

Source of the pairing rules: Unicode Standard Annex 9, definitions BD9 and BD11 and section 2.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from workbench.domain.arabic.direction import INVISIBLE_NAMES, is_rtl_language
from workbench.domain.enums import Side
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.reading import Found, SegmentCheck, language_of, text_of

_LRE, _RLE, _PDF, _LRO, _RLO = "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"
_LRI, _RLI, _FSI, _PDI = "\u2066", "\u2067", "\u2068", "\u2069"
_LRM, _RLM, _ALM = "\u200e", "\u200f", "\u061c"
_MARKS = {_LRM: False, _RLM: True, _ALM: True}
_ISOLATE_OF = {_LRE: _LRI, _RLE: _RLI}
_ISOLATES = _LRI + _RLI + _FSI
_EMBEDDINGS = _LRE + _RLE + _LRO + _RLO
_BOM = "\ufeff"
_ANY = re.compile(f"[{_EMBEDDINGS}{_PDF}{_ISOLATES}{_PDI}{_LRM}{_RLM}{_ALM}{_BOM}]")


@dataclass(slots=True)
class _Open:
    at: int
    isolates: bool


class DirectionCheck(SegmentCheck):
    """Finds faulty direction controls on either side."""

    id: ClassVar[str] = "direction"
    title: ClassVar[str] = "Direction controls"

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield the faults of each side in order of place."""
        for side in Side:
            text = text_of(segment, side)
            if _ANY.search(text):
                rtl = is_rtl_language(language_of(segment, side))
                found = [*_paired(text, side), *_marks(text, side, rtl)]
                yield from sorted(found, key=lambda one: (one.start, -one.end))


def _pairs(text: str) -> tuple[list[tuple[int, int]], list[int]]:
    """Return the places of opening controls with their closing ones, and those that have no partner."""
    stack: list[_Open] = []
    pairs: list[tuple[int, int]] = []
    loose: list[int] = []
    for at, char in enumerate(text):
        if char in _ISOLATES or char in _EMBEDDINGS:
            stack.append(_Open(at, char in _ISOLATES))
        elif char == _PDF:
            if stack and not stack[-1].isolates:
                pairs.append((stack.pop().at, at))
            else:
                loose.append(at)
        elif char == _PDI:
            inside = next((depth for depth in reversed(range(len(stack))) if stack[depth].isolates), None)
            if inside is None:
                loose.append(at)
                continue
            # An isolate's end also ends the embeddings left open inside it.
            loose.extend(one.at for one in stack[inside + 1 :])
            pairs.append((stack[inside].at, at))
            del stack[inside:]
    return pairs, sorted(loose + [one.at for one in stack])


def _paired(text: str, side: Side) -> Iterator[Found]:
    pairs, loose = _pairs(text)
    for at in loose:
        yield Found(side, at, at + 1, "unpaired", _named(text[at]), replacement="")
    for start, end in pairs:
        inner = text[start + 1 : end]
        if not inner:
            yield Found(side, start, end + 1, "empty", _named(text[start]), replacement="")
        elif text[start] in (_LRO, _RLO):
            yield Found(side, start, end + 1, "override", _named(text[start]))
        elif text[start] in _ISOLATE_OF:
            isolated = f"{_ISOLATE_OF[text[start]]}{inner}{_PDI}"
            yield Found(side, start, end + 1, "embedding", _named(text[start]), replacement=isolated)


def _marks(text: str, side: Side, rtl: bool) -> Iterator[Found]:
    for at, char in enumerate(text):
        if char == _BOM:
            yield Found(side, at, at + 1, "stray", _named(char), replacement="")
        elif char in _MARKS:
            case = _fault(text, at, rtl)
            if case is not None:
                yield Found(side, at, at + 1, case, _named(char), replacement="")


def _fault(text: str, at: int, rtl: bool) -> str | None:
    """Tell what is wrong with a mark: it doubles another, changes nothing, or cuts a word of the other direction."""
    if at and text[at - 1] == text[at]:
        return "doubled"
    before = _strong(text[at - 1]) if at else rtl
    after = _strong(text[at + 1]) if at + 1 < len(text) else rtl
    own = _MARKS[text[at]]
    if before is own and after is own and len(text) > 1:
        return "stray"
    inside = 0 < at < len(text) - 1 and text[at - 1].isalpha() and text[at + 1].isalpha()
    return "in-word" if inside and before is after and before is not own else None


def _strong(char: str) -> bool | None:
    """Tell whether a letter runs from right to left (True) or left to right (False); None for all that is no letter."""
    kind = unicodedata.bidirectional(char) if char.isalpha() else ""
    return {"R": True, "AL": True, "L": False}.get(kind)


def _named(char: str) -> dict[str, object]:
    return {"text": f"U+{ord(char):04X}", "name": INVISIBLE_NAMES[char]}
