"""Digits: scripts and separators."""

from fractions import Fraction

import pytest

from workbench.domain.arabic.digits import read_digits, to_arabic_indic, to_western


def test_digits_change_script_and_come_back() -> None:
    assert to_western("٢٠٢٥ و۲۰۲۶") == "2025 و2026"
    assert to_arabic_indic("عام 2025") == "عام ٢٠٢٥"


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("2025", 2025),
        ("٢٠٢٥", 2025),
        ("350,000", 350000),
        ("1.000.000", 1000000),
        ("٣٬٠٠٠٫٥", Fraction(6001, 2)),
        ("103,7", Fraction(1037, 10)),
        ("12.5%", Fraction(25, 2)),
        ("1,500.75", Fraction(150075, 100)),
        ("1.500,75", Fraction(150075, 100)),
    ],
)
def test_separators_are_read_as_they_were_meant(written: str, value: Fraction) -> None:
    assert read_digits(written)[0] == value


def test_a_doubtful_separator_gives_both_readings() -> None:
    assert set(read_digits("10,000")) == {Fraction(10000), Fraction(10)}


def test_what_is_no_number_has_no_value() -> None:
    assert read_digits("CIIE") == ()
