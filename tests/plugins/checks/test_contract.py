"""What every registered check promises, whatever the text."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from workbench.domain.arabic import letters
from workbench.domain.enums import Severity, Side, State
from workbench.domain.ids import SegmentId
from workbench.domain.ports import Check
from workbench.domain.qa import CheckedSegment, Finding
from workbench.services.messages import catalogue, sentence
from workbench.services.registry import CHECKS, Registry

KINDS = Registry().all(CHECKS)
BY_ID = {kind.id: kind for kind in KINDS}
# Pieces that the checks care about, so that random text is rarely dull.
PIECES = [
    "لا", "لم يتم", "غيّر", "لا يزال", "وقّع الطرفان", "ثلاثة وعشرون", "٣٠٠ ألف", "22 أبريل", "هـ", "بـالشراكة",
    "جداً جداً", "سي إن إن",
    "not", "isn't", "never", "the the", "twenty-two", "1,500.75", "No. 5", "unlikely", "U.S.A.", "a@b.org", "http://x.y/z",
    " ", "  ", "\u00a0", "\n", "(", ")", "[", "]", "«", "»", "“", "”", '"', "،", ",", ".", "؟", "…", "%", "٪", "ـ",
    "ـــ", "-",
    "\u200e", "\u200f", "\u061c", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068",
    "\u2069",
    "\ufeff", "\u200b", "\u0301", "\u064b", "\U0001f600", "ﷺ", "ﻻ", "\x00", "\ud800",
]  # fmt: skip
TEXT = st.one_of(
    st.lists(st.sampled_from(PIECES), max_size=14).map("".join),
    st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join),
    st.text(max_size=40),
)
PAIRS = st.sampled_from(
    [("ar", "en"), ("en", "ar"), ("ar-EG", "en-GB"), ("ar", "fr"), ("fa", "de"), ("ar", "ar"), ("", "")]
)


@st.composite
def segments(draw: st.DrawFn) -> CheckedSegment:
    source, target = draw(TEXT), draw(TEXT)
    if draw(st.booleans()):
        target = source
    return CheckedSegment(SegmentId(3), 2, source, target, draw(st.sampled_from(State)), *draw(PAIRS))


def text_of(segment: CheckedSegment, side: Side) -> str:
    return segment.source if side is Side.SOURCE else segment.target


def everything(kind: type[Check]) -> Check:
    """Return a check with all its flags switched on."""
    return kind({option.name: True for option in kind.options if option.type == "flag"})


def mended(segment: CheckedSegment, finding: Finding) -> CheckedSegment:
    fix = finding.fix
    assert fix is not None
    text = text_of(segment, fix.side)
    fixed = text[: fix.start] + fix.text + text[fix.end :]
    return replace(segment, **{fix.side.value: fixed})


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.id)
class TestEveryCheck:
    def test_it_declares_itself(self, kind: type[Check]) -> None:
        assert re.fullmatch(r"[a-z][a-z-]*", kind.id)
        assert kind.title[0].isupper()
        assert kind.severity in Severity
        assert all(option.name and option.title for option in kind.options)

    def test_it_finds_nothing_where_there_is_nothing(self, kind: type[Check]) -> None:
        assert list(kind().run([])) == []
        assert list(everything(kind).run([CheckedSegment(SegmentId(1), 0, "", "", State.DRAFT, "ar", "en")])) == []

    def test_it_leaves_what_is_not_translated_alone(self, kind: type[Check]) -> None:
        for target in ("", "  ", "the the draft, left ( behind  here 5"):
            row = CheckedSegment(SegmentId(1), 0, "وقّع الطرفان البيان (2025).", target, State.UNTRANSLATED, "ar", "en")
            assert list(kind().run([row])) == []

    @settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(segment=segments())
    def test_findings_stand_inside_their_text_and_speak(self, kind: type[Check], segment: CheckedSegment) -> None:
        found = list(everything(kind).run([segment]))
        for one in found:
            text = text_of(segment, one.side)
            assert 0 <= one.start <= one.end <= len(text)
            assert (one.segment_id, one.ordinal, one.check_id) == (segment.id, segment.ordinal, kind.id)
            assert one.code in catalogue()
            assert "{" not in sentence(one.code, {key: "value" for key in one.data})
            if one.fix is not None:
                assert 0 <= one.fix.start <= one.fix.end <= len(text_of(segment, one.fix.side))
        assert len({one.fingerprint for one in found}) == len(found)

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(segment=segments())
    def test_a_finding_keeps_its_fingerprint_where_the_segment_moves(
        self, kind: type[Check], segment: CheckedSegment
    ) -> None:
        moved = replace(segment, id=SegmentId(99), ordinal=98)
        marks = [one.fingerprint for one in everything(kind).run([segment])]
        assert marks == [one.fingerprint for one in everything(kind).run([moved])]

    @settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
    @given(segment=segments())
    def test_a_fix_takes_its_finding_away(self, kind: type[Check], segment: CheckedSegment) -> None:
        check = everything(kind)
        found = list(check.run([segment]))
        for one in found:
            if one.fix is not None:
                after = list(check.run([mended(segment, one)]))
                same = [other for other in after if other.code == one.code and other.side is one.side]
                before = [other for other in found if other.code == one.code and other.side is one.side]
                assert len(same) < len(before)


SAMPLES = {
    "arabic-left": ("وقّعا الاتفاق، عام ٢٠٢٥.", "They signed the agreement، in ٢٠٢٥."),
    "repeated-word": ("أعرب الطرفان عن عن ارتياحهما.", "The two sides expressed their their satisfaction."),
    "spacing": ("أكد الطرفان، مجدداً، دعمهما.", " The two  sides reaffirmed , again,their support. "),
    "tatweel": ("رحّب الطرفان بـالشراكة الاستراتيجيــة.", "They welcomed the strategic partnership."),
    "direction": (
        "اجتمعت \u202aUNESCO\u202c في \u200f\u200fباريس.",
        "The \u2066UNESCO met\u202c in Pa\u200fris\u2069\u2069.",
    ),
    "pairs": ("قال “نعم” ثم «لا».", 'He said “yes" and then «no».'),
}


@pytest.mark.parametrize("check_id", SAMPLES)
def test_a_fix_changes_nothing_but_its_place_and_no_other_finding(check_id: str) -> None:
    check = everything(BY_ID[check_id])
    segment = CheckedSegment(SegmentId(1), 0, *SAMPLES[check_id], State.TRANSLATED, "ar", "en")
    found = list(check.run([segment]))
    fixable = [one for one in found if one.fix is not None]
    assert fixable
    for one in fixable:
        assert one.fix is not None
        after = mended(segment, one)
        assert text_of(after, one.side)[: one.start] == text_of(segment, one.side)[: one.start]
        assert text_of(after, one.side).endswith(text_of(segment, one.side)[one.end :])
        assert letters_of(after) == letters_of(segment) or check_id == "repeated-word"
        assert len(list(check.run([after]))) == len(found) - 1


def letters_of(segment: CheckedSegment) -> list[str]:
    """Return the letters and digits that a reader sees, digits in one script."""
    both = segment.source + segment.target
    shown = both.replace(letters.TATWEEL, "").translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))
    return [char for char in shown if char.isalnum()]


def test_every_check_that_can_fix_is_tried_here() -> None:
    fixing = {
        one.check_id
        for kind in KINDS
        for texts in SAMPLES.values()
        for one in everything(kind).run([CheckedSegment(SegmentId(1), 0, *texts, State.TRANSLATED, "ar", "en")])
        if one.fix is not None
    }
    assert fixing == set(SAMPLES)
