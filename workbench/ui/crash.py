"""When something goes wrong that should not: say so, keep the work, and give a report that can be copied."""

from __future__ import annotations

import logging
import platform
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QCoreApplication, QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workbench import __version__, log
from workbench.ui.restarting import restart

translate = QCoreApplication.translate
logger = logging.getLogger(__name__)


class CrashHook(QObject):
    """Catches what nobody caught, on any thread, and shows one dialog at a time."""

    _caught = Signal(object)

    def __init__(self, parent: QWidget, save: Callable[[], None]) -> None:
        super().__init__(parent)
        self._window = parent
        self._save = save
        self._is_showing = False
        self._before = (sys.excepthook, threading.excepthook)
        self._caught.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self._on_exception
        threading.excepthook = self._on_thread_exception

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook, threading.excepthook = self._before

    @Slot(object)
    def show(self, error: BaseException) -> None:
        """Store what is typed and show the report."""
        if self._is_showing:
            return
        self._is_showing = True
        is_saved = True
        try:
            self._save()
        except Exception:
            is_saved = False
            logger.exception("what was typed could not be stored")
        dialog = CrashDialog(report(error), self._window, is_saved=is_saved)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self._is_showing = False

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        logger.error("an error was not caught", exc_info=(kind, error, trace))
        self._caught.emit(error)

    def _on_thread_exception(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self._on_exception(caught.exc_type, caught.exc_value, caught.exc_traceback)


class CrashDialog(QDialog):
    """The report, with a button that copies it."""

    def __init__(self, text: str, parent: QWidget | None = None, *, is_saved: bool = True) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Crash", "Something went wrong"))
        self.resize(720, 460)
        said = QLabel(f"{_kept(is_saved=is_saved)} {_advice()}")
        said.setWordWrap(True)
        self.report = QPlainTextEdit(text)
        self.report.setObjectName("report")
        self.report.setReadOnly(True)
        self.report.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.report.setAccessibleName(translate("Crash", "Report"))
        copy = QPushButton(translate("Crash", "Copy the report"))
        copy.clicked.connect(self._on_copy_clicked)
        buttons = QDialogButtonBox()
        buttons.addButton(copy, QDialogButtonBox.ButtonRole.ActionRole)
        folder = buttons.addButton(translate("Crash", "Show folder"), QDialogButtonBox.ButtonRole.ActionRole)
        folder.clicked.connect(self._on_folder_clicked)
        again = buttons.addButton(translate("Crash", "Restart"), QDialogButtonBox.ButtonRole.ResetRole)
        again.clicked.connect(self._on_restart_clicked)
        close = buttons.addButton(translate("Crash", "Go on"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.setObjectName("primary")
        buttons.accepted.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 18, 18, 14)
        layout.setSpacing(12)
        for widget in (said, self.report, buttons):
            layout.addWidget(widget)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())

    @Slot()
    def _on_folder_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(log.log_file().parent)))

    @Slot()
    def _on_restart_clicked(self) -> None:
        window = self.parentWidget()
        self.accept()
        if window is not None:
            restart(window)


def _kept(*, is_saved: bool) -> str:
    if is_saved:
        return translate("Crash", "Bayan met an error of its own. What you typed is stored.")
    return translate(
        "Crash",
        "Bayan met an error of its own, and the last words you typed could not be stored: copy them before you close.",
    )


def _advice() -> str:
    return translate(
        "Crash",
        "You can go on working; if the window behaves oddly, restart. The report below helps to mend the error. It has "
        "the kind and the place of the error, and no text of your documents.",
    )


def report(error: BaseException) -> str:
    """Return versions, the error with its trace but without its message, and the end of the log.

    A message may quote what was being worked on; kinds, files and line numbers do not. The log has no messages either.
    """
    versions = (
        f"Bayan {__version__}\nPython {platform.python_version()}\nPySide6 {pyside_version}\n"
        f"{platform.platform()}\n{QGuiApplication.platformName()}\n"
    )
    return f"{versions}\n{log.trace(error)}\n\n{log.tail()}"
