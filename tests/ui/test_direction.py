from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from workbench.domain.spans import Span
from workbench.ui.direction import flipped, follow_letters, guess_language, of_language
from workbench.ui.grid.editors import TargetEditor
from workbench.ui.grid.marking import span_rects
from workbench.ui.grid.texts import lay_out

RIGHT, LEFT = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
MIXED = "قرار مجلس الأمن 1540 (UN) بشأن “الشراكة”"


@pytest.fixture
def editor(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(600, 200)
    made = TargetEditor(parent)
    made.resize(500, 100)
    made.set_direction(RIGHT)
    made.load(MIXED)
    parent.show()
    qtbot.waitExposed(parent)
    made.setFocus()
    yield made
    parent.hide()


@pytest.mark.parametrize(
    ("tag", "direction"), [("ar", RIGHT), ("ar-EG", RIGHT), ("fa", RIGHT), ("he", RIGHT), ("en", LEFT), ("", LEFT)]
)
def test_a_language_has_a_direction(tag, direction):
    assert of_language(tag) is direction
    assert flipped(flipped(direction)) is direction


def test_arabic_begins_at_the_right_edge_even_where_its_first_letter_is_latin(editor):
    editor.load("UN قرار")
    editor.moveCursor(QTextCursor.MoveOperation.Start)
    assert editor.cursorRect().left() < editor.width()
    line = editor.document().firstBlock().layout().lineAt(0)
    assert line.naturalTextRect().right() == pytest.approx(editor.viewport().width(), abs=1)


def test_home_and_end_go_to_the_right_and_the_left_edge_of_an_arabic_line(editor, qtbot):
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert editor.caret() == 0
    assert editor.cursorRect().center().x() > editor.width() - 10
    qtbot.keyClick(editor, Qt.Key.Key_End)
    assert editor.caret() == len(MIXED)
    line = editor.document().firstBlock().layout().lineAt(0)
    assert editor.cursorRect().left() == pytest.approx(line.naturalTextRect().left(), abs=3)


def test_the_left_arrow_moves_on_in_arabic_and_the_caret_never_jumps_back_over_a_number(editor, qtbot):
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    seen = [editor.cursorRect().left()]
    for _ in range(len(MIXED)):
        qtbot.keyClick(editor, Qt.Key.Key_Left)
        seen.append(editor.cursorRect().left())
    assert all(after <= before + 1 for before, after in pairwise(seen))


def test_the_painted_text_stands_exactly_where_the_editor_puts_it(editor):
    font = editor.font()
    for text, direction, spacing in ((MIXED * 5, RIGHT, 100), ("The two Parties affirmed. " * 9, LEFT, 132)):
        editor.set_direction(direction, spacing=spacing)
        editor.load(text)
        cell = lay_out(text, font, editor.viewport().width(), direction, spacing=spacing)
        layout = editor.document().firstBlock().layout()
        assert layout.lineCount() == cell.layout.lineCount() > 1
        for number in range(layout.lineCount()):
            there, here = layout.lineAt(number), cell.layout.lineAt(number)
            assert (there.textStart(), there.y()) == (here.textStart(), here.y())
            assert there.naturalTextRect().left() == pytest.approx(here.naturalTextRect().left(), abs=0.1)


def test_a_no_break_space_survives_the_editor(editor):
    editor.load("Article\u00a05")
    editor.moveCursor(QTextCursor.MoveOperation.End)
    event = QKeyEvent(QKeyEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, "\u00a0%")
    editor.keyPressEvent(event)
    assert editor.text() == "Article\u00a05\u00a0%"


def test_a_selection_is_told_in_code_points(editor):
    editor.load("\U0001f600 بيان")
    cursor = editor.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(7, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    assert editor.selected_span() == Span(2, 6)


def test_the_stroke_under_a_span_of_one_direction_is_one_piece_on_a_line(qapp):
    cell = lay_out("وبالشراكة بين البلدين", qapp.font(), 400, RIGHT)
    (word,) = span_rects(cell, Span(0, 9))
    (prefix,) = span_rects(cell, Span(0, 2))
    assert word.right() == pytest.approx(400, abs=1)
    assert word.left() < prefix.left() < prefix.right() == word.right()


def test_the_stroke_under_a_span_across_directions_covers_its_letters_and_no_others(qapp):
    text = "قرار UN Security مجلس"
    cell = lay_out(text, qapp.font(), 500, RIGHT)
    pieces = span_rects(cell, Span(2, 7))
    assert len(pieces) == 2
    whole = span_rects(cell, Span(0, len(text)))
    assert sum(piece.width() for piece in pieces) < sum(piece.width() for piece in whole)


ENGLISH = "الصين الشعبية alone, as in paragraph 1, is written out in full."
ARABIC = "China وحدها تكتب كاملة في الفقرة الأولى"


@pytest.mark.parametrize("make", [QPlainTextEdit, QLineEdit])
def test_a_field_of_free_text_turns_to_where_most_of_its_letters_run(qtbot, make):
    field = make()
    qtbot.addWidget(field)
    follow_letters(field)

    def direction():
        if make is QLineEdit:
            return field.layoutDirection()
        return field.document().defaultTextOption().textDirection()

    write = field.setText if make is QLineEdit else field.setPlainText
    for text, wanted in ((ENGLISH, LEFT), (ARABIC, RIGHT), ("", LEFT)):
        write(text)
        assert direction() is wanted


def test_a_note_of_a_term_that_quotes_arabic_first_still_begins_at_the_left(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = window.furniture.docks.docks["terms"].widget()
    window.qtbot.waitUntil(lambda: any(ENGLISH in one.text() for one in panel.findChildren(QLabel)), timeout=5000)
    label = next(one for one in panel.findChildren(QLabel) if ENGLISH in one.text())
    window.qtbot.waitUntil(lambda: label.height() > 20)
    picture = label.grab().toImage()
    ground = picture.pixelColor(picture.width() - 1, 0)
    below = range(picture.height() * 2 // 3, picture.height())
    inked = [x for x in range(picture.width()) if any(picture.pixelColor(x, y) != ground for y in below)]
    assert inked[0] < picture.width() // 6


def test_the_language_of_a_note_is_that_of_most_letters():
    assert [guess_language(text) for text in (ENGLISH, ARABIC, "12")] == ["en", "ar", "en"]
