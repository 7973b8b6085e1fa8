"""A clause is selected by its header or by a key, takes codes as words do, and shows them; so does the document."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolButton

from workbench.domain.enums import AnnotationScope
from workbench.ui.annotating.codes import CodePicker, key_of, menu_letters
from workbench.ui.annotating.margin import CODE_MIME
from workbench.ui.grid.heads import header_ground

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def window(drive, sample_file):
    opened = drive(sample_file).ready(60)
    opened.go(6)
    opened.qtbot.waitUntil(lambda: header(opened) is not None)
    return opened


def header(window):
    """Return the clause and place of a header that is wholly in sight."""
    grid = window.grid
    for placed in grid.placed:
        ground = header_ground(placed, grid.columns().whole)
        if ground is not None and ground.top() >= 0 and placed.number > 0:
            return placed.layout.header.clause_id, ground
    return None


def wholes(window):
    document = window.context.place.document.document
    return window.context.workspace.store.annotations.on_wholes(document.id)


def on_clause(window, clause):
    return [row for row in wholes(window) if row.scope is AnnotationScope.CLAUSE and row.clause_id == clause]


def press(window, point, button=LEFT):
    window.qtbot.mouseClick(window.grid.viewport(), button, pos=point)


def pick(window, typed):
    window.qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), CodePicker))
    shown = QApplication.activePopupWidget()
    window.qtbot.keyClicks(shown.line, typed)
    window.qtbot.keyClick(shown.line, Qt.Key.Key_Return)


def code(window, key):
    return next(row for row in window.context.place.document.codes if row.key == key)


def test_a_click_on_a_header_selects_the_clause_and_slash_codes_it_and_not_the_segment(window):
    clause, ground = header(window)
    before = window.context.place.segment.id
    press(window, ground.center().toPoint())
    assert window.grid.heads.clause == clause
    assert window.context.place.segment.id == before
    window.keys(Qt.Key.Key_Slash)
    pick(window, "hedge")
    window.qtbot.waitUntil(lambda: len(on_clause(window, clause)) == 1)
    window.qtbot.waitUntil(lambda: len(window.grid.heads.chips.get(clause, ())) == 1)
    assert window.grid.heads.clause == clause
    window.qtbot.waitUntil(window.context.edits.stack.canUndo)
    window.window.activateWindow()
    window.qtbot.waitUntil(lambda: QApplication.activeWindow() is window.window)
    window.keys(Qt.Key.Key_Z, CTRL)
    window.qtbot.waitUntil(lambda: on_clause(window, clause) == [])
    window.qtbot.waitUntil(lambda: not window.grid.heads.chips.get(clause))


def test_the_key_of_a_code_codes_the_selected_clause_and_escape_gives_the_editor_back(window):
    wanted = next(row for row in window.context.place.document.codes if row.shortcut and row.codable)
    window.keys(Qt.Key.Key_F9)
    clause = window.grid.heads.clause
    assert clause == window.area.annotating.coder.top_clause(window.context.place.segment)
    letters = menu_letters(window.window)
    held = ALT | SHIFT if "Shift" in key_of(wanted, letters) else ALT
    window.keys(Qt.Key(ord(wanted.shortcut.upper())), held)
    window.qtbot.waitUntil(lambda: [row.code_id for row in on_clause(window, clause)] == [wanted.id])
    window.keys(Qt.Key.Key_Escape)
    assert window.grid.heads.clause is None
    assert window.target.hasFocus()


def test_the_key_brings_a_header_that_is_out_of_sight_into_view(window):
    window.go(40)
    window.keys(Qt.Key.Key_F9)
    clause = window.grid.heads.clause
    seen = [row.layout.header.clause_id for row in window.grid.placed if row.layout and row.layout.header]
    assert clause in seen
    assert window.context.place.segment.ordinal == 40


def test_another_row_or_a_click_into_a_text_lets_the_clause_go(window):
    clause, ground = header(window)
    press(window, ground.center().toPoint())
    assert window.grid.heads.clause == clause
    window.go(8)
    assert window.grid.heads.clause is None
    window.keys(Qt.Key.Key_F9)
    window.target.setFocus()
    assert window.grid.heads.clause is None


def test_a_code_dropped_on_a_header_codes_the_clause(window):
    clause, ground = header(window)
    data = QMimeData()
    data.setData(CODE_MIME, str(int(code(window, "FLAG.REDLINE").id)).encode())
    spot = QPointF(ground.center())
    none = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(spot.toPoint(), Qt.DropAction.CopyAction, data, LEFT, none)
    QApplication.sendEvent(window.grid.viewport(), enter)
    assert enter.isAccepted()
    assert window.grid.heads.aimed == clause
    QApplication.sendEvent(window.grid.viewport(), QDropEvent(spot, Qt.DropAction.CopyAction, data, LEFT, none))
    window.qtbot.waitUntil(lambda: len(on_clause(window, clause)) == 1)
    assert window.grid.heads.aimed is None


def test_the_menu_of_a_header_removes_a_code_and_a_click_on_its_chip_shows_it(window):
    clause, ground = header(window)
    coder = window.area.annotating.coder
    coder.put((code(window, "FLAG.REDLINE").id,), (None, clause, None, None))
    window.qtbot.waitUntil(lambda: len(window.grid.heads.chips.get(clause, ())) == 1)
    found, _ = window.grid.heads.lay_out(clause, ground, window.grid.painter.small)
    press(window, found[0][1].center().toPoint())
    assert window.context.chosen.group.rows == (found[0][0].row,)
    point = ground.center().toPoint()
    asked = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, window.grid.viewport().mapToGlobal(point) + QPoint(0, 0)
    )
    QApplication.sendEvent(window.grid.viewport(), asked)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    below = next(action.menu() for action in menu.actions() if action.menu() is not None)
    below.actions()[-1].trigger()
    menu.close()
    window.qtbot.waitUntil(lambda: on_clause(window, clause) == [])
    window.qtbot.waitUntil(lambda: not window.grid.heads.chips.get(clause))


def test_the_codes_of_the_document_stand_below_its_title_and_can_be_taken_off(window):
    coder = window.area.annotating.coder
    coder.put((code(window, "FLAG.REDLINE").id,), (None, None, None, None))
    window.qtbot.waitUntil(window.area.heading.codes.isVisible)
    chip = window.area.heading.codes.findChild(QToolButton)
    assert chip.text()
    chip.click()
    menu = QApplication.activePopupWidget()
    below = next(action.menu() for action in menu.actions() if action.menu() is not None)
    below.actions()[-1].trigger()
    menu.close()
    window.qtbot.waitUntil(lambda: not window.area.heading.codes.isVisible())
    assert wholes(window) == []


def test_the_menu_of_a_selected_clause_opens_by_keys_and_return_picks_a_code(window):
    window.keys(Qt.Key.Key_F9)
    window.keys(Qt.Key.Key_F10, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    clause = window.grid.heads.clause
    window.grid.setFocus()
    window.keys(Qt.Key.Key_Return)
    pick(window, "hedge")
    window.qtbot.waitUntil(lambda: len(on_clause(window, clause)) == 1)


def test_chips_that_have_no_room_are_counted_and_leave_the_title_alone(window):
    clause, ground = header(window)
    codes = [row.id for row in window.context.place.document.codes if row.codable][:14]
    window.area.annotating.coder.put(tuple(codes), (None, clause, None, None))
    window.qtbot.waitUntil(lambda: len(window.grid.heads.chips.get(clause, ())) == 14)
    found, more = window.grid.heads.lay_out(clause, ground, window.grid.painter.small)
    assert 0 < len(found) < 14
    assert more == f"+{14 - len(found)}"
    assert window.grid.heads.taken(clause, ground, window.grid.painter.small) < ground.width() * 0.6
