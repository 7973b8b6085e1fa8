"""Runs and the direction of paragraphs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.plugins.briefings.ooxml.runs import cut, leans_rtl, text_runs
from workbench.plugins.briefings.ooxml.xml import clean


def test_numbers_and_latin_names_stand_in_runs_of_their_own_in_arabic() -> None:
    pieces = list(cut("ومؤتمر (CIIE)، في 24 أبريل", rtl=True))
    assert pieces == [("ومؤتمر (", True), ("CIIE", False), (")، في ", True), ("24", False), (" أبريل", True)]


def test_a_number_inside_an_arabic_phrase_travels_with_it_in_english() -> None:
    pieces = list(cut("See المادة 5 (أ) here", rtl=False))
    assert pieces == [("See ", False), ("المادة 5 (أ)", True), (" here", False)]


def test_an_arabic_comma_between_latin_words_is_marked_as_arabic() -> None:
    assert list(cut("one، two", rtl=False)) == [("one", False), ("،", True), (" two", False)]


@pytest.mark.parametrize(
    ("text", "side", "expected"),
    [
        ("نص عربي", False, True),
        ("English text", True, False),
        ("COP29 استضافتها", True, True),
        ("2025", True, True),
        ("2025", False, False),
        ("", True, True),
        ("An English note that names المادة الأولى", False, False),
    ],
)
def test_a_paragraph_runs_as_its_side_does_unless_its_letters_are_of_the_other(
    text: str, side: bool, expected: bool
) -> None:
    assert leans_rtl(text, side) is expected


def test_markup_is_escaped_and_breaks_become_elements() -> None:
    xml = text_runs("a<b>&\tc\nd", rtl=False, style="Strong")
    assert xml == (
        '<w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">a&lt;b&gt;&amp;</w:t><w:tab/>'
        '<w:t xml:space="preserve">c</w:t><w:br/><w:t xml:space="preserve">d</w:t></w:r>'
    )


@given(st.text(max_size=60), st.booleans())
def test_pieces_join_to_the_text(text: str, rtl: bool) -> None:
    cleaned = clean(text)
    pieces = list(cut(cleaned, rtl))
    assert "".join(piece for piece, _ in pieces) == cleaned
    assert all(piece for piece, _ in pieces)
