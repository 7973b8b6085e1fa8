"""Figures say what stands in the texts, and those of a project are the sum of its documents'."""

from __future__ import annotations

from workbench.domain.changes import Table
from workbench.domain.enums import State
from workbench.domain.ids import DocumentId
from workbench.services.statistics import combined, document_stats, findings_by_check
from workbench.services.workspace import Workspace

DOCUMENT = DocumentId(1)


def test_states_words_sides_and_clauses_add_up_to_the_whole(sample: Workspace) -> None:
    figures = document_stats(sample, DOCUMENT)
    assert sum(figures.state_words.values()) == figures.words > 1000
    assert figures.target_words > 1000
    assert sum(sum(counts.values()) for counts in figures.sides.values()) == figures.annotations == 2 * 587
    assert figures.sides["SRC.BOTH"]["source"] == 56
    assert sum(one.segments for one in figures.progress) == figures.segments == 62
    assert all(one.translated == one.segments for one in figures.progress)
    assert (figures.in_memory, figures.in_memory_words) == (62, figures.words)


def test_a_sentence_said_twice_is_one_repetition_and_one_without_its_unit_is_not_in_the_memory(
    sample: Workspace,
) -> None:
    rows = sample.store.segments.of(DOCUMENT)
    with sample.store.work("Repeat") as work:
        work.update(Table.SEGMENTS, rows[5].id, {"source": rows[4].source})
        work.update(Table.SEGMENTS, rows[6].id, {"source": "جملة لا تعرفها الذاكرة.", "state": State.UNTRANSLATED})
    figures = document_stats(sample, DOCUMENT)
    assert figures.repeated == 1
    assert figures.repeated_words > 0
    assert figures.in_memory == 61
    assert figures.state_words[State.UNTRANSLATED] == figures.words_left == 4


def test_a_project_is_the_sum_of_its_documents_with_one_line_each(sample: Workspace) -> None:
    one = document_stats(sample, DOCUMENT)
    both = combined([one, one], "")
    assert (both.segments, both.words, both.annotations) == (2 * one.segments, 2 * one.words, 2 * one.annotations)
    assert both.sides["SRC.BOTH"]["source"] == 2 * 56
    assert both.states[State.TRANSLATED] == 2 * one.states[State.TRANSLATED]
    assert [line.name for line in both.progress] == [one.title, one.title]


def test_a_project_without_documents_has_figures_that_are_all_naught() -> None:
    none = combined([], "Empty")
    assert (none.title, none.segments, none.translated) == ("Empty", 0, 0.0)
    assert (none.states, none.sides, none.progress) == ({}, {}, ())


def test_findings_are_counted_by_check_and_severity(sample: Workspace) -> None:
    with sample.store.work("Break") as work:
        row = sample.store.segments.of(DOCUMENT)[0]
        work.update(Table.SEGMENTS, row.id, {"target": "They they met in 1850  ."})
    found = findings_by_check(sample, DOCUMENT)
    assert "repeated-word" in found
    assert all(set(counts) <= {"error", "warning"} for counts in found.values())
