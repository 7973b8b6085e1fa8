"""Numbers, dates and counted nouns in English and in Arabic."""

from __future__ import annotations

from datetime import date

from workbench.domain.enums import Lead

_MONTHS_EN = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_MONTHS_AR = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip

# English: one, more. Arabic: none, one, two, 3 to 10 (plural), 11 to 99 (accusative singular), whole hundreds (genitive
# singular), and two after a preposition; the classes are those of Unicode CLDR's plural rules for Arabic.
_NOUNS: dict[str, tuple[tuple[str, str], tuple[str, str, str, str, str, str, str]]] = {
    "article": (
        ("article", "articles"),
        ("لا مواد", "مادة واحدة", "مادتان", "مواد", "مادة", "مادة", "مادتين"),
    ),
    "segment": (
        ("segment", "segments"),
        ("لا مقاطع", "مقطع واحد", "مقطعان", "مقاطع", "مقطعاً", "مقطع", "مقطعين"),
    ),
    "unit": (
        ("coded unit", "coded units"),
        (
            "لا وحدات مرمّزة",
            "وحدة مرمّزة واحدة",
            "وحدتان مرمّزتان",
            "وحدات مرمّزة",
            "وحدة مرمّزة",
            "وحدة مرمّزة",
            "وحدتين مرمّزتين",
        ),
    ),
    "annotator": (
        ("annotator", "annotators"),
        ("لا أحد", "مرمّز واحد", "مرمّزان", "مرمّزين", "مرمّزاً", "مرمّز", "مرمّزين"),
    ),
}


def counted(number: int, noun: str, lead: Lead, *, oblique: bool = False) -> str:
    """Return a number with its noun in agreement; `oblique` is the Arabic case after a preposition."""
    english, arabic = _NOUNS[noun]
    if lead is Lead.ENGLISH:
        return f"{number:,} {english[0] if number == 1 else english[1]}"
    none, one, two, few, many, other, two_oblique = arabic
    if number < 3:
        return (none, one, two_oblique if oblique else two)[number]
    rest = number % 100
    if 3 <= rest <= 10:
        return f"{number} {few}"
    return f"{number} {many if rest >= 11 else other}"


def long_date(day: date, lead: Lead) -> str:
    """Return a date with the month's name, which no reader can take for another order."""
    months = _MONTHS_AR if lead is Lead.ARABIC else _MONTHS_EN
    return f"{day.day} {months[day.month - 1]} {day.year}"


def parse_date(text: str) -> date | None:
    """Return the date of an ISO 8601 string, or None."""
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError:
        return None


def percent(part: int, whole: int) -> str:
    """Return a share in whole per cent that is 0 or 100 only when it truly is."""
    if whole == 0:
        return "0%"
    value = round(100 * part / whole)
    if 0 < part < whole:
        value = min(max(value, 1), 99)
    return f"{value}%"
