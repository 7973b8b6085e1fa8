"""Selections are widened to what an analyst means."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.snapping import Snap, edges, snapped
from workbench.domain.spans import Span

TEXT = "يدعم الطرفان السلام، وتدعم الصين بقوة أجندة السلام."


def chosen(part: str, how: Snap, *, clitics: bool = False) -> str:
    start = TEXT.index(part)
    return snapped(TEXT, Span(start, start + len(part)), how, clitics=clitics).of(TEXT)


@pytest.mark.parametrize(
    ("part", "wanted"),
    [("طرف", "الطرفان"), ("م الطر", "يدعم الطرفان"), (" السلام،", "السلام،"), ("دعم الصين ", "وتدعم الصين")],
)
def test_a_selection_takes_whole_words_and_no_blanks(part: str, wanted: str) -> None:
    assert chosen(part, Snap.WORD) == wanted


def test_particles_may_be_left_out() -> None:
    assert chosen("تدعم", Snap.WORD, clitics=True) == "تدعم"
    assert chosen("تدعم", Snap.WORD) == "وتدعم"


def test_a_selection_takes_the_sub_clause() -> None:
    assert chosen("الصين", Snap.SUBCLAUSE) == "وتدعم الصين بقوة أجندة السلام."
    assert chosen("الطرفان", Snap.SUBCLAUSE).startswith("يدعم الطرفان السلام")


def test_nothing_is_widened_unless_wanted_or_where_there_are_no_letters() -> None:
    assert snapped(TEXT, Span(2, 7), Snap.NONE) == Span(2, 7)
    assert snapped("a   b", Span(1, 3), Snap.WORD) == Span(1, 3)


@given(st.text(alphabet="ابتوال، .abc12\u200f\U0001f600", max_size=40), st.integers(0, 40), st.integers(0, 40))
def test_what_was_selected_stays_selected(text: str, one: int, other: int) -> None:
    span = Span(min(one, other), max(one, other)).clipped(len(text))
    for how in Snap:
        for clitics in (False, True):
            found = snapped(text, span, how, clitics=clitics)
            assert found.end <= len(text)
            assert span.of(text).strip() in found.of(text)


def test_a_span_begins_and_ends_where_pieces_do_and_at_the_ends_of_the_text() -> None:
    assert edges("ab، cd.", Snap.WORD, begins=True) == [0, 4]
    assert edges("ab، cd.", Snap.WORD, begins=False) == [2, 6, 7]
    assert edges("abc", Snap.NONE, begins=True) == [0, 1, 2, 3]
    assert edges("", Snap.WORD, begins=False) == [0]
    assert 0 < edges(TEXT, Snap.SUBCLAUSE, begins=True)[1] < len(TEXT)
