"""The sample end to end: memory, codes, figures, briefing, and that engines stay off."""

from __future__ import annotations

import io
import re
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from docx import Document

from workbench.domain.briefings import Recipe
from workbench.domain.enums import Lead, Origin, Side, State
from workbench.domain.ids import DocumentId
from workbench.errors import EngineError, InputError
from workbench.services.briefing import clauses_named, render, write_briefing
from workbench.services.bundling import bundle
from workbench.services.codebooks import project_codes
from workbench.services.demo import run_demo
from workbench.services.exporting import export_document, formats
from workbench.services.remembering import lookup
from workbench.services.searching import search
from workbench.services.statistics import document_stats
from workbench.services.translating import translate_document
from workbench.services.workspace import Workspace

DOCUMENT = DocumentId(1)


def test_every_segment_is_filled_from_the_memory(sample: Workspace) -> None:
    rows = sample.store.segments.of(DOCUMENT)
    assert len(rows) == 62
    assert {(row.state, row.origin, row.score) for row in rows} == {(State.TRANSLATED, Origin.MEMORY, 100)}


def test_the_coded_units_give_the_published_counts(sample: Workspace) -> None:
    keys = {code.id: code.key for code in project_codes(sample, sample.store.projects.all()[0].id)}
    counts = Counter(keys[a.code_id] for a in sample.store.annotations.of(DOCUMENT) if a.side is Side.SOURCE)
    assert (counts["SRC.BOTH"], counts["SRC.B"], counts["SRC.A"]) == (56, 18, 15)
    assert (counts["OBL.DECL"], counts["OBL.SOFT"], counts["OBL.FIRM"]) == (48, 23, 18)
    assert (counts["REC.MUTUAL"], counts["REC.ONEWAY"], counts["REC.OUTWARD"]) == (41, 32, 16)


def test_every_anchor_quotes_its_own_text(sample: Workspace) -> None:
    rows = {row.id: row for row in sample.store.segments.of(DOCUMENT)}
    annotations = sample.store.annotations.of(DOCUMENT)
    assert len(annotations) == 2 * 587
    for annotation in annotations:
        assert annotation.anchor is not None
        assert annotation.segment_id is not None
        row = rows[annotation.segment_id]
        text = row.source if annotation.side is Side.SOURCE else row.target
        assert text[annotation.anchor.start : annotation.anchor.end] == annotation.anchor.quote


def test_the_sample_is_in_order_and_a_second_run_leaves_it_alone(sample: Workspace) -> None:
    assert sample.store.check() == []
    assert not run_demo(sample).fresh
    assert len(sample.store.documents.all()) == 1


def test_figures_add_up(sample: Workspace) -> None:
    figures = document_stats(sample, DOCUMENT)
    assert sum(figures.states.values()) == figures.segments == 62
    assert (figures.translated, figures.words_left, figures.in_doubt) == (1.0, 0, 0)


@pytest.mark.parametrize("lead", list(Lead))
def test_a_briefing_holds_every_sentence_in_both_languages(sample: Workspace, lead: Lead) -> None:
    rows = bundle(sample, DOCUMENT)
    content = render(sample, rows, Recipe(lead=lead, page_numbers=False))
    body = Document(io.BytesIO(content)).element.body
    text = "".join(
        node.text or "" for node in body.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t")
    )
    for row in rows.segments:
        assert row.source in text
        assert row.target in text


def test_a_briefing_records_its_day_and_version_unless_told(sample: Workspace, tmp_path: Path) -> None:
    def record(name: str, recipe: Recipe) -> dict[str, str]:
        out = write_briefing(sample, DOCUMENT, tmp_path / name, recipe)
        return {row.cells[0].text: row.cells[1].text for row in Document(str(out)).tables[0].rows}

    first = record("first.docx", Recipe(page_numbers=False))
    assert first["Briefing"].endswith(f"{date.today().year}, version 1")
    told = record("told.docx", Recipe(page_numbers=False, brief_date="2025-04-28", version_label="2 (for comment)"))
    assert told["Briefing"] == "28 April 2025, version 2 (for comment)"


def test_the_arabic_briefing_of_the_sample_speaks_arabic_outside_the_translation(sample: Workspace) -> None:
    rows = bundle(sample, DOCUMENT)
    content = render(sample, rows, Recipe(lead=Lead.ARABIC, page_numbers=False, sections=("notes", "source")))
    for paragraph in Document(io.BytesIO(content)).paragraphs:
        words = re.sub("“[^”]*”", "", paragraph.text)
        arabic, latin = (len(re.findall(letters, words)) for letters in ("[ء-ي]", "[A-Za-z]"))
        assert arabic > latin, words


def test_a_briefing_of_one_article_holds_no_other(sample: Workspace, tmp_path: Path) -> None:
    chosen = clauses_named(sample.store.clauses.of(DOCUMENT), "المادة ٤")
    out = write_briefing(sample, DOCUMENT, tmp_path / "four.docx", Recipe(clause_ids=chosen, page_numbers=False))
    text = "\n".join(node.text or "" for node in Document(str(out)).element.body.iter() if node.text)
    assert "CIFTIS" in text
    assert "تايوان" not in text


@pytest.mark.parametrize("name", ["4", "٤", "4.", "article 4", "المادة 4"])
def test_a_clause_is_found_as_people_name_it(sample: Workspace, name: str) -> None:
    (found,) = clauses_named(sample.store.clauses.of(DOCUMENT), name)
    clause = sample.store.clauses.get(found)
    assert clause is not None
    assert clause.value == 4


def test_a_file_that_cannot_be_written_leaves_the_old_one(sample: Workspace, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"file\.unwritable"):
        write_briefing(sample, DOCUMENT, tmp_path / "no" / "such" / "folder.docx", Recipe(page_numbers=False))
    assert list(tmp_path.glob("**/*.part")) == []


def test_every_format_is_written(sample: Workspace, tmp_path: Path) -> None:
    for kind, _ in formats(sample):
        out = export_document(sample, DOCUMENT, kind, tmp_path / kind)
        assert out.stat().st_size > 1000


def test_a_spelling_variant_is_found_and_named(sample: Workspace) -> None:
    row = sample.store.segments.of(DOCUMENT)[0]
    project = sample.store.projects.all()[0].id
    (match,) = lookup(sample, project, row.source.replace("أذربيجان", "اذربيجان").replace("بياناً", "بيانا"))
    assert match.layers
    assert match.target == row.target


def test_search_lights_up_words_behind_clitics(sample: Workspace) -> None:
    found = search(sample, "شراكة")
    words = {item.text[start:end] for item in found for start, end in item.hit.spans}
    assert {"شراكة", "الشراكة"} <= words


def test_an_engine_that_is_off_sends_nothing(sample: Workspace) -> None:
    with pytest.raises(EngineError, match=r"engine\.off"):
        translate_document(sample, DOCUMENT, "google")
