"""Every exporter: what it promises in common, and what its own format demands."""

from __future__ import annotations

import csv
import io
import json
import re
from html.parser import HTMLParser
from importlib import import_module

import pytest

from tests.plugins.exporters.bundles import SOURCE, TARGET, bundle, empty
from workbench.domain.briefings import Bundle
from workbench.domain.documents import ClauseRow, DocumentRow, ProjectRow, SegmentRow
from workbench.domain.enums import ClauseKind
from workbench.domain.ids import ClauseId, DocumentId, ProjectId, SegmentId
from workbench.domain.ports import Exporter
from workbench.errors import InputError
from workbench.plugins.exporters import BUILTIN, MEMORY_FORMATS
from workbench.plugins.exporters.tmx import TmxFormat
from workbench.services.messages import explain


def load(entry: str) -> type[Exporter]:
    module, _, name = entry.partition(":")
    found: type[Exporter] = getattr(import_module(module), name)
    return found


EXPORTERS = {load(entry).id: load(entry) for entry in BUILTIN}
every_exporter = pytest.mark.parametrize("name", EXPORTERS)


def export(name: str, rows: Bundle | None = None, **options: object) -> bytes:
    out = io.BytesIO()
    EXPORTERS[name]().write(rows or bundle(), out, {key.replace("_", "-"): value for key, value in options.items()})
    return out.getvalue()


def text(name: str, rows: Bundle | None = None, **options: object) -> str:
    return export(name, rows, **options).decode("utf-8")


def records(name: str, **options: object) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(export(name, **options).decode("utf-8-sig"), newline="")))


@every_exporter
def test_an_exporter_can_be_listed_by_name_suffix_and_options(name: str) -> None:
    kind = EXPORTERS[name]

    assert kind.title
    assert kind.suffix.startswith(".")
    assert len({option.name for option in kind.options}) == len(kind.options)
    assert all(not option.choices or option.default in option.choices for option in kind.options)


def test_ids_are_unique_and_memory_formats_load() -> None:
    assert len(EXPORTERS) == len(BUILTIN)
    assert [getattr(import_module(entry.partition(":")[0]), entry.partition(":")[2]) for entry in MEMORY_FORMATS] == [
        TmxFormat
    ]


@every_exporter
def test_the_stream_is_utf_8_is_left_open_and_is_the_same_every_time(name: str) -> None:
    out = io.BytesIO()
    EXPORTERS[name]().write(bundle(), out, {})

    assert not out.closed
    assert out.getvalue().decode("utf-8")
    without_date = re.compile(rb'creationdate="[^"]*"')
    assert without_date.sub(b"", out.getvalue()) == without_date.sub(b"", export(name))


@every_exporter
def test_a_document_without_text_is_written(name: str) -> None:
    export(name, empty())


@every_exporter
def test_an_option_that_is_not_declared_is_refused_in_a_sentence(name: str) -> None:
    with pytest.raises(InputError) as caught:
        export(name, colour="red")

    assert "colour" in explain(caught.value)


@every_exporter
def test_ten_thousand_segments_are_written_at_once(name: str) -> None:
    clauses = tuple(
        ClauseRow(ClauseId(n), DocumentId(1), None, n, 0, ClauseKind.ARTICLE, f"{n}.") for n in range(1, 2001)
    )
    segments = tuple(
        SegmentRow(SegmentId(n), DocumentId(1), ClauseId(n // 5 + 1), n, f"نص {n}", f"text {n}", paragraph=n // 5)
        for n in range(10_000)
    )
    rows = Bundle(
        ProjectRow(ProjectId(1), "p", "ar", "en"), DocumentRow(DocumentId(1), ProjectId(1), "عنوان"), clauses, segments
    )
    export(name, rows)


def test_plain_text_keeps_paragraphs_and_labels_and_shows_what_is_not_translated() -> None:
    assert text("txt").split("\n\n") == [
        "“At the\tinvitation”",
        "الباب الأول أحكام",
        f"المادة ١ {TARGET} =1+1 said <so> & no.",
        "A second paragraph.",
        "(أ) An item\non two lines.",
        "المادة ٢ لم يُترجم بعد.",
        "",
    ]


def test_plain_text_of_the_source_or_without_gaps_and_labels() -> None:
    assert f"المادة ١ {SOURCE}" in text("txt", side="source")
    assert "ترجم" not in text("txt", missing="leave-out")
    assert "المادة" not in text("txt", labels="no")
    with pytest.raises(InputError) as caught:
        text("txt", side="both")
    assert "target, source" in explain(caught.value)


def test_a_tsv_has_one_line_a_segment_and_no_stray_tab() -> None:
    header, *rows = text("tsv").removesuffix("\n").split("\n")

    assert header.split("\t")[:5] == ["n", "paragraph", "clause", "source", "target"]
    assert [len(row.split("\t")) for row in rows] == [10] * 6
    assert rows[0].split("\t")[3:5] == ["«بناء على الدعوة»", "“At the invitation”"]
    assert rows[4].split("\t")[2] == "الباب الأول / المادة ١ / (أ)"
    assert "\r" not in text("tsv")


def test_a_tsv_opens_in_a_spreadsheet_and_runs_nothing_unless_a_script_asks_for_the_very_text() -> None:
    def target(**options: object) -> str:
        return text("tsv", **options).split("\n")[3].split("\t")[4]

    assert target() == "'=1+1 said <so> & no."
    assert target(guard="no") == "=1+1 said <so> & no."


def test_a_csv_opens_in_a_spreadsheet_and_runs_nothing() -> None:
    data = export("csv")
    rows = records("csv")

    assert data.startswith(b"\xef\xbb\xbf")
    assert [row["n"] for row in rows] == ["1", "2", "3", "4", "5", "6"]
    assert rows[2]["target"] == "'=1+1 said <so> & no."
    assert rows[4]["source"] == "بند\nعلى سطرين."
    assert rows[1]["state"] == "reviewed"


def test_a_csv_for_a_script_is_exactly_the_text() -> None:
    assert not export("csv", bom=False).startswith(b"\xef\xbb\xbf")
    assert records("csv", guard="no")[2]["target"] == "=1+1 said <so> & no."


def test_annotations_in_csv_point_at_their_quotes() -> None:
    rows = records("annotations-csv")

    assert [(row["scope"], row["side"]) for row in rows] == [
        ("span", "source"), ("span", "target"), ("clause", ""), ("document", ""),
    ]  # fmt: skip
    for row in rows[:2]:
        assert row[row["side"]][int(row["start"]) : int(row["end"])] == row["quote"]
    assert (rows[0]["code"], rows[0]["code_path"], rows[0]["label_ar"]) == ("ACT.SUPPORT", "ACT/ACT.SUPPORT", "دعم")
    assert rows[0]["segment"] == "2"
    assert rows[0]["clause"] == "الباب الأول / المادة ١"
    assert json.loads(rows[0]["attributes"]) == {"actor": "الصين"}
    assert rows[0]["memo"] == "'=HYPERLINK(1)"
    assert rows[2]["clause"] == "الباب الأول / المادة ٢"


def test_json_lines_hold_segments_with_annotations_at_code_points() -> None:
    lines = [json.loads(line) for line in text("jsonl").splitlines()]
    kinds = [line["type"] for line in lines]
    segments = [line for line in lines if line["type"] == "segment"]

    assert kinds == ["document", *["clause"] * 5, *["segment"] * 6, "relation"]
    for found in segments[1]["annotations"]:
        assert segments[1][found["side"]][found["start"] : found["end"]] == found["quote"]
    assert [found["code"] for found in segments[1]["annotations"]] == ["ACT.SUPPORT", "ACT.SUPPORT"]
    assert segments[1]["notes"][0]["body"] == "راجع هذا"
    assert segments[1]["notes"][0]["created_at"] == "2026-03-01T09:30:00+00:00"
    assert [found["scope"] for found in lines[0]["annotations"]] == ["document"]
    assert [found["scope"] for found in lines[5]["annotations"]] == ["clause"]
    assert lines[0]["text_date"] == "2025-04-23"
    assert segments[5]["target"] == ""


def test_web_annotations_carry_both_selectors_for_code_points() -> None:
    collection = json.loads(text("w3c"))
    first, second, clause, document = collection["first"]["items"]

    assert collection["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (collection["type"], collection["total"]) == ("AnnotationCollection", 4)
    for item, whole in ((first, SOURCE), (second, TARGET)):
        position, quote = item["target"]["selector"]
        assert position["type"] == "TextPositionSelector"
        assert whole[position["start"] : position["end"]] == quote["exact"]
        assert quote["prefix"] + quote["exact"] + quote["suffix"] == whole
    assert first["target"]["source"]["textDirection"] == "rtl"
    assert second["target"]["source"]["language"] == "en"
    assert {body["purpose"] for body in first["body"]} == {
        "classifying", "tagging", "describing", "assessing", "commenting",
    }  # fmt: skip
    assert first["modified"] == "2026-03-01T09:30:00Z"
    assert (first["creator"]["type"], clause["creator"]["type"]) == ("Person", "Software")
    assert clause["target"].endswith("document:7:clause:4")
    assert document["target"].endswith("document:7")


def test_addresses_of_web_annotations_begin_as_asked() -> None:
    items = json.loads(text("w3c", base="https://example.org/"))["first"]["items"]

    assert items[0]["id"] == "https://example.org/annotation:1"
    assert len({item["id"] for item in items}) == 4


def test_a_document_as_tmx_holds_its_translated_segments_with_context() -> None:
    units = list(TmxFormat().read(io.BytesIO(export("tmx")), ("ar", "en")))

    assert [unit.target for unit in units] == [
        "“At the\tinvitation”", TARGET, "=1+1 said <so> & no.", "An item\non two lines.",
    ]  # fmt: skip
    assert (units[1].previous, units[1].following) == ("«بناء على\tالدعوة»", "وقال: لا & نعم <كذا>.")
    assert (units[1].label, units[1].author) == ("الباب الأول / المادة ١", "مها")
    assert units[1].properties["origin"] == "human"


def test_tmx_takes_drafts_when_asked() -> None:
    assert len(list(TmxFormat().read(io.BytesIO(export("tmx", from_state="draft"))))) == 5
    assert len(list(TmxFormat().read(io.BytesIO(export("tmx", from_state="approved"))))) == 1


class Page(HTMLParser):
    """Reads a page into cells, and refuses one whose elements do not nest."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.cells: list[tuple[dict[str, str | None], str]] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.addresses += [str(values[name]) for name in ("src", "href", "action", "srcset") if name in values]
        if tag not in ("meta", "br"):
            self.open.append(tag)
        if tag == "td":
            self.cells.append((values, ""))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "td" in self.open:
            self.cells[-1] = (self.cells[-1][0], self.cells[-1][1] + data)


def page(**options: object) -> Page:
    parser = Page()
    parser.feed(text("html", **options))
    assert parser.open == []
    return parser


def test_a_page_shows_both_texts_each_in_its_direction() -> None:
    cells = page().cells

    assert [cell[0]["dir"] for cell in cells] == ["rtl", "ltr"] * 6
    assert {cell[0]["lang"] for cell in cells} == {"ar", "en"}
    assert SOURCE in cells[4][1]
    assert TARGET in cells[5][1]
    assert cells[4][1].startswith("المادة ١")


def test_a_page_fetches_nothing_and_runs_nothing_that_stands_in_the_text() -> None:
    whole = text("html")

    assert page().addresses == []
    assert "default-src 'none'" in whole
    assert "url(" not in whole
    assert "<كذا>" not in whole
    assert "Joint &lt;statement&gt;" in whole


def test_a_page_marks_what_is_not_translated_and_follows_light_and_dark() -> None:
    cells = page().cells

    assert [cell[0].get("class") for cell in cells].count("missing") == 1
    assert cells[-1][0]["class"] == "missing"
    assert "prefers-color-scheme: dark" in text("html")


def test_a_page_shows_codes_unless_told_not_to() -> None:
    assert "Support <firm>" in page().cells[5][1]
    assert "Support" not in "".join(cell[1] for cell in page(codes="no").cells)
