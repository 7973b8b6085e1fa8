import pytest
from PySide6.QtCore import QRect, Qt

from workbench.ui.annotating.codes import CodePicker
from workbench.ui.commands import annotating
from workbench.ui.picker_place import HEIGHT, TOP, place, row_of

ROOM = QRect(0, 0, 1280, 800)


@pytest.mark.parametrize("top", [100, 300, 420, 560, 700])
def test_a_picker_leaves_the_row_one_works_on_in_sight(top):
    row = QRect(400, top, 300, 60)
    found, most = place(ROOM, row, HEIGHT)
    assert not found.intersects(row)
    assert ROOM.contains(found)
    assert found.height() <= most <= HEIGHT
    assert found.height() >= 200


def test_a_picker_without_a_row_stands_in_the_upper_middle_and_is_as_high_as_its_list():
    found, _ = place(ROOM, None, 120)
    assert (found.top(), found.height()) == (TOP, 120)
    assert abs(found.center().x() - ROOM.center().x()) <= 1


def test_a_row_as_high_as_the_window_still_shows_its_beginning():
    row = QRect(400, 90, 300, 690)
    found, _ = place(ROOM, row, HEIGHT)
    assert found.top() > row.top() + 200
    assert ROOM.contains(found)


def test_the_picker_of_codes_shrinks_to_what_is_left_and_does_not_cover_the_row(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.target.setFocus()
    window.target.selectAll()
    row = row_of(window.target)
    annotating.code(window.furniture.desk)
    picker = window.window.findChild(CodePicker)
    high, top = picker.height(), picker.y()
    assert not picker.geometry().intersects(row)
    window.qtbot.keyClicks(picker.line, "supports")
    assert picker.model.rowCount() < 4
    assert picker.height() < high - 60
    assert picker.y() == top
    picker.line.clear()
    assert picker.height() == high
    window.qtbot.keyClick(picker.line, Qt.Key.Key_Escape)
    assert not picker.isVisible()
