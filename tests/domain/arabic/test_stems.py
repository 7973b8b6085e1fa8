"""Matching of inflected words to terms: the forms that must be found and those that must not."""

import pytest

from workbench.domain.arabic.stems import find_term, match_keys, matches, term_keys


@pytest.mark.parametrize(
    ("word", "term"),
    [
        ("بإرهاب", "إرهاب"),
        ("وبالإرهاب", "إرهاب"),
        ("لإرهابهم", "الإرهاب"),
        ("بارهاب", "إرهاب"),
        ("واتفاقياتهما", "اتفاقية"),
        ("باتفاقيتنا", "اتفاقية"),
        ("دولتان", "دولة"),
        ("الدولتين", "دولة"),
        ("دولتهم", "دولة"),
        ("دول", "دولة"),
        ("لمعاهدة", "معاهدة"),
        ("كمعاهدة", "معاهدة"),
        ("وللمعاهدات", "معاهدة"),
        ("بيانات", "بيان"),
        ("ببيانهم", "بيان"),
        ("الوزراء", "وزير"),
        ("للوزراء", "الوزير"),
        ("وزيرا", "وزير"),
        ("القوانين", "قانون"),
        ("ملايين", "مليون"),
        ("شراكتهما", "شراكة"),
        ("حكومتيهما", "حكومة"),
        ("لسيادتهما", "سيادة"),
        ("تعاونهم", "تعاون"),
    ],
)
def test_inflected_forms_answer_to_their_term(word: str, term: str) -> None:
    assert matches(word, term)


@pytest.mark.parametrize(
    ("word", "term"),
    [
        ("وفد", "فد"),
        ("بيان", "يان"),
        ("سيعاهد", "معاهد"),
        ("معاهدة", "معاهد"),
        ("باكو", "اكو"),
        ("فريق", "ريق"),
        ("كتاب", "تاب"),
        ("لجنة", "جنة"),
        ("ولاية", "لاية"),
        ("اتفاق", "اتفاقية"),
        ("حكم", "حكومة"),
    ],
)
def test_chance_likenesses_are_refused(word: str, term: str) -> None:
    assert not matches(word, term)


def test_a_term_of_two_words_is_found_inflected() -> None:
    text = "وقعا على مذكرتي التفاهم وأكدا سلامتها الإقليمية"
    ((start, end),) = find_term(text, "مذكرة تفاهم")
    assert text[start:end] == "مذكرتي التفاهم"
    ((start, end),) = find_term(text, "السلامة الإقليمية")
    assert text[start:end] == "سلامتها الإقليمية"


def test_a_comma_cuts_a_term_in_two() -> None:
    assert find_term("وقعا مذكرة، التفاهم قائم", "مذكرة التفاهم") == []


def test_a_plural_listed_on_the_term_is_found() -> None:
    assert not matches("المضائق", "مضيق")
    assert matches("المضائق", "مضيق", ["مضائق"])


def test_keys_of_a_text_word_hold_the_keys_of_its_own_term() -> None:
    assert term_keys("معاهدة") <= match_keys("المعاهدة")
