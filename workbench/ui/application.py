"""Start the window: the shell first, everything else after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from workbench.settings import Settings
from workbench.ui import language
from workbench.ui.collector import Collector
from workbench.ui.theme import Looks
from workbench.ui.window import MainWindow


class Application:
    """The program with one window."""

    def __init__(self, app: QApplication, settings: Settings, target: str | None) -> None:
        self._app = app
        self._settings = settings
        self._target = target
        self._finish: list[Callable[[], None]] = []
        self.collector = Collector()
        self._catalogues = language.install(app, settings.text("ui.language"))
        self.looks = Looks(app, settings.text("ui.theme"))
        self.window = MainWindow()
        self.window.first_painted.connect(self.furnish)

    def furnish(self) -> None:
        """Fill the window that is on the screen already."""
        from workbench import log  # start-up time
        from workbench.ui import fonts  # start-up time
        from workbench.ui.context import make_context  # start-up time
        from workbench.ui.crash import CrashHook  # start-up time
        from workbench.ui.furniture import Furniture  # start-up time

        log.start()
        self._app.setFont(fonts.choose(self._app.font()).interface)
        context = make_context(self._settings, self.looks)
        furniture = Furniture(self.window, context, self._target)
        hook = CrashHook(self.window, furniture.area.editing.flush)
        hook.install()
        context.tasks.bug_raised.connect(hook.show)
        self._finish = [context.tasks.close, hook.remove]
        self.window.furnish(furniture)
        self.collector.freeze()

    def close(self) -> None:
        """Wait for the write lane and give the interpreter's hooks back."""
        for finish in self._finish:
            finish()
        for catalogue in self._catalogues:
            self._app.removeTranslator(catalogue)
        self.collector.stop()


def run(target: str | None = None) -> int:
    """Open the window on a workspace and return the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("bayan")
    app.setApplicationDisplayName("Bayan")
    app.setDesktopFileName("bayan")
    app.setStyle("Fusion")
    application = Application(app, Settings(), target)
    application.window.show()
    code = app.exec()
    application.close()
    return code
