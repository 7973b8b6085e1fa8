"""Plain text is read line by line, each line with its exact place."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.documents import ImportedDocument
from workbench.domain.ports import SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers import limits
from workbench.plugins.importers.text import TextImporter, paragraphs_of, read_pasted


def read(text: str, **options: object) -> ImportedDocument:
    return TextImporter().read(SourceBytes("بيان.txt", text.encode()), options)


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_each_paragraph_is_a_slice_of_the_text(text: str) -> None:
    text += "\nنص"
    found = paragraphs_of(text)
    assert all(text[paragraph.start : paragraph.end] == paragraph.text for paragraph in found)
    assert all(first.end < second.start for first, second in pairwise(found))


@given(st.lists(st.text(st.sampled_from("ابتc1 .،"), min_size=1).filter(str.strip), min_size=1))
def test_nothing_but_blanks_is_left_out(lines: list[str]) -> None:
    kept = [paragraph.text for paragraph in read("\r\n".join(lines)).paragraphs]
    assert kept == [line.strip() for line in lines]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2029", "\x85", "\f"])
def test_every_line_end_separates_paragraphs(end: str) -> None:
    assert [paragraph.text for paragraph in read(f"أولا{end}ثانيا").paragraphs] == ["أولا", "ثانيا"]


def test_lines_of_invisible_characters_are_no_paragraphs() -> None:
    assert [paragraph.text for paragraph in read("نص\n\u200f\u200e \n\ufeff\nآخر").paragraphs] == ["نص", "آخر"]


def test_a_direction_mark_before_a_word_is_kept_with_it() -> None:
    assert read("\u200fنص").paragraphs[0].text == "\u200fنص"


@pytest.mark.parametrize(("text", "code"), [("", "import.empty"), (" \n\u200f\n", "import.blank")])
def test_a_file_without_text_is_refused(text: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read(text)
    assert caught.value.code == code


def test_a_file_larger_than_any_document_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        TextImporter().read(SourceBytes("x.txt", b"a" * (limits.MAX_FILE + 1)), {})
    assert (caught.value.code, caught.value.data["limit"]) == ("import.too-large", 50)


def test_more_lines_than_a_workspace_holds_are_refused() -> None:
    with pytest.raises(InputError) as caught:
        read("a\n" * (limits.MAX_PARAGRAPHS + 1))
    assert caught.value.code == "import.too-many-paragraphs"


def test_the_record_of_the_sample_is_guessed(sample_text: str) -> None:
    document = read(sample_text)
    assert len(document.paragraphs) == 43
    assert document.language == "ar"
    assert document.text_date is None  # "today", within a visit of three days
    assert "أذرتاج" in document.publisher
    assert document.title == "بيان مشترك بشأن بناء شراكة استراتيجية شاملة بين البلدين"


def test_pasted_text_with_half_a_surrogate_pair_is_read() -> None:
    assert read_pasted("نص \ud83d آخر").paragraphs[0].text == "نص \ufffd آخر"
