import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QCalendarWidget

from workbench.ui.date_line import DateLine


@pytest.fixture
def line(qtbot):
    made = DateLine()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_day_that_is_typed_whole_is_told_and_half_of_one_is_not(line, qtbot):
    told = []
    line.chosen.connect(lambda: told.append(line.date()))
    qtbot.keyClicks(line, "2025-04-2")
    assert told == []
    qtbot.keyClicks(line, "3")
    assert told == ["2025-04-23"]


@pytest.mark.parametrize("text", ["23.4.2025", "2025-02-30", "tomorrow"])
def test_what_is_no_date_is_marked_when_the_field_is_left(line, qtbot, text):
    qtbot.keyClicks(line, text)
    assert line.date() is None
    line.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    line.clearFocus()
    assert line.property("refused") is True
    assert "no date" in line.toolTip()
    line.show_date("")
    assert line.property("refused") is False


def test_a_day_is_taken_from_the_calendar_that_alt_and_down_opens(line, qtbot):
    line.show_date("2025-04-23")
    qtbot.keyClick(line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = line.findChild(QCalendarWidget)
    assert calendar.selectedDate() == QDate(2025, 4, 23)
    calendar.setSelectedDate(QDate(2025, 4, 25))
    calendar.activated.emit(calendar.selectedDate())
    assert line.date() == "2025-04-25"
