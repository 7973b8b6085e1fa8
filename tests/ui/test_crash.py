import sys
import threading

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from workbench.ui.crash import CrashDialog, CrashHook, report


def test_an_error_nobody_caught_saves_the_work_and_shows_a_report_that_can_be_copied(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    saved = []
    hook = CrashHook(window, lambda: saved.append(True))
    hook.install()
    try:
        try:
            raise ValueError("of our own")
        except ValueError as error:
            sys.excepthook(type(error), error, error.__traceback__)
        qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
        dialog = window.findChild(CrashDialog)
        assert saved == [True]
        text = dialog.report.toPlainText()
        assert "ValueError" in text
        assert "PySide6" in text
        copy = next(button for button in dialog.findChildren(QPushButton) if "Copy" in button.text())
        copy.click()
        assert QGuiApplication.clipboard().text() == text
        dialog.accept()
    finally:
        hook.remove()


def test_an_error_on_another_thread_is_shown_on_the_ui_thread(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    hook = CrashHook(window, lambda: None)
    hook.install()
    try:
        thread = threading.Thread(target=lambda: 1 / 0)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: window.findChild(CrashDialog) is not None)
        assert "ZeroDivisionError" in window.findChild(CrashDialog).report.toPlainText()
        window.findChild(CrashDialog).accept()
    finally:
        hook.remove()


def test_the_report_names_the_versions():
    assert report(KeyError("x")).startswith("Bayan ")


def test_the_report_has_no_words_of_an_error_or_its_cause():
    try:
        try:
            raise KeyError("سري")
        except KeyError as cause:
            raise ValueError("secret words") from cause
    except ValueError as error:
        text = report(error)
    assert "secret words" not in text.replace('raise ValueError("secret words") from cause', "")
    assert "سري" not in text.replace('raise KeyError("سري")', "")
    assert "builtins.KeyError" in text


def test_a_dialog_says_when_the_last_words_could_not_be_stored(qtbot):
    from PySide6.QtWidgets import QLabel

    dialog = CrashDialog("r", is_saved=False)
    qtbot.addWidget(dialog)
    assert any("could not be stored" in label.text() for label in dialog.findChildren(QLabel))
    names = {button.text() for button in dialog.findChildren(QPushButton)}
    assert {"Copy the report", "Show folder", "Restart", "Go on"} <= names
