"""Sentences that look alike are told apart by what they mean."""

from __future__ import annotations

import pytest

from workbench.domain.arabic.meaning import Meaning, meaning_differences
from workbench.domain.similarity import folded_words, similarity

BASE = "أكدت الأطراف أن الإرهاب والانفصالية والتطرف تشكل تهديدا خطيرا للأمن الوطني والاستقرار الاجتماعي عام 2025."


@pytest.mark.parametrize(
    "other",
    [
        BASE.replace("تهديدا", "تهديدًا").replace("خطيرا", "خطيراً"),
        BASE.replace("الإرهاب", "الإِرْهَابَ"),
        BASE.replace("تشكل", "تشـــكل"),
        BASE.replace("أكدت الأطراف أن", "اكدت الاطراف ان"),
        BASE.replace("2025", "٢٠٢٥"),
        BASE.replace(" والاستقرار", "، والاستقرار"),
        BASE + "\u200f",
        BASE.replace("2025", "\u20662025\u2069"),
    ],
)
def test_spelling_changes_neither_the_words_nor_the_meaning(other: str) -> None:
    assert similarity(folded_words(BASE), folded_words(other)) == 100
    assert meaning_differences(BASE, other, "ar") == ()


@pytest.mark.parametrize(
    ("old", "new", "about"),
    [
        ("2025", "2026", Meaning.NUMBER),
        ("الأطراف", "الطرفان", Meaning.NAME),
        ("تشكل", "لا تشكل", Meaning.NEGATION),
        ("الأطراف", "الصين", Meaning.NAME),
        ("تشكل", "ستشكل", Meaning.STRENGTH),
        ("تشكل", "يجب أن تشكل", Meaning.STRENGTH),
        ("الأطراف", "جميع الأطراف", Meaning.QUANTIFIER),
        ("أكدت", "نفت", Meaning.STANCE),
    ],
)
def test_a_word_that_turns_the_meaning_is_named(old: str, new: str, about: Meaning) -> None:
    assert about in meaning_differences(BASE, BASE.replace(old, new), "ar")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("يدعم الجانب الصيني السلام", "تدعم الصين السلام والجانب الصيني"),
        ("في نيسان 2025", "في أبريل 2025"),
        ("تهديدا خطيرا", "تهديدا كبيرا"),
        ("وزيارة وزير الخارجية", "وزيارة وزير الداخلية"),
    ],
)
def test_what_no_class_covers_is_left_to_the_percentage(one: str, other: str) -> None:
    found = meaning_differences(one, other, "ar")
    assert set(found) <= {Meaning.NAME} if "الصين" in one else found == ()


def test_a_name_of_the_termbase_counts_as_one() -> None:
    assert meaning_differences("زار شوشا", "زار لاتشين", "ar", frozenset({"شوشا"})) == (Meaning.NAME,)


def test_english_sources_have_the_same_gate() -> None:
    base = "The two sides support peace in 2025."
    assert meaning_differences(base, base.replace("support", "do not support"), "en") == (Meaning.NEGATION,)
    assert meaning_differences(base, base.replace("support", "must support"), "en") == (Meaning.STRENGTH,)
    assert meaning_differences(base, base.replace("support", "oppose"), "en") == (Meaning.STANCE,)
    assert meaning_differences(base, base.replace("2025", "2026"), "en") == (Meaning.NUMBER,)
    assert meaning_differences(base, base.replace("peace", "the peace"), "en") == ()
