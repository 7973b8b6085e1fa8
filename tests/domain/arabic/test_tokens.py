"""Tokens: words with their marks, numbers, Latin words, punctuation, each in its place."""

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.arabic.fold_tables import CONTROLS
from workbench.domain.arabic.tokens import TokenKind, tokenize, words


def _listed(text: str) -> list[tuple[str, str]]:
    return [(token.surface, token.kind.value) for token in tokenize(text)]


def test_a_vowelled_word_is_one_token() -> None:
    assert _listed("تَهْدِيدًا خطيـــرًا") == [("تَهْدِيدًا", "word"), ("خطيـــرًا", "word")]


def test_numbers_keep_separators_and_percent_in_either_script() -> None:
    assert [surface for surface, kind in _listed("12.5% و٣٫٥٪ و1,500.75 و١٬٠٠٠") if kind == "number"] == [
        "12.5%",
        "٣٫٥٪",
        "1,500.75",
        "١٬٠٠٠",
    ]


def test_a_full_stop_behind_a_number_is_no_part_of_it() -> None:
    assert _listed("عام 2025.") == [("عام", "word"), ("2025", "number"), (".", "punctuation")]


def test_latin_names_and_acronyms_are_latin_words() -> None:
    assert [token for token in _listed("معرض (CIIE) وCOP29 وƏliyev")] == [
        ("معرض", "word"),
        ("(", "punctuation"),
        ("CIIE", "latin"),
        (")", "punctuation"),
        ("و", "word"),
        ("COP29", "latin"),
        ("و", "word"),
        ("Əliyev", "latin"),
    ]


def test_content_words_leave_punctuation_out() -> None:
    assert words("نعم، في 2025 (CICA).") == ["نعم", "في", "2025", "CICA"]


@given(st.text(st.sampled_from("ابتًَ٠5.,،؛ABzé()«» \n\u200f\u2067\u00a0-٪%_😀"), max_size=60))
def test_tokens_cover_all_that_can_be_seen(text: str) -> None:
    covered: set[int] = set()
    last = 0
    for token in tokenize(text):
        assert token.start >= last
        assert text[token.start : token.end] == token.surface
        assert token.kind in TokenKind
        covered.update(range(token.start, token.end))
        last = token.end
    for at, char in enumerate(text):
        assert at in covered or char.isspace() or char in CONTROLS
