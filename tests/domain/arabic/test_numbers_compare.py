"""The number check: silent on good translations, loud on wrong ones."""

import csv
import re
from pathlib import Path

import pytest

from workbench.domain.arabic.numbers_compare import missing_numbers


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("على مدى 33 عاما", "over thirty-three years"),
        ("على مدى ٣٣ عاما", "over 33 years"),
        ("300 ألف دولار", "$300,000"),
        ("5.2 مليار يورو", "€5.2bn"),
        ("قبل سنتين", "two years ago"),
        ("الدورة التاسعة والعشرون لمؤتمر الأطراف", "the 29th session"),
        ("في نيسان 2025", "in April 2025"),
        ("في كانون الثاني/يناير 2026", "in January 2026"),
        ("القرن التاسع عشر", "the nineteenth century"),
        ("في ثلاثينيات القرن العشرين", "in the 1930s"),
        ("أكثر من النصف", "more than 50 percent"),
        ("في الساعة 14:30", "at 2.30pm"),
        ("٥ في المئة", "5%"),
        ("عام ١٤٤٦هـ", "in 2024"),
        ("عام 2025", "in 1446 AH"),
        ("مئات القتلى", "hundreds of dead"),
        ("من 22 إلى 24 أبريل", "from 22 to 24 April"),
    ],
)
def test_the_same_number_written_otherwise_is_not_missing(source: str, target: str) -> None:
    assert missing_numbers(source, target, "ar", "en") == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("عام 2025", "in 2026"),
        ("على مدى 33 عاما", "over 35 years"),
        ("من 22 إلى 24 أبريل", "from 24 to 22 April"),
        ("من 22 إلى 24 أبريل", "from 22 to 23 April"),
        ("300 ألف دولار", "$300 million"),
        ("الدورة التاسعة والعشرون", "the thirtieth session"),
        ("ثلاث سنوات", "four years"),
        ("في 24 أبريل 2025", "on 24 May 2025"),
        ("٥ في المئة", "15%"),
        ("عام 2025", "last year"),
        ("عام ١٤٤٦هـ", "in 2022"),
        ("في 33 دولة، و33 مدينة", "in 33 countries"),
    ],
)
def test_a_wrong_or_lost_number_is_reported(source: str, target: str) -> None:
    assert missing_numbers(source, target, "ar", "en")


def test_a_report_says_which_side_and_where() -> None:
    lost, added = missing_numbers("عام 2025", "in 2026", "ar", "en")
    assert (lost.side, lost.text, lost.mention.start) == ("source", "2025", 4)
    assert (added.side, added.text, added.mention.start) == ("target", "2026", 3)


def _news(shared: Path) -> list[dict[str, str]]:
    with (shared / "data/news/ntrex-first40.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def test_good_translations_of_news_are_flagged_in_at_most_three_of_a_hundred(shared: Path) -> None:
    rows = _news(shared)
    flagged = sum(bool(missing_numbers(row["arabic"], row["english"], "ar", "en")) for row in rows)
    assert flagged / len(rows) <= 0.03


def test_years_set_one_too_late_are_nearly_all_reported(shared: Path) -> None:
    changed = reported = 0
    for row in _news(shared):
        for year in re.finditer(r"(?<![0-9])(?:19|20)[0-9]{2}(?![0-9s])", row["english"]):
            text = row["english"]
            later = text[: year.start()] + str(int(year[0]) + 1) + text[year.end() :]
            changed += 1
            reported += bool(missing_numbers(row["arabic"], later, "ar", "en"))
    assert changed > 10
    assert reported / changed > 0.95


def test_twelve_more_is_the_same_only_where_the_text_speaks_of_hours() -> None:
    assert not missing_numbers("في الساعة 22 مساء", "at 10 p.m.", "ar", "en")
    assert missing_numbers("في الفترة من 22 إلى 24 أبريل", "from 10 to 24 April", "ar", "en")
    assert missing_numbers("اجتمع الطرفان", "They met 14 times", "ar", "en")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("مليونان ونصف المليون دولار", "2.5 million dollars"),
        ("مليوني دولار ونصف المليون", "two and a half million dollars"),
        ("ثلاثة ملايين ونصف", "3.5 million"),
        ("3 ملايين وربع المليون", "3,250,000"),
        ("1.5 مليار", "one and a half billion"),
        ("نصف مليون لاجئ", "500,000 refugees"),
        ("نصف مليون لاجئ", "half a million refugees"),
        ("ربع المليون", "a quarter of a million"),
        ("مليون ونصف المليون", "a million and a half"),
    ],
)
def test_half_of_a_scale_belongs_to_its_number(source: str, target: str) -> None:
    assert not missing_numbers(source, target, "ar", "en")
    assert missing_numbers(source, "7.5 million", "ar", "en")


def test_another_number_is_not_hidden_by_a_half() -> None:
    assert missing_numbers("مليونان ونصف المليون دولار", "2 million dollars", "ar", "en")
    assert missing_numbers("مليونان ونصف المليون دولار", "3.5 million dollars", "ar", "en")
