"""The record of a document is shown, changed field by field, and every change can be undone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt


def panel_of(window):
    window.furniture.docks.show("record")
    return window.furniture.docks.docks["record"].widget()


def record(window):
    return window.context.workspace.store.documents.get(window.context.place.document.document.id)


def test_a_field_is_stored_when_it_is_left_shown_in_the_heading_and_undone(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    line = panel.form.lines["publisher"]
    before = line.text()
    line.setFocus()
    line.selectAll()
    window.qtbot.keyClicks(line, "Gazette")
    window.qtbot.keyClick(line, Qt.Key.Key_Return)
    window.saved()
    assert record(window).publisher == "Gazette"
    window.qtbot.waitUntil(lambda: window.context.place.document.document.publisher == "Gazette", timeout=5000)
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: line.text() == before, timeout=5000)
    assert record(window).publisher == before


def test_a_grade_is_chosen_by_its_words(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    box = panel.form.grades["reliability"]
    assert box.currentText() == "B · Usually reliable"
    box.setFocus()
    window.qtbot.keyClick(box, Qt.Key.Key_Down)
    window.qtbot.waitUntil(lambda: record(window).reliability == "C", timeout=5000)


def test_a_date_that_is_none_is_told_and_not_stored(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    told = []
    window.context.notices.told.connect(lambda text, grave: told.append((text, grave)))
    line = panel.form.lines["text_date"]
    line.setText("23 April")
    line.editingFinished.emit()
    assert told == [("“23 April” is not a date; write it year-month-day, as in 2025-04-23.", True)]
    line.setText("2024-02-29")
    line.editingFinished.emit()
    window.qtbot.waitUntil(lambda: record(window).text_date == date(2024, 2, 29), timeout=5000)


def test_variables_are_added_changed_and_removed_in_the_table(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.qtbot.waitUntil(lambda: panel.variables.rowCount() >= 1, timeout=5000)
    count = panel.variables.rowCount()
    store, key = window.context.workspace.store, record(window).id
    panel.variables.item(count - 1, 0).setText("region")
    panel.variables.item(count - 1, 1).setText("Caucasus")
    window.qtbot.waitUntil(lambda: panel.variables.rowCount() == count + 1, timeout=5000)
    assert [(row.name, row.value) for row in store.documents.variables(key)][-1] == ("region", "Caucasus")
    panel.variables.item(count - 1, 1).setText("")
    window.qtbot.waitUntil(lambda: panel.variables.rowCount() == count, timeout=5000)


def test_the_original_is_written_byte_for_byte(drive, sample_file, tmp_path):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    wanted = window.context.workspace.store.documents.original(record(window).id)
    panel.save_original(str(tmp_path / "out.txt"))
    window.qtbot.waitUntil((tmp_path / "out.txt").exists, timeout=5000)
    assert (tmp_path / "out.txt").read_bytes() == wanted
