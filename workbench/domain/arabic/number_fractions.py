"""Join a number with the half or quarter of its scale: مليونان ونصف المليون, two and a half million, half a million."""

import re
from collections.abc import Sequence
from fractions import Fraction

from workbench.domain.arabic.number_reading import NumberKind, NumberMention

_SCALES = tuple(Fraction(10**power) for power in (12, 9, 6, 3))
_BLANK = re.compile(r"\s+")
_BLANK_OR_WORD = re.compile(r"\s+(?:[\u0621-\u064a]+\s+)?")
_JOINING = re.compile(r"\s+and(?:\s+a|\s+one)?[\s-]+")
_OF_A = re.compile(r"(?:\s+of)?(?:\s+an?|\s+one)?\s+")
_ONE_AND = re.compile(r"(?<![a-z])(?:an?|one)\s+and\s+(?:a|one)[\s-]+$", re.IGNORECASE)
_AND = "و"


def join_fractions(mentions: Sequence[NumberMention], text: str) -> list[NumberMention]:
    """Return the mentions of a text with each fraction made one with the number or scale that it belongs to."""
    found: list[NumberMention] = []
    at = 0
    while at < len(mentions):
        mention = mentions[at]
        if mention.kind is not NumberKind.FRACTION:
            found.append(mention)
            at += 1
            continue
        following = mentions[at + 1] if at + 1 < len(mentions) else None
        scale = following if following is not None and _is_scale_of(mention, following, text) else None
        whole = found[-1] if found and _is_joined(found[-1], mention, scale, text) else None
        joined = _joined(whole, mention, scale, text)
        if joined is not None and whole is not None:
            found.pop()
        found.append(joined or mention)
        at += 2 if joined is not None and scale is not None else 1
    return found


def _joined(
    whole: NumberMention | None, part: NumberMention, scale: NumberMention | None, text: str
) -> NumberMention | None:
    if whole is None:
        if scale is None:
            return None
        more = 1 if _ONE_AND.search(text[: part.start]) else 0
        return _mention(part, scale, (part.value + more) * scale.value, scale.value)
    own = _scale_in(whole.value)
    if scale is None:
        # Half of what? Of the scale most likely, unless half of something else follows.
        return None if own is None else _mention(whole, part, whole.value + part.value * own, whole.value)
    if own == scale.value:
        return _mention(whole, scale, whole.value + part.value * own)
    return _mention(whole, scale, (whole.value + part.value) * scale.value) if own is None else None


def _mention(first: NumberMention, last: NumberMention, value: Fraction, *others: Fraction) -> NumberMention:
    return NumberMention(first.start, last.end, value, NumberKind.CARDINAL, spelled=True, others=others)


def _scale_in(value: Fraction) -> Fraction | None:
    return next((scale for scale in _SCALES if value >= scale and (value / scale).denominator == 1), None)


def _is_scale_of(part: NumberMention, other: NumberMention, text: str) -> bool:
    """Tell whether a bare scale stands right behind a fraction."""
    if not other.spelled or other.kind is not NumberKind.CARDINAL or other.value not in _SCALES:
        return False
    return _OF_A.fullmatch(text[part.end : other.start]) is not None


def _is_joined(whole: NumberMention, part: NumberMention, scale: NumberMention | None, text: str) -> bool:
    if whole.kind is not NumberKind.CARDINAL:
        return False
    gap = text[whole.end : part.start]
    if not text.startswith(_AND, part.start):
        return _JOINING.fullmatch(gap) is not None
    # What is counted may stand between: مليون دولار ونصف المليون.
    counted = scale is not None and _scale_in(whole.value) == scale.value
    return (_BLANK_OR_WORD if counted else _BLANK).fullmatch(gap) is not None
