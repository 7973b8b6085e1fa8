"""The Word briefing as its reader sees it."""

from __future__ import annotations

import io
from dataclasses import replace

import docx
import pytest

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.conftest import Render
from tests.plugins.briefings.reading import W, text_of
from workbench.domain.briefings import SECTIONS, Recipe
from workbench.domain.enums import ClauseKind, Lead, Origin, Side, State
from workbench.errors import UserError
from workbench.paths import resources
from workbench.plugins.briefings.word import WordBriefing

BOTH = pytest.mark.parametrize("lead", list(Lead))


def test_an_english_led_briefing_has_every_section_in_order(render: Render) -> None:
    made = render(build.bundle())
    assert [text for text in made.paragraphs("Title")] == ["Joint Statement", "البيان المشترك"]
    assert made.headings() == [
        "Bottom line",
        "Key judgements",
        "Who commits to what",
        "Firm undertakings and positions (2)",
        "Intentions and readiness (1)",
        "Red lines",
        "Article-by-article briefing",
        "Preamble",
        "Article 1 – Markets",
        "Article 2",
        "Glossary",
        "Translation notes",
        "Source note",
    ]


def test_an_arabic_led_briefing_speaks_arabic(render: Render) -> None:
    made = render(build.bundle(), lead=Lead.ARABIC)
    assert made.paragraphs("Title") == ["البيان المشترك", "Joint Statement"]
    assert made.headings()[:4] == ["الخلاصة", "التقديرات الرئيسية", "من يتعهد بماذا", "تعهدات ومواقف ثابتة (2)"]
    assert "المادة 1: الأسواق" in made.headings()


def test_built_in_style_names_carry_the_lead_direction(render: Render) -> None:
    for lead, expected in ((Lead.ENGLISH, "0"), (Lead.ARABIC, None)):
        styles = render(build.bundle(), lead=lead).part("word/styles.xml")
        for name in ("heading 1", "Title", "toc 1", "Body Text"):
            style = next(s for s in styles if s.find(f"{W}name") is not None and s[0].get(f"{W}val") == name)
            assert style.find(f"{W}pPr/{W}bidi").get(f"{W}val") == expected


def test_the_recipe_chooses_and_orders_the_sections(render: Render) -> None:
    made = render(build.bundle(), sections=("source", "articles", "title"))
    assert made.headings()[0] == "Source note"
    assert made.headings()[1] == "Article-by-article briefing"
    assert made.paragraphs()[-1] != "Joint Statement"
    assert made.paragraphs("Title") == ["Joint Statement", "البيان المشترك"]
    assert made.paragraphs("TOC") == []


@BOTH
@pytest.mark.parametrize("section", SECTIONS)
def test_each_section_alone_makes_a_sound_file(render: Render, section: str, lead: Lead) -> None:
    render(build.bundle(), sections=(section,), lead=lead)
    render(build.plain([]), sections=(section,), lead=lead)


def test_sections_without_content_leave_no_heading(render: Render) -> None:
    made = render(build.plain(["نص."]))
    assert made.headings() == ["Bilingual text", "Source note"]
    assert made.paragraphs("Title") == ["Untitled document"]


def test_metadata_stands_in_both_languages(render: Render) -> None:
    made = render(build.bundle(), brief_date="2025-04-28", author="Desk | المكتب", version_label="2")
    rows = {row[0]: row[1:] for row in made.table("Document details")}
    assert rows["Document"] == ["Joint statement (2 articles)", "بيان مشترك (مادتان)", "الوثيقة"]
    assert rows["Place and date"] == ["Beijing, 23 April 2025", "بكين، 23 أبريل 2025", "المكان والتاريخ"]
    assert rows["Parties"] == ["China; Azerbaijan", "الصين؛ أذربيجان", "الأطراف"]
    assert rows["Briefing"] == ["Desk, 28 April 2025, version 2", "المكتب، 28 أبريل 2025، النسخة 2", "الإحاطة"]
    assert rows["Source grade"][0] == "B2: Usually reliable; Probably true"
    assert rows["Translation status"][0] == "3 of 4 segments translated, 3 reviewed"


def test_variables_of_the_document_speak_before_its_fields(render: Render) -> None:
    variables = build.variables(
        place__en="Peking", kind__ar="بيان ختامي", party__A__full__en="People’s Republic of China",
        short_title__en="Short", translation_status__en="Not certified.",
    )  # fmt: skip
    made = render(build.bundle(variables=variables))
    rows = {row[0]: row[1:] for row in made.table("Document details")}
    assert rows["Document"][:2] == ["Joint statement (2 articles)", "بيان ختامي (مادتان)"]
    assert rows["Place and date"][0] == "Peking, 23 April 2025"
    assert rows["Parties"][:2] == ["People’s Republic of China; Azerbaijan", "الصين؛ أذربيجان"]
    assert "Short" in "".join(made.part("word/header1.xml").itertext())
    assert made.paragraphs("BodyText")[-1] == "Not certified."


def test_judgements_carry_words_for_likelihood_and_confidence_and_point_to_their_clauses(render: Render) -> None:
    made = render(build.bundle())
    assert [text.replace("\u00a0", " ") for text in made.paragraphs("KeyJudgement")] == [
        "Markets are likely to open.  Likely (55 to 80%)    Low confidence ",
        "The two sides signed.  High confidence ",
    ]
    assert made.notes() == ["See Article 1.", "See Preamble; Article 1."]


def test_commitments_name_the_parties_and_quote_both_languages(render: Render) -> None:
    rows = render(build.bundle()).table("Firm undertakings and positions")
    assert (rows[0][0], rows[0][-1]) == ("Who, to whom", "Act, clause")
    assert rows[1] == [
        "Both parties\nto each other",
        "The two Parties will open markets by 2026.",
        "سيعمل الطرفان على فتح الأسواق بحلول عام 2026",
        "Commits\nArticle 1\n2026",
    ]
    assert rows[2][:2] == ["Azerbaijan\nto China", "Azerbaijan strongly opposes “Taiwan independence”"]


def test_the_source_note_keeps_to_the_lead_and_sets_addresses_apart(render: Render) -> None:
    url = "https://example.org/p/514503/"
    rows = replace(
        build.bundle(),
        document=build.document(publisher="جريدة أم القرى", url=url, reference="العدد رقم (٥١٤٥)."),
        variables=build.variables(disclaimer="نسخة غير رسمية (example.org).", issued_by="قرار رقم (٥٧٨)"),
    )
    for lead, style, other in ((Lead.ENGLISH, "BodyText", "BodyTextArabic"), (Lead.ARABIC, "BodyText", "none")):
        made = render(rows, lead=lead, sections=("source", "metadata"))
        (chain,) = [text for text in made.paragraphs(style) if url in text]
        assert f"\u200e{url}\u200e" in chain
        assert "\u200fقرار رقم (٥٧٨)\u200f" in chain
        assert any("نسخة غير رسمية" in text for text in made.paragraphs(other if other != "none" else style))
        runs = [text_of(run) for run in made.body.iter(W + "r") if "example.org/p" in text_of(run)]
        assert runs == [f"\u200e{url}\u200e"]
        assert any("قرار رقم (٥٧٨)" in cell for row in made.tables()[0] for cell in row)


def test_an_arabic_kind_is_english_in_the_english_column(render: Render) -> None:
    rows = replace(build.bundle(), document=build.document(kind="اتفاقية"))
    (kind,) = [row for row in render(rows, sections=("metadata",)).tables()[0] if row[0] == "Document"]
    assert kind[1].startswith("Agreement (")
    assert kind[2].startswith("اتفاقية (")


def test_red_lines_give_holder_and_wording(render: Render) -> None:
    rows = render(build.bundle(), lead=Lead.ARABIC).table("الخطوط الحمراء")
    assert rows[1] == [
        "أذربيجان",
        "وتعارض أذربيجان بشدة “استقلال تايوان”",
        "Azerbaijan strongly opposes “Taiwan independence”",
        "لا شيء ينفرد به",
        "المادة 1",
    ]


def test_a_red_line_says_what_the_other_side_does_there(render: Render) -> None:
    made = build.bundle()
    line = made.segments[2]
    held = build.coded(line, "وتعارض أذربيجان بشدة “استقلال تايوان”", ("SRC.B", "FLAG.REDLINE"), first=20)
    answer = build.coded(made.segments[1], "سيعمل الطرفان", ("SRC.A", "ACT.COMMIT"), first=1)
    alone = render(replace(made, annotations=tuple(held))).table("Red lines")
    answered = render(replace(made, annotations=(*answer, *held))).table("Red lines")
    both = build.coded(line, "وتعارض أذربيجان بشدة “استقلال تايوان”", ("SRC.BOTH", "FLAG.REDLINE"), first=20)
    shared = render(replace(made, annotations=tuple(both))).table("Red lines")
    assert alone[0][3] == "Other side, same clause"
    assert [rows[1][3] for rows in (alone, answered, shared)] == [
        "nothing of its own",
        "China: Commits",
        "held by both",
    ]


def test_a_red_line_without_coded_translation_shows_the_whole_sentence(render: Render) -> None:
    made = build.bundle()
    source_only = tuple(row for row in made.annotations if row.side is not Side.TARGET)
    rows = render(replace(made, annotations=source_only)).table("Red lines")
    assert rows[1][1] == "Azerbaijan strongly opposes “Taiwan independence” (CIIE)."


def test_an_article_has_tags_gist_numbered_rows_and_notes(render: Render) -> None:
    made = render(build.bundle())
    assert made.paragraphs("TagLine")[0].replace("\u00a0", " ") == (
        "Tags:  Trade and investment    Both parties    Azerbaijan    Commits    Opposes    Firm    Dated    Red line "
    )
    assert "In brief: Markets open." in made.paragraphs("Callout")
    rows = made.table("Article 1 – Markets")
    assert [row[0] for row in rows] == ["No.", "01-P01", "01-P02"]
    assert rows[1][1] == "سيعمل الطرفان على فتح الأسواق بحلول عام 2026."
    assert "Watch the date. [01-P01]" in made.paragraphs("ListBullet")
    assert "↳ Agreed." in made.paragraphs("ListBullet")
    assert not any("Done with" in text for text in made.paragraphs())


def test_a_missing_translation_is_marked_and_a_machine_draft_says_so(render: Render) -> None:
    made = build.bundle()
    drafted = replace(made.segments[0], origin=Origin.MT, engine="LibreTranslate", state=State.DRAFT)
    docx_file = render(replace(made, segments=(drafted, *made.segments[1:])))
    assert docx_file.table("Article 2")[1][2] == "[Translation pending]"
    assert "Machine\u00a0translation,\u00a0unrevised" in docx_file.table("Preamble")[1][2]
    source_note = " ".join(docx_file.paragraphs("BodyText"))
    assert "human 2 (67%); machine 1 (33%)" in source_note
    assert "LibreTranslate 1" in source_note
    assert "not yet revised by a person: 1 segment" in source_note


def test_nothing_reviewed_is_said_in_words(render: Render) -> None:
    made = render(build.plain(["أ.", "ب.", "ج."]), lead=Lead.ARABIC, sections=("metadata",))
    assert made.tables()[0][1][2] == "تُرجم 0 من 3 مقاطع، ولم يُراجع منها شيء"


def test_the_glossary_lists_only_terms_of_the_text_with_their_first_clause(render: Render) -> None:
    rows = render(build.bundle()).table("Glossary")
    assert [row[0].split("\n")[0] for row in rows[1:]] == ["joint statement"]
    assert rows[1] == ["joint statement", "بيان مشترك", "≠ common statement", "Preamble"]


def test_translation_notes_hold_the_memos_on_doubtful_wording(render: Render) -> None:
    made = render(build.bundle(), sections=("notes",))
    assert made.headings() == ["Translation notes"]
    assert "“بياناً”\u200e: بيان statement or communiqué? [Pre-P01]" in made.paragraphs("ListBullet")


def test_notes_of_analysts_move_to_the_notes_where_articles_are_left_out(render: Render) -> None:
    with_articles, without = ("articles", "notes"), ("notes",)
    assert "Watch the date. [01-P01]" in render(build.bundle(), sections=without).paragraphs("ListBullet")
    shown = render(build.bundle(), sections=with_articles).paragraphs("ListBullet")
    assert shown.count("Watch the date. [01-P01]") == 1


def test_chosen_clauses_cut_everything_to_their_scope(render: Render) -> None:
    made = render(build.bundle(), clause_ids=(3,))
    assert "Article 2" in made.headings()
    assert "Article 1 – Markets" not in made.headings()
    assert "Key judgements" not in made.headings()
    assert "Red lines" not in made.headings()
    assert "Bottom line of the whole document" in made.headings()
    assert {row[0]: row[1] for row in made.table("Document details")}["Scope"] == "Article 2 (1 segment)"
    assert {row[0]: row[2] for row in made.table("Document details")}["Scope"] == "المادة 2 (مقطع واحد)"


def test_chosen_segments_keep_the_numbers_they_have_in_the_whole_document(render: Render) -> None:
    rows = render(build.bundle(), segment_ids=(3,)).table("Article 1 – Markets")
    assert [row[0] for row in rows] == ["No.", "01-P02"]


def test_a_chosen_clause_brings_its_children(render: Render) -> None:
    clauses = (
        build.clause(1, ClauseKind.HEADING, title_source="الباب الأول", title_target="Part one"),
        build.clause(2, parent_id=1, depth=1, label="1.", value=1),
        build.clause(3, ClauseKind.ITEM, parent_id=2, depth=2, label="(أ)"),
        build.clause(4, label="2.", value=2),
    )
    segments = tuple(build.segment(at, at, f"نص {at}.", f"Text {at}.") for at in (2, 3, 4))
    made = render(replace(build.bundle(annotations=(), notes=(), judgements=()), clauses=clauses, segments=segments),
                  clause_ids=(1,), sections=("articles",))  # fmt: skip
    assert made.headings() == ["Article-by-article briefing", "Part one", "Article 1"]
    rows = made.table("Article 1")
    assert [row[0] for row in rows] == ["No.", "01-P01", "01-P02"]
    assert rows[2][1:] == ["(أ) نص 3.", "(أ) Text 3."] or rows[2][1:] == ["(أ) Text 3.", "(أ) نص 3."]


def test_a_scope_that_is_not_in_the_document_is_refused() -> None:
    with pytest.raises(UserError) as caught:
        WordBriefing().render(build.bundle(), Recipe(clause_ids=(99,)), resources=resources())
    assert caught.value.code == "briefing.scope-empty"


@pytest.mark.parametrize(
    ("recipe", "code"),
    [
        (Recipe(sections=("title", "charts")), "briefing.section-unknown"),
        (Recipe(template="../default"), "briefing.template-unknown"),
        (Recipe(template="none-such"), "briefing.template-unknown"),
    ],
)
def test_a_recipe_that_names_what_is_not_there_is_refused(recipe: Recipe, code: str) -> None:
    with pytest.raises(UserError) as caught:
        WordBriefing().render(build.bundle(), recipe, resources=resources())
    assert caught.value.code == code


def test_equal_input_gives_equal_bytes(render: Render) -> None:
    assert render(build.bundle()).data == render(build.bundle()).data


def test_the_file_says_its_title_and_language_and_nothing_of_its_makers(render: Render) -> None:
    made = render(build.bundle(), lead=Lead.ARABIC, brief_date="2025-04-28", author="Desk")
    core = docx.Document(io.BytesIO(made.data)).core_properties
    assert (core.title, core.language, core.author, core.last_modified_by) == (
        "البيان المشترك",
        "ar-SA",
        "Desk",
        "Desk",
    )
    assert core.created.date().isoformat() == "2025-04-28"
    for hidden in (b"secret-folder-name", b"someone", b"Coder"):
        assert [name for name, blob in made.blobs() if hidden in blob] == []
    assert not [name for name in made.names() if "comments" in name or "customXml" in name]


def test_header_and_footer_carry_marking_reference_and_pages(render: Render) -> None:
    made = render(build.bundle(), reference="MFA/1", lead=Lead.ARABIC)
    header = "".join(made.part("word/header1.xml").itertext())
    footer = "".join(made.part("word/footer1.xml").itertext())
    assert "رسمي" in header
    assert "MFA/1" in header
    assert "صفحة" in footer
    assert "NUMPAGES" in footer


def test_a_marking_of_the_recipe_goes_before_that_of_the_document(render: Render) -> None:
    assert "RESTRICTED" in "".join(render(build.bundle(), marking="RESTRICTED").part("word/header1.xml").itertext())
    assert "OFFICIAL" not in "".join(render(build.bundle(), marking="").part("word/header1.xml").itertext())


def test_contents_link_to_every_heading_of_two_levels_and_say_how_to_get_pages(render: Render) -> None:
    made = render(build.bundle())
    assert made.paragraphs("TOC1") == [
        "Bottom line", "Key judgements", "Who commits to what", "Red lines", "Article-by-article briefing", "Glossary",
        "Translation notes", "Source note",
    ]  # fmt: skip
    assert "To add page numbers, click the list and press F9." in made.paragraphs("Remark")


def test_arabic_as_the_target_puts_the_source_column_first_on_the_left(render: Render) -> None:
    made = build.plain(["The text."], ["النص."])
    swapped = replace(made, document=build.document(language="en"))
    document = render(swapped, sections=("articles",))
    assert document.tables()[0][0] == ["No.", "English text (source)", "الترجمة العربية"]
    assert document.body.find(".//{*}bidiVisual") is None


def test_a_pair_without_english_or_arabic_still_makes_a_briefing(render: Render) -> None:
    made = build.plain(["Le texte."], ["متن."])
    french = replace(made, project=build.project(target_language="fa"), document=build.document(language="fr"))
    assert render(french, sections=("articles",)).tables()[0][0] == [
        "No.", "French text (source)", "Persian translation",
    ]  # fmt: skip


@pytest.mark.parametrize(("language", "name"), [("ru", "Russian"), ("fr", "French")])
def test_a_document_is_headed_and_laid_out_by_its_own_language(render: Render, language: str, name: str) -> None:
    made = render(
        replace(build.plain(["Текст 5."]), document=build.document(language=language)), sections=("articles",)
    )
    assert made.tables()[0][0][1] == f"{name} text (source)"
    assert made.body.find(".//{*}bidiVisual") is None
    assert made.body.find(".//{*}tbl//{*}rPr/{*}rtl") is None


def test_a_stated_way_of_translating_is_not_contradicted(render: Render) -> None:
    plain = render(build.bundle(), sections=("source",)).paragraphs("BodyText")
    assert any("No segment is recorded as machine-translated" in text for text in plain)
    stated = build.bundle(variables=build.variables(translation_status__en="Machine-assisted, read twice."))
    shown = render(stated, sections=("source",)).paragraphs("BodyText")
    assert shown[-1] == "Machine-assisted, read twice."
    assert not any("No segment is recorded" in text for text in shown)


def test_notes_that_are_all_in_the_other_language_are_announced_as_such(render: Render) -> None:
    assert "ملاحظات المحلل (بالإنجليزية)" in render(build.bundle(), lead=Lead.ARABIC).paragraphs("NoteHead")
    assert "Analyst notes" in render(build.bundle()).paragraphs("NoteHead")


def test_a_long_document_is_cut_into_tables_that_word_keeps_apart(render: Render) -> None:
    made = render(build.plain([f"جملة رقم {at}." for at in range(620)]), sections=("articles",))
    assert [len(rows) for rows in made.tables()] == [251, 251, 121]


def test_a_very_long_sentence_may_break_across_pages_and_a_short_one_may_not(render: Render) -> None:
    made = render(build.plain(["قصير.", "طويل " * 200]), sections=("articles",))
    rows = made.body.findall(".//{*}tr")
    assert [row.find("./{*}trPr/{*}cantSplit") is not None for row in rows] == [True, True, False]


def test_progress_names_the_sections_and_reaches_its_total() -> None:
    told: list[tuple[int, int | None, str]] = []

    def progress(done: int, total: int | None = None, what: str = "") -> None:
        told.append((done, total, what))

    recipe = Recipe(sections=("title", "source"), page_numbers=False)
    WordBriefing().render(build.bundle(), recipe, resources=resources(), progress=progress)
    assert told == [(0, 3, "title"), (1, 3, "source"), (3, 3, "file")]


def test_another_template_changes_the_page_and_not_the_words(render: Render) -> None:
    one, other = render(build.bundle()), render(build.bundle(), template="letter-plain")
    assert one.paragraphs() == other.paragraphs()
    assert other.body.find("./{*}sectPr/{*}pgSz").get(f"{W}w") == "12240"
