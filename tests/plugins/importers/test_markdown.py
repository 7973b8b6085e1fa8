"""Markdown is read without its marks and with its front matter."""

from __future__ import annotations

import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.documents import ImportedDocument, SourceParagraph
from workbench.domain.enums import ClauseKind
from workbench.domain.ports import SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers.markdown import MarkdownImporter
from workbench.plugins.importers.markdown_inline import strip_marks

# Read by eye: 03 breaks off, 09 leaves its day blank, 23 is a decree without a day of its own.
SIGNED = {
    "01": "2021-01-27", "02": "2021-11-15", "03": "None", "04": "2022-01-24", "05": "2025-09-26", "06": "2024-12-11",
    "07": "2021-11-10", "08": "1961-10-05", "09": "None", "10": "2022-09-11", "11": "2022-01-25", "12": "2023-10-18",
    "13": "2022-09-19", "14": "2019-12-17", "15": "2022-03-22", "16": "2021-12-07", "17": "2022-08-17",
    "18": "2023-04-09", "19": "2021-07-05", "20": "2022-05-04", "21": "2021-12-12", "22": "2022-05-24", "23": "None",
    "24": "2022-05-23",
}  # fmt: skip


def read(text: str) -> ImportedDocument:
    return MarkdownImporter().read(SourceBytes("نص.md", text.encode()), {})


def only(text: str) -> SourceParagraph:
    (paragraph,) = read(text).paragraphs
    return paragraph


def texts(document: ImportedDocument) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def test_front_matter_fills_the_record() -> None:
    document = read(
        '---\ntitle: "اتفاقية تعاون"\nsource: qanoon\nsource_url: "https://a.example/1"\ndoc_type: اتفاقية\n'
        'issued_date: "٢٥ / ١ / ١٤٤٤هـ الموافق: ٢٣ / ٨ / ٢٠٢٢م"\n'
        "gazette_ref: عدد ٤٩٤٧\nretrieved_at: 2026-07-21\nnote: نسخة غير رسمية\nissued_by: قرار رقم (٥٧٨)\n---\nنص\n"
    )
    assert (document.title, document.publisher, document.url) == ("اتفاقية تعاون", "qanoon", "https://a.example/1")
    assert (document.kind, document.reference, document.text_date) == ("اتفاقية", "عدد ٤٩٤٧", None)
    assert document.variables == {
        "issued_date": "٢٥ / ١ / ١٤٤٤هـ الموافق: ٢٣ / ٨ / ٢٠٢٢م",
        "publication_date": "2022-08-23",
        "retrieved_at": "2026-07-21",
        "disclaimer": "نسخة غير رسمية",
        "issued_by": "قرار رقم (٥٧٨)",
    }
    assert texts(document) == ["نص"]


def test_front_matter_may_have_arabic_keys() -> None:
    document = read("---\nالعنوان: بيان\nالناشر: وزارة الخارجية\nالتاريخ: ٢٤ نيسان ٢٠٢٥\nالسرية: عام\n---\nنص\n")
    assert (document.title, document.publisher) == ("بيان", "وزارة الخارجية")
    assert document.text_date == date(2025, 4, 24)
    assert document.variables == {"السرية": "عام"}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("signed: 2020-05-03", date(2020, 5, 3)),
        ("date: وقعت في ٣ مايو ٢٠٢٠", date(2020, 5, 3)),
        ("date: 2021-01-01", date(2022, 1, 25)),
        ("gazette_ref: عدد (٤٩٣٨) الصادر في ٢٤ من يونيو ٢٠٢٢م", date(2022, 1, 25)),
    ],
)
def test_a_day_of_signing_counts_more_than_any_other_day(entry: str, expected: date) -> None:
    text = "حررت هذه المذكرة بتاريخ ٢٢ /٦/ ١٤٤٣هـ، الموافق ٢٥ /١/ ٢٠٢٢م، من نسختين."
    assert read(f"---\n{entry}\n---\nنص\n\n{text}\n").text_date == expected


def test_an_alias_bomb_in_the_front_matter_costs_nothing() -> None:
    layers = "\n".join(f"k{i}: &k{i} [{', '.join([f'*k{i - 1}'] * 9)}]" for i in range(1, 30))
    started = time.perf_counter()
    document = read(f"---\nk0: &k0 [x]\n{layers}\n---\nنص\n")
    assert time.perf_counter() - started < 2
    assert texts(document) == ["نص"]


@pytest.mark.parametrize(
    "block", ["[" * 50_000, "a: !!python/object/apply:os.getcwd []", "a: 2020-99-99", "\t: : :", "- a"]
)
def test_front_matter_that_cannot_be_read_does_not_stop_the_text(block: str) -> None:
    assert texts(read(f"---\n{block}\n---\nنص\n")) == ["نص"]


def test_dashes_without_an_end_are_no_front_matter() -> None:
    assert texts(read("---\nنص: أول\n")) == ["نص: أول"]


def test_headings_keep_their_level() -> None:
    document = read("# كبير\n## المادة (1) **إنشاء**\nنص\n\nسطر\n===\nثان\n---\n")
    kinds = [(paragraph.kind.value, paragraph.level, paragraph.text) for paragraph in document.paragraphs]
    assert kinds == [
        ("heading", 0, "كبير"),
        ("heading", 1, "المادة (1) إنشاء"),
        ("paragraph", None, "نص"),
        ("heading", 0, "سطر"),
        ("heading", 1, "ثان"),
    ]


def test_list_numbers_are_labels_and_not_text() -> None:
    document = read("1. أول\n2. ثان\n   - فرع\n5) خامس\n")
    found = [(paragraph.label, paragraph.level, paragraph.text) for paragraph in document.paragraphs]
    assert found == [("1.", 0, "أول"), ("2.", 0, "ثان"), ("•", 1, "فرع"), ("5)", 0, "خامس")]
    assert {paragraph.kind for paragraph in document.paragraphs} == {ClauseKind.ITEM}


def test_a_list_numbered_with_ones_counts_on() -> None:
    assert [paragraph.label for paragraph in read("1. أ\n1. ب\n1. ج\n").paragraphs] == ["1.", "2.", "3."]


def test_a_number_with_a_dash_is_typed_text() -> None:
    assert only("١- تنشأ المنظمة.").text == "١- تنشأ المنظمة."


def test_tables_become_cells_with_their_place() -> None:
    document = read("| الدولة | العام |\n|---|:-:|\n| مصر \\| ليبيا | **2025** |\n\nبعد\n")
    assert [(paragraph.path, paragraph.text) for paragraph in document.paragraphs] == [
        ("t1.r1.c1", "الدولة"),
        ("t1.r1.c2", "العام"),
        ("t1.r2.c1", "مصر | ليبيا"),
        ("t1.r2.c2", "2025"),
        ("body", "بعد"),
    ]


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("**مهم** و*مائل* و~~ملغى~~", "مهم ومائل وملغى"),
        ("***كلاهما***", "كلاهما"),
        ('[نص](http://a.example/x_(y) "t") بعده', "نص بعده"),
        ("![صورة](a.png)", "صورة"),
        ("<https://a.example/b>", "https://a.example/b"),
        ("`كود *كما هو*`", "كود *كما هو*"),
        (r"\*نجمة\*", "*نجمة*"),
        ("2 * 3 * 4 snake_case_name", "2 * 3 * 4 snake_case_name"),
        ("**غير مغلق", "**غير مغلق"),
        ("[قوس] بلا رابط", "[قوس] بلا رابط"),
        ("أ &amp; ب<br>ج", "أ & ب\nج"),
        ("قبل <!-- سر --> بعد", "قبل  بعد"),
    ],
)
def test_marks_are_taken_off_and_nothing_else(marked: str, plain: str) -> None:
    assert only(marked).text == plain


def test_lines_of_a_paragraph_are_joined_and_hard_breaks_kept() -> None:
    assert only("أول\nثان  \nثالث\\\nرابع").text == "أول ثان\nثالث\nرابع"


def test_footnotes_become_notes_of_their_paragraph() -> None:
    document = read("أول\n\nثان[^1] بعده\n\n[^1]: نص **الحاشية**\n")
    assert texts(document) == ["أول", "ثان بعده"]
    (note,) = document.notes
    assert (note.text, note.paragraph, note.kind) == ("نص الحاشية", 1, "footnote")


def test_unchanged_text_knows_its_place_in_the_file() -> None:
    text = "---\ntitle: س\n---\n# عنوان\n\nفقرة\n\n- بند\n"
    for paragraph in read(text).paragraphs:
        assert text[paragraph.start : paragraph.end] == paragraph.text
    assert (only("**معلّم**").start, only("**معلّم**").end) == (-1, -1)


@given(st.text(st.sampled_from("اب *_`[]()!<>\\&|~#-+1.\n"), max_size=200))
def test_any_mixture_of_marks_is_read(text: str) -> None:
    try:
        document = read("نص\n\n" + text)
    except InputError:
        pytest.fail("a file with text was refused")
    assert all(paragraph.text.strip() for paragraph in document.paragraphs)


@pytest.mark.parametrize("unit", ["**a ", "[", "[a](", "<!--", "_a", "`a``", "\\", "[a", "&a", "<a "])
def test_marks_that_never_close_take_linear_time(unit: str) -> None:
    started = time.perf_counter()
    strip_marks(unit * 100_000)
    assert time.perf_counter() - started < 3


def test_a_file_made_of_marks_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        read("[" * 4_000_000)
    assert caught.value.code == "import.too-many-elements"


def test_every_treaty_is_read_with_its_record(shared: Path) -> None:
    files = sorted((shared / "data/documents").glob("*.md"))
    assert files
    for file in files:
        data = file.read_bytes()
        document = MarkdownImporter().read(SourceBytes(file.name, data), {})
        raw = data.decode()
        assert document.title
        assert document.publisher
        assert document.url.startswith("https://")
        assert document.kind
        assert document.variables["disclaimer"].startswith("نسخة غير رسمية")
        assert str(document.text_date) == SIGNED[file.stem[-2:]]
        assert document.language == "ar"
        assert document.notices == ()
        for paragraph in document.paragraphs:
            assert paragraph.start < 0 or raw[paragraph.start : paragraph.end] == paragraph.text


def test_two_lists_in_a_row_stand_side_by_side() -> None:
    text = "1. one\n   1. inner\n2. two\n\nbetween\n\n1. other\n"
    places = [(p.place.list_id, p.place.level) for p in read(text).paragraphs if p.place]
    assert places == [("1", 0), ("1", 1), ("1", 0), ("2", 0)]
