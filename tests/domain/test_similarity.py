"""How alike sentences are, and where their words differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.similarity import Change, folded_words, similarity, word_diff

TEXTS = st.text(alphabet="ابتة وَال، .أ2٢ab\u200f", max_size=40)


def alike(one: str, other: str) -> int:
    return similarity(folded_words(one), folded_words(other))


def test_a_changed_ending_costs_less_than_a_changed_word() -> None:
    base = "يدعم الطرفان السلام في المنطقة"
    assert 100 > alike(base, "يدعم الطرفان السلام في المناطق") > alike(base, "يدعم الطرفان السلام في آسيا") > 50


def test_different_words_are_never_quite_the_same_however_long_the_text() -> None:
    base = " ".join(["كلمة"] * 400)
    assert alike(base, base + " أخرى") == 99


def test_the_diff_shows_what_was_removed_before_what_was_added_and_passes_over_spelling() -> None:
    pieces = word_diff("أكد الجانب الأذربيجاني دعمه.", "اكد الجانب الأوزبكي دعمه.")
    assert [(piece.text, piece.change) for piece in pieces] == [
        ("اكد الجانب ", Change.SAME),
        ("الأذربيجاني ", Change.REMOVED),
        ("الأوزبكي ", Change.ADDED),
        ("دعمه.", Change.SAME),
    ]
    exact = word_diff("أكد الجانب", "اكد الجانب", exact=True)
    assert [piece.change for piece in exact] == [Change.REMOVED, Change.ADDED, Change.SAME]


@given(TEXTS, TEXTS)
def test_what_stayed_and_was_added_is_the_new_text_and_what_was_removed_comes_from_the_old(old: str, new: str) -> None:
    pieces = word_diff(old, new, exact=True)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.REMOVED) == new
    left = old
    for piece in pieces:
        if piece.change is Change.REMOVED:
            assert piece.text in left
            left = left[left.index(piece.text) + len(piece.text) :]
