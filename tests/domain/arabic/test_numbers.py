"""Numbers in text, in digits and in words."""

from fractions import Fraction

import pytest

from workbench.domain.arabic.numbers import NumberKind, numbers_in


def _values(text: str, language: str) -> list[Fraction]:
    return [mention.value for mention in numbers_in(text, language)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("300 ألف دولار", [300000]),
        ("٣٠٠ ألف", [300000]),
        ("5,2 ملايين", [5200000]),
        ("ثلاثة وثلاثون عاما", [33]),
        ("إحدى عشرة دولة واثنا عشر عضوا", [11, 12]),
        ("مئتان وخمسون ألفا وثلاثمائة", [250300]),
        ("ألف وتسعمائة وخمسة وسبعون", [1975]),
        ("ألفان وخمسة وعشرون", [2025]),
        ("ثلاث مئة", [300]),
        ("خمسمئة رجل", [500]),
        ("ألف مليون", [10**9]),
        ("الدورة التاسعة والعشرين", [29]),
        ("القرن التاسع عشر", [19]),
        ("المادة الحادية والعشرون", [21]),
        ("سنتان", [2]),
        ("24 نيسان/أبريل 2025", [24, 4, 4, 2025]),
        ("كانون الثاني/يناير", [1, 1]),
        ("٨ جمادى الأولى ١٤٤٣هـ", [8, 5, 1443]),
        ("12.5٪ و٣٫٥ في المئة", [Fraction(25, 2), Fraction(7, 2)]),
        ("في تسعينيات القرن", [90]),
        ("آلاف القتلى", []),
    ],
)
def test_arabic_numbers_have_their_values(text: str, values: list[int]) -> None:
    assert _values(text, "ar") == values


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("twenty-nine years", [29]),
        ("the twenty-ninth session", [29]),
        ("two hundred and fifty thousand three hundred", [250300]),
        ("5.2 million and $5.2bn", [5200000, 5200000000]),
        ("a dozen men, two dozen women", [12, 24]),
        ("the nineteenth century and the 19th", [19, 19]),
        ("in May 2025", [5, 2025]),
        ("He may go", []),
        ("five per cent", [5]),
        ("hundreds of people", []),
    ],
)
def test_english_numbers_have_their_values(text: str, values: list[int]) -> None:
    assert _values(text, "en-GB") == values


def test_a_mention_covers_its_words_and_says_its_kind() -> None:
    text = "نما الناتج بنسبة ٣٫٥ في المئة"
    (mention,) = numbers_in(text, "ar")
    assert text[mention.start : mention.end] == "٣٫٥ في المئة"
    assert mention.kind is NumberKind.PERCENT
    (mention,) = numbers_in("منذ القرن العشرين", "ar")
    assert mention.kind is NumberKind.CENTURY
