"""The codes panel shows the codebook with its counts, codes by keys and clicks, and changes the codebook."""

from __future__ import annotations

from contextlib import contextmanager

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QMessageBox, QPushButton

from workbench.ui.panels.codes.dialog import CodeDialog, Draft, legible
from workbench.ui.panels.codes.model import CODE, COUNT_ROLE, CodesModel
from workbench.ui.picker import Picker

OK, CANCEL = QDialogButtonBox.StandardButton.Ok, QDialogButtonBox.StandardButton.Cancel


@pytest.fixture
def window(drive, sample_file):
    return drive(sample_file).ready(60)


@pytest.fixture
def panel(window):
    found = window.furniture.docks.docks["codes"].widget()
    window.qtbot.waitUntil(lambda: found.model.rowCount() > 0)
    return found


def code(window, key):
    return next((row for row in window.context.place.document.codes if row.key == key), None)


def index(window, panel, key):
    return panel.model.index_of((CODE, int(code(window, key).id)))


def count(window, panel, key):
    return index(window, panel, key).data(COUNT_ROLE)


def test_counts_are_of_units_and_folders_sum_them_up(window, panel):
    window.qtbot.waitUntil(lambda: count(window, panel, "ACT.SUPPORT") == 19)
    assert count(window, panel, "ACT") == 89
    assert isinstance(panel.model, QAbstractItemModel)


def test_a_double_click_codes_the_segment_and_the_count_follows(window, panel):
    window.qtbot.waitUntil(lambda: count(window, panel, "FLAG.REDLINE") == 6)
    panel.view.setCurrentIndex(index(window, panel, "FLAG.REDLINE"))
    panel.view.setFocus()
    window.qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: count(window, panel, "FLAG.REDLINE") == 7)


def test_the_filter_finds_either_language_without_its_vowels(window, panel):
    for typed in ("يتعهد", "commits", "ACT.COMMIT"):
        panel.line.setText(typed)
        assert index(window, panel, "ACT.COMMIT").isValid()
        assert index(window, panel, "ACT").isValid()
        assert not index(window, panel, "GEO.PLACE").isValid()


def test_the_model_keeps_the_rules_of_qt(window, panel, qapp):
    model = CodesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_codes(window.context.place.document.codes)
    model.set_counts({int(code(window, "ACT.SUPPORT").id): 3})
    model.show_codes(window.context.place.document.codes, "commit")
    model.show_codes(())
    tester.deleteLater()
    model.deleteLater()


def test_a_code_dropped_in_the_tree_moves_there_and_comes_back(window, panel):
    moved, above = code(window, "ACT.URGE"), code(window, "ACT.STANCE")
    data = panel.model.mimeData([index(window, panel, "ACT.URGE")])
    panel.model.dropMimeData(data, Qt.DropAction.MoveAction, -1, 0, index(window, panel, "ACT.STANCE"))
    window.qtbot.waitUntil(lambda: code(window, "ACT.URGE").parent_id == above.id)
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: code(window, "ACT.URGE").parent_id == moved.parent_id)


@contextmanager
def in_the_dialog(window, act):
    """Do something in the form for a code once it is open, and press one of its buttons."""
    timer = QTimer(interval=20)

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, CodeDialog):
            timer.stop()
            button = act(dialog)
            window.qtbot.mouseClick(dialog.buttons.button(button), Qt.MouseButton.LeftButton)

    timer.timeout.connect(look)
    timer.start()
    yield
    window.qtbot.waitUntil(lambda: not timer.isActive() and QApplication.activeModalWidget() is None)
    timer.deleteLater()


def test_a_code_is_renamed_in_the_dialog_and_the_window_says_so_at_once(window, panel):
    def rename(dialog):
        dialog.english.selectAll()
        window.qtbot.keyClicks(dialog.english, "Backs")
        return OK

    with in_the_dialog(window, rename):
        panel.changing.edit(code(window, "ACT.SUPPORT"))
    window.qtbot.waitUntil(lambda: code(window, "ACT.SUPPORT").label_en == "Backs")
    window.qtbot.waitUntil(lambda: index(window, panel, "ACT.SUPPORT").data() == "Backs")
    window.qtbot.waitUntil(lambda: any(
        laid.card.title == "Backs" for row in window.grid.placed if row.layout for laid in row.layout.cards
    ) or window.grid.active == 0)  # fmt: skip


def test_the_party_s_own_label_is_edited_and_not_the_name_that_the_document_gives_it(window, panel):
    seen = []

    def look(dialog):
        seen.append(dialog.english.text())
        return CANCEL

    assert code(window, "SRC.A").label_en == "China"
    with in_the_dialog(window, look):
        panel.changing.edit(code(window, "SRC.A"))
    assert len(seen) == 1
    assert seen != ["China"]


def test_a_new_code_is_added_with_its_attributes(window, panel):
    def fill(dialog):
        dialog.arabic.insert("يهدّد")
        window.qtbot.keyClicks(dialog.english, "Threatens")
        more = next(button for button in dialog.findChildren(QPushButton) if button.text() == "Add an attribute")
        window.qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
        dialog.attributes.item(0, 0).setText("strength")
        dialog.attributes.cellWidget(0, 1).setCurrentText("choice")
        dialog.attributes.item(0, 2).setText("weak, strong")
        return OK

    with in_the_dialog(window, fill):
        panel.changing.add(code(window, "ACT.STANCE"))
    window.qtbot.waitUntil(lambda: code(window, "ACT.THREATENS") is not None)
    made = code(window, "ACT.THREATENS")
    assert (made.label_ar, made.attributes[0].values) == ("يهدّد", ("weak", "strong"))
    assert made.parent_id == code(window, "ACT.STANCE").id


def test_a_code_in_use_is_deleted_only_after_saying_what_becomes_of_its_places(window, panel, monkeypatch):
    texts = []

    def answer(box):
        texts.append(box.text())
        kept = next(button for button in box.buttons() if "uncoded" in button.text())
        monkeypatch.setattr(QMessageBox, "clickedButton", lambda _box: kept)

    monkeypatch.setattr(QMessageBox, "exec", answer)
    panel.changing.delete(code(window, "FLAG.REDLINE"))
    window.qtbot.waitUntil(lambda: code(window, "FLAG.REDLINE") is None)
    assert "12" in texts[0]
    assert code(window, "UNCODED") is not None
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: code(window, "FLAG.REDLINE") is not None)


def test_codes_are_merged_by_picking_the_other(window, panel):
    panel.changing.merge(code(window, "FLAG.HEDGE"))
    shown = QApplication.activePopupWidget()
    assert isinstance(shown, Picker)
    window.qtbot.keyClicks(shown.line, "FLAG.FORMULA")
    window.qtbot.keyClick(shown.line, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: code(window, "FLAG.HEDGE") is None)
    window.qtbot.waitUntil(lambda: count(window, panel, "FLAG.FORMULA") > 15)


def test_a_chosen_colour_is_made_legible_on_either_ground(qapp):
    for ground in ("#FFFFFF", "#1B1C1E"):
        found = QColor(legible("#FFD700", QColor(ground)))
        assert found.isValid()
        assert found.name() != ground.lower()
    assert legible("#1B6763", QColor("#FFFFFF")) == "#1B6763"


def test_a_code_cannot_be_put_below_itself_in_the_dialog(window, qtbot):
    codes = window.context.place.document.codes
    dialog = CodeDialog(Draft(code(window, "ACT"), None), codes)
    offered = {dialog.parents.itemData(row) for row in range(dialog.parents.count())}
    assert int(code(window, "ACT.SUPPORT").id) not in offered
    assert int(code(window, "DOM").id) in offered
    dialog.deleteLater()
