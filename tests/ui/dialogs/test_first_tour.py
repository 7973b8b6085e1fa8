from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from workbench.ui.dialogs.tour.tour import Tour


def open_sample(window):
    window.qtbot.waitUntil(lambda: window.area.pages.currentWidget() is window.area.empty)
    sample = next(one for one in window.area.empty.findChildren(QPushButton) if "sample" in one.text())
    sample.click()
    window.qtbot.waitUntil(lambda: window.context.place.segment is not None, timeout=60_000)


def tour_of(window):
    return window.window.findChild(Tour)


def test_the_first_sample_begins_the_tour_which_keeps_the_keys_and_escape_leaves_into_the_editor(drive, home):
    window = drive(None, guides=True)
    open_sample(window)
    window.qtbot.waitUntil(lambda: tour_of(window) is not None, timeout=10_000)
    tour = tour_of(window)
    window.area.editing.activate(3)
    window.qtbot.waitUntil(lambda: QApplication.focusWidget() is tour)
    window.keys(Qt.Key.Key_Right)
    assert tour.place == 1
    window.keys(Qt.Key.Key_Tab)
    assert tour.isAncestorOf(QApplication.focusWidget())
    window.keys(Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: tour_of(window) is None)
    assert QApplication.focusWidget() is window.target
    window.saved()
    assert window.context.settings.get("tour.seen") is True


def test_whoever_saw_the_tour_is_not_led_again(drive, home):
    window = drive(None, guides=True)
    window.context.preferences.set("tour.seen", True)
    window.saved()
    open_sample(window)
    window.qtbot.wait(1200)
    assert tour_of(window) is None
    window.saved()


def test_a_window_that_was_asked_for_a_workspace_does_not_lead(drive, home):
    window = drive(None)
    open_sample(window)
    window.qtbot.wait(1200)
    assert tour_of(window) is None
    window.saved()
