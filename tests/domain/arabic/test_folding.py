"""Folding: what becomes equal, what stays apart, and the way back."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.arabic.folding import (
    ALL_LAYERS,
    DEFAULT_LAYERS,
    NO_LAYERS,
    SEARCH_LAYERS,
    FoldLayer,
    fold,
    fold_text,
    folder,
    layers_that_matter,
)

ALPHABET = st.text(
    st.sampled_from(
        "ابتثأإآٱؤئءىيةهكلمنوـًٌٍَُِّْٰٕٔٓ٠٥۴.,،؛؟…«»“”‘’–— \t\n\u00a0\u200f\u200e\u2067\u2069\u202b\u200cﷺﻻﷲAbÉİßکیxyz09"
    ),
    max_size=60,
)
LAYERS = st.sampled_from([NO_LAYERS, DEFAULT_LAYERS, SEARCH_LAYERS, ALL_LAYERS, *FoldLayer])


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("بياناً", "بيانًا"),
        ("تهديدًا", "تهديدا"),
        ("الأمــن", "الامن"),
        ("فى", "في"),
        ("مدرسة", "مدرسه"),
        ("٢٠٢٥", "2025"),
        ("۲۰۲۵", "2025"),
        ("٪٥٫٥", "%5.5"),
        ("نعم؟", "نعم?"),
        ("«نعم»", '"نعم"'),
        ("“نعم”", '"نعم"'),
        ("هكذا…", "هكذا..."),
        ("عام \u20672025\u2069", "عام 2025"),
        ("عام\u00a02025", "عام 2025"),
        ("كتاب\u200f", "كتاب"),
        ("ﻻ", "لا"),
        ("CICA", "cica"),
        ("İlham", "ilham"),
        ("الرَّحْمَٰن", "الرحمن"),
        (unicodedata.normalize("NFD", "أَحمدُ آمن إيمان"), "احمد امن ايمان"),
    ],
)
def test_spellings_of_one_text_fold_to_the_same(one: str, other: str) -> None:
    assert fold_text(one) == fold_text(other)


@pytest.mark.parametrize(("one", "other"), [("سؤال", "سوال"), ("مسئول", "مسيول"), ("کتاب", "كتاب"), ("بناء", "بنا")])
def test_letters_that_may_tell_words_apart_fold_by_setting_only(one: str, other: str) -> None:
    assert fold_text(one) != fold_text(other)
    assert fold_text(one, ALL_LAYERS) == fold_text(other, ALL_LAYERS)


def test_loose_hamza_on_waw_stays_a_hamza_unless_the_setting_folds_it() -> None:
    assert fold_text(unicodedata.normalize("NFD", "مؤتمر")) == "مؤتمر"


def test_phrase_ligature_stays_one_sign() -> None:
    assert fold_text("محمد ﷺ") == "محمد ﷺ"


def test_search_folding_squeezes_blanks() -> None:
    assert fold_text("  مذكرة \n\t تفاهم ", SEARCH_LAYERS) == "مذكره تفاهم"


def test_a_hit_is_led_back_with_the_marks_of_its_last_letter() -> None:
    text = "قال: تهديدًا خطيـــراً."
    folded = fold(text)
    at = folded.text.index("تهديدا")
    start, end = folded.original_span(at, at + len("تهديدا"))
    assert text[start:end] == "تهديدًا"
    at = folded.text.index("خطير")
    start, end = folded.original_span(at, at + len("خطير"))
    assert text[start:end] == "خطيـــر"
    at = folded.text.index("خطيرا")
    assert text[slice(*folded.original_span(at, at + 5))] == "خطيـــراً"


def test_a_ligature_is_covered_whole_by_a_hit_in_its_half() -> None:
    text = "سﻻم"
    folded = fold(text)
    assert folded.text == "سلام"
    assert folded.original_span(1, 2) == (1, 2)
    assert folded.original_span(2, 3) == (1, 2)


def test_an_empty_span_keeps_its_place() -> None:
    folded = fold("أَب")
    assert folded.original_span(1, 1) == (2, 2)
    assert folded.original_span(2, 2) == (3, 3)
    assert folded.folded_index(2) == 1


@pytest.mark.parametrize(
    ("one", "other", "layers"),
    [
        ("كتاب", "كتاب", NO_LAYERS),
        ("بيانًا", "بياناً", FoldLayer.MARKS),
        ("أحمد", "احمد", FoldLayer.ALEF),
        ("أحمـد", "احمد", FoldLayer.ALEF | FoldLayer.TATWEEL),
        ("مسؤول", "مسوول", FoldLayer.HAMZA),
        ("عام ٢٠٢٥", "عام 2025", FoldLayer.DIGITS),
        ("على", "علي", FoldLayer.FINALS),
        ("نعم،", "نعم,", FoldLayer.PUNCTUATION),
        ("\u200fنعم", "نعم", FoldLayer.INVISIBLE),
        ("CIIE", "ciie", FoldLayer.CASE),
        ("ایران", "ايران", FoldLayer.PERSIAN),
        ("ﻻ", "لا", FoldLayer.PRESENTATION),
        ("أ  ب", "أ ب", FoldLayer.SPACES),
    ],
)
def test_the_layers_that_made_the_difference_are_named(one: str, other: str, layers: FoldLayer) -> None:
    assert layers_that_matter(one, other) == layers


def test_texts_that_differ_in_more_than_spelling_have_no_layers() -> None:
    assert layers_that_matter("عام 2025", "عام 2026") is None


def test_a_long_text_with_one_strange_character_folds_like_its_parts() -> None:
    text = "وقّعت الأطراف بياناً. " * 400 + "𐀀" + "مدرسة " * 900
    assert fold_text(text) == "".join(fold_text(char) for char in text)


@given(ALPHABET, LAYERS)
def test_folding_with_and_without_offsets_agree(text: str, layers: FoldLayer) -> None:
    folded = fold(text, layers)
    assert folded.text == fold_text(text, layers) == folder(layers)(text)
    assert len(folded.offsets) == len(folded.text)


@given(ALPHABET, LAYERS)
def test_offsets_never_run_backwards_and_stay_inside(text: str, layers: FoldLayer) -> None:
    offsets = list(fold(text, layers).offsets)
    assert offsets == sorted(offsets)
    assert all(0 <= offset < len(text) for offset in offsets)


@given(ALPHABET, LAYERS)
def test_folding_twice_changes_nothing(text: str, layers: FoldLayer) -> None:
    once = fold_text(text, layers)
    assert fold_text(once, layers) == once


@given(st.text(max_size=80))
def test_any_unicode_text_folds_and_maps_back(text: str) -> None:
    folded = fold(text, SEARCH_LAYERS)
    assert folded.text == fold_text(text, SEARCH_LAYERS)
    for at in range(len(folded.text)):
        start, end = folded.original_span(at, at + 1)
        assert 0 <= start < end <= len(text)


@given(ALPHABET)
def test_no_layers_change_nothing(text: str) -> None:
    assert fold_text(text, NO_LAYERS) == text
