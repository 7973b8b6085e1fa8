"""Automatic numbers are counted and written as Word does, as data beside the text."""

from __future__ import annotations

import pytest

from tests.plugins.importers.docx_builder import (
    in_list,
    labels,
    level,
    numbering,
    paragraph,
    read,
    run,
    style,
    texts,
)
from workbench.domain.enums import ClauseKind
from workbench.plugins.importers.number_formats import format_number

TWO_LISTS = (
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/>'
    '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
)


@pytest.mark.parametrize(
    ("style_name", "expected"),
    [
        ("decimal", ["1", "2", "3", "29"]),
        ("decimalZero", ["01", "02", "03", "29"]),
        ("arabicAbjad", ["أ", "ب", "ج", "أأ"]),
        ("arabicAlpha", ["أ", "ب", "ت", "أأ"]),
        ("hindiNumbers", ["१", "२", "३", "२९"]),
        ("lowerLetter", ["a", "b", "c", "cc"]),
        ("upperRoman", ["I", "II", "III", "XXIX"]),
        ("lowerRoman", ["i", "ii", "iii", "xxix"]),
        ("numberInDash", ["- 1 -", "- 2 -", "- 3 -", "- 29 -"]),
        ("none", ["", "", "", ""]),
    ],
)
def test_a_number_is_written_in_its_format(style_name: str, expected: list[str]) -> None:
    assert [format_number(number, style_name) for number in (1, 2, 3, 29)] == expected


def test_a_custom_format_pads_with_zeros() -> None:
    assert format_number(7, "custom", "001, 002, 003, ...") == "007"


@pytest.mark.parametrize("style_name", ["arabicAbjad", "lowerLetter", "upperRoman", "decimalEnclosedCircle"])
@pytest.mark.parametrize("number", [0, -3, 2_000_000_000])
def test_a_number_beyond_its_format_is_written_in_digits(style_name: str, number: int) -> None:
    assert format_number(number, style_name) == str(number)


def test_the_word_of_an_article_is_part_of_its_label_and_not_of_its_text() -> None:
    document = read(in_list("نص أول") + in_list("نص ثان"), numbering=numbering(level(0, text="المادة %1:")))
    assert (labels(document), texts(document)) == (["المادة 1:", "المادة 2:"], ["نص أول", "نص ثان"])
    assert {each.kind for each in document.paragraphs} == {ClauseKind.ITEM}


def test_levels_count_within_the_level_above() -> None:
    body = in_list("أ") + in_list("ب", level=1) + in_list("ج", level=1) + in_list("د") + in_list("هـ", level=1)
    document = read(body, numbering=numbering(level(0), level(1)))
    assert labels(document) == ["1.", "1.1.", "1.2.", "2.", "2.1."]
    assert [each.level for each in document.paragraphs] == [0, 1, 1, 0, 1]


def test_a_level_may_go_on_counting_past_the_level_above() -> None:
    kept = level(1, text="%2)", extra='<w:lvlRestart w:val="0"/>')
    body = in_list("أ") + in_list("ب", level=1) + in_list("ج") + in_list("د", level=1)
    assert labels(read(body, numbering=numbering(level(0), kept))) == ["1.", "1)", "2.", "2)"]


def test_legal_numbering_writes_every_level_in_digits() -> None:
    legal = level(1, text="%1.%2", extra="<w:isLgl/>")
    body = in_list("أ") + in_list("ب", level=1)
    assert labels(read(body, numbering=numbering(level(0, "upperRoman", "%1."), legal))) == ["I.", "1.1"]


def test_lists_of_one_definition_count_on_and_an_override_starts_anew() -> None:
    body = in_list("أ") + in_list("ب") + in_list("ج", 2) + in_list("د", 2)
    assert labels(read(body, numbering=numbering(level(0), lists=TWO_LISTS))) == ["1.", "2.", "1.", "2."]


def test_a_list_may_override_the_shape_of_a_level() -> None:
    lists = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">'
        + level(0, "arabicAbjad", "(%1)")
        + "</w:lvlOverride></w:num>"
    )
    assert labels(read(in_list("أ") + in_list("ب"), numbering=numbering(level(0), lists=lists))) == ["(أ)", "(ب)"]


def test_a_style_numbers_its_paragraphs_on_the_level_tied_to_it() -> None:
    styles = style("Art", "Article", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style(
        "Sub",
        "Sub",
        '<w:basedOn w:val="Art"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    )
    shape = numbering(
        level(0, text="المادة %1", extra='<w:pStyle w:val="Art"/>'), level(1, extra='<w:pStyle w:val="Sub"/>')
    )
    body = paragraph("أ", '<w:pStyle w:val="Art"/>') + paragraph("ب", '<w:pStyle w:val="Sub"/>')
    body += paragraph("ج", '<w:pStyle w:val="Art"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert labels(read(body, styles=styles, numbering=shape)) == ["المادة 1", "1.1.", ""]


def test_a_list_style_lends_its_definition() -> None:
    styles = style("LS", "List", '<w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr>', kind="numbering")
    shape = (
        '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="LS"/></w:abstractNum>'
        f'<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="LS"/>{level(0, text="البند %1")}</w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>'
    )
    assert labels(read(in_list("أ") + in_list("ب"), styles=styles, numbering=shape)) == ["البند 1", "البند 2"]


def test_bullets_are_labels() -> None:
    assert labels(read(in_list("أ"), numbering=numbering(level(0, "bullet", "\uf0b7")))) == ["•"]
    assert labels(read(in_list("أ"), numbering=numbering(level(0, "bullet", "-")))) == ["-"]


def test_a_heading_with_a_number_stays_a_heading() -> None:
    body = paragraph("عنوان", '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>')
    (found,) = read(body, numbering=numbering(level(0))).paragraphs
    assert (found.kind, found.label) == (ClauseKind.HEADING, "1.")


def test_a_paragraph_that_is_deleted_does_not_count() -> None:
    list_mark = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    gone = paragraph(f"<w:del>{run('محذوف')}</w:del>", list_mark + "<w:rPr><w:del/></w:rPr>")
    assert labels(read(in_list("أ") + gone + in_list("ب"), numbering=numbering(level(0)))) == ["1.", "2."]


def test_an_empty_paragraph_with_a_number_counts_as_word_counts_it() -> None:
    assert labels(read(in_list("أ") + in_list("") + in_list("ب"), numbering=numbering(level(0)))) == ["1.", "3."]


def test_a_list_that_is_not_defined_gives_no_number() -> None:
    assert labels(read(in_list("أ", 9), numbering=numbering(level(0)))) == [""]
