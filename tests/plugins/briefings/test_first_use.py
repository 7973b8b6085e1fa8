"""Where a term first stands."""

from __future__ import annotations

import pytest

from tests.plugins.briefings import builders as build
from workbench.plugins.briefings.first_use import folded


@pytest.mark.parametrize(
    ("text", "term", "found"),
    [
        ("وقّعا بياناً مشتركاً اليوم", "بيان مشترك", True),
        ("وبالشراكة الاستراتيجية الشاملة", "شراكة استراتيجية شاملة", True),
        ("وزير الخارجية", "زير", False),
        ("للتعددية", "تعددية", True),
        ("البيانات", "بيان", False),
        ("the Canton Fair", "canton fair", True),
        ("unfair", "fair", False),
        ("", "بيان", False),
        ("نص", "", False),
    ],
)
def test_terms_are_found_as_words(text: str, term: str, found: bool) -> None:
    text_of_segment = folded([build.segment(1, 1, text)])
    assert (text_of_segment.first(term) is not None) is found


def test_the_first_of_several_places_is_given() -> None:
    segments = [build.segment(1, 1, "نص آخر"), build.segment(2, 1, "عن الصين"), build.segment(3, 1, "والصين")]
    first = folded(segments).first("الصين")
    assert first is not None
    assert first.id == 2
