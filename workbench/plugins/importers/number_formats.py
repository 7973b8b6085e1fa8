"""Write a number as a list format does (ISO/IEC 29500-1, 17.18.59 ST_NumberFormat)."""

from __future__ import annotations

_ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ"
_ALPHABET = "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_HEBREW = "אבגדהוזחטיכלמנסעפצקרשת"
_HINDI = str.maketrans("0123456789", "०१२३४५६७८९")
_FULL = str.maketrans("0123456789", "０１２３４５６７８９")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LETTERS = {
    "arabicAbjad": _ABJAD,
    "arabicAlpha": _ALPHABET,
    "lowerLetter": _LATIN,
    "upperLetter": _LATIN.upper(),
    "russianLower": _RUSSIAN,
    "russianUpper": _RUSSIAN.upper(),
    "hebrew2": _HEBREW,
}
# Past this, letters would be repeated more often than anyone reads: the number itself stands instead.
_MAX_REPEATS = 10
_MAX_ROMAN = 3999
_FRAMES = {
    "decimalEnclosedParen": "({})",
    "decimalEnclosedFullstop": "{}.",
    "numberInDash": "- {} -",
    "bullet": "",
    "none": "",
}


def format_number(number: int, style: str, pattern: str = "") -> str:
    """Return the number in a format; one that is not known here, such as words, is written in digits.

    `hindiNumbers` are Devanagari digits: Word has no format for Arabic-Indic ones. `pattern` is the sample of a
    `custom` format, such as `001, 002, 003, ...`.
    """
    if style in _LETTERS:
        return _letters(number, _LETTERS[style])
    if style in ("lowerRoman", "upperRoman"):
        roman = _roman(number)
        return roman.upper() if style == "upperRoman" else roman
    if style in _FRAMES:
        return _FRAMES[style].format(number)
    if style == "decimalZero":
        return f"{number:02d}"
    if style == "custom":
        return str(number).zfill(min(len(pattern.partition(",")[0].strip()), 9))
    if style == "decimalEnclosedCircle" and 1 <= number <= 20:
        return chr(0x2460 + number - 1)
    if style == "hindiNumbers":
        return str(number).translate(_HINDI)
    if style in ("decimalFullWidth", "decimalFullWidth2"):
        return str(number).translate(_FULL)
    return f"{number:X}" if style == "hex" else str(number)


def _letters(number: int, letters: str) -> str:
    repeats, index = divmod(number - 1, len(letters))
    return letters[index] * (repeats + 1) if 0 <= repeats < _MAX_REPEATS else str(number)


def _roman(number: int) -> str:
    if not 1 <= number <= _MAX_ROMAN:
        return str(number)
    written = ""
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        written += sign * count
    return written
