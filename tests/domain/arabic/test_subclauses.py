"""Sub-clauses: a new statement opens one, a list of verbal nouns does not."""

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.arabic.segmentation import segment_text
from workbench.domain.arabic.subclauses import is_finite_verb, propose_subclauses


def _parts(text: str) -> list[str]:
    return [text[start:end] for start, end in propose_subclauses(text)]


def test_a_conjoined_verb_opens_a_sub_clause() -> None:
    assert _parts("وأجرى رئيسا الدولتين محادثات، وأشادا بالإنجازات المحققة، وقررا إقامة شراكة.") == [
        "وأجرى رئيسا الدولتين محادثات",
        "وأشادا بالإنجازات المحققة",
        "وقررا إقامة شراكة.",
    ]


def test_verbal_nouns_go_on_with_a_list() -> None:
    text = "وأعربا عن استعدادهما لتعزيز الثقة، وتطوير التعاون، وتوسيع التبادلات، ودعم السلام."
    assert _parts(text) == [text]


def test_openers_after_a_comma_are_known() -> None:
    assert len(_parts("يدعم الطرفان العمل الإنساني، وفي هذا الصدد، يقدر الجانب الصيني ذلك.")) == 2
    assert len(_parts("يعترف الجانب بأن الأمر قائم، وأن تايوان جزء من الصين.")) == 2


def test_a_name_that_begins_with_waw_opens_nothing() -> None:
    text = "قال أعضاء جمعية ويلز الوطنية إن الأمر انتهى."
    assert _parts(text) == [text]


def test_nothing_opens_inside_quotation_marks() -> None:
    text = "قال الرئيس إن الاتفاق “مفيد للجميع، وأكد أنه عادل” في كلمته."
    assert _parts(text) == [text]


def test_finite_verbs_are_told_from_verbal_nouns() -> None:
    assert all(map(is_finite_verb, ["يدعم", "تدعم", "تعتبر", "تستضيف", "أكدت", "أعربا"]))
    assert not any(map(is_finite_verb, ["تعزيز", "تطوير", "تعاون", "تنمية", "يوم", "بناء"]))


@given(st.text(st.sampled_from("وأكديعرتبانس ،.()“”"), max_size=60))
def test_proposals_stay_in_order_and_lose_no_word(text: str) -> None:
    last, left = 0, ""
    for start, end in propose_subclauses(text):
        assert last <= start < end
        left += text[last:start]
        last = end
    assert not (left + text[last:]).strip(" ،")


def test_the_units_of_a_careful_analyst_are_proposed(shared: Path, sample_text: str) -> None:
    units = json.loads((shared / "gold/joint-statement-codes.json").read_text(encoding="utf-8"))
    gold = {(unit["start"], unit["end"]) for unit in units}
    assert all(sample_text[unit["start"] : unit["end"]] == unit["quote"] for unit in units)
    ours = {
        (segment.start + start, segment.start + end)
        for segment in segment_text(sample_text)
        for start, end in propose_subclauses(segment.text)
    }
    assert len(gold & ours) / len(gold) > 0.9
    assert len(gold & ours) / len(ours) > 0.9
