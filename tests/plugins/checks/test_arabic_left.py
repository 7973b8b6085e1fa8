"""The check for Arabic left in a translation."""

from __future__ import annotations

import pytest

from tests.plugins.checks.conftest import Make
from workbench.plugins.checks.arabic_left import ArabicLeftCheck

SOURCE = "وقّع الطرفان مذكرة تفاهم في عام ٢٠٢٥، بنسبة ٣٫٥٪."


def test_untranslated_words_are_found_as_one_run_with_their_place(make: Make) -> None:
    target = "The two sides signed a مذكرة تفاهم in 2025, 3.5%."
    (found,) = ArabicLeftCheck().run([make(SOURCE, target)])
    assert found.code == "qa.arabic-left.words"
    assert target[found.start : found.end] == "مذكرة تفاهم"
    assert found.fix is None


def test_digits_and_marks_are_found_with_what_they_become(make: Make) -> None:
    target = "They signed in ٢٠٢٥، at ٣٫٥٪."
    found = list(ArabicLeftCheck().run([make(SOURCE, target)]))
    assert [(target[one.start : one.end], one.fix and one.fix.text) for one in found] == [
        ("٢٠٢٥", "2025"),
        ("٣٫٥٪", "3.5%"),
        ("،", ","),
    ]


@pytest.mark.parametrize(
    "target", ["They signed a memorandum (مذكرة تفاهم).", "A “charter” [ميثاق] – in 2025.", "Plain."]
)
def test_an_original_in_brackets_beside_its_translation_may_stand(make: Make, target: str) -> None:
    assert list(ArabicLeftCheck().run([make(SOURCE, target)])) == []


def test_a_whole_copied_source_is_left_to_the_check_for_that(make: Make) -> None:
    assert list(ArabicLeftCheck().run([make(SOURCE, SOURCE)])) == []


@pytest.mark.parametrize("language", ["ar", "ar-SA", "fa", "ur"])
def test_a_translation_in_arabic_letters_may_hold_them(make: Make, language: str) -> None:
    assert list(ArabicLeftCheck().run([make("They signed.", "وقّعا ٢٠٢٥،", pair=("en", language))])) == []
