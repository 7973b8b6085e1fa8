"""Compare the numbers of a source and its translation by value, so that only real differences are reported."""

import re
from dataclasses import dataclass
from fractions import Fraction

from workbench.domain.arabic.digits import to_western
from workbench.domain.arabic.numbers import NumberKind, NumberMention, base_language, numbers_in


@dataclass(frozen=True, slots=True)
class MissingNumber:
    """A number of one side that nothing on the other side answers to; `side` is where it stands."""

    mention: NumberMention
    text: str
    side: str


# Kinds that answer to a number but need no answer themselves: a language may drop or rephrase them.
_WEAK = frozenset(
    {
        NumberKind.DUAL,
        NumberKind.FRACTION,
        NumberKind.CODE,
        NumberKind.DECADE,
        NumberKind.CENTURY,
        NumberKind.RELATED,
    }
)
# Words that speak of the time of day; without one, 22 is not another way to write 10.
_TIME_OF_DAY = re.compile(
    "الساع|صباح|مساء|ظهر|ليل|فجر|عصر|غرينتش|(?<![a-z])(?:[ap][.]?m(?![a-z])|o.clock|hours?(?![a-z])|noon|midnight"
    "|morning|afternoon|evening|gmt|utc)",
    re.I,
)
_LEAST_SPELLED = 3
_LEAST_COUNTED = 10
_LAST_LOOSE_ORDINAL = 10
_DUAL_WORD = re.compile("[\u0621-\u064a]{2,}(?:ان|ين|تا|تي|ا)(?![\u0621-\u064a])")
_RANGE = {
    "ar": re.compile("(?:من|بين|ما بين)\\s+([0-9]+(?:[.,][0-9]+)?)\\s+(?:إلى|الى|حتى|و)\\s*([0-9]+(?:[.,][0-9]+)?)"),
    "en": re.compile(r"(?:from|between)\s+([0-9]+(?:[.,][0-9]+)?)\s+(?:to|until|and)\s+([0-9]+(?:[.,][0-9]+)?)", re.I),
}


def _needs_answer(mention: NumberMention) -> bool:
    if mention.kind in _WEAK and (mention.spelled or mention.kind is not NumberKind.DECADE):
        return False
    if not mention.spelled:
        return mention.value > 1 or mention.value.denominator > 1
    if mention.kind in (NumberKind.MONTH, NumberKind.HIJRI_MONTH):
        return True
    if mention.kind is NumberKind.ORDINAL:
        return mention.value > _LAST_LOOSE_ORDINAL
    return mention.value >= _LEAST_SPELLED


def _close(one: Fraction, other: Fraction) -> bool:
    """Tell values apart that only rounding or the writing of a year separates."""
    if one == other:
        return True
    small, large = sorted((one, other))
    # '98 for 1998, and 2015-16
    return 10 <= small < 100 and 1000 < large < 2100 and large.denominator == 1 and large % 100 == small


def _is_hour(one: Fraction, other: Fraction) -> bool:
    return one.denominator == other.denominator == 1 and 12 < max(one, other) < 24 and abs(one - other) == 12


def _is_share(one: NumberMention, other: NumberMention) -> bool:
    """Tell a percentage from the fraction that says the same: half, 50 percent."""
    fraction, percent = (one, other) if one.kind is NumberKind.FRACTION else (other, one)
    if fraction.kind is not NumberKind.FRACTION or percent.kind is not NumberKind.PERCENT:
        return False
    return abs(fraction.value * 100 - percent.value) < 1


def _is_of_century(mention: NumberMention, other: NumberMention) -> bool:
    """Tell a decade or a year that stands for its century (the 2000s, القرن الحادي والعشرين)."""
    if other.kind is not NumberKind.CENTURY:
        return False
    return mention.value // 100 + 1 == other.value


def _answers_one(mention: NumberMention, other: NumberMention, clock: bool) -> bool:
    hours = clock and NumberKind.DUAL not in (mention.kind, other.kind)
    for value in mention.values:
        if any(_close(value, candidate) or (hours and _is_hour(value, candidate)) for candidate in other.values):
            return True
        if other.kind is NumberKind.DECADE and value % 100 == other.value:
            return True
    return _is_share(mention, other) or (mention.kind is NumberKind.DECADE and _is_of_century(mention, other))


def _clock_parts(mention: NumberMention) -> tuple[Fraction, ...]:
    """Read a decimal as a time written with a point (4.40): the hour on either clock, and the minutes."""
    hundredths = mention.value * 100
    if mention.spelled or mention.value.denominator == 1 or hundredths.denominator != 1 or mention.value >= 24:
        return ()
    hour, minute = divmod(int(hundredths), 100)
    return (Fraction(hour), Fraction((hour + 12) % 24), Fraction(minute)) if minute < 60 else ()


def _is_clock(mention: NumberMention, others: list[NumberMention]) -> bool:
    """Tell a time of which the other side shows both parts, or a part of a time the other side shows."""
    values = {value for other in others for value in other.values}
    parts = _clock_parts(mention)
    if parts and parts[2] in values and (parts[0] in values or parts[1] in values):
        return True
    return mention.value < 60 and any(mention.value in _clock_parts(other) for other in others)


def _answers(mention: NumberMention, others: list[NumberMention], clock: bool) -> bool:
    return any(_answers_one(mention, other, clock) for other in others) or _is_clock(mention, others)


def _is_repeated(mention: NumberMention) -> bool:
    """Tell numbers so exact that a translation repeats them as often as its source."""
    return not mention.spelled and mention.value >= _LEAST_COUNTED


def _answer_count(mention: NumberMention, others: list[NumberMention], clock: bool) -> int:
    return sum(_answers(mention, [other], clock) for other in others)


def _has_two(text: str, language: str) -> bool:
    return language == "ar" and _DUAL_WORD.search(text) is not None


def _missing(
    mentions: list[NumberMention], text: str, others: list[NumberMention], other_text: str, other_language: str
) -> list[NumberMention]:
    found = []
    clock = _TIME_OF_DAY.search(text) is not None or _TIME_OF_DAY.search(other_text) is not None
    asked: dict[Fraction, int] = {}
    for mention in mentions:
        if not _needs_answer(mention):
            continue
        if _answers(mention, others, clock):
            if _is_repeated(mention):
                asked[mention.value] = asked.get(mention.value, 0) + 1
                if asked[mention.value] > _answer_count(mention, others, clock):
                    found.append(mention)
            continue
        if mention.value == 2 and mention.spelled and _has_two(other_text, other_language):
            continue
        found.append(mention)
    return found


def _swapped(source: str, target: str, source_lang: str, target_lang: str) -> list[tuple[str, str]]:
    """Find ranges whose ends changed places: from 22 to 24, من 24 إلى 22."""
    patterns = (_RANGE.get(source_lang), _RANGE.get(target_lang))
    if patterns[0] is None or patterns[1] is None:
        return []
    ranges = set(patterns[0].findall(to_western(source)))
    others = set(patterns[1].findall(to_western(target)))
    return [(a, b) for a, b in others if (b, a) in ranges and (a, b) not in ranges and a != b]


def missing_numbers(source: str, target: str, source_lang: str, target_lang: str) -> list[MissingNumber]:
    """List the numbers of each side that the other lacks, by value; empty for a translation that keeps them all.

    Either script, any separators, words or digits, scales, ordinals, duals, months by any name and hours by either
    clock count as equal. Ones, and twos and vague counts in words, are not asked for: languages rephrase them.
    """
    first, second = base_language(source_lang), base_language(target_lang)
    here, there = numbers_in(source, first), numbers_in(target, second)
    lost = [
        MissingNumber(mention, source[mention.start : mention.end], "source")
        for mention in _missing(here, source, there, target, second)
    ]
    added = [
        MissingNumber(mention, target[mention.start : mention.end], "target")
        for mention in _missing(there, target, here, source, first)
    ]
    if not lost and not added:
        for pair in _swapped(source, target, first, second):
            added.extend(
                MissingNumber(mention, target[mention.start : mention.end], "target")
                for mention in there
                if not mention.spelled and mention.value in {Fraction(part.replace(",", ".")) for part in pair}
            )
    return lost + added
