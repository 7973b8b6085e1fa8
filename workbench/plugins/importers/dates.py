"""Find dates in Arabic and English text: Levantine, Egyptian and Maghrebi month names, either kind of digits.

Month names: Unicode CLDR 44, locales ar, ar-LB/SY/IQ/JO, ar-DZ/TN, ar-MA and en.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

_MONTHS: tuple[tuple[str, ...], ...] = (
    ("يناير", "كانون الثاني", "جانفي", "january", "jan"),
    ("فبراير", "شباط", "فيفري", "february", "feb"),
    ("مارس", "آذار", "اذار", "march", "mar"),
    ("أبريل", "ابريل", "إبريل", "نيسان", "أفريل", "april", "apr"),
    ("مايو", "أيار", "ايار", "ماي", "may"),
    ("يونيو", "يونيه", "حزيران", "جوان", "june", "jun"),
    ("يوليو", "يوليه", "تموز", "جويلية", "يوليوز", "july", "jul"),
    ("أغسطس", "اغسطس", "آب", "أوت", "غشت", "august", "aug"),
    ("سبتمبر", "أيلول", "ايلول", "شتنبر", "september", "sept", "sep"),
    ("أكتوبر", "اكتوبر", "تشرين الأول", "تشرين الاول", "october", "oct"),
    ("نوفمبر", "تشرين الثاني", "نونبر", "november", "nov"),
    ("ديسمبر", "كانون الأول", "كانون الاول", "دجنبر", "december", "dec"),
)
_NUMBER_OF = {name: number for number, names in enumerate(_MONTHS, 1) for name in names}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "01234567890123456789")
_DROPPED = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u0640\u064b-\u0652\u0670]")
_BLANK = "[ \u00a0\t]{0,4}"
_NAMES = "|".join(sorted(map(re.escape, _NUMBER_OF), key=len, reverse=True))
_MONTH = f"(?P<month>{_NAMES})\\.?(?:{_BLANK}[/(،,]{_BLANK}(?:{_NAMES})\\)?)?"
_NOT_DIGIT = "(?<![0-9/.\\-])"
_YEAR = "(?P<year>(?:1[5-9]|20)[0-9]{2})(?![0-9]|[./][0-9])"
_DAY = "(?P<day>[0-3]?[0-9])"
_SEPARATOR = f"{_BLANK}[/.\\-–]{_BLANK}"
_PATTERNS = (
    re.compile(
        f"{_NOT_DIGIT}{_DAY}(?:st|nd|rd|th)?{_BLANK}(?:من|of)?{_BLANK}(?:شهر)?{_BLANK}{_MONTH}{_BLANK}[،,]?"
        f"{_BLANK}(?:من{_BLANK})?(?:لعام|عام|سنة|لسنة)?{_BLANK}{_YEAR}",
        re.IGNORECASE,
    ),
    re.compile(f"(?<![a-z]){_MONTH}{_BLANK}{_DAY}(?:st|nd|rd|th)?{_BLANK}[،,]?{_BLANK}{_YEAR}", re.IGNORECASE),
    re.compile(f"{_NOT_DIGIT}{_YEAR}{_SEPARATOR}(?P<month>[01]?[0-9]){_SEPARATOR}{_DAY}(?![0-9])"),
    re.compile(f"{_NOT_DIGIT}{_DAY}{_SEPARATOR}(?P<month>[0-3]?[0-9]){_SEPARATOR}{_YEAR}"),
)
_ONES = ("الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع")
_TENTH, _TENS = "العاشر", (("العشرين", "العشرون"), ("الثلاثين", "الثلاثون"))
_ORDINALS: dict[str, int] = {
    **{name: number for number, name in enumerate((*_ONES, _TENTH), 1)},
    **{f"{name} عشر": number for number, name in enumerate(("الحادي", *_ONES[1:]), 11)},
    **{name: 20 + 10 * ten for ten, names in enumerate(_TENS) for name in names},
    **{
        f"{one} و{name}": 20 + 10 * ten + number
        for ten, names in enumerate(_TENS)
        for name in names
        for number, one in enumerate(("الحادي", *_ONES[1:]) if not ten else ("الحادي",), 1)
    },
}
# A day in words, only where a month follows: "the fifth of October".
_ORDINAL = re.compile(
    f"(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))})(?={_BLANK}(?:من{_BLANK})?(?:شهر{_BLANK})?(?:{_NAMES}))"
)
# A span of days has no one day: "from 22 to 24 April".
_SPAN = re.compile(f"[0-9]{_BLANK}(?:إلى|الى|حتى|to|until|and|-|–|—|و){_BLANK}$")
_LIMIT = 4_000


def find_dates(text: str) -> Iterator[tuple[int, date]]:
    """Yield the Gregorian dates of the first 4,000 characters, with a number that orders them by place.

    Hijri years lie before 1500 and are never taken, nor is the end of a span of days. Of two numbers that may both be
    the month, the second is.
    """
    plain = _DROPPED.sub("", text[:_LIMIT]).translate(_DIGITS)
    plain = _ORDINAL.sub(lambda match: str(_ORDINALS[match.group()]), plain)
    found: dict[int, date] = {}
    for pattern in _PATTERNS:
        for match in pattern.finditer(plain):
            value = _date(match)
            if value is not None and not _SPAN.search(plain[max(0, match.start() - 12) : match.start()]):
                found.setdefault(match.start(), value)
    yield from sorted(found.items())


def first_date(text: str) -> date | None:
    """Return the first Gregorian date of a short text, or None."""
    return next((value for _, value in find_dates(text)), None)


def _date(match: re.Match[str]) -> date | None:
    month = _NUMBER_OF.get(match["month"].lower()) or int(match["month"])
    day, year = int(match["day"]), int(match["year"])
    if month > 12 >= day:
        day, month = month, day
    try:
        return date(year, month, day)
    except ValueError:
        return None
