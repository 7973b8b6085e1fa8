"""Find what goes over from a source unchanged but for its writing: numbers, dates, names in Latin letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.arabic.digits import to_western
from workbench.domain.arabic.direction import is_rtl_language
from workbench.domain.arabic.letters import NUMBER
from workbench.domain.arabic.numbers import NumberKind, NumberMention, base_language, numbers_in
from workbench.domain.arabic.tokens import TokenKind, iterate_tokens
from workbench.domain.spans import Span

ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ARABIC_MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip
_MONTHS = {"en": ENGLISH_MONTHS, "ar": ARABIC_MONTHS}
_DIGITS = re.compile(f"{NUMBER}(?:\\s?[%٪])?")
_SEPARATORS = str.maketrans({"٫": ".", "٬": ",", "٪": "%"})
_GAP = re.compile("[\\s/،,]*(?:من|of)?\\s*")
_LAST_DAY = 31


@dataclass(frozen=True, slots=True)
class Transfer:
    """Something to carry over: its place in the source, and how the target writes it."""

    span: Span
    text: str


def transfers(source: str, source_language: str, target_language: str) -> list[Transfer]:
    """List what a source holds to carry over, in order: dates whole, then numbers, and names in other letters."""
    found = [*_dates(source, source_language, target_language)]
    taken = [item.span for item in found]
    for match in _DIGITS.finditer(source):
        found.append(Transfer(Span(*match.span()), _digits(match[0])))
    if is_rtl_language(source_language):
        found += _names(source)
    singles = (item for item in found[len(taken) :] if not any(item.span.overlaps(span) for span in taken))
    return sorted((*found[: len(taken)], *singles), key=lambda item: item.span)


def _digits(written: str) -> str:
    return to_western(written.translate(_SEPARATORS))


def _names(source: str) -> Iterator[Transfer]:
    """Yield runs of Latin words: a name of several words is one."""
    start = end = -1
    for token in iterate_tokens(source):
        if token.kind is not TokenKind.LATIN:
            continue
        if start >= 0 and not re.fullmatch("[\\s/&-]+", source[end : token.start]):
            yield Transfer(Span(start, end), source[start:end])
            start = token.start
        elif start < 0:
            start = token.start
        end = token.end
    if start >= 0:
        yield Transfer(Span(start, end), source[start:end])


def _dates(source: str, source_language: str, target_language: str) -> Iterator[Transfer]:
    """Yield days and years with the month between them; نيسان/أبريل is one month."""
    months = _MONTHS.get(base_language(target_language))
    mentions = numbers_in(source, source_language)
    if months is None:
        return
    for place, mention in enumerate(mentions):
        if mention.kind is not NumberKind.MONTH or not 1 <= mention.value <= len(months):
            continue
        before, after = mentions[place - 1] if place else None, _after(source, mentions, place)
        if before is not None and before.kind is NumberKind.MONTH:
            continue  # the second name of the same month
        day = before if before is not None and _is_day(before) and _touch(source, before, mention) else None
        year = after if after is not None and after.kind is NumberKind.CARDINAL and not after.spelled else None
        if day is None and year is None:
            continue
        first, last = day or mention, year or mention
        parts = (
            source[day.start : day.end] if day else "",
            months[int(mention.value) - 1],
            source[year.start : year.end] if year else "",
        )
        yield Transfer(Span(first.start, last.end), " ".join(_digits(part) for part in parts if part))


def _after(source: str, mentions: list[NumberMention], place: int) -> NumberMention | None:
    """Return what follows a month, past its second name."""
    last = place
    while last + 1 < len(mentions) and mentions[last + 1].kind is NumberKind.MONTH:
        last += 1
    follows = mentions[last + 1] if last + 1 < len(mentions) else None
    return follows if follows is not None and _touch(source, mentions[last], follows) else None


def _is_day(mention: NumberMention) -> bool:
    return not mention.spelled and 1 <= mention.value <= _LAST_DAY and mention.value.denominator == 1


def _touch(source: str, one: NumberMention, other: NumberMention) -> bool:
    return _GAP.fullmatch(source[one.end : other.start]) is not None
