"""The structure reads in the window's language, follows the eye, counts codes, and lets clauses be renamed."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox

from workbench.domain.enums import ClauseKind
from workbench.ui.panels.structure.dialog import ClauseDialog


def panel_of(window):
    window.furniture.docks.show("structure")
    panel = window.furniture.docks.docks["structure"].widget()
    window.qtbot.waitUntil(lambda: panel._extras is not None, timeout=8000)
    return panel


def rows(panel):
    return [panel.model.node(panel.model.index(row, 0)) for row in range(panel.model.rowCount())]


def test_an_english_window_reads_translations_and_an_arabic_one_the_source(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert {node.language for node in rows(panel)} == {"en"}
    assert panel.title_tools.text() == "18 ARTICLES"
    window.close()
    window = drive(sample_file, "ar").ready(60)
    assert {node.language for node in rows(panel_of(window))} == {"ar"}


def test_the_clause_that_is_scrolled_to_is_marked(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    first = panel.model.node(panel.view.currentIndex()).key
    bar = window.grid.verticalScrollBar()
    bar.setValue(bar.maximum())
    window.qtbot.waitUntil(lambda: panel.model.node(panel.view.currentIndex()).key != first, timeout=5000)
    assert panel.current().ordinal > 10


def test_return_goes_to_the_first_segment_of_the_clause(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    wanted = rows(panel)[5]
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index_of(wanted.key))
    window.qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.context.place.segment.clause_id == wanted.clause.id, timeout=5000)


def test_the_codes_of_a_clause_are_counted_on_its_tip(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    tip = panel.tip(rows(panel)[1].key[1])
    assert "Supports" in tip
    assert all(line.rsplit(" · ", 1)[1].isdigit() for line in tip.splitlines())


def test_a_clause_gets_another_kind_and_title_and_undo_takes_it_back(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    node = rows(panel)[3]
    before = node.detail
    panel.view.setFocus()
    panel.view.setCurrentIndex(panel.model.index_of(node.key))
    window.qtbot.keyClick(panel.view, Qt.Key.Key_F2)
    dialog = window.window.findChild(ClauseDialog)
    kind = dialog.findChild(QComboBox)
    kind.setCurrentIndex(kind.findData(ClauseKind.HEADING.value))
    dialog.titles["title_target"].setText("On trade")
    dialog.accept()
    window.qtbot.waitUntil(lambda: rows(panel)[3].detail == "On trade", timeout=5000)
    assert panel.title_tools.text() == "17 ARTICLES"
    window.saved()
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: rows(panel)[3].detail == before, timeout=5000)


def test_the_filter_leaves_what_has_the_words_in_either_language(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    panel.filter.setText("الصناعه")
    assert [node.text for node in rows(panel)] == ["5"]
