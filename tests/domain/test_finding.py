import pytest

from workbench.domain.finding import How, Match, Query, find, replaced
from workbench.domain.spans import Span

TEXT = "أكّدت الأطـراف أنّ الإرهاب والارهاب خطر، لا إرهابيا"


def spans(text, query, replacement=""):
    return [match.span.of(text) for match in find([text], query, replacement)[0]]


@pytest.mark.parametrize("typed", ["ارهاب", "إرهاب", "إِرْهاب", "إرهـاب"])
def test_any_spelling_of_a_word_finds_every_spelling_of_it_as_it_is_written(typed):
    assert spans(TEXT, Query(typed)) == ["إرهاب", "ارهاب", "إرهاب"]


def test_a_whole_word_is_not_found_within_another_and_marks_and_tatweel_belong_to_words():
    assert spans(TEXT, Query("الأطراف", whole_words=True)) == ["الأطـراف"]
    assert spans(TEXT, Query("إرهاب", whole_words=True)) == []
    assert spans("أنّ أن", Query("أن", How.EXACT, whole_words=True)) == ["أن"]


def test_exactly_is_exactly_and_case_is_by_wish():
    assert spans(TEXT, Query("الارهاب", How.EXACT)) == ["الارهاب"]
    assert spans("UN un Un", Query("un", How.EXACT)) == ["UN", "un", "Un"]
    assert spans("UN un Un", Query("un", How.EXACT, cased=True)) == ["un"]


def test_a_regular_expression_replaces_with_its_groups_and_signs_of_another_kind_are_taken_as_they_are():
    matches = find(["Article 5 and Article 12"], Query(r"Article (\d+)", How.REGEX), r"Art. \1")[0]
    assert replaced("Article 5 and Article 12", matches) == "Art. 5 and Art. 12"
    assert find(["a.b"], Query(".", How.EXACT), r"\1")[0] == (Match(Span(1, 2), r"\1"),)


def test_empty_matches_are_no_matches():
    assert spans("abc", Query("x*", How.REGEX)) == []
    assert spans("abc", Query("")) == []
