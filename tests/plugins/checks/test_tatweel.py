"""The check for stretched letters."""

from __future__ import annotations

import pytest

from tests.plugins.checks.conftest import Make
from workbench.domain.enums import Side
from workbench.plugins.checks.tatweel import TatweelCheck


@pytest.mark.parametrize(
    ("source", "word", "mended"),
    [
        ("رحّب الطرفان بـالشراكة.", "بـالشراكة", "بالشراكة"),
        ("الشراكـــة الاستراتيجية", "الشراكـــة", "الشراكة"),
        ("مـحـمـد", "مـحـمـد", "محمد"),
        ("الســـلامُ عليكم", "الســـلامُ", "السلامُ"),
        ("البيانـ المشترك", "البيانـ", "البيان"),
    ],
)
def test_a_stretched_word_is_found_whole_and_mended(make: Make, source: str, word: str, mended: str) -> None:
    (found,) = TatweelCheck().run([make(source, "Text.")])
    assert (found.side, source[found.start : found.end]) == (Side.SOURCE, word)
    assert found.fix is not None
    assert found.fix.text == mended


@pytest.mark.parametrize(
    "source", ["عام 1443هـ", "1443 هـ.", "لـ«حماس»", "بـ 5 ملايين", "ولـ\u200fUNESCO", "ـه ضمير متصل", "ـــ"]
)
def test_tatweel_that_says_something_is_left_alone(make: Make, source: str) -> None:
    assert list(TatweelCheck().run([make(source, "Text.")])) == []
