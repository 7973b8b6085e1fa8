import pytest

from workbench.domain.arabic.folding import fold_text
from workbench.domain.completing import LAYERS, Completions, Term, word_before

TEXTS = ("أكد الطرفان الشراكة الاستراتيجية", "دعم الشراكة والاستقرار", "comprehensive strategic partnership")


def test_three_letters_bring_the_documents_words_in_any_spelling_and_two_bring_none():
    words = Completions(TEXTS)
    assert words.of("الش") == ["الشراكة"]
    assert words.of("الاس")[0] == "الاستراتيجية"
    assert words.of("ال") == []
    assert words.of("Comp") == ["comprehensive"]


@pytest.mark.parametrize(("typed", "whole"), [("والشر", "والشراكة"), ("بالشر", "بالشراكة"), ("ولاست", None)])
def test_arabic_words_are_completed_behind_the_particles_written_with_them(typed, whole):
    found = Completions(TEXTS).of(typed)
    assert (whole in found) if whole else found == []


def test_the_segments_terms_come_first_whole_and_other_terms_before_other_words():
    source = fold_text("شراكة", LAYERS)
    terms = (Term("partnership of equals", (source,)), Term("particle board", ()))
    words = Completions(["part partly partial partisan partisan"], terms)
    assert words.of("part", "بشراكة")[:2] == ["partnership of equals", "particle board"]


def test_nothing_is_offered_that_saves_less_than_two_keys():
    assert Completions(["word words wordless"]).of("word") == ["wordless"]


@pytest.mark.parametrize(
    ("text", "caret", "word"), [("the par", 7, "par"), ("the par", 6, ""), ("شَرا", 4, "شَرا"), ("5 ", 2, "")]
)
def test_only_a_word_that_ends_at_the_caret_is_completed(text, caret, word):
    assert word_before(text, caret) == word


def test_words_follow_what_is_typed_as_if_they_had_been_counted_anew():
    words = Completions(["peaceful partners", "peaceful talks"])
    words.change("peaceful partners", "partnership and talking")
    anew = Completions(["partnership and talking", "peaceful talks"])
    for typed in ("part", "peac", "talk"):
        assert words.of(typed) == anew.of(typed)
    words.change("peaceful talks", "")
    assert words.of("peac") == []
