from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import QMenu

from workbench.domain.changes import Table
from workbench.domain.enums import State
from workbench.domain.spans import Span
from workbench.ui.commands import rows

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def number_of(window, row):
    if window.window.height() < 1400:
        window.window.resize(1200, 1400)
        window.qtbot.waitUntil(lambda: len(window.grid.placed) > row)
    placed = next(found for found in window.grid.placed if found.number == row)
    cell = window.grid.columns().number
    return QPoint(int(cell.x + 10), int(placed.y + placed.layout.header_height + 8))


def click(window, row, keys=Qt.KeyboardModifier.NoModifier):
    window.qtbot.mouseClick(window.grid.viewport(), Qt.MouseButton.LeftButton, keys, number_of(window, row))


def chosen(window):
    return [window.area.model.row_of(key) for key in window.grid.selection.ids()]


def do(window, name):
    window.furniture.actions.actions[name].trigger()
    window.saved()


def test_rows_are_selected_with_ctrl_shift_and_keys_and_a_plain_click_ends_it(drive, sample_file):
    window = drive(sample_file).ready(60)
    click(window, 2, CTRL)
    assert chosen(window) == [0, 2]
    click(window, 2, CTRL)
    assert chosen(window) == [0]
    click(window, 1, SHIFT)
    assert chosen(window) in ([1, 2], [0, 1])
    click(window, 1)
    assert chosen(window) == []
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 1)
    window.keys(Qt.Key.Key_Down, ALT | SHIFT)
    window.keys(Qt.Key.Key_Down, ALT | SHIFT)
    assert chosen(window) == [1, 2, 3]
    window.keys(Qt.Key.Key_Up, ALT | SHIFT)
    assert chosen(window) == [1, 2]
    rows.select_all(window.furniture.desk)
    assert len(chosen(window)) == 62
    window.keys(Qt.Key.Key_Escape)
    assert chosen(window) == []


def test_an_action_on_several_rows_is_one_undo(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = [window.stored(row) for row in range(4)]
    click(window, 2, SHIFT)
    assert chosen(window) == [0, 1, 2]
    do(window, "clear")
    window.qtbot.waitUntil(lambda: [window.stored(row).target for row in range(3)] == ["", "", ""])
    assert window.stored(3).target == before[3].target
    assert window.context.edits.stack.count() == 1
    assert "clear 3 segments" in window.furniture.actions.actions["undo"].text()
    do(window, "undo")
    window.qtbot.waitUntil(lambda: window.stored(2).target == before[2].target)
    assert [window.stored(row).state for row in range(4)] == [row.state for row in before]
    do(window, "lock")
    window.qtbot.waitUntil(lambda: window.stored(2).locked)
    do(window, "lock")
    window.qtbot.waitUntil(lambda: not window.stored(0).locked)
    do(window, "reviewed")
    window.qtbot.waitUntil(lambda: window.stored(1).state is State.REVIEWED)
    do(window, "copy-source")
    window.qtbot.waitUntil(lambda: window.stored(1).target == before[1].source)
    do(window, "confirm")
    window.qtbot.waitUntil(lambda: window.stored(1).state is State.TRANSLATED)
    window.qtbot.waitUntil(lambda: window.context.edits.stack.count() == 5)


def test_copied_rows_bring_both_texts_each_in_its_direction(drive, sample_file):
    window = drive(sample_file).ready(60)
    click(window, 1, SHIFT)
    rows.copy_rows(window.furniture.desk)
    clipboard = QGuiApplication.clipboard()
    window.qtbot.waitUntil(lambda: clipboard.text().count("\n") == 1)
    lines = clipboard.text().replace("\u2068", "").replace("\u2069", "").split("\n")
    assert lines[0].split("\t") == [window.stored(0).source, window.stored(0).target]
    markup = clipboard.mimeData().html()
    assert markup.count('dir="rtl" lang="ar"') == 2
    assert markup.count('dir="ltr" lang="en"') == 2
    document = QTextDocument()
    document.setHtml(markup)
    assert window.stored(1).source in document.toPlainText()
    clipboard.clear()  # what the offscreen clipboard holds would outlive the program


def test_ctrl_c_copies_the_selected_rows_or_the_selected_words(drive, sample_file):
    window = drive(sample_file).ready(60)
    clipboard = QGuiApplication.clipboard()
    click(window, 1, SHIFT)
    window.target.setFocus()
    window.keys(Qt.Key.Key_C, CTRL)
    window.qtbot.waitUntil(lambda: clipboard.text().count("\n") == 1)
    assert window.stored(1).target in clipboard.text()
    window.target.select_span(Span(0, 4))
    window.keys(Qt.Key.Key_C, CTRL)
    assert clipboard.text() == window.target.text()[:4]
    clipboard.clear()  # what the offscreen clipboard holds would outlive the program


def test_escape_first_ends_a_selection_of_words_then_that_of_rows(drive, sample_file):
    window = drive(sample_file).ready(60)
    click(window, 1, SHIFT)
    window.target.setFocus()
    window.target.select_span(Span(0, 4))
    window.keys(Qt.Key.Key_Escape)
    assert window.target.selected_span() is None
    assert window.target.caret() == 4
    assert len(chosen(window)) == 2
    window.keys(Qt.Key.Key_Escape)
    assert chosen(window) == []


def test_menus_offer_what_is_declared_and_the_codes(drive, sample_file):
    window = drive(sample_file).ready(60)
    for kind, wanted in (("row", "lock"), ("source", "copy-source"), ("target", "confirm")):
        menu = window.area.menus.menu(kind)
        assert wanted in {action.objectName() for action in menu.actions()}
        assert not menu.actions()[-1].isSeparator()
        menu.close()
        menu.deleteLater()
    asked = []
    window.context.hands.code_wanted.connect(asked.append)
    menu = window.area.menus.menu("source")
    codes = next(action.menu() for action in menu.actions() if action.menu() is not None)
    codes.actions()[0].trigger()
    assert asked
    menu.deleteLater()


def test_the_menu_key_opens_the_menu_of_the_text(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.target.setFocus()
    place = window.target.viewport().rect().center()
    window.target.customContextMenuRequested.emit(place)
    menu = window.grid.findChild(QMenu, "targetMenu")
    window.qtbot.waitUntil(menu.isVisible)
    menu.close()


def test_a_translation_that_somebody_else_wrote_into_a_selected_row_is_left_and_told(drive, sample_file):
    window = drive(sample_file).ready(60)
    click(window, 2, SHIFT)
    with window.context.workspace.store.work("Translate") as work:
        work.update(Table.SEGMENTS, window.stored(1).id, {"target": "Theirs."})
    do(window, "clear")
    window.qtbot.waitUntil(lambda: "1 segment had changed meanwhile" in window.area.notice.text())
    assert [window.stored(row).target for row in range(3)] == ["", "Theirs.", ""]
    window.qtbot.waitUntil(lambda: window.area.model.row(1).segment.target == "Theirs.")
    do(window, "clear")
    window.qtbot.waitUntil(lambda: window.stored(1).target == "")
