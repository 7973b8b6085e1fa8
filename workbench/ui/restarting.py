"""Start the program anew once its window has closed, and offer that where a setting holds from the next start."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QObject, QProcess, Slot
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from workbench.ui import language
from workbench.ui.context import Context
from workbench.ui.ending import RESTARTS

translate = QCoreApplication.translate


class Restarting(QObject):
    """Offers a restart when the language that was chosen is another than the one that is shown."""

    def __init__(self, window: QMainWindow, context: Context) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._is_offered = False
        context.preferences.changed.connect(self._on_preferences_changed)

    @Slot(str)
    def _on_preferences_changed(self, key: str) -> None:
        if key != "ui.language":
            return
        if is_needed(self._context):
            self._is_offered = True
            self._context.notices.offer(sentence(), button(), self._on_accepted)
        elif self._is_offered:
            self._is_offered = False
            self._context.notices.take_back()

    def _on_accepted(self) -> None:
        restart(self._window)


def is_needed(context: Context) -> bool:
    """Tell whether the window speaks another language than the one that was chosen."""
    app = QCoreApplication.instance()
    return app is not None and app.property("language") != language.wanted(context.settings.text("ui.language"))


def sentence() -> str:
    """Say why one would restart."""
    return translate("Restart", "The window speaks the new language from the next start.")


def button() -> str:
    """Return what the button says."""
    return translate("Restart", "Restart now")


def restart(widget: QWidget) -> None:
    """Close a window as a user does, dialogs first; once the program has ended, another begins."""
    window = widget.window()
    while (dialog := QApplication.activeModalWidget()) is not None and dialog is not window and dialog.close():
        pass
    window.setProperty(RESTARTS, True)
    window.close()


def begin(target: str) -> bool:
    """Start this program as it was started, on a workspace, or on the one that was open last where none is named."""
    count = len(sys.orig_argv) - len(sys.argv) + 1
    arguments = [*sys.orig_argv[1:count], *([target] if target else [])]
    return bool(QProcess.startDetached(sys.executable, arguments)[0])
