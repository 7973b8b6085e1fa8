"""The check for sources copied into the translation."""

from __future__ import annotations

import pytest

from tests.plugins.checks.conftest import Make
from workbench.plugins.checks.same_text import SameTextCheck

SOURCE = "وأكد الطرفان استعدادهما لتعزيز العلاقات بين الحكومتين."


@pytest.mark.parametrize(
    "target", [SOURCE, "واكد الطرفان إستعدادهما لتعزيز العلاقات بين الحكومتين.", f" \u200f{SOURCE} "]
)
def test_a_copied_source_is_found_even_when_spelt_otherwise(make: Make, target: str) -> None:
    (found,) = SameTextCheck().run([make(SOURCE, target)])
    assert (found.code, found.start, found.end) == ("qa.same-text.copied", 0, len(target))


@pytest.mark.parametrize("text", ["2025", "24–22", "UNESCO", "S/RES/1325 (2000)", "info@example.org", "***"])
def test_what_is_the_same_in_every_language_may_stay(make: Make, text: str) -> None:
    assert list(SameTextCheck().run([make(text, text)])) == []


def test_english_copied_into_an_arabic_translation_is_found(make: Make) -> None:
    text = "The two sides signed the agreement."
    assert len(list(SameTextCheck().run([make(text, text, pair=("en", "ar"))]))) == 1
    assert list(SameTextCheck().run([make("Ilham Aliyev", "Ilham Aliyev", pair=("en", "ar"))])) == []
