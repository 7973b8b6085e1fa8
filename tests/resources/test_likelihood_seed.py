"""The scales of estimate, confidence and source grade are whole, ordered and in two languages."""

from __future__ import annotations

import itertools
import re
from typing import Any

from workbench.domain.enums import Confidence, Likelihood

Scales = dict[str, Any]


def _scale(scales: Scales, key: str) -> Scales:
    return next(scale for scale in scales["scales"] if scale["key"] == key)


def test_the_stored_scale_has_the_program_s_own_words_in_rising_order(scales: Scales) -> None:
    default = _scale(scales, scales["default_scale"])
    assert default["stored"] is True
    assert [step["key"] for step in default["steps"]] == list(Likelihood)


def test_the_default_scale_leaves_no_gap_and_no_overlap(scales: Scales) -> None:
    steps = _scale(scales, "icd-203")["steps"]
    assert (steps[0]["low"], steps[-1]["high"]) == (1, 99)
    assert all(one["high"] == other["low"] for one, other in itertools.pairwise(steps))


def test_the_british_yardstick_rises_and_points_to_the_step_that_holds_its_middle(scales: Scales) -> None:
    stored = {step["key"]: step for step in _scale(scales, "icd-203")["steps"]}
    last = -1
    for step in _scale(scales, "uk-phia")["steps"]:
        assert last < step["low"] < step["high"]
        last = step["high"]
        holder = stored[step["icd_203"]]
        middle = (step["low"] + step["high"]) / 2
        assert holder["low"] <= middle <= holder["high"], step["key"]


def test_no_word_of_a_scale_stands_for_two_steps(scales: Scales) -> None:
    for scale in scales["scales"]:
        english = [word for step in scale["steps"] for word in (step["en"], step.get("synonym_en")) if word]
        arabic = [step["ar"] for step in scale["steps"]]
        assert len(set(english)) == len(english)
        assert len(set(arabic)) == len(arabic)


def test_confidence_and_grades_are_complete_in_both_languages(scales: Scales) -> None:
    assert [level["key"] for level in scales["confidence"]] == list(Confidence)
    assert "".join(grade["key"] for grade in scales["reliability"]) == "ABCDEF"
    assert "".join(grade["key"] for grade in scales["credibility"]) == "123456"
    for entry in (*scales["confidence"], *scales["reliability"], *scales["credibility"]):
        assert re.search("[ء-ي]", entry["ar"])
        assert entry["en"]


def test_markings_come_in_pairs(scales: Scales) -> None:
    assert len(scales["markings"]) >= 5
    assert all(marking["text_en"] and marking["text_ar"] for marking in scales["markings"])
