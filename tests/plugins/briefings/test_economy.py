"""Pages are not wasted: what is cut short, what may break and what stays together."""

from __future__ import annotations

from dataclasses import replace

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.conftest import Render
from tests.plugins.briefings.reading import W, style_of


def test_a_long_undertaking_is_quoted_to_a_clause_and_of_the_other_language_its_opening_words(render: Render) -> None:
    made = build.bundle()
    long = build.segment(
        2,
        2,
        "سيعمل الطرفان " + "على فتح الأسواق، " * 20 + "معاً.",
        "The two Parties will " + "open markets, " * 30 + "so.",
    )
    rows = build.coded(long, long.source, ("ACT.COMMIT", "SRC.BOTH", "OBL.FIRM"))
    made = replace(made, segments=(made.segments[0], long, *made.segments[2:]), annotations=tuple(rows))
    (_, row) = render(made).table("Firm undertakings and positions")
    assert row[1].endswith("open markets…")
    assert 120 < len(row[1]) < 220
    assert row[2].startswith("سيعمل الطرفان على فتح الأسواق")
    assert len(row[2]) <= 90


def test_a_briefing_on_one_article_points_to_its_rows_instead_of_quoting_them(render: Render) -> None:
    made = render(build.bundle(), clause_ids=(2,))
    rows = made.table("Who commits to what")
    assert rows[0] == ["No.", "Who, to whom", "Act", "Strength", "Opening words"]
    assert [row[0] for row in rows[1:]] == ["01-P01", "01-P02"]
    assert rows[1][1:4] == ["Both parties\nto each other", "Commits; 2026", "Firm"]
    assert made.paragraphs("TOC") == []


def test_judgements_and_what_their_words_mean_stay_on_one_page(render: Render) -> None:
    body = render(build.bundle(), sections=("judgements",)).body
    held = [
        paragraph.find(f"{W}pPr/{W}keepNext") is not None
        for paragraph in body.iter(W + "p")
        if style_of(paragraph) in ("KeyJudgement", "Remark")
    ]
    assert held == [True, True, False]


def test_a_short_table_may_break_anywhere_but_its_first_row_stays_with_the_heading(render: Render) -> None:
    made = render(build.bundle(), sections=("articles",))
    for table in made.body.iter(W + "tbl"):
        kept = [row.find(f".//{W}keepNext") is not None for row in table.findall(W + "tr")]
        assert not any(kept)
    styles = {style.get(W + "styleId"): style for style in made.part("word/styles.xml").iter(W + "style")}
    for name in ("Heading2", "TagLine", "Callout"):
        assert styles[name].find(f"{W}pPr/{W}keepNext") is not None


def test_short_titles_head_the_page_and_the_whole_one_stands_in_the_source_note(render: Render) -> None:
    variables = build.variables(short_title__en="Short", short_title__ar="قصير")
    made = render(build.bundle(variables=variables))
    assert made.paragraphs("Title") == ["Short", "قصير"]
    assert "Full title: Joint Statement" in made.paragraphs("BodyText")


def test_a_glossary_is_one_table_whose_header_comes_back_only_at_the_head_of_a_page(render: Render) -> None:
    words = [f"كلمة{letter}{other}" for letter in "بتثجحخدذرز" for other in "سشصضطظعغفق"]
    glossary = tuple(build.entry(at, word, f"word {at}") for at, word in enumerate(words, 1))
    made = render(replace(build.plain([" ".join(words)]), glossary=glossary), sections=("glossary",))
    assert [len(rows) for rows in made.tables()] == [101]
