import pytest

from workbench.domain.splitting import joined_target, matching_cut

SOURCE = "يدعم الطرفان السلام. وترحب الصين بالاتفاق."
TARGET = "The two Parties support peace. China welcomes the agreement."


def test_a_cut_between_sentences_falls_between_sentences_on_the_other_side():
    assert TARGET[matching_cut(SOURCE, SOURCE.index("و"), TARGET, "en") :] == "China welcomes the agreement."
    assert matching_cut(SOURCE, 21, "", "en") == 0


@pytest.mark.parametrize("at", range(1, len(SOURCE)))
def test_no_word_is_ever_cut_and_joining_gives_the_text_back(at):
    cut = matching_cut(SOURCE, at, TARGET, "en")
    assert cut == len(TARGET) or TARGET[cut - 1] == " "
    assert joined_target(TARGET[:cut].rstrip(), TARGET[cut:].lstrip()) == TARGET


def test_no_space_comes_between_signs_that_are_written_without():
    assert joined_target("双方支持和平。", "中方欢迎。") == "双方支持和平。中方欢迎。"
    assert joined_target("One.", "") == "One."
