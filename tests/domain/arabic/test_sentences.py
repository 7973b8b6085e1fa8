"""Sentences: where they end and where a stop ends nothing."""

import json
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.arabic.sentences import MOST_OF_A_SENTENCE, BreakRule, SplitOptions, split_sentences


def _cut(text: str, language: str = "ar", options: SplitOptions | None = None) -> list[str]:
    spans = split_sentences(text, language, options) if options else split_sentences(text, language)
    return [text[start:end] for start, end in spans]


@pytest.mark.parametrize(
    "sentences",
    [
        ["انتهت الجلسة.", "بدأت أخرى."],
        ["هل انتهت الجلسة؟", "نعم!", "بدأت أخرى"],
        ["قال: “نعم.”", "ثم مضى."],
        ["قال إنه »لا يوافق.«", "وانصرف الجميع."],
        ["(انتهى الخبر.)", "وبدأ غيره."],
        ["قال د. أحمد إن الأمر انتهى.", "وقال أ. محمد ذلك."],
        ["ذكرت أ. ف. ب. أن الأمر انتهى."],
        ["من عام 354 ق.م. إلى عام 200 م. في مصر."],
        ["كان ذلك عام 1445 هـ.", "وأعلن الطرفان ذلك."],
        ["بلغ 3.5 في المئة.", "وزاد."],
        ["1. يدعم الطرفان ذلك.", "2. أكد الطرفان ذلك."],
        ["انظر ص. 14 من الكتاب.", "وقال الكاتب ذلك."],
        ["الطلب رقم 14.", "وقد كان."],
        ["قال جورج دبليو بوش ذلك.", "ومضى."],
        ["ألفت جيه. كيه. رولينج الكتاب.", "ونشرته."],
        ["قال: هذا هو، وهذا ليس هو؛ فاختر."],
        ["من أين هذا؟ أو ذاك الذي جاء؟", "لا أدري."],
        ["كنت أظن... ثم عرفت.", "وانتهى."],
        ["سقط المطر…", "عاد الناس."],
    ],
)
def test_arabic_sentences(sentences: list[str]) -> None:
    assert _cut(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentences",
    [
        ["Mr. Smith met J. K. Rowling in the U.S. in May.", "He left at 5 p.m. on Monday."],
        ["The talks were held in the U.S.", "They ended in May."],
        ["It rose by 3.5 per cent.", "“Good.”", "They agreed."],
        ["See e.g. Art. 5 of the text.", "It is clear."],
        ["“Really?” he asked.", "Nobody answered."],
        ["Wait... what is this?", "Nothing."],
    ],
)
def test_english_sentences(sentences: list[str]) -> None:
    assert _cut(" ".join(sentences), "en") == sentences


def test_a_semicolon_ends_a_sentence_by_setting() -> None:
    text = "أولا هذا؛ وثانيا ذاك."
    assert len(_cut(text)) == 1
    assert _cut(text, options=SplitOptions(semicolon=True)) == ["أولا هذا؛", "وثانيا ذاك."]


def test_a_users_rules_come_before_our_own() -> None:
    keep = SplitOptions(rules=(BreakRule(r"انظر\.", r"\s", breaks=False),))
    assert len(_cut("انظر. الملحق", options=keep)) == 1
    cut = SplitOptions(rules=(BreakRule(r"—", r"\s", breaks=True),))
    assert _cut("هذا — وذاك", options=cut) == ["هذا —", "وذاك"]


def test_a_users_abbreviation_ends_nothing() -> None:
    text = "صدر عن مكتب المستش. القانوني ذلك."
    assert len(_cut(text)) == 2
    assert len(_cut(text, options=SplitOptions(abbreviations=frozenset({"المستش"})))) == 1


def test_lines_are_sentences_unless_told_otherwise() -> None:
    assert _cut("عنوان الخبر\nنص الخبر") == ["عنوان الخبر", "نص الخبر"]
    assert len(_cut("سطر\nتتمة", options=SplitOptions(newline=False))) == 1


@given(st.text(st.sampled_from('ابتدهـأمقو.؟!…،؛:"”»)(“« \n\t1٢٣éAbz-'), max_size=70), st.sampled_from(["ar", "en"]))
def test_sentences_hold_all_that_is_not_blank_in_order(text: str, language: str) -> None:
    spans = split_sentences(text, language)
    last = 0
    for start, end in spans:
        assert last <= start < end
        assert not text[start].isspace()
        assert not text[end - 1].isspace()
        assert not text[last:start].strip()
        last = end
    assert not text[last:].strip()


def test_real_sentences_are_found_better_than_by_any_baseline(shared: Path) -> None:
    hits = ours = true = 0
    for line in (shared / "data/segmentation/pud-first150.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        gold = {end for _, end in item["sentences"][:-1]}
        found = {end for _, end in split_sentences(item["text"])[:-1]}
        hits, ours, true = hits + len(gold & found), ours + len(found), true + len(gold)
    assert 2 * hits / (ours + true) > 0.992


@pytest.mark.parametrize("filling", ["كلمة ", "قال، ثم ", "ا", "بَ", "word "])
def test_what_stands_on_one_endless_line_is_cut_into_pieces_that_can_be_read(filling: str) -> None:
    text = filling * (200_000 // len(filling))
    spans = split_sentences(text)
    assert len(spans) > 10
    last = 0
    for start, end in spans:
        assert 0 < end - start <= MOST_OF_A_SENTENCE
        assert not text[last:start].strip()
        assert not unicodedata.combining(text[start])
        last = end
    assert not text[last:].strip()
    if " " in filling:
        assert all(text[end : end + 1] in ("", " ") for _, end in spans)


def test_a_long_sentence_of_a_treaty_stays_whole() -> None:
    text = "واتفقا على أن " * 400
    assert len(split_sentences(text)) == 1
