"""Web pages are read by their blocks, without what is no text."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.documents import ImportedDocument
from workbench.domain.enums import ClauseKind
from workbench.domain.ports import SourceBytes
from workbench.domain.structuring import structure
from workbench.errors import InputError
from workbench.plugins.importers.html import HtmlImporter


def read(markup: str | bytes, **options: object) -> ImportedDocument:
    data = markup.encode() if isinstance(markup, str) else markup
    return HtmlImporter().read(SourceBytes("صفحة.html", data), options)


def texts(markup: str) -> list[str]:
    return [each.text for each in read(markup).paragraphs]


def refusal(markup: str) -> InputError:
    started = time.perf_counter()
    with pytest.raises(InputError) as caught:
        read(markup)
    assert time.perf_counter() - started < 10
    return caught.value


def test_blocks_come_in_order_and_inline_marks_do_not_cut_a_line() -> None:
    page = "<body>قبل <h1>عنوان</h1><p>نص <b>غا</b>مق و<a href=x>رابط</a></p><div>أ<div>ب</div>ج</div>ذيل"
    assert texts(page) == ["قبل", "عنوان", "نص غامق ورابط", "أ", "ب", "ج", "ذيل"]


def test_headings_have_levels() -> None:
    assert [(each.kind, each.level) for each in read("<h1>أ</h1><h3>ب</h3><p>ج").paragraphs] == [
        (ClauseKind.HEADING, 0),
        (ClauseKind.HEADING, 2),
        (ClauseKind.PARAGRAPH, None),
    ]


def test_a_break_is_a_line_and_two_are_a_paragraph() -> None:
    assert texts("<p>أ<br>ب<br><br>ج") == ["أ\nب", "ج"]


def test_blanks_collapse_but_no_break_spaces_stay() -> None:
    assert texts("<p>أ \n\t ب&nbsp;&nbsp;ج") == ["أ ب\u00a0\u00a0ج"]


def test_entities_become_characters() -> None:
    assert texts("<p>&laquo;نص&raquo; &amp; &#1593; &lt;") == ["«نص» & ع <"]


def test_scripts_styles_navigation_and_hidden_passages_are_left_out() -> None:
    page = (
        "<nav>قائمة</nav><script>'<p>شيفرة</p>'</script><style>p{}</style>"
        "<p>نص<div hidden>سر</div>بعد<p style='display:none'>لا"
    )
    document = read(page)
    assert [each.text for each in document.paragraphs] == ["نص", "بعد"]
    assert document.notices[0].data == {"count": 2}


def test_list_numbers_are_labels_as_a_browser_shows_them() -> None:
    page = (
        "<ol start=3><li>أ<li value=7>ب<li>ج</ol><ol type=a><li>د</ol><ol reversed><li>هـ<li>و</ol>"
        "<ol style='list-style-type: arabic-indic'><li>ز</ol><ul><li>ح<ol><li>ط</ol></ul>"
    )
    found = [(each.label, each.level) for each in read(page).paragraphs]
    assert [label for label, _ in found] == ["3.", "7.", "8.", "a.", "2.", "1.", "١.", "•", "1."]
    assert found[-1] == ("1.", 1)


def test_the_number_stands_before_the_first_paragraph_of_an_item_only() -> None:
    assert [each.label for each in read("<ol><li><p>أ</p><p>ب</p></ol>").paragraphs] == ["1.", ""]


def test_tables_become_cells_and_layout_tables_do_not() -> None:
    page = "<table><tr><td>أ<td>ب<tr><td>ج<td>د</table><table><tr><td>نص</table>"
    assert [(each.kind.value, each.path) for each in read(page).paragraphs] == [
        ("cell", "t1.r1.c1"),
        ("cell", "t1.r1.c2"),
        ("cell", "t1.r2.c1"),
        ("cell", "t1.r2.c2"),
        ("paragraph", "body"),
    ]


def test_direction_is_inherited() -> None:
    page = "<html dir=rtl><p>أ<p dir=ltr>a<div dir=auto>x</div><p>ب"
    assert [each.rtl for each in read(page).paragraphs] == [True, False, None, True]


def test_the_head_gives_the_record() -> None:
    document = read(
        "<html lang=ar-EG><head><title>بيان | وكالة</title><meta property=og:title content='بيان مشترك'>"
        "<meta property=og:site_name content=وكالة><meta name=author content=كاتب>"
        "<meta property=article:published_time content=2025-04-24T10:00:00Z><link rel=canonical href=https://a.example/1>"
        "</head><body><h1>آخر</h1><p>نص"
    )
    assert (document.title, document.publisher, document.author) == ("بيان مشترك", "وكالة", "كاتب")
    assert (document.language, document.url, document.text_date) == ("ar", "https://a.example/1", date(2025, 4, 24))


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "cp1256", "iso8859_6", "utf-16"])
@pytest.mark.parametrize("declared", ["utf-8", "windows-1256", "iso-8859-1", ""])
def test_the_bytes_count_more_than_a_false_declaration(codec: str, declared: str) -> None:
    text = "وقعت الجمهوريتان بيانا مشتركا بشأن بناء شراكة استراتيجية شاملة بين البلدين"
    # A page in ISO 8859-6 that says Windows-1256 is valid in both, so the declaration decides.
    if (codec, declared) == ("iso8859_6", "windows-1256"):
        return
    page = f"<html><head><meta charset={declared}></head><body><p>{text}</p></body></html>"
    assert read(page.encode(codec)).paragraphs[0].text == text


def test_xhtml_with_a_declaration_is_read() -> None:
    page = (
        '<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><body><p>نص</p></body></html>'
    )
    assert texts(page) == ["نص"]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc", "Z"]), min_size=1), min_size=1, max_size=6))
def test_any_text_comes_back_equal(written: list[str]) -> None:
    page = "".join(f"<p>{text.replace('&', '&amp;').replace('<', '&lt;')}</p>" for text in written)
    assert texts(f"<meta charset=utf-8>{page}") == written


@given(st.text(st.sampled_from("<>/=\"' \nابaplitd&;!-"), max_size=200))
def test_any_markup_gives_a_text_or_one_refusal(markup: str) -> None:
    try:
        found = texts(markup)
    except InputError:
        return
    assert all(found)


BOMBS = {
    "open elements": ("<div>" * 400_000 + "x", "import.too-deep"),
    "a deep nest": ("<div>" * 300 + "x" + "</div>" * 300, "import.too-deep"),
    "lists": ("<ol><li>" * 200_000, "import.too-deep"),
    "tables": ("<table><tr><td>" * 150_000, "import.too-deep"),
    "elements": ("<b>x</b>" * 1_000_000, "import.too-many-elements"),
    "attributes of one": (
        "<p " + " ".join(f"a{index:x}" for index in range(500_000)) + ">x",
        "import.too-many-elements",
    ),
    "quoted attributes": ("<p " + 'a="x"' * 2_000_000 + ">x", "import.too-many-elements"),
    "slashes": ("<p " + "a/b/" * 2_000_000 + ">x", "import.too-many-elements"),
    "attributes": (("<p " + " ".join("abcdefghij") + ">") * 300_000, "import.too-many-elements"),
    "one long text": ("<p>" + "x" * 11_000_000, "import.too-many-elements"),
    "markup": ("<p>" + "x y " * 5_000_000, "import.too-large"),
    "nothing but code": ("<script>" + "x()" * 1_000_000 + "</script>", "import.no-text"),
    "open scripts": ("<script>" * 400_000, "import.no-text"),
    "open comments": ("<!--" * 400_000, "import.no-text"),
}


@pytest.mark.parametrize(("markup", "expected"), BOMBS.values(), ids=BOMBS.keys())
def test_pages_made_to_choke_a_parser_are_refused(markup: str, expected: str) -> None:
    assert refusal(markup).code == expected


def test_a_large_embedded_picture_does_not_count() -> None:
    assert texts(f'<p>نص<img src="data:image/png;base64,{"A" * 20_000_000}"> بعد') == ["نص بعد"]


def test_the_heaviest_page_within_the_limits_is_read_in_time() -> None:
    started = time.perf_counter()
    assert len(texts("<p>نص" * 490_000)) == 490_000
    assert time.perf_counter() - started < 20


def test_entities_of_a_dtd_are_not_expanded() -> None:
    page = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/hostname">]><html><body><p>[&x;]</p></body></html>'
    assert "[&x;]" in texts(page)


def test_pages_are_claimed_by_name_or_by_their_beginning() -> None:
    importer = HtmlImporter()
    assert importer.claims(SourceBytes("a.HTM", b""))
    assert importer.claims(SourceBytes("page", b"\n<!DOCTYPE html><p>x"))
    assert not importer.claims(SourceBytes("page", b"a < b"))
    assert not importer.claims(SourceBytes("a.txt", b"<html>"))


def test_two_lists_in_a_row_stand_side_by_side() -> None:
    page = "<ol><li>one<ol><li>inner</li></ol></li><li>two</li></ol><ol><li>other</li></ol>"
    places = [(p.place.list_id, p.place.level) for p in read(page).paragraphs if p.place]
    assert places == [("1", 0), ("1", 1), ("1", 0), ("2", 0)]
    depths = [clause.depth for clause in structure(read(page).paragraphs).clauses]
    assert depths == [0, 1, 0, 0]
