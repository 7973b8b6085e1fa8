"""Find the numbers of a text, in digits or in words, Arabic or English, with their values."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from workbench.domain.arabic.digits import read_digits
from workbench.domain.arabic.tokens import Token, TokenKind, tokenize


class NumberKind(StrEnum):
    """What a number says of things; `related` words imply one (decade, trilateral), `code` holds digits (COP29)."""

    CARDINAL = "cardinal"
    ORDINAL = "ordinal"
    PERCENT = "percent"
    FRACTION = "fraction"
    DUAL = "dual"
    MONTH = "month"
    HIJRI_MONTH = "hijri_month"
    DECADE = "decade"
    CENTURY = "century"
    RELATED = "related"
    CODE = "code"


@dataclass(frozen=True, slots=True)
class NumberMention:
    """One number and its place, [start, end); `others` are further values its writing allows."""

    start: int
    end: int
    value: Fraction
    kind: NumberKind
    spelled: bool = False
    others: tuple[Fraction, ...] = field(default=())

    @property
    def values(self) -> tuple[Fraction, ...]:
        """List every value the mention may have, the likeliest first."""
        return (self.value, *self.others)


@dataclass(frozen=True, slots=True)
class Spelled:
    """A number read from words: how many tokens it took, its value and kind."""

    count: int
    value: Fraction
    kind: NumberKind
    others: tuple[Fraction, ...] = ()


@dataclass(frozen=True, slots=True)
class WordReader:
    """What a language knows of its number words, as functions over (tokens, index)."""

    spelled: Callable[[Sequence[Token], int], Spelled | None]
    scale: Callable[[Sequence[Token], int], tuple[int, int] | None]
    percent: Callable[[Sequence[Token], int], int]


_HUNDRED = 100
_ATTACHED = re.compile(r"(bn|billion|mn|m|million|tn|trillion|k|thousand|th|st|nd|rd|s)\b", re.IGNORECASE)
_ATTACHED_SCALES = {"bn": 10**9, "billion": 10**9, "mn": 10**6, "m": 10**6, "million": 10**6, "tn": 10**12, "k": 1000}
_ATTACHED_SCALES.update({"trillion": 10**12, "thousand": 1000})
_FIRST_HIJRI_YEAR, _LAST_HIJRI_YEAR = 1200, 1600
_HIJRI_SIGNS = frozenset({"ه", "هجري", "هجرية", "هجريا", "AH", "A.H", "H"})
_LUNAR_SHARE, _HIJRI_BEGINNING = 0.970229, 621.5643
_DOUBTFUL_SCALES = frozenset({"m", "k"})
_DIGITS_INSIDE = re.compile(r"[0-9]+(?:\.[0-9]+)?")


def _written(tokens: Sequence[Token], at: int, reader: WordReader, text: str) -> tuple[int, NumberMention] | None:
    """Read a number in digits with what follows it: a scale, a percent sign, an ordinal ending."""
    token = tokens[at]
    values = read_digits(token.surface)
    if not values:
        return None
    kind = NumberKind.PERCENT if token.surface[-1] in "%٪" else NumberKind.CARDINAL
    used, end = 1, token.end
    attached = _ATTACHED.match(text, token.end)
    found = reader.scale(tokens, at + 1)
    values += _in_other_era(values, tokens, at + 1)
    if attached is not None and kind is NumberKind.CARDINAL:
        kind, values = _apply_attached(attached[1].lower(), values)
        used, end = 2, attached.end()
        found = reader.scale(tokens, at + 2)
    if found is not None:
        count, scale = found
        values = tuple(value * scale for value in values)
        used += count
        end = tokens[at + used - 1].end
    words = reader.percent(tokens, at + used)
    if words:
        kind, used = NumberKind.PERCENT, used + words
        end = tokens[at + used - 1].end
    return used, NumberMention(token.start, end, values[0], kind, spelled=False, others=values[1:])


def _in_other_era(values: tuple[Fraction, ...], tokens: Sequence[Token], at: int) -> tuple[Fraction, ...]:
    """Give the Gregorian years that a Hijri year falls in (1446 AH is 2024 or 2025).

    A lunar year is 0.970229 of a solar one; the era began in AD 622 (R. Dershowitz, Calendrical Calculations).
    """
    year = values[0]
    if at >= len(tokens) or year.denominator != 1 or not _FIRST_HIJRI_YEAR <= year < _LAST_HIJRI_YEAR:
        return ()
    if tokens[at].surface.replace("ـ", "").upper() not in _HIJRI_SIGNS:
        return ()
    begins = int(float(year) * _LUNAR_SHARE + _HIJRI_BEGINNING)
    return Fraction(begins), Fraction(begins + 1)


def _apply_attached(ending: str, values: tuple[Fraction, ...]) -> tuple[NumberKind, tuple[Fraction, ...]]:
    if ending in ("st", "nd", "rd", "th"):
        return NumberKind.ORDINAL, values
    if ending == "s":
        return NumberKind.DECADE, values
    scaled = tuple(value * _ATTACHED_SCALES[ending] for value in values)
    return NumberKind.CARDINAL, scaled + (values if ending in _DOUBTFUL_SCALES else ())


def _codes(token: Token) -> list[NumberMention]:
    """Find the digits inside a Latin word (COP29, G7): they may answer to a number, but need no answer."""
    return [
        NumberMention(token.start + m.start(), token.start + m.end(), Fraction(m[0]), NumberKind.CODE)
        for m in _DIGITS_INSIDE.finditer(token.surface)
    ]


def find_numbers(text: str, reader: WordReader) -> list[NumberMention]:
    """Find the numbers of a text with one language's reader, in order."""
    tokens = tokenize(text)
    found: list[NumberMention] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        if token.kind is TokenKind.NUMBER:
            written = _written(tokens, at, reader, text)
            if written is not None:
                found.append(written[1])
                at += written[0]
                continue
        elif token.kind is not TokenKind.PUNCTUATION:
            spelled = reader.spelled(tokens, at)
            if spelled is not None:
                last = tokens[at + spelled.count - 1]
                found.append(
                    NumberMention(
                        token.start, last.end, spelled.value, spelled.kind, spelled=True, others=spelled.others
                    )
                )
                at += spelled.count
                continue
            if token.kind is TokenKind.LATIN:
                found.extend(_codes(token))
        at += 1
    return found
