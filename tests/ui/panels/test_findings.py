"""Findings are listed as one works, gone to, fixed, ignored and taken back; the strip stands in for the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.services.workspace import open_workspace
from workbench.ui.decorations import MarkKind
from workbench.ui.findings_strip import FindingsStrip


@pytest.fixture
def faulty_file(sample_file):
    """Return the sample with a word said twice in its fourth segment, and a number that the source has not."""
    from workbench.services import editing

    with open_workspace(sample_file) as ws:
        rows = ws.store.segments.of(ws.store.documents.all()[0].id)
        editing.set_target(ws, rows[3].id, rows[3].target.replace(" the ", " the the ", 1))
        editing.set_target(ws, rows[8].id, rows[8].target + " 2030")
    return sample_file


def panel_of(window):
    window.furniture.docks.show("findings")
    return window.furniture.docks.docks["findings"].widget()


def listed(panel):
    found = []
    for group in range(panel.model.rowCount()):
        parent = panel.model.index(group, 0)
        found += [panel.model.node(panel.model.index(row, 0, parent)) for row in range(panel.model.rowCount(parent))]
    return found


def checks(panel):
    return sorted(node.item.finding.check_id for node in listed(panel))


def choose(panel, check_id):
    node = next(node for node in listed(panel) if node.item.finding.check_id == check_id)
    panel.view.setCurrentIndex(panel.model.index_of(node.key))
    panel.view.setFocus()


def wait_for(window, panel, wanted):
    window.qtbot.waitUntil(lambda: checks(panel) == wanted, timeout=8000)


def test_what_is_wrong_is_listed_and_underlined_without_being_asked_for(drive, faulty_file):
    window = drive(faulty_file).ready(60)
    panel = panel_of(window)
    wait_for(window, panel, ["numbers", "repeated-word"])
    marks = window.context.decorations.of(window.area.model.ids[3])
    spans = [mark.span for mark in marks if mark.kind is MarkKind.FINDING]
    assert [span.of(window.stored(3).target) for span in spans] == [" the"]
    assert window.furniture.docks.docks["findings"].windowTitle() == "Findings  2"


def test_return_goes_to_the_words_and_selects_them(drive, faulty_file):
    window = drive(faulty_file).ready(60)
    panel = panel_of(window)
    wait_for(window, panel, ["numbers", "repeated-word"])
    choose(panel, "repeated-word")
    window.qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    selected = window.context.hands
    window.qtbot.waitUntil(lambda: selected.selection is not None and selected.selection.text == " the")
    assert window.context.place.segment.id == window.area.model.ids[3]


def test_a_fix_is_one_edit_that_can_be_undone(drive, faulty_file):
    window = drive(faulty_file).ready(60)
    panel = panel_of(window)
    wait_for(window, panel, ["numbers", "repeated-word"])
    choose(panel, "repeated-word")
    panel.fix()
    wait_for(window, panel, ["numbers"])
    window.saved()
    assert " the the " not in window.stored(3).target
    window.context.edits.undo()
    wait_for(window, panel, ["numbers", "repeated-word"])


def test_what_is_ignored_goes_comes_back_when_asked_for_and_by_undo(drive, faulty_file):
    window = drive(faulty_file).ready(60)
    panel = panel_of(window)
    wait_for(window, panel, ["numbers", "repeated-word"])
    choose(panel, "numbers")
    window.qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    wait_for(window, panel, ["repeated-word"])
    assert window.area.model.ids[8] not in window.context.decorations.segments(MarkKind.FINDING)
    panel.ignored.setChecked(True)
    assert checks(panel) == ["numbers", "repeated-word"]
    choose(panel, "numbers")
    window.qtbot.keyClick(panel.view, Qt.Key.Key_Insert)
    window.qtbot.waitUntil(lambda: not any(node.item.is_ignored for node in listed(panel)), timeout=8000)
    panel.ignored.setChecked(False)
    assert checks(panel) == ["numbers", "repeated-word"]


def test_typing_a_fault_away_takes_it_off_the_list(drive, faulty_file):
    window = drive(faulty_file).ready(60)
    panel = panel_of(window)
    wait_for(window, panel, ["numbers", "repeated-word"])
    window.go(8)
    window.target.setFocus()
    window.target.set_caret(len(window.target.text()))
    for _ in range(5):
        window.qtbot.keyClick(window.target, Qt.Key.Key_Backspace)
    wait_for(window, panel, ["repeated-word"])


def test_f8_checks_everything_and_shows_the_list(drive, faulty_file):
    window = drive(faulty_file).ready(60)
    assert window.furniture.docks.docks["findings"].isHidden()
    window.keys(Qt.Key.Key_F8)
    panel = window.furniture.docks.docks["findings"].widget()
    wait_for(window, panel, ["numbers", "repeated-word"])
    assert panel.isVisible()
    window.qtbot.waitUntil(lambda: window.context.found.is_complete, timeout=8000)


def test_the_list_can_be_narrowed_by_check_and_severity(drive, faulty_file):
    window = drive(faulty_file).ready(60)
    panel = panel_of(window)
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    wait_for(window, panel, ["numbers", "repeated-word"])
    panel.checks.setCurrentIndex(panel.checks.findData("numbers"))
    assert checks(panel) == ["numbers"]
    panel.checks.setCurrentIndex(0)
    panel.severities.setCurrentIndex(panel.severities.findData("warning"))
    assert checks(panel) == ["repeated-word"]


def test_the_strip_stands_in_for_the_list_and_goes_to_what_it_names(drive, faulty_file):
    window = drive(faulty_file).ready(60)
    strip = window.window.findChild(FindingsStrip)
    window.qtbot.waitUntil(strip.isVisible, timeout=8000)
    window.qtbot.waitUntil(lambda: strip.count.text().endswith("2"), timeout=8000)
    wanted = window.area.model.ids[8]
    assert "seg 9" in strip.parts[0].text()
    window.qtbot.mouseClick(strip.parts[0], Qt.MouseButton.LeftButton)
    window.qtbot.waitUntil(lambda: window.context.place.segment.id == wanted)
    window.qtbot.mouseClick(strip.count, Qt.MouseButton.LeftButton)
    assert window.furniture.docks.is_seen("findings") or panel_of(window).isVisible()
    assert not strip.isVisible()
