"""Parts, row numbers and the names of clauses."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.conftest import Render
from workbench.domain.briefings import Bundle, Recipe
from workbench.domain.documents import ClauseRow, SegmentRow
from workbench.domain.enums import ClauseKind, Lead
from workbench.domain.shortening import shortened
from workbench.plugins.briefings.model import view_of
from workbench.plugins.briefings.names import title_of
from workbench.plugins.briefings.parts import number_rows, parts_of

HEADING, ARTICLE, PARAGRAPH, ITEM = ClauseKind.HEADING, ClauseKind.ARTICLE, ClauseKind.PARAGRAPH, ClauseKind.ITEM


def _bundle(clauses: tuple[ClauseRow, ...], segments: tuple[SegmentRow, ...] = ()) -> Bundle:
    return build.bundle(clauses=clauses, segments=segments, annotations=(), notes=(), judgements=(), glossary=())


def _title(clause: ClauseRow, lead: Lead = Lead.ENGLISH, *around: ClauseRow) -> str:
    return title_of(clause, view_of(_bundle((*around, clause)), Recipe(lead=lead)))


@pytest.mark.parametrize(
    ("label", "value", "english", "arabic"),
    [
        ("1.", 1, "Article 1", "المادة 1"),
        ("المادة (٣)", 3, "Article 3", "المادة (٣"),
        ("٢-", 2, "Article ٢", "المادة ٢"),
        ("1.2.", 2, "Article 1.2", "المادة 1.2"),
        ("أولاً", 1, "Section 1", "أولاً"),
        ("Article 7", 7, "Article 7", "المادة 7"),
        ("", 4, "Article 4", "المادة 4"),
    ],
)
def test_an_article_is_named_in_the_lead_language(label: str, value: int, english: str, arabic: str) -> None:
    clause = build.clause(1, label=label, value=value)
    assert _title(clause) == english
    assert _title(clause, Lead.ARABIC) == arabic


def test_a_title_that_says_the_name_already_stands_alone() -> None:
    clause = build.clause(1, ClauseKind.PREAMBLE, title_target="Preamble: the visit", title_source="الزيارة")
    assert _title(clause) == "Preamble: the visit"
    assert _title(clause, Lead.ARABIC) == "الديباجة: الزيارة"


def test_a_heading_without_translation_is_its_name_and_the_source_stands_below(render: Render) -> None:
    clauses = (
        build.clause(1, HEADING, title_source="أحكام عامة"),
        build.clause(2, ARTICLE, value=3, title_source="التعريفات"),
    )
    made = render(_bundle(clauses, (build.segment(1, 2, "نص."),)), sections=("contents", "articles"))
    assert made.headings()[1:] == ["أحكام عامة", "Article 3"]
    assert "التعريفات" in made.paragraphs("Remark")
    assert made.paragraphs("TOC")[-2:] == ["أحكام عامة", "Article 3"]
    assert made.paragraphs("Remark")[0].startswith("Nothing is translated yet")
    arabic = render(_bundle(clauses, (build.segment(1, 2, "نص."),)), sections=("articles",), lead=Lead.ARABIC)
    assert arabic.headings()[1:] == ["أحكام عامة", "المادة 3: التعريفات"]


def test_the_title_of_an_article_stands_once_though_it_is_a_segment_too(render: Render) -> None:
    clauses = (build.clause(1, ARTICLE, value=3, title_source="التعريفات"),)
    segments = (build.segment(1, 1, "التعريفات"), build.segment(2, 1, "نص."))
    made = render(_bundle(clauses, segments), sections=("articles",))
    assert made.paragraphs("Remark") == ["التعريفات"]
    assert [row[1] for row in made.tables()[-1][1:]] == ["نص."]


def test_two_articles_of_one_number_are_told_apart(render: Render) -> None:
    clauses = (
        build.clause(1, ARTICLE, value=1, label="1", path="1"),
        build.clause(2, ARTICLE, value=1, label="1", path="1#2"),
    )
    segments = (build.segment(1, 1, "نص."), build.segment(2, 2, "نص آخر."))
    made = render(_bundle(clauses, segments), sections=("contents", "articles"))
    assert made.headings()[-2:] == ["Article 1", "Article 1 (2)"]


def test_the_title_of_the_document_is_no_section_of_it(render: Render) -> None:
    clauses = (build.clause(1, HEADING), build.clause(2, ARTICLE, parent_id=1, depth=1, value=1))
    segments = (build.segment(1, 1, "البيان المشترك"), build.segment(2, 2, "نص."))
    made = render(replace(_bundle(clauses, segments), document=build.document()), sections=("title", "articles"))
    assert made.headings() == ["Article-by-article briefing", "Article 1"]
    assert [text for text in made.paragraphs("Heading2")] == ["Article 1"]


def test_paragraphs_and_items_stand_in_the_table_of_their_article() -> None:
    clauses = (
        build.clause(1, ARTICLE, value=1),
        build.clause(2, PARAGRAPH, parent_id=1, depth=1, label="1."),
        build.clause(3, ITEM, parent_id=2, depth=2, label="(أ)"),
        build.clause(4, ARTICLE, value=2),
    )
    segments = tuple(build.segment(at, at, "نص.") for at in (1, 2, 3, 4))
    parts = parts_of(clauses, segments, {clause.id: clause for clause in clauses})
    assert [(part.clause.value, [row.label for row in part.rows]) for part in parts if part.clause] == [
        (1, ["", "1.", "(أ)"]),
        (2, [""]),
    ]


def test_text_without_any_heading_makes_one_part() -> None:
    made = build.plain(["أ.", "ب.", "ج."])
    parts = parts_of(made.clauses, made.segments, {clause.id: clause for clause in made.clauses})
    assert [(part.clause, len(part.rows)) for part in parts] == [(None, 3)]


def test_sentences_of_one_paragraph_share_a_number_and_have_letters() -> None:
    clause = build.clause(1, ARTICLE, value=4)
    segments = [build.segment(at, 1, "نص.", paragraph=page) for at, page in ((1, 0), (2, 1), (3, 1), (4, 2))]
    numbers = number_rows(parts_of((clause,), segments, {clause.id: clause}))
    assert list(numbers.values()) == ["04-P01", "04-P02a", "04-P02b", "04-P03"]


def test_an_article_that_goes_on_after_an_inner_one_keeps_one_heading_and_counts_on(render: Render) -> None:
    clauses = (
        build.clause(1, ARTICLE, value=1, label="1."),
        build.clause(2, ARTICLE, parent_id=1, depth=1, value=1, label="1.1."),
        build.clause(3, PARAGRAPH, parent_id=1, depth=1),
    )
    segments = tuple(build.segment(at, at, f"نص {at}.") for at in (1, 2, 3))
    made = render(_bundle(clauses, segments), sections=("articles",))
    assert made.headings() == ["Article-by-article briefing", "Article 1", "Article 1.1"]
    assert [rows[1][0] for rows in made.tables()] == ["01-P01", "1.1-P01", "01-P02"]


def test_no_two_rows_have_one_number_though_articles_closings_and_headings_come_again() -> None:
    kinds = (HEADING, HEADING, ARTICLE, ARTICLE, ClauseKind.CLOSING, ClauseKind.CLOSING)
    clauses = tuple(build.clause(at, kind, value=1, label="1") for at, kind in enumerate(kinds, 1))
    segments = [build.segment(at, at, "نص.") for at in range(1, 7)]
    numbers = number_rows(parts_of(clauses, segments, {clause.id: clause for clause in clauses}))
    assert list(numbers.values()) == ["P01", "P02", "01-P01", "01/2-P01", "End-P01", "End-P02"]


@pytest.mark.parametrize(
    ("lead", "line"),
    [
        (Lead.ENGLISH, "Article 2 to Article 5: no text in the file."),
        (Lead.ARABIC, "من المادة 2 إلى المادة 5: لا نص في الملف."),
    ],
)
def test_articles_without_text_make_one_line_and_no_headings(render: Render, lead: Lead, line: str) -> None:
    clauses = tuple(build.clause(at, ARTICLE, value=at) for at in range(1, 8))
    segments = (build.segment(1, 1, "نص."), build.segment(2, 6, "نص آخر."))
    made = render(_bundle(clauses, segments), sections=("contents", "articles"), lead=lead)
    assert line in made.paragraphs("Remark")
    assert [text[-1] for text in made.headings()[1:]] == ["1", "6"]
    assert sum("7" in text for text in made.paragraphs("Remark")) == 1


def test_an_empty_article_with_something_below_it_keeps_its_heading(render: Render) -> None:
    clauses = (build.clause(1, ARTICLE, value=1), build.clause(2, ARTICLE, parent_id=1, depth=1, value=1, label="1.1"))
    made = render(_bundle(clauses, (build.segment(1, 2, "نص."),)), sections=("articles",))
    assert made.headings()[1:] == ["Article 1", "Article 1.1"]


def test_deep_structures_stop_at_the_fourth_level_of_heading(render: Render) -> None:
    clauses = tuple(
        build.clause(
            at, HEADING, parent_id=at - 1 or None, depth=at - 1, title_source=f"باب {at}", title_target=f"Part {at}"
        )
        for at in range(1, 9)
    )
    made = render(_bundle(clauses, (build.segment(1, 8, "نص."),)), sections=("articles",))
    styles = {text: style for style in ("Heading2", "Heading4") for text in made.paragraphs(style)}
    assert styles["Part 1"].startswith("Heading2")
    assert styles["Part 8"].startswith("Heading4")


def test_a_heading_that_is_its_own_text_needs_no_table(render: Render) -> None:
    clauses = (build.clause(1, HEADING, label="الباب الأول"), build.clause(2, ARTICLE, parent_id=1, depth=1, value=1))
    segments = (build.segment(1, 1, "أحكام عامة", "General provisions"), build.segment(2, 2, "نص.", "Text."))
    made = render(_bundle(clauses, segments), sections=("articles",))
    assert made.headings()[1].endswith("General provisions")
    assert len(made.tables()) == 1
    assert "أحكام عامة" in made.paragraphs("Remark")


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [("short", 10, "short"), ("one two three", 9, "one two…"), ("x" * 20, 10, "x" * 9 + "…"), ("one, two", 7, "one…")],
)
def test_text_is_cut_at_a_blank_where_there_is_one(text: str, limit: int, expected: str) -> None:
    assert shortened(text, limit) == expected


def test_a_part_of_the_document_keeps_the_names_of_what_is_around_it() -> None:
    clauses = (
        build.clause(1, HEADING, title_source="باب", title_target="Part"),
        build.clause(2, ARTICLE, parent_id=1, depth=1, value=1, label="1."),
        build.clause(3, ARTICLE, value=2, label="2."),
    )
    segments = (build.segment(1, 2, "أ."), build.segment(2, 3, "ب."))
    view = view_of(_bundle(clauses, segments), Recipe(clause_ids=(2,)))
    assert [part.clause.id for part in view.parts if part.clause] == [1, 2]
    assert replace(view.recipe, clause_ids=()) == Recipe()
