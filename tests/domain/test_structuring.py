"""Automatic numbers of a format become labels, however many there are."""

from __future__ import annotations

import sys
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.domain.documents import ListPlace, SourceParagraph
from workbench.domain.enums import ClauseKind
from workbench.domain.ports import SourceBytes
from workbench.domain.structuring import structure
from workbench.errors import InputError
from workbench.plugins.importers.docx.importer import DocxImporter
from workbench.services.registry import Registry


def bullets(count: int) -> list[SourceParagraph]:
    return [SourceParagraph("نص فقرة عادية هنا.", label="•", path="body") for _ in range(count)]


def calls(paragraphs: list[SourceParagraph]) -> int:
    """Return how many calls and resumed generators it takes: a measure that no busy machine changes."""
    count = 0

    def see(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(see)
    try:
        structure(paragraphs)
    finally:
        sys.setprofile(before)
    return count


def test_the_work_grows_with_the_number_of_labels_and_not_with_its_square() -> None:
    calls(bullets(10))
    assert calls(bullets(2_000)) < 5 * calls(bullets(500))


@pytest.mark.parametrize("label", ["•", "–", "iv."])
def test_automatic_labels_are_data_and_never_text(label: str) -> None:
    texts = [f"بند {number}." for number in range(20)]
    cut = structure([SourceParagraph(text, label=label) for text in texts])
    assert [segment.source for segment in cut.segments] == texts
    assert {cut.clauses[segment.clause].label.rstrip(".") for segment in cut.segments} == {label.rstrip(".")}


def test_items_open_below_the_clause_they_stand_in() -> None:
    cut = structure(
        [
            SourceParagraph("المادة 1"),
            SourceParagraph("يلتزم الطرفان بما يلي:"),
            SourceParagraph("السلام.", label="•"),
            SourceParagraph("الأمن.", label="•"),
        ]
    )
    items = [clause for clause in cut.clauses if clause.kind is ClauseKind.ITEM]
    assert [item.label for item in items] == ["•", "•"]
    assert {cut.clauses[item.parent].label for item in items if item.parent is not None} == {"المادة 1"}


def test_twenty_thousand_labels_are_cut() -> None:
    cut = structure(bullets(20_000))
    assert len(cut.segments) == 20_000
    assert sum(clause.label == "•" for clause in cut.clauses) == 20_000


def listed(label: str, list_id: str, level: int = 0, indent: int = 0, text: str = "نص هنا.") -> SourceParagraph:
    return SourceParagraph(text, ClauseKind.ITEM, label, level, place=ListPlace(list_id, level, indent))


def outline(paragraphs: list[SourceParagraph]) -> list[str]:
    """Return the paths of the tree in order, each with its label."""
    return [f"{clause.path} {clause.label}".strip() for clause in structure(paragraphs).clauses]


def test_a_list_goes_on_after_its_deeper_levels() -> None:
    items = [listed("1.", "7"), listed("1.", "7", 1), listed("1.", "7", 2), listed("2.", "7"), listed("1.", "7", 1)]
    assert outline(items) == ["1 1.", "1/1 1.", "1/1/1 1.", "2 2.", "2/1 1."]


def test_another_list_at_the_same_indentation_stands_beside_the_first() -> None:
    items = [listed("1.", "1", 0, 360), listed("2.", "1", 0, 360), listed("1.", "2", 0, 360), listed("•", "3", 0, 360)]
    assert outline(items) == ["1 1.", "2 2.", "1#2 1.", "p4 •"]


def test_another_list_that_stands_further_in_is_within_the_item_and_the_first_goes_on() -> None:
    items = [listed("1.", "1", 0, 0), listed("(أ)", "2", 0, 720), listed("(ب)", "2", 0, 720), listed("2.", "1", 0, 0)]
    assert outline(items) == ["1 1.", "1/أ (أ)", "1/ب (ب)", "2 2."]


def test_an_automatic_article_holds_every_list_under_it() -> None:
    articles = [listed("المادة 1:", "1"), listed("1.", "2"), listed("2.", "2")]
    items = [*articles, listed("المادة 2:", "1"), listed("1.", "3")]
    assert outline(items) == ["1 المادة 1:", "1/1 1.", "1/2 2.", "2 المادة 2:", "2/1 1."]


def test_a_numbered_heading_of_word_is_a_clause_with_a_title() -> None:
    place = ListPlace("1")
    heading = SourceParagraph("نطاق التطبيق", ClauseKind.HEADING, "1.", 0, place=place)
    cut = structure([heading, SourceParagraph("يسري هذا النص."), listed("أ)", "2"), listed("ب)", "2")])
    assert [(clause.label, clause.title) for clause in cut.clauses if clause.depth == 0] == [("1.", "نطاق التطبيق")]
    assert [clause.path for clause in cut.clauses] == ["1", "1/أ", "1/ب"]


def test_bullets_before_the_first_article_belong_to_the_text_that_opens_them() -> None:
    items = [SourceParagraph("يتفق الطرفان على:"), listed("•", "1"), listed("•", "1"), SourceParagraph("وبعد ذلك.")]
    cut = structure([*items, SourceParagraph("المادة 1"), SourceParagraph("نص.")])
    assert [clause.path for clause in cut.clauses] == ["preamble", "preamble/p1", "preamble/p2", "1"]
    assert [cut.clauses[segment.clause].path for segment in cut.segments][3] == "preamble"


def test_a_roman_list_counts_as_roman_and_a_latin_one_as_latin() -> None:
    roman = [listed(f"{label}.", "1") for label in ("I", "II", "III", "IV", "V")]
    assert [clause.value for clause in structure(roman).clauses] == [1, 2, 3, 4, 5]
    latin = [listed(f"{label}.", "1") for label in "ABCDE"]
    assert [clause.path for clause in structure(latin).clauses] == list("ABCDE")
    assert {clause.kind for clause in structure(latin).clauses} == {ClauseKind.ITEM}


ANY_PARAGRAPH = st.builds(
    lambda text, kind, label, place, path: SourceParagraph(text, kind, label, 0, path=path, place=place),
    st.sampled_from(["نص عادي.", "1. أول", "2. ثان", "أ) نص", "المادة (1)", "المادة الثانية", "حررت هذه", "1.1 نص"]),
    st.sampled_from([ClauseKind.PARAGRAPH, ClauseKind.ITEM, ClauseKind.HEADING, ClauseKind.CELL, ClauseKind.NOTE]),
    st.sampled_from(["", "1.", "2.", "1.1", "II.", "أ)", "•", "المادة 1:", "الباب 1", "Step 1", "第一条", "#2", "c/d"]),
    st.none() | st.builds(ListPlace, st.sampled_from("123"), st.integers(0, 3), st.sampled_from([0, 360, 720])),
    st.sampled_from(["body", "t1.r1.c1", "t1.r1.c2", "footnote 1", "textbox/t1.r1.c1"]),
)


@settings(max_examples=300)
@given(st.lists(ANY_PARAGRAPH, max_size=30))
def test_no_two_clauses_of_a_text_have_the_same_path_and_every_text_is_kept(paragraphs: list[SourceParagraph]) -> None:
    cut = structure(paragraphs)
    paths = [clause.path for clause in cut.clauses]
    assert len(set(paths)) == len(paths)
    assert [clause.depth for clause in cut.clauses] == [path.count("/") for path in paths]
    assert all(clause.parent is None or clause.parent < index for index, clause in enumerate(cut.clauses))
    assert {segment.paragraph for segment in cut.segments} <= set(range(len(paragraphs)))
    told = [paragraphs[segment.paragraph].text for segment in cut.segments]
    assert {paragraph.text for paragraph in paragraphs if paragraph.text == "نص عادي."} <= set(told)


def test_no_two_clauses_of_a_real_document_have_the_same_path(shared: Path) -> None:
    files = [*(shared / "data/documents").glob("*.md"), *(shared / "data/docx").glob("*.docx")]
    registry = Registry()
    assert len(files) > 50
    for file in sorted(files):
        source = SourceBytes(file.name, file.read_bytes())
        try:
            read = registry.importer_for(source)().read(source, {})
        except InputError:
            continue
        paths = [clause.path for clause in structure(read.paragraphs).clauses]
        assert len(set(paths)) == len(paths), file.name


def test_the_lists_of_a_word_file_nest_as_word_shows_them(shared: Path) -> None:
    file = shared / "data/docx/nested_lists.docx"
    read = DocxImporter().read(SourceBytes(file.name, file.read_bytes()), {})
    shown = [(clause.path, clause.label) for clause in structure(read.paragraphs, "en").clauses]
    assert shown == [
        ("1", "1."), ("2", "2."), ("3", "3."), ("3/1", "1."), ("3/2", "2."), ("3/3", "3."), ("3/3/1", "1."),
        ("4", "4."), ("1#2", "1."), ("1#2/1", "1."), ("p6", "•"), ("p6/p1", "◦"),
    ]  # fmt: skip


@pytest.mark.parametrize("place", [False, True])
def test_a_text_in_which_every_line_begins_with_one_does_not_nest_as_deep_as_it_is_long(place: bool) -> None:
    typed = [SourceParagraph("1. نص فقرة.") for _ in range(3_000)]
    counted = [listed("1.", str(number), 0, number * 200) for number in range(3_000)]
    cut = structure(counted if place else typed)
    assert max(clause.depth for clause in cut.clauses) <= 16
    assert len({clause.path for clause in cut.clauses}) == len(cut.clauses) == 3_000
