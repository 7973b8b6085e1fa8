from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from shiboken6 import delete

from workbench.ui.keys import latin_key
from workbench.ui.latin_keys import LatinKeys, press

CTRL = Qt.KeyboardModifier.ControlModifier
ARABIC_LAM, ARABIC_SHEEN, ARABIC_YEH = 0x0644, 0x0634, 0x064A


def test_a_letter_of_another_script_stands_for_the_latin_one_on_its_key_and_a_latin_one_for_itself():
    assert latin_key(ARABIC_YEH, 40) is Qt.Key.Key_D
    assert latin_key(0x0638, 61) is Qt.Key.Key_Slash
    assert latin_key(int(Qt.Key.Key_G), 42) is None
    assert latin_key(int(Qt.Key.Key_Return), 36) is None
    assert latin_key(0x00E9, 11) is None


def pressed(key, window, code=0):
    press(key, QKeyEvent(QEvent.Type.KeyPress, ARABIC_LAM, CTRL, code, 0, 0, "ل"))


def test_the_field_copies_and_a_menu_answers(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.window.activateWindow()
    window.target.setFocus()
    window.target.selectAll()
    QGuiApplication.clipboard().clear()
    pressed(Qt.Key.Key_C, window)
    assert QGuiApplication.clipboard().text() == window.target.toPlainText()
    pressed(Qt.Key.Key_L, window)
    window.qtbot.waitUntil(lambda: window.context.place.segment.locked)
    window.saved()


def test_a_window_that_is_gone_when_another_gets_the_focus_is_no_error(qapp):
    parent, gone = QObject(), QWindow()
    keys = LatinKeys(parent)
    keys._on_focus_window_changed(gone)
    delete(gone)
    keys._on_focus_window_changed(None)
    assert keys._window is None
