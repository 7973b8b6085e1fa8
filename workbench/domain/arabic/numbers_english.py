"""Read the number words of English: cardinals, ordinals, fractions, percent, months, decades."""

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from workbench.domain.arabic import calendar_words as calendar
from workbench.domain.arabic.number_fractions import join_fractions
from workbench.domain.arabic.number_reading import NumberKind, NumberMention, Spelled, WordReader, find_numbers
from workbench.domain.arabic.tokens import Token, TokenKind

_BELOW_TEN = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TEN_WORDS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINALS = (
    *("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"),
    *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"),
    *("sixteenth", "seventeenth", "eighteenth", "nineteenth"),
)
_UNITS = {word: value for value, word in enumerate((*_BELOW_TEN, *_TEENS))}
_TENS = {word: value * 10 for value, word in enumerate(_TEN_WORDS, start=2)}
_SCALES = {"thousand": 1000, "million": 10**6, "billion": 10**9, "bn": 10**9, "trillion": 10**12, "tn": 10**12}
_ORDINAL_UNITS = {word: value for value, word in enumerate(_ORDINALS, start=1)}
_ORDINAL_TENS = {word[:-1] + "ieth": value for word, value in _TENS.items()}
_FRACTIONS = {
    "half": Fraction(1, 2),
    "halves": Fraction(1, 2),
    "quarter": Fraction(1, 4),
    "quarters": Fraction(1, 4),
    "thirds": Fraction(1, 3),
}
# Words that imply a number without saying it.
_RELATED = {
    word: value
    for value, listed in {
        2: "both couple pair pairs twice double doubled doubles twin twins bilateral dual duo fortnight biennial",
        3: "triple tripled treble trio trilateral thrice hat-trick triplets",
        4: "quadruple quartet quadrennial quadrilateral",
        5: "quintet quintuple pentagon",
        6: "sextet",
        10: "decade tenfold",
        12: "dozen",
        14: "fortnight",
        20: "score",
        100: "century centenary",
        200: "bicentenary bicentennial",
        1000: "millennium",
    }.items()
    for word in listed.split()
}
_VAGUE = frozenset({"dozens", "hundreds", "thousands", "millions", "billions"})
_MONTH_BEFORE = frozenset(
    {"in", "of", "on", "since", "until", "by", "last", "next", "this", "early", "late", "mid", "from"}
)
_ROMAN_VALUES = {
    numeral: value
    for value, numeral in enumerate(
        ["II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI"], start=2
    )
}
_ROMAN = re.compile("|".join(sorted(_ROMAN_VALUES, key=len, reverse=True)))
_ROUND = frozenset({"hundred", *_SCALES})
# "several hundred" counts nothing exactly.
_VAGUE_BEFORE = frozenset({"several", "few", "many", "some"})
_WORDS_INSIDE = re.compile("[a-z]+")


def _word(tokens: Sequence[Token], at: int) -> str:
    if not 0 <= at < len(tokens) or tokens[at].kind is not TokenKind.LATIN:
        return ""
    return tokens[at].surface.lower()


_KNOWN = _UNITS.keys() | _TENS.keys() | _SCALES.keys() | _ORDINAL_UNITS.keys() | _ORDINAL_TENS.keys() | {"hundred"}


def _parts(word: str) -> list[str]:
    """Part a hyphenated word and keep its number: twenty-nine, three-legged, mother-of-three."""
    parts = _WORDS_INSIDE.findall(word)
    if len(parts) < 2:
        return parts or [word]
    first = next((at for at, part in enumerate(parts) if part in _KNOWN), None)
    if first is None:
        return [word]
    last = first
    while last < len(parts) and parts[last] in _KNOWN:
        last += 1
    return parts[first:last]


class _Number:
    """Add up the words of one English number."""

    def __init__(self) -> None:
        self.total = 0
        self.group = 0
        self.last = 0
        self.ordinal = False
        self.seen = False

    def take(self, word: str) -> bool:
        """Take one more word; False ends the number."""
        if self.ordinal:
            return False
        small = _UNITS.get(word, _TENS.get(word))
        ordinal = _ORDINAL_UNITS.get(word, _ORDINAL_TENS.get(word))
        value = small if small is not None else ordinal
        if value is not None:
            return self._add(value, ordinal=small is None)
        if word in ("hundred", "hundredth"):
            self.group = (self.group or 1) * 100
            self.last, self.seen, self.ordinal = 100, True, word.endswith("th")
            return True
        scale = _SCALES.get(word)
        if scale is None:
            return False
        self.total += (self.group or 1) * scale
        self.group, self.last, self.seen = 0, scale, True
        return True

    def _add(self, value: int, *, ordinal: bool) -> bool:
        fits = not self.seen or self.last >= 100 or (self.last >= 20 and value < 10)
        if not fits:
            return False
        self.group += value
        self.last, self.seen, self.ordinal = value if value >= 20 else 1, True, ordinal
        return True


def _cardinal(tokens: Sequence[Token], at: int) -> Spelled | None:
    number, used = _Number(), 0
    while True:
        word = _word(tokens, at + used)
        if used and word == "and" and number.last >= 100 and _starts_number(_word(tokens, at + used + 1)):
            used += 1
            continue
        # "twenty - nine" as some write it
        if not word or not all([number.take(part) for part in _parts(word)]):
            break
        used += 1
    if not used or not number.seen:
        return None
    kind = NumberKind.ORDINAL if number.ordinal else NumberKind.CARDINAL
    value = number.total + number.group
    return None if value == 1 and kind is NumberKind.CARDINAL else Spelled(used, Fraction(value), kind)


def _starts_number(word: str) -> bool:
    return (bool(word) and (first := _parts(word)[0]) in _UNITS) or first in _TENS


def _month(tokens: Sequence[Token], at: int) -> Spelled | None:
    word = _word(tokens, at).partition(".")[0].removeprefix("mid-")
    month = calendar.ENGLISH.get(word)
    if month is not None and any(char.isupper() for char in tokens[at].surface):
        near = [tokens[i].kind for i in (at - 1, at + 1) if 0 <= i < len(tokens)]
        if TokenKind.NUMBER in near or _word(tokens, at - 1) in _MONTH_BEFORE:
            return Spelled(1, Fraction(month), NumberKind.MONTH)
        # By itself it may be a name (June) or a verb (May): it answers, but asks for no answer.
        return Spelled(1, Fraction(month), NumberKind.RELATED)
    if word in calendar.ENGLISH_HIJRI:
        return Spelled(1, Fraction(calendar.ENGLISH_HIJRI[word]), NumberKind.HIJRI_MONTH)
    return None


def _small(tokens: Sequence[Token], at: int) -> Spelled | None:
    word = _word(tokens, at)
    if _ROMAN.fullmatch(tokens[at].surface):
        return Spelled(1, Fraction(_ROMAN_VALUES[tokens[at].surface]), NumberKind.RELATED)
    if word in _RELATED:
        return Spelled(1, Fraction(_RELATED[word]), NumberKind.RELATED)
    if word in calendar.ENGLISH_DECADES:
        return Spelled(1, Fraction(calendar.ENGLISH_DECADES[word]), NumberKind.DECADE)
    if word in _FRACTIONS:
        return Spelled(1, _FRACTIONS[word], NumberKind.FRACTION)
    return None


_BEGINNERS = frozenset(
    {*_KNOWN, *_RELATED, *_FRACTIONS, *calendar.ENGLISH, *calendar.ENGLISH_HIJRI, *calendar.ENGLISH_DECADES}
)


@lru_cache(maxsize=16384)
def _may_begin(word: str) -> bool:
    """Tell whether any reader could begin with this word: most words are told off here at once."""
    if word in _BEGINNERS or word.upper() in _ROMAN_VALUES:
        return True
    return not _BEGINNERS.isdisjoint(_WORDS_INSIDE.findall(word))


def _spelled(tokens: Sequence[Token], at: int) -> Spelled | None:
    word = _word(tokens, at)
    if not word or word in _VAGUE or not _may_begin(word):
        return None
    found = _month(tokens, at) or _cardinal(tokens, at) or _small(tokens, at)
    if found is None:
        return None
    if _word(tokens, at + found.count) == "dozen":
        return Spelled(found.count + 1, found.value * 12, NumberKind.CARDINAL)
    if _word(tokens, at - 1) in _VAGUE_BEFORE and word in _ROUND:
        return Spelled(found.count, found.value, NumberKind.RELATED)
    if _word(tokens, at + found.count) in ("century", "centuries"):
        return Spelled(found.count + 1, found.value, NumberKind.CENTURY)
    percent = _percent(tokens, at + found.count)
    return Spelled(found.count + percent, found.value, NumberKind.PERCENT) if percent else found


def _scale(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    if at < len(tokens) and tokens[at].surface == "+":
        inner = _scale(tokens, at + 1)
        return (inner[0] + 1, inner[1]) if inner else None
    word = _word(tokens, at)
    # A hyphen joins scale and thing: 5-million-dollar
    first = word.split("-")[0]
    return (1, _SCALES[first]) if first in _SCALES else None


def _percent(tokens: Sequence[Token], at: int) -> int:
    word = _word(tokens, at)
    if word in ("percent", "pct"):
        return 1
    return 2 if word == "per" and _word(tokens, at + 1) == "cent" else 0


ENGLISH = WordReader(_spelled, _scale, _percent)


def numbers_in_english(text: str) -> list[NumberMention]:
    """Find the numbers of an English text."""
    return join_fractions(find_numbers(text, ENGLISH), text)
