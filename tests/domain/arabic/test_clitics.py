"""Clitics: split where what remains is a word, whole where the letters only look like a clitic."""

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.arabic.clitics import is_native, split_clitics
from workbench.domain.arabic.folding import FoldLayer, fold_text

_BARE = FoldLayer.MARKS | FoldLayer.TATWEEL | FoldLayer.INVISIBLE


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("وبالإرهاب", ("و+ب", "الإرهاب", "")),
        ("للسلطة", ("ل", "لسلطة", "")),
        ("ولأنهم", ("و+ل", "أن", "هم")),
        ("وسيعمل", ("و+س", "يعمل", "")),
        ("فإنه", ("ف", "إن", "ه")),
        ("به", ("ب", "ه", "")),
        ("اتفاقياتهما", ("", "اتفاقيات", "هما")),
        ("لدينا", ("", "لدي", "نا")),
        ("يمكنني", ("", "يمكن", "ني")),
        ("عليكم", ("", "علي", "كم")),
        ("كرئيس", ("ك", "رئيس", "")),
        ("كِتَابُهُ", ("", "كِتَابُ", "هُ")),
        ("لانه", ("ل", "ان", "ه")),
        ("و2006", ("و", "2006", "")),
    ],
)
def test_clitics_come_off(word: str, parts: tuple[str, str, str]) -> None:
    split = split_clitics(word)
    assert ("+".join(split.proclitics), split.stem, "+".join(split.enclitics)) == parts


@pytest.mark.parametrize(
    "word",
    [
        *("وزير", "وفد", "بيان", "لجنة", "كتاب", "فريق", "باكو", "بكين", "ولاية", "فلسطين", "بريطانيا"),
        *("لبنان", "كوريا", "سنوات", "سياسة", "المياه", "مهم", "هنا", "الله", "لله", "كارولينا", "لكن"),
    ],
)
def test_words_that_merely_look_cliticised_stay_whole(word: str) -> None:
    assert not split_clitics(word).is_split


def test_native_words_are_known_with_their_endings() -> None:
    assert is_native("وزرائهم")
    assert is_native("بياناتها")
    assert not is_native("وقال")


@given(st.text(st.sampled_from("ابتثجحدرسعفقكلمنهويأإىةًَُّـ"), min_size=1, max_size=12))
def test_the_parts_of_any_word_give_it_back(word: str) -> None:
    split = split_clitics(word)
    assert "".join((*split.proclitics, split.stem, *split.enclitics)) == word
    assert split.stem


def test_real_words_are_split_exactly_in_more_than_ninety_seven_of_a_hundred(shared: Path) -> None:
    path = shared / "data/segmentation/pud-clitics-first-half.tsv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    exact = 0
    for row in rows:
        split = split_clitics(row["surface"])
        front = "+".join(fold_text(part, _BARE) for part in split.proclitics)
        back = "+".join(fold_text(part, _BARE) for part in split.enclitics)
        exact += (front, back) == (row["proclitics"], row["enclitics"])
    assert exact / len(rows) > 0.97
