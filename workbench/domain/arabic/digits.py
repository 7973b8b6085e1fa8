"""Convert digits between scripts and read numbers written in digits, whatever their separators."""

import re
from fractions import Fraction

from workbench.domain.arabic.fold_tables import ARABIC_DIGITS, PERSIAN_DIGITS

WESTERN_DIGITS = "0123456789"
_TO_WESTERN = str.maketrans(ARABIC_DIGITS + PERSIAN_DIGITS, WESTERN_DIGITS * 2)
_TO_ARABIC = str.maketrans(WESTERN_DIGITS + PERSIAN_DIGITS, ARABIC_DIGITS * 2)
_SIGNS_TO_WESTERN = str.maketrans("٫٬٪", ".,%")
_GROUPS = re.compile(r"[0-9]{1,3}([.,])[0-9]{3}(?:\1[0-9]{3})*$")
_GROUPS_AND_DECIMALS = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+$|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+$")


def to_western(text: str) -> str:
    """Write every digit as 0-9 and leave the rest as it is."""
    return text.translate(_TO_WESTERN)


def to_arabic_indic(text: str) -> str:
    """Write every digit as ٠-٩ and leave the rest as it is."""
    return text.translate(_TO_ARABIC)


def read_digits(written: str) -> tuple[Fraction, ...]:
    """Give the values a number written in digits may have, the likeliest first; nothing if it is no number.

    "1,500" is fifteen hundred, or one and a half where the comma is the decimal sign; "103,7" only the latter;
    "٬" and "٫" leave no doubt.
    """
    plain = to_western(written).replace("٬", "")
    certain = "٫" in plain
    plain = plain.translate(_SIGNS_TO_WESTERN).rstrip("%")
    if not plain or not plain[0].isdigit():
        return ()
    if plain.isdigit():
        return (Fraction(plain),)
    if certain:
        return (Fraction(plain.replace(",", "")),)
    return _with_separators(plain)


def _with_separators(plain: str) -> tuple[Fraction, ...]:
    if _GROUPS_AND_DECIMALS.match(plain):
        group = "," if plain.index(",") < plain.rindex(".") and plain.rindex(".") > plain.rindex(",") else "."
        return (Fraction(plain.replace(group, "").replace(",", ".")),)
    grouped = _GROUPS.match(plain)
    if grouped is not None:
        whole = Fraction(plain.replace(grouped[1], ""))
        if plain.count(grouped[1]) > 1:
            return (whole,)
        decimal = Fraction(plain.replace(",", "."))
        return (decimal, whole) if grouped[1] == "." or plain.startswith("0") else (whole, decimal)
    if len(re.findall("[.,]", plain)) == 1:
        return (Fraction(plain.replace(",", ".")),)
    # Groups of the wrong length (10,0000): a slip, but a number still.
    return (Fraction(re.sub("[.,]", "", plain)),)
