"""Direction: of paragraphs, of runs, and of text that came out of a broken file."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.arabic.direction import (
    base_direction,
    direction_runs,
    first_strong,
    invisible_characters,
    is_rtl_language,
    isolate,
    looks_visually_ordered,
    majority_direction,
    strip_controls,
    unpaired_controls,
)


def _runs(text: str, base: str) -> list[tuple[str, str]]:
    return [(text[run.start : run.end], "R" if run.rtl else "L") for run in direction_runs(text, base)]


def test_a_paragraph_takes_the_direction_of_its_language() -> None:
    assert base_direction("CICA قمة", "ar-SA") == "rtl"
    assert base_direction("المادة 5 is used", "en") == "ltr"
    assert base_direction("«المادة»") == "rtl"
    assert first_strong("123 ...") is None
    assert base_direction("\u2067عربي\u2069 text") == "ltr"
    assert is_rtl_language("fa_IR")
    assert not is_rtl_language("az")


def test_a_note_takes_the_direction_of_most_letters() -> None:
    assert majority_direction("المادة is the Arabic word for article") == "ltr"
    assert majority_direction("كلمة article تعني المادة هنا") == "rtl"
    assert majority_direction("123", "rtl") == "rtl"


def test_numbers_and_latin_are_runs_of_their_own_in_an_arabic_paragraph() -> None:
    assert _runs("في الفترة من 22 إلى 24 أبريل 2025.", "rtl") == [
        ("في الفترة من ", "R"),
        ("22", "L"),
        (" إلى ", "R"),
        ("24", "L"),
        (" أبريل ", "R"),
        ("2025", "L"),
        (".", "R"),
    ]
    assert _runs("مؤتمر (CIIE)، ومعرض (معرض كانتون).", "rtl") == [
        ("مؤتمر (", "R"),
        ("CIIE", "L"),
        (")، ومعرض (معرض كانتون).", "R"),
    ]


def test_arabic_indic_digits_belong_to_the_arabic_run() -> None:
    assert _runs("في ٢٢ أبريل", "rtl") == [("في ٢٢ أبريل", "R")]
    assert _runs("نسبة ٥٪ و7", "rtl") == [("نسبة ٥٪ و", "R"), ("7", "L")]


def test_a_number_inside_an_arabic_phrase_travels_with_it_in_an_english_paragraph() -> None:
    assert _runs("The term المادة 5 (أ) is used.", "ltr") == [
        ("The term ", "L"),
        ("المادة 5 (أ)", "R"),
        (" is used.", "L"),
    ]
    assert _runs("plain English (2025)", "ltr") == [("plain English (2025)", "L")]


def test_an_empty_paragraph_has_no_runs() -> None:
    assert direction_runs("", "rtl") == []


def _visual(text: str, *, rtl: bool) -> str:
    """Lay runs out as a line, by the levels the runs were cut from (UAX #9, L1 and L2)."""
    from workbench.domain.arabic.bidi import resolve_levels

    levels = list(resolve_levels(text, rtl=rtl)[0])
    base = int(rtl)
    for blank in (*re.finditer(r"[ \t]*\t", text), *re.finditer(r"[ \t]+$", text)):
        levels[blank.start() : blank.end()] = [base] * len(blank[0])
    order = list(range(len(text)))
    for level in range(max(levels, default=0), 0, -1):
        for run in re.finditer("x+", "".join("x" if found >= level else "." for found in levels)):
            order[run.start() : run.end()] = order[run.start() : run.end()][::-1]
            levels[run.start() : run.end()] = levels[run.start() : run.end()][::-1]
    return "".join(text[at] for at in order)


def _reference(text: str, *, rtl: bool) -> str:
    bidi = pytest.importorskip("bidi")
    return str(bidi.get_display(text, base_dir="R" if rtl else "L"))


def _without_mirrors(text: str) -> str:
    return re.sub(r"[()\[\]{}<>«»‹›]", "|", text)


HARD = [
    "بتاريخ 24/4/2025 ونسبة 12.5% و+994 12 345",
    "The Arabic term المادة 5 (أ) of the text, i.e. “عملية باكو”, is used.",
    "COP29 استضافتها باكو",
    "٢٢/٤/٢٠٢٥ تاريخ",
    "abc (عرب 12) def [5] {عرب}",
    "عرب (abc 12) - 5 [x (ص) y]",
    "3-5% من $20 إلى ٣٠٪",
    "a(b)ع(c) ص",
]


@pytest.mark.parametrize("rtl", [True, False])
def test_the_sample_and_hard_lines_are_laid_out_as_by_the_reference(sample_text: str, rtl: bool) -> None:
    for line in [*sample_text.splitlines(), *HARD]:
        if line:
            assert _without_mirrors(_visual(line, rtl=rtl)) == _without_mirrors(_reference(line, rtl=rtl))


@given(st.text(st.sampled_from("ابج abcé12٣٤.,/-+%$()[]،«»:'\"ً"), min_size=1, max_size=40), st.booleans())
def test_any_mixture_is_laid_out_as_by_the_reference(text: str, rtl: bool) -> None:
    assert _without_mirrors(_visual(text, rtl=rtl)) == _without_mirrors(_reference(text, rtl=rtl))


@given(st.text(max_size=60), st.sampled_from(["rtl", "ltr"]))
def test_runs_cover_the_text_and_change_direction_at_each_border(text: str, base: str) -> None:
    runs = direction_runs(text, base)
    assert "".join(text[run.start : run.end] for run in runs) == text
    assert all(one.end == other.start and one.rtl != other.rtl for one, other in pairwise(runs))


def test_text_is_isolated_and_controls_are_taken_out_again() -> None:
    assert isolate("CICA") == "\u2068CICA\u2069"
    assert isolate("CICA", "ltr") == "\u2066CICA\u2069"
    assert strip_controls(isolate("نص\u200f")) == "نص"
    assert strip_controls(isolate("نص\u200f"), keep_marks=True) == "نص\u200f"


def test_invisible_characters_are_listed_with_names_and_places() -> None:
    found = invisible_characters("أ\u200fب\u00a0ج\u0640")
    assert [(item.offset, item.name) for item in found] == [
        (1, "right-to-left mark"),
        (3, "no-break space"),
        (5, "tatweel"),
    ]


def test_controls_without_partners_are_found() -> None:
    assert unpaired_controls("أ\u2067ب\u2069 ج\u202bد") == [6]
    assert unpaired_controls("أ\u2069ب\u202c") == [1, 3]
    assert unpaired_controls("\u202bأ\u202c\u2066ب\u2069") == []


def test_reversed_text_is_recognised(sample_text: str) -> None:
    for line in sample_text.splitlines():
        if len(line) > 100:
            assert looks_visually_ordered(line[::-1])
            assert not looks_visually_ordered(line)
