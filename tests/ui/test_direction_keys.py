"""Carets, Home and End, word moves and selections in mixed text, by real keys, in both fields' directions."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.arabic.direction import first_strong
from workbench.ui.grid.editors import TargetEditor

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXTS = (
    "قرار مجلس الأمن 1540 (UN) بشأن “الشراكة”",
    "اجتمع «الطرفان» في COP29 يوم 23/4/2025.",
    "The Parties (الطرفان) signed “بيان” No. 15 in Baku.",
    "بنسبة 40% أي 3,500.75 دولار [USD]",
    "وبالشَّراكَةِ بين ABC وDEF",
)


@pytest.fixture(params=[LEFT, RIGHT], ids=["window-en", "window-ar"])
def parent(request, qtbot, qapp):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.hide()
    qapp.setLayoutDirection(before)


@pytest.fixture(params=[RIGHT, LEFT], ids=["rtl", "ltr"])
def editor(request, parent):
    made = TargetEditor(parent)
    made.resize(860, 80)
    made.set_direction(request.param)
    made.show()
    made.setFocus()
    made.direction = request.param
    return made


def walk(editor, qtbot, key, modifier=NONE, most=200):
    """Press a key until the caret stands still; return the places it went through."""
    seen = [(editor.caret(), editor.cursorRect().left())]
    for _ in range(most):
        qtbot.keyClick(editor, key, modifier)
        here = (editor.caret(), editor.cursorRect().left())
        if here == seen[-1]:
            break
        seen.append(here)
    return seen


@pytest.mark.parametrize("text", TEXTS)
def test_home_and_end_go_to_where_the_line_begins_and_ends(editor, qtbot, text):
    editor.load(text)
    qtbot.keyClick(editor, Qt.Key.Key_End)
    assert editor.caret() == len(text)
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert editor.caret() == 0
    line = editor.document().firstBlock().layout().lineAt(0).naturalTextRect()
    edge = line.right() if editor.direction is RIGHT else line.left()
    begins_here = first_strong(text) == ("rtl" if editor.direction is RIGHT else "ltr")
    if begins_here:
        assert abs(editor.cursorRect().center().x() - edge) <= 3
    assert abs(edge - (editor.viewport().width() if editor.direction is RIGHT else 0)) <= 2


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(("key", "sign"), [(Qt.Key.Key_Left, -1), (Qt.Key.Key_Right, 1)])
def test_an_arrow_always_moves_the_caret_the_way_it_points_and_reaches_the_edge(editor, qtbot, text, key, sign):
    editor.load(text)
    line = editor.document().firstBlock().layout().lineAt(0).naturalTextRect()
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    walk(editor, qtbot, Qt.Key.Key_Right if sign < 0 else Qt.Key.Key_Left)
    seen = walk(editor, qtbot, key)
    steps = [after - before for (_, before), (_, after) in pairwise(seen)]
    assert all(step * sign >= -1 for step in steps), (text, seen)
    edge = line.left() if sign < 0 else line.right()
    assert abs(editor.cursorRect().center().x() - edge) <= 3


@pytest.mark.parametrize("text", TEXTS)
def test_word_moves_stop_at_every_word_and_come_to_either_end(editor, qtbot, text):
    editor.load(text)
    on = Qt.Key.Key_Left if editor.direction is RIGHT else Qt.Key.Key_Right
    back = Qt.Key.Key_Right if editor.direction is RIGHT else Qt.Key.Key_Left
    editor.set_caret(0)
    forward = [place for place, _ in walk(editor, qtbot, on, CTRL)]
    assert forward[-1] == len(text)
    assert forward == sorted(forward)
    starts = {at + 1 for at, char in enumerate(text) if char == " "}
    assert starts <= set(forward)
    backward = [place for place, _ in walk(editor, qtbot, back, CTRL)]
    assert backward[-1] == 0
    assert starts <= set(backward)


@pytest.mark.parametrize("text", TEXTS)
def test_shift_home_and_end_and_shift_word_moves_select_what_lies_between(editor, qtbot, text):
    editor.load(text)
    middle = text.index(" ") + 1
    editor.set_caret(middle)
    qtbot.keyClick(editor, Qt.Key.Key_End, SHIFT)
    assert editor.selected_span().of(text) == text[middle:]
    editor.set_caret(middle)
    qtbot.keyClick(editor, Qt.Key.Key_Home, SHIFT)
    assert editor.selected_span().of(text) == text[:middle]
    on = Qt.Key.Key_Left if editor.direction is RIGHT else Qt.Key.Key_Right
    editor.set_caret(0)
    qtbot.keyClick(editor, on, CTRL | SHIFT)
    assert editor.selected_span().of(text) == text[:middle]


def type_letters(editor, text):
    """Send the key events that a keyboard layout of that script sends."""
    for char in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(editor, QKeyEvent(kind, 0, NONE, char))


def test_arabic_latin_digits_and_brackets_typed_one_after_the_other_stand_as_typed(editor, qtbot):
    for text in TEXTS:
        editor.load("")
        type_letters(editor, text)
        assert editor.text() == text
        assert editor.caret() == len(text)


def test_backspace_and_delete_take_one_sign_in_the_order_of_the_text_in_either_run(editor, qtbot):
    editor.load("قرار UN 15 لا")
    editor.set_caret(7)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.text() == "قرار U 15 لا"
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.text() == "قرار U15 لا"
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace)
    assert editor.text() == "قرار U15 ل"


def test_ctrl_backspace_takes_a_word_and_no_more(editor, qtbot):
    editor.load("قرار مجلس الأمن")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(editor, Qt.Key.Key_Backspace, CTRL)
    assert editor.text() == "قرار مجلس "
