"""The check for spacing and Latin marks in Arabic."""

from __future__ import annotations

import pytest

from tests.plugins.checks.conftest import Make
from workbench.plugins.checks.spacing import SpacingCheck

SOURCE = "أكد الطرفان، مجدداً، دعمهما."


@pytest.mark.parametrize(
    ("target", "case", "mended"),
    [
        ("The two  sides agreed.", "double", "The two sides agreed."),
        ("The two\u00a0 sides agreed.", "double", "The two\u00a0sides agreed."),
        ("The sides , again, agreed.", "before", "The sides, again, agreed."),
        ("The sides agreed .", "before", "The sides agreed."),
        ("The sides,again agreed.", "after", "The sides, again agreed."),
        ("They agreed.Then they met.", "after", "They agreed. Then they met."),
        (" They agreed.", "edge", "They agreed."),
        ("They agreed. ", "edge", "They agreed."),
        ("They ( again) agreed.", "inside", "They (again) agreed."),
    ],
)
def test_each_fault_is_found_and_mended(make: Make, target: str, case: str, mended: str) -> None:
    (found,) = SpacingCheck().run([make(SOURCE, target)])
    assert found.code == f"qa.spacing.{case}"
    assert found.fix is not None
    assert target[: found.fix.start] + found.fix.text + target[found.fix.end :] == mended


@pytest.mark.parametrize(
    ("target", "case", "mended"),
    [
        ("أكد الطرفان, مجدداً، دعمهما.", "latin-mark", "أكد الطرفان، مجدداً، دعمهما."),
        ("هل وقّعا الاتفاق?", "latin-mark", "هل وقّعا الاتفاق؟"),
        ("الأمن; الحدود", "latin-mark", "الأمن؛ الحدود"),
        ("أكد الطرفان ، مجدداً.", "before", "أكد الطرفان، مجدداً."),
        ("أكد الطرفان،مجدداً.", "after", "أكد الطرفان، مجدداً."),
        ("وقّعا الاتفاق.ثم غادرا.", "after", "وقّعا الاتفاق. ثم غادرا."),
        ("أكد  الطرفان.", "double", "أكد الطرفان."),
    ],
)
def test_each_fault_of_an_arabic_translation_is_found_and_mended(
    make: Make, target: str, case: str, mended: str
) -> None:
    (found,) = SpacingCheck().run([make("The two sides agreed.", target, pair=("en", "ar"))])
    assert found.code == f"qa.spacing.{case}"
    assert found.fix is not None
    assert target[: found.fix.start] + found.fix.text + target[found.fix.end :] == mended


@pytest.mark.parametrize(
    "target",
    [
        "In the U.S.A. trade rose by 1,500.75, i.e. 3 per cent.",
        "See www.example.org/a,b and info@example.org.",
        "He waited ... then left: at 10:30 a.m. (local time).",
        "“Yes,” he said; “no.”",
        "First line.\n\n  Second line.",
        "J.R.R. Smith, Jr., of LiverpoolFC.com, agreed.",
    ],
)
def test_good_english_is_left_alone(make: Make, target: str) -> None:
    assert list(SpacingCheck().run([make(SOURCE, target)])) == []


@pytest.mark.parametrize("target", [SOURCE, "بلغت 1,500 و3.5٪، (د. أحمد) قال: «نعم».", "منظمة WTO, UN و“أذرتاج”."])
def test_good_arabic_is_left_alone(make: Make, target: str) -> None:
    assert list(SpacingCheck().run([make("The two sides agreed.", target, pair=("en", "ar"))])) == []


def test_french_keeps_its_space_before_high_marks(make: Make) -> None:
    assert list(SpacingCheck().run([make(SOURCE, "Vraiment ? Oui !", pair=("ar", "fr"))])) == []


def test_the_source_is_looked_at_only_on_request(make: Make) -> None:
    row = make("أكد  الطرفان.", "They agreed.")
    assert list(SpacingCheck().run([row])) == []
    assert len(list(SpacingCheck({"source": True}).run([row]))) == 1
