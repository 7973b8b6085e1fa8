"""Suggestions, numbers, marks and pasted text come into the translation by real keys, with where they come from."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from workbench.domain.enums import Origin, State
from workbench.ui.hands import Suggestion

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

OFFERED = (
    Suggestion("From the memory.", Origin.MEMORY, 93),
    Suggestion("From a machine.", Origin.MT, None, "argos"),
)


def offer(window):
    segment = window.context.place.segment
    window.context.hands.suggest(segment.id, OFFERED)
    return segment


def test_ctrl_space_inserts_the_best_suggestion_with_its_origin_and_score_and_undo_brings_the_text_back(
    drive, sample_file
):
    window = drive(sample_file).ready(60)
    before = window.stored(0)
    offer(window)
    window.keys(Qt.Key.Key_Space, CTRL)
    assert window.target.text() == "From the memory."
    window.saved()
    row = window.stored(0)
    assert (row.target, row.origin, row.score, row.state) == ("From the memory.", Origin.MEMORY, 93, State.DRAFT)
    assert "insert suggestion in segment 1" in window.context.edits.stack.undoText()
    window.keys(Qt.Key.Key_Z, CTRL)
    window.qtbot.waitUntil(lambda: window.target.text() == before.target)
    window.saved()
    row = window.stored(0)
    assert (row.target, row.origin, row.score, row.state) == (before.target, before.origin, before.score, before.state)


def test_ctrl_2_inserts_the_second_and_keeps_the_name_of_the_engine(drive, sample_file):
    window = drive(sample_file).ready(60)
    offer(window)
    window.keys(Qt.Key.Key_2, CTRL)
    window.saved()
    row = window.stored(0)
    assert (row.target, row.origin, row.engine) == ("From a machine.", Origin.MT, "argos")
    window.keys(Qt.Key.Key_3, CTRL)
    window.qtbot.waitUntil(lambda: "no suggestion 3" in window.area.notice.text())


def test_a_suggestion_for_another_segment_is_never_inserted(drive, sample_file):
    window = drive(sample_file).ready(60)
    offer(window)
    window.go(1)
    before = window.target.text()
    window.keys(Qt.Key.Key_Space, CTRL)
    assert window.target.text() == before


def test_a_locked_segment_takes_no_suggestion(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = window.target.text()
    window.keys(Qt.Key.Key_L, CTRL)
    window.qtbot.waitUntil(window.target.isReadOnly)
    offer(window)
    window.context.hands.fill_wanted.emit("No.", OFFERED[0])
    assert window.target.text() == before
    window.saved()
    assert window.stored(0).target == before


def test_f4_carries_the_dates_and_names_of_the_source_over_one_after_the_other(drive, sample_file):
    from workbench.domain.transfer import transfers

    window = drive(sample_file).ready(60)
    rows = [window.stored(number) for number in range(60)]
    row = next(row for row in rows if len(transfers(row.source, "ar", "en")) > 1)
    texts = [item.text for item in transfers(row.source, "ar", "en")]
    window.go(row.ordinal)
    window.keys(Qt.Key.Key_Delete, ALT)
    assert window.target.text() == ""
    window.keys(Qt.Key.Key_F4)
    assert window.target.text() == texts[0]
    window.keys(Qt.Key.Key_F4)
    assert window.target.text() == texts[1]
    window.type(" and ")
    window.keys(Qt.Key.Key_F4)
    assert window.target.text() == f"{texts[1]} and {texts[0]}"
    window.saved()


def test_marks_and_isolates_are_inserted_at_the_caret_and_round_the_selection(drive, sample_file):
    window = drive(sample_file).ready(60)
    actions = window.furniture.actions.actions
    window.keys(Qt.Key.Key_Delete, ALT)
    window.type("UN")
    window.keys(Qt.Key.Key_F4, CTRL | SHIFT)
    window.keys(Qt.Key.Key_Space, CTRL | SHIFT)
    actions["insert-lri"].trigger()
    window.type("5")
    assert window.target.text() == "UN\u200f\u00a0\u20665\u2069"
    window.target.selectAll()
    actions["insert-fsi"].trigger()
    assert window.target.text() == "\u2068UN\u200f\u00a0\u20665\u2069\u2069"
    window.saved()
    assert window.stored(0).target == window.target.text()


def test_pasted_text_is_plain_and_cleaned_and_our_own_is_kept_exactly(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.keys(Qt.Key.Key_Delete, ALT)
    data = QMimeData()
    data.setHtml("<b>\u202bقرار\u202c</b>")
    data.setText("\u200e\u202bقرار\u202c\ufeff رقم\r\n 5\u200f")
    QGuiApplication.clipboard().setMimeData(data)
    window.keys(Qt.Key.Key_V, CTRL)
    assert window.target.text() == "قرار رقم 5"
    window.target.selectAll()
    window.furniture.actions.actions["insert-rli"].trigger()
    window.target.selectAll()
    window.keys(Qt.Key.Key_C, CTRL)
    window.target.moveCursor(QTextCursor.MoveOperation.End)
    window.keys(Qt.Key.Key_V, CTRL)
    assert window.target.text() == "\u2067قرار رقم 5\u2069" * 2


@pytest.mark.parametrize(("keysym", "direction"), [(0xFFE2, "RightToLeft"), (0xFFE1, "LeftToRight")])
def test_ctrl_with_a_shift_alone_turns_the_field(drive, sample_file, keysym, direction):
    window = drive(sample_file).ready(60)
    window.target.setFocus()
    window.target.turn(Qt.LayoutDirection.LeftToRight if direction == "RightToLeft" else Qt.LayoutDirection.RightToLeft)

    def send(kind, key, modifiers):
        QApplication.sendEvent(window.target, QKeyEvent(kind, key, modifiers, 0, keysym, 0))

    send(QEvent.Type.KeyPress, Qt.Key.Key_Control, CTRL)
    send(QEvent.Type.KeyPress, Qt.Key.Key_Shift, CTRL | SHIFT)
    send(QEvent.Type.KeyRelease, Qt.Key.Key_Shift, CTRL)
    assert window.target.layoutDirection() is Qt.LayoutDirection[direction]
    option = window.target.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection[direction]


def test_ctrl_shift_with_a_letter_does_not_turn_the_field(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = window.target.layoutDirection()
    for kind, key, modifiers in (
        (QEvent.Type.KeyPress, Qt.Key.Key_Shift, CTRL | SHIFT),
        (QEvent.Type.KeyPress, Qt.Key.Key_Left, CTRL | SHIFT),
        (QEvent.Type.KeyRelease, Qt.Key.Key_Left, CTRL | SHIFT),
        (QEvent.Type.KeyRelease, Qt.Key.Key_Shift, CTRL),
    ):
        QApplication.sendEvent(window.target, QKeyEvent(kind, key, modifiers, 0, 0xFFE2, 0))
    assert window.target.layoutDirection() is before


def test_text_dropped_from_the_source_stands_in_the_translation_and_stays_in_the_source(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.keys(Qt.Key.Key_Delete, ALT)
    source = window.grid.source.text()
    window.grid.source.selectAll()
    window.target.insertFromMimeData(window.grid.source.createMimeDataFromSelection())
    assert window.target.text() == source == window.grid.source.text()
    window.saved()
    assert window.stored(0).target == source


def test_what_cannot_be_seen_is_drawn_by_wish_without_moving_a_letter(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.keys(Qt.Key.Key_Delete, ALT)
    window.target.insertPlainText("UN\u200f\u00a05 \u2066x\u2069 شــراكة")
    window.saved()
    layout = window.target.document().firstBlock().layout()
    places = [layout.lineAt(0).cursorToX(at) for at in range(10)]
    signs = window.context.looks.theme.colour("accent").rgb()

    def drawn():
        image = window.target.grab().toImage()
        pixels = (image.pixel(x, y) for x in range(image.width()) for y in range(min(40, image.height())))
        return sum(pixel == signs for pixel in pixels)

    assert drawn() == 0
    window.keys(Qt.Key.Key_F8, CTRL)
    window.qtbot.waitUntil(lambda: drawn() > 20)
    assert [layout.lineAt(0).cursorToX(at) for at in range(10)] == places
    window.keys(Qt.Key.Key_F8, CTRL)
    window.qtbot.waitUntil(lambda: drawn() == 0)
    window.saved()
