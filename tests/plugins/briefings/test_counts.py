"""Numbers with their nouns, and dates, in both languages."""

from __future__ import annotations

from datetime import date

import pytest

from workbench.domain.enums import Lead
from workbench.plugins.briefings.counts import counted, long_date, parse_date, percent


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "لا مواد"),
        (1, "مادة واحدة"),
        (2, "مادتان"),
        (3, "3 مواد"),
        (10, "10 مواد"),
        (11, "11 مادة"),
        (18, "18 مادة"),
        (100, "100 مادة"),
        (103, "103 مواد"),
        (111, "111 مادة"),
    ],
)
def test_arabic_articles_agree_with_their_number(number: int, words: str) -> None:
    assert counted(number, "article", Lead.ARABIC) == words


@pytest.mark.parametrize(
    ("number", "words"), [(2, "مقطعين"), (5, "5 مقاطع"), (43, "43 مقطعاً"), (100, "100 مقطع"), (1002, "1002 مقطع")]
)
def test_arabic_segments_after_a_preposition_take_its_case(number: int, words: str) -> None:
    assert counted(number, "segment", Lead.ARABIC, oblique=True) == words


def test_english_has_one_and_more() -> None:
    assert counted(1, "article", Lead.ENGLISH) == "1 article"
    assert counted(0, "article", Lead.ENGLISH) == "0 articles"
    assert counted(10_000, "segment", Lead.ENGLISH) == "10,000 segments"


def test_dates_name_their_month() -> None:
    assert long_date(date(2025, 4, 23), Lead.ENGLISH) == "23 April 2025"
    assert long_date(date(2025, 4, 23), Lead.ARABIC) == "23 أبريل 2025"


def test_only_iso_dates_are_read_as_dates() -> None:
    assert parse_date("2025-04-28T09:00:00") == date(2025, 4, 28)
    assert parse_date("spring 2025") is None
    assert parse_date("") is None


@pytest.mark.parametrize(
    ("part", "whole", "words"), [(1, 1000, "1%"), (999, 1000, "99%"), (0, 5, "0%"), (5, 5, "100%")]
)
def test_a_share_is_never_rounded_to_nothing_or_to_all(part: int, whole: int, words: str) -> None:
    assert percent(part, whole) == words
