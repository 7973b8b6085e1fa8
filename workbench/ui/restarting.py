"""Start the program anew once this window has closed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QCoreApplication, QProcess
from PySide6.QtWidgets import QWidget


def restart(window: QWidget) -> None:
    """Close a window as a user does; when the program ends, another begins."""
    app = QCoreApplication.instance()
    if app is not None:
        app.aboutToQuit.connect(_begin)
    window.window().close()


def _begin() -> None:
    QProcess.startDetached(sys.executable, ["-m", "workbench"])
