"""Start the window: the shell first, everything else after the first paint."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from workbench import paths
from workbench.services import desktop
from workbench.settings import Settings
from workbench.ui import language
from workbench.ui.collector import Collector
from workbench.ui.ending import RESTARTS, Ending
from workbench.ui.program import Program
from workbench.ui.theme import Looks
from workbench.ui.window import MainWindow

ICON_SIZES = (16, 32, 48, 64, 128, 256)


class Application:
    """The program with one window."""

    def __init__(
        self,
        app: QApplication,
        settings: Settings,
        target: str | None,
        files: Sequence[str] = (),
        *,
        read_only: bool = False,
        guides: bool = False,
    ) -> None:
        self._app = app
        self._settings = settings
        self._target = target
        self._files = tuple(files)
        self._read_only = read_only
        self._guides = guides
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
        from workbench.ui.arriving import Arriving  # start-up time
        from workbench.ui.context import make_context  # start-up time
        from workbench.ui.crash import CrashHook  # start-up time
        from workbench.ui.dialogs.tour.first import FirstTour  # start-up time
        from workbench.ui.furniture import Furniture  # start-up time
        from workbench.ui.grid import accessible  # start-up time

        log.start()
        accessible.install()
        self._app.setFont(fonts.choose(self._app.font()).interface)
        context = make_context(self._settings, self.looks)
        self._app.setWindowIcon(icon())
        arriving = Arriving(self.window, context, self._files)
        furniture = Furniture(self.window, context, self._target, read_only=self._read_only)
        if self._guides:
            FirstTour(furniture.desk)
        hook = CrashHook(self.window, furniture.area.editing.flush)
        hook.install()
        context.tasks.bug_raised.connect(hook.show)
        self._finish = [context.tasks.close, hook.remove, arriving.instance.stop]
        self.window.furnish(furniture)
        self.collector.freeze()

    def close(self) -> None:
        """Wait for the write lane and give the interpreter's hooks back."""
        for finish in self._finish:
            finish()
        for catalogue in self._catalogues:
            self._app.removeTranslator(catalogue)
        self.collector.stop()


def icon() -> QIcon:
    """Return the icon of the program, in the sizes that window managers ask for."""
    found = QIcon()
    for size in ICON_SIZES:
        found.addFile(str(paths.resources("desktop", f"bayan-{size}.png")))
    return found


def run(target: str | None = None, files: Sequence[str] = ()) -> int:
    """Open the window on a workspace, or have the one that shows it come to the front; return the exit code."""
    settings = Settings()
    wanted = target if target is not None else str(desktop.default_target(settings))
    is_held = False
    if desktop.may_be_open(wanted):
        from workbench.ui.instance import Reply, hand_over  # start-up time: a second start alone needs the network

        reply = hand_over(wanted, files)
        if reply is Reply.TAKEN:
            return 0
        is_held = reply is Reply.SILENT
    app = Program(sys.argv[:1])
    app.setApplicationName("bayan")
    app.setApplicationDisplayName("Bayan")
    app.setDesktopFileName("bayan")
    app.setStyle("Fusion")
    # Whoever names a workspace or a text wants to work on that.
    guides = target is None and not files
    application = Application(app, settings, target, files, read_only=is_held, guides=guides)
    ending = Ending(application.window.close)
    application.window.appear(settings.get("window.layout"))
    code = app.exec()
    ending.stop()
    application.close()
    if application.window.property(RESTARTS):
        from workbench.ui.restarting import begin  # start-up time

        begin(desktop.named_target(settings))
    return code
