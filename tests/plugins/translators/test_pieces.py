"""Cutting long texts for engines."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from workbench.plugins.translators.pieces import pieces

ARABIC = st.text(st.sampled_from("ابتثة لا،؛.؟!\n «»()َُِّ١٢ab,"), max_size=300)


def joined(cut: list[tuple[str, str]]) -> str:
    return "".join(piece + gap for piece, gap in cut)


@given(ARABIC, st.integers(1, 60))
def test_pieces_with_their_gaps_are_the_text_and_none_is_too_long(text: str, limit: int) -> None:
    cut = list(pieces(text, limit))

    assert joined(cut) == text
    assert all(len(piece) <= limit and piece == piece.strip() for piece, _ in cut)
    assert all(gap.isspace() or not gap for _, gap in cut)


@given(ARABIC, st.integers(4, 80))
def test_a_limit_in_bytes_is_kept(text: str, limit: int) -> None:
    cut = list(pieces(text, limit, lambda piece: len(piece.encode())))

    assert joined(cut) == text
    assert all(len(piece.encode()) <= limit for piece, _ in cut)


def test_a_text_within_the_limit_is_one_piece() -> None:
    assert list(pieces("أكّد الجانبان.", 100)) == [("أكّد الجانبان.", "")]
    assert list(pieces("", 100)) == [("", "")]


def test_paragraphs_come_before_sentences_and_sentences_before_words() -> None:
    assert [piece for piece, _ in pieces("جملة أولى. جملة\nثانية هنا. وثالثة", 20)] == [
        "جملة أولى. جملة",
        "ثانية هنا. وثالثة",
    ]
    assert [piece for piece, _ in pieces("هل وصل الوفد؟ نعم وصل أمس", 20)] == ["هل وصل الوفد؟", "نعم وصل أمس"]
    assert [piece for piece, _ in pieces("كلمة كلمة كلمة كلمة", 10)] == ["كلمة كلمة", "كلمة كلمة"]


def test_vowel_marks_stay_with_their_letters() -> None:
    cut = [piece for piece, _ in pieces("مُحَمَّدٌ" * 20, 7)]

    assert not any(unicodedata.combining(piece[0]) for piece in cut)
