"""The check for words typed twice."""

from __future__ import annotations

import pytest

from tests.plugins.checks.conftest import Make
from workbench.domain.enums import Side
from workbench.plugins.checks.repeated_word import RepeatedWordCheck


@pytest.mark.parametrize(
    ("target", "word"),
    [("They met in in Beijing.", "in"), ("The the parties agreed.", "the"), ("The parties parties agreed.", "parties")],
)
def test_an_english_word_typed_twice_is_found(make: Make, target: str, word: str) -> None:
    (found,) = RepeatedWordCheck().run([make("اتفق الطرفان.", target)])
    assert (found.side, target[found.start : found.end].strip()) == (Side.TARGET, word)


@pytest.mark.parametrize("source", ["اجتمعا في في بكين.", "أكد الطرفان الطرفان دعمهما.", "أكّدَ أكد الوزير."])
def test_an_arabic_word_typed_twice_is_found_whatever_its_marks(make: Make, source: str) -> None:
    (found,) = RepeatedWordCheck().run([make(source, "They met.")])
    assert found.side is Side.SOURCE


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("تغيّر الوضع شيئاً فشيئاً.", "The situation changed little by little."),
        ("تقدموا رويداً رويداً.", "They advanced slowly."),
        ("هو مهم جداً جداً.", "It is very very important."),
        ("ذكرت شبكة سي إن إن وبي بي سي.", "CNN and the BBC reported."),
        ("قال إن أن تكون حاضراً مهم.", "He said that that matters; they had had time."),
        ("محمد محمد مرسي", "Mohamed Mohamed Morsi"),
        ("عام 20 20", "Room 20 20"),
        ("نعم، نعم", "It is big, big news."),
        ("أ أ، وآخرون", "Hussein A A et al."),
    ],
)
def test_repetitions_that_are_meant_are_left_alone(make: Make, source: str, target: str) -> None:
    assert list(RepeatedWordCheck().run([make(source, target)])) == []


def test_only_a_word_that_is_never_doubled_may_be_taken_out_by_itself(make: Make) -> None:
    target = "The the parties parties agreed."
    first, second = RepeatedWordCheck().run([make("اتفق الطرفان.", target)])
    assert first.fix is not None
    assert target[: first.fix.start] + first.fix.text + target[first.fix.end :] == "The parties parties agreed."
    assert second.fix is None
