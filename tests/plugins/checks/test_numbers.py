"""The check for numbers, by value."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plugins.checks.conftest import Make
from workbench.domain.enums import Side, State
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.numbers import NumbersCheck


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("من 22 إلى 24 أبريل 2025.", "from 22 to 24 April 2025."),
        ("في ٢٤ نيسان/أبريل ٢٠٢٥", "on 24 April 2025"),
        ("بلغ عددهم 300 ألف نسمة", "they numbered 300,000"),
        ("على مدى ثلاثة وثلاثين عاماً", "for 33 years"),
        ("مؤتمر الأطراف التاسع والعشرون", "COP29"),
        ("منذ سنتين", "two years ago"),
        ("في القرن التاسع عشر", "in the nineteenth century"),
        ("بنسبة ١٢٫٥٪", "by 12.5 per cent"),
    ],
)
def test_equal_values_written_otherwise_are_no_fault(make: Make, source: str, target: str) -> None:
    assert list(NumbersCheck().run([make(source, target)])) == []


def test_a_changed_number_is_one_finding_on_the_translation_that_names_both(make: Make) -> None:
    target = "The document is valid until 2035."
    (found,) = NumbersCheck().run([make("تسري الوثيقة حتى عام 2030.", target)])
    assert (found.code, found.side, target[found.start : found.end]) == ("qa.numbers.changed", Side.TARGET, "2035")
    assert found.data == {"text": "2035", "other": "2030"}


def test_a_lost_number_is_shown_where_it_stands_in_the_source(make: Make) -> None:
    source = "وبلغ حجم التبادل 3.7 مليار دولار."
    (found,) = NumbersCheck().run([make(source, "Trade grew.")])
    assert (found.code, found.side) == ("qa.numbers.lost", Side.SOURCE)
    assert source[found.start : found.end].startswith("3.7")


def test_an_added_number_is_shown_in_the_translation(make: Make) -> None:
    target = "The parties met 40 times."
    (found,) = NumbersCheck().run([make("اجتمع الطرفان.", target)])
    assert (found.code, target[found.start : found.end]) == ("qa.numbers.added", "40")


def test_few_good_translations_of_news_are_flagged(shared: Path) -> None:
    lines = (shared / "data/news/ntrex-first40.tsv").read_text(encoding="utf-8").split("\n")[1:]
    pairs = [line.split("\t")[1:3] for line in lines if line]
    rows = [CheckedSegment(at, at, ar, en, State.TRANSLATED, "ar", "en") for at, (ar, en) in enumerate(pairs)]
    flagged = {one.ordinal for one in NumbersCheck().run(rows)}
    assert len(rows) > 500
    assert len(flagged) <= 0.03 * len(rows)
