"""Negative words of Arabic and the idioms that deny nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.arabic.negation import negations


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("لا تتخلى الدولة ولن تتراجع", ["لا", "ولن"]),
        ("ليست هناك نية، وليس ثمة خطة", ["ليست", "وليس"]),
        ("لعدم وجود أدلة وبدونها", ["لعدم", "وبدونها"]),
        ("الأسلحة غير المشروعة", ["غير"]),
        ("قرر ألّا يشارك", ["ألّا"]),
        ("لَمْ يَكُنْ", ["لَمْ"]),
    ],
)
def test_particles_are_found_with_their_clitics_and_marks(text: str, words: list[str]) -> None:
    assert [text[one.start : one.end] for one in negations(text) if one.strong] == words


@pytest.mark.parametrize(
    "text",
    [
        "لا يزال قائماً",
        "وما زالت قائمة",
        "لا سيما الأمن",
        "لاسيما الأمن",
        "غير أن الأمر",
        "إلا أنه قال",
        "ما لا يقل عن خمسة",
        "لا يتجزأ",
        "لا بد من",
        "غيّر رأيه",
        "وغيرهم من الوزراء",
        "لمّ الشمل",
        "اللاعبون واللاجئون",
        "دون سن الخامسة",
        "لا يحضر إلا الوزير",
    ],
)
def test_idioms_and_look_alikes_ask_for_no_negation(text: str) -> None:
    assert [one for one in negations(text) if one.strong] == []


@given(st.text(alphabet="لامنيسغردعو إأّ،.\u200f(", max_size=30))
def test_places_lie_in_the_text_in_order(text: str) -> None:
    found = negations(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert [one.start for one in found] == sorted(one.start for one in found)
