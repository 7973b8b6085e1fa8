"""Nothing that a reader of the document sees is lost, and nothing that it does not show is mixed in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.plugins.importers.docx_builder import (
    NAMESPACES,
    PACKAGE,
    paragraph,
    parts,
    read,
    read_bytes,
    run,
    style,
    texts,
    zipped,
)
from workbench.domain.enums import ClauseKind
from workbench.errors import InputError

W_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), min_size=1, max_size=60)


def field(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def control(inner: str) -> str:
    return f'<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>'


def cell(inner: str) -> str:
    return f"<w:tc>{inner}</w:tc>"


def table(*rows: str) -> str:
    return f"<w:tbl>{''.join(f'<w:tr>{each}</w:tr>' for each in rows)}</w:tbl>"


def notices(body: str, **others: str) -> dict[str, dict[str, object]]:
    return {notice.code: notice.data for notice in read(body, **others).notices}


@given(st.lists(W_TEXT.filter(lambda text: text.strip() == text and text.isprintable()), min_size=1, max_size=5))
def test_any_text_comes_back_equal(written: list[str]) -> None:
    safe = [text.replace("&", "&amp;").replace("<", "&lt;") for text in written]
    assert texts(read("".join(paragraph(run(text)) for text in safe))) == written


def test_insertions_stay_and_deletions_go() -> None:
    document = read(paragraph(run("أ") + f"<w:ins>{run('ب')}</w:ins><w:del>{run('ج')}</w:del>" + run("د")))
    assert texts(document) == ["أبد"]
    assert document.paragraphs[0].revised


def test_moved_text_stands_once_where_it_was_moved_to() -> None:
    assert texts(
        read(
            paragraph(f"<w:moveFrom>{run('نقل')}</w:moveFrom>{run('أول')}")
            + paragraph(f"<w:moveTo>{run('نقل')}</w:moveTo>")
        )
    ) == [
        "أول",
        "نقل",
    ]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    gone = "<w:rPr><w:del/></w:rPr>"
    assert texts(read(paragraph("أول ", gone) + paragraph("ثان") + paragraph("ثالث"))) == ["أول ثان", "ثالث"]


def test_a_paragraph_deleted_whole_leaves_nothing_behind() -> None:
    gone = paragraph(f"<w:del>{run('محذوف')}</w:del>", "<w:rPr><w:del/></w:rPr>")
    assert texts(read(paragraph("أول") + gone + paragraph("ثان"))) == ["أول", "ثان"]


def test_a_deleted_row_and_a_deleted_cell_go() -> None:
    body = (
        "<w:tbl><w:tr><w:trPr><w:del/></w:trPr>" + cell(paragraph("محذوف")) + "</w:tr><w:tr>"
        "<w:tc><w:tcPr><w:cellDel/></w:tcPr>"
        + paragraph("محذوفة")
        + "</w:tc>"
        + cell(paragraph("باق"))
        + "</w:tr></w:tbl>"
    )
    assert [(each.text, each.path) for each in read(body).paragraphs] == [("باق", "t1.r1.c1")]


def test_content_controls_are_opened_at_all_four_levels() -> None:
    body = (
        control(paragraph("كتلة"))
        + paragraph(run("قبل ") + control(run("سطر")))
        + "<w:tbl>"
        + control("<w:tr>" + cell(paragraph("صف")) + "</w:tr>")
        + "<w:tr>"
        + control(cell(paragraph("خلية")))
        + "</w:tr></w:tbl>"
    )
    assert texts(read(body)) == ["كتلة", "قبل سطر", "صف", "خلية"]


def test_cells_know_their_place_and_tables_nest() -> None:
    inner = table(cell(paragraph("داخل")))
    body = table(cell(paragraph("أ")) + cell(paragraph("ب") + inner + paragraph("ج"))) + paragraph("بعد")
    assert [(each.path, each.text) for each in read(body).paragraphs] == [
        ("t1.r1.c1", "أ"),
        ("t1.r1.c2", "ب"),
        ("t1.r1.c2.t1.r1.c1", "داخل"),
        ("t1.r1.c2", "ج"),
        ("body", "بعد"),
    ]
    assert {each.kind for each in read(body).paragraphs[:4]} == {ClauseKind.CELL}


def test_a_text_box_stored_twice_is_read_once_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph('صندوق')}</w:txbxContent>"
    body = paragraph(
        run("نص") + '<w:r><mc:AlternateContent><mc:Choice Requires="wps">'
        f"<w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
        + run(" بعد")
    )
    assert [(each.path, each.text) for each in read(body).paragraphs] == [("body", "نص بعد"), ("textbox", "صندوق")]


def test_word_art_is_text() -> None:
    body = paragraph(run("نص") + '<w:r><w:pict><v:shape><v:textpath string="عنوان مزخرف"/></v:shape></w:pict></w:r>')
    assert texts(read(body)) == ["نص", "عنوان مزخرف"]


def test_only_the_result_of_a_field_is_text() -> None:
    body = paragraph(
        run("في ")
        + field("begin")
        + '<w:r><w:instrText>DATE \\@ "yyyy"</w:instrText></w:r>'
        + field("separate")
        + run("2025")
        + field("end")
        + '<w:fldSimple w:instr="AUTHOR">'
        + run(" كاتب")
        + "</w:fldSimple>"
    )
    assert texts(read(body)) == ["في 2025 كاتب"]


def test_a_field_that_never_ends_swallows_nothing() -> None:
    assert texts(read(paragraph(run("أ") + field("begin") + run("رمز")) + paragraph("بعده"))) == ["أ", "بعده"]


@pytest.mark.parametrize(
    "wrapped",
    [
        '<w:hyperlink r:id="r1">{}</w:hyperlink>',
        '<w:smartTag w:element="x">{}</w:smartTag>',
        '<w:dir w:val="rtl">{}</w:dir>',
        '<w:bdo w:val="rtl">{}</w:bdo>',
        '<w:customXml w:element="x">{}</w:customXml>',
    ],
)
def test_text_within_inline_wrappers_is_kept(wrapped: str) -> None:
    assert texts(read(paragraph(run("قبل ") + wrapped.format(run("داخل")) + run(" بعد")))) == ["قبل داخل بعد"]


def test_ruby_keeps_the_base() -> None:
    ruby = f"<w:r><w:ruby><w:rt>{run('نطق')}</w:rt><w:rubyBase>{run('أصل')}</w:rubyBase></w:ruby></w:r>"
    assert texts(read(paragraph(ruby))) == ["أصل"]


def test_an_equation_is_written_on_one_line() -> None:
    def part(text: str) -> str:
        return f"<m:r><m:t>{text}</m:t></m:r>"

    fraction = f"<m:f><m:num>{part('a+b')}</m:num><m:den>{part('2')}</m:den></m:f>"
    power = f"<m:sSup><m:e>{part('x')}</m:e><m:sup>{part('2')}</m:sup></m:sSup>"
    body = paragraph(f"{run('حيث ')}<m:oMath>{power}{part('=')}{fraction}</m:oMath>")
    assert texts(read(body)) == ["حيث x^2=(a+b)/2"]


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [
        ("Symbol", "F0B7", "•"),
        ("Symbol", "F061", "α"),
        ("Wingdings", "F0FC", "✓"),
        ("Wingdings", "00A8", "◻"),
        ("Arial", "0041", "A"),
    ],
)
def test_symbols_become_the_characters_that_they_show(font: str, code: str, shown: str) -> None:
    body = paragraph(run("أ") + f'<w:r><w:sym w:font="{font}" w:char="{code}"/></w:r>')
    assert texts(read(body)) == [f"أ{shown}"]


def test_breaks_tabs_and_special_hyphens_are_characters() -> None:
    body = paragraph(run("أ") + "<w:r><w:tab/><w:br/><w:noBreakHyphen/><w:softHyphen/></w:r>" + run("ب"))
    assert texts(read(body)) == ["أ\t\n\u2011ب"]


def test_blanks_around_a_text_count_only_where_it_says_so() -> None:
    assert texts(read("<w:p><w:r><w:t> أ </w:t></w:r><w:r><w:t xml:space='preserve'> ب</w:t></w:r></w:p>")) == ["أ ب"]


def test_hidden_text_is_kept_apart() -> None:
    document = read(paragraph(run("ظاهر ") + run("سر", "<w:vanish/>")) + paragraph(run("كله", "<w:vanish/>")))
    assert texts(document) == ["ظاهر"]
    assert document.paragraphs[0].hidden == "سر"
    assert [(note.kind, note.text, note.paragraph) for note in document.notes] == [("hidden", "كله", 0)]
    assert document.notices[0].data == {"count": 2}


def test_text_hidden_by_its_style_is_kept_apart_unless_the_run_shows_it() -> None:
    styles = style("S", "secret", "<w:rPr><w:vanish/></w:rPr>", kind="character")
    body = paragraph(
        run("أ") + run("سر", '<w:rStyle w:val="S"/>') + run("ب", '<w:rStyle w:val="S"/><w:vanish w:val="0"/>')
    )
    assert texts(read(body, styles=styles)) == ["أب"]


def test_notes_belong_to_their_paragraph_and_leave_no_mark_in_it() -> None:
    body = paragraph("أول") + paragraph(
        '<w:commentRangeStart w:id="7"/>'
        + run("ثان")
        + '<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>'
        + '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="3"/></w:r>'
        + '<w:r><w:footnoteReference w:id="4" w:customMarkFollows="1"/><w:t>*</w:t></w:r>'
    )
    document = read(
        body,
        comments=f'<w:comment w:id="7" w:author="سارة">{paragraph("راجع")}{paragraph("هذا")}</w:comment>',
        footnotes=f'<w:footnote w:type="separator" w:id="-1">{paragraph("---")}</w:footnote>'
        f'<w:footnote w:id="2">{paragraph(run(" حاشية"))}</w:footnote>'
        f'<w:footnote w:id="4">{paragraph("نجمة")}</w:footnote>',
        endnotes=f'<w:endnote w:id="3">{paragraph("ختام")}</w:endnote>',
    )
    assert texts(document) == ["أول", "ثان"]
    assert [(note.kind, note.text, note.author, note.paragraph) for note in document.notes] == [
        ("footnote", "حاشية", "", 1),
        ("footnote", "نجمة", "", 1),
        ("endnote", "ختام", "", 1),
        ("comment", "راجع\nهذا", "سارة", 1),
    ]


def test_headings_are_found_by_style_level_and_name() -> None:
    styles = (
        style("T", "Title")
        + style("A", "heading 1", '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>')
        + style("B", "mine", '<w:basedOn w:val="A"/>')
        + style("C", "Heading 3")
    )
    body = "".join(paragraph(name, f'<w:pStyle w:val="{name}"/>') for name in "TABC")
    body += paragraph("D", '<w:outlineLvl w:val="1"/>') + paragraph(
        "E", '<w:pStyle w:val="A"/><w:outlineLvl w:val="9"/>'
    )
    document = read(body, styles=styles)
    assert [each.level for each in document.paragraphs] == [0, 0, 0, 2, 1, None]
    assert document.title == "T"


def test_direction_comes_from_the_paragraph_or_its_style() -> None:
    styles = style("R", "rtl", "<w:pPr><w:bidi/></w:pPr>")
    body = (
        paragraph("أ", '<w:pStyle w:val="R"/>')
        + paragraph("ب", '<w:pStyle w:val="R"/><w:bidi w:val="0"/>')
        + paragraph("ج", "<w:bidi/>")
        + paragraph("د")
    )
    assert [each.rtl for each in read(body, styles=styles).paragraphs] == [True, False, True, None]


def test_styles_in_a_circle_are_read() -> None:
    styles = style("A", "a", '<w:basedOn w:val="B"/>') + style("B", "b", '<w:basedOn w:val="A"/>')
    assert texts(read(paragraph("نص", '<w:pStyle w:val="A"/>'), styles=styles)) == ["نص"]


def test_a_contents_list_is_left_out_and_told() -> None:
    body = paragraph("المادة الأولى\t3", '<w:pStyle w:val="TOC1"/>') + paragraph("نص")
    document = read(body, styles=style("TOC1", "toc 1"))
    assert texts(document) == ["نص"]
    assert document.notices[0].data == {"count": 1}


def test_headers_and_footers_are_not_mixed_in() -> None:
    package = parts(paragraph("نص"), links=(("header", "header1.xml", False),))
    package["word/header1.xml"] = f"<w:hdr {NAMESPACES}>{paragraph('سري')}</w:hdr>"
    assert texts(read_bytes(zipped(package))) == ["نص"]


@pytest.mark.parametrize(
    ("inner", "what"),
    [
        ('<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"/>', "charts"),
        ('<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/diagram"/>', "SmartArt drawings"),
        ("<w:object/>", "embedded objects"),
    ],
)
def test_what_cannot_be_read_is_told(inner: str, what: str) -> None:
    found = notices(paragraph(run("نص") + f"<w:r>{inner}</w:r>"))
    assert found["import.not-read"] == {"what": what, "count": 1}


def test_an_embedded_foreign_document_is_told() -> None:
    assert notices(paragraph("نص") + '<w:altChunk r:id="r1"/>')["import.not-read"]["what"] == "embedded documents"


def test_the_properties_give_the_record() -> None:
    package = parts(paragraph("أكد الطرفان دعمهما للسلام."))
    package["docProps/core.xml"] = (
        f'<c:coreProperties xmlns:c="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:t="http://purl.org/dc/terms/"><dc:title>بيان مشترك</dc:title><dc:creator>وزارة</dc:creator>'
        "<t:created>2025-04-24T08:00:00Z</t:created></c:coreProperties>"
    )
    document = read_bytes(zipped(package))
    assert (document.title, document.author, document.language) == ("بيان مشترك", "وزارة", "ar")
    assert document.variables == {"file created": "2025-04-24T08:00:00Z"}
    assert document.text_date is None


def test_the_strict_variant_is_read() -> None:
    package = parts(paragraph("صارم", '<w:outlineLvl w:val="0"/>'))
    strict = {
        name: str(data)
        .replace(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replace(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        for name, data in package.items()
    }
    (found,) = read_bytes(zipped(dict(strict))).paragraphs
    assert (found.text, found.kind) == ("صارم", ClauseKind.HEADING)


def test_parts_in_utf16_are_read() -> None:
    package = parts(paragraph("عربي"))
    package["word/document.xml"] = (
        '<?xml version="1.0" encoding="UTF-16"?>' + str(package["word/document.xml"])
    ).encode("utf-16")
    assert texts(read_bytes(zipped(package))) == ["عربي"]


def test_a_document_of_pictures_alone_holds_no_text() -> None:
    with pytest.raises(InputError) as caught:
        read(paragraph("<w:r><w:drawing/></w:r>"))
    assert caught.value.code == "import.no-text"


def test_headers_and_footers_are_kept_in_the_record_and_told_of() -> None:
    body = paragraph(run("نص الوثيقة."))
    header = paragraph(run("سري للغاية") + "<w:r><w:tab/></w:r>" + run("نسخة ٣"))
    document = read(body, header=header, footer=paragraph(run("تعميم محدود")))
    assert texts(document) == ["نص الوثيقة."]
    assert document.variables == {"header": "سري للغاية · نسخة ٣", "footer": "تعميم محدود"}
    (notice,) = document.notices
    assert (notice.code, notice.data["count"]) == ("import.running", 2)
    assert "سري للغاية" in str(notice.data["text"])


def test_a_footer_with_nothing_but_a_page_number_is_no_news() -> None:
    document = read(paragraph(run("نص.")), footer=paragraph(run("- 7 -")))
    assert (document.variables, document.notices) == ({}, ())
