"""What arrives from outside while the window is open: files of a second start, of the desktop, of the command line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication, QMainWindow

from workbench.ui import intake
from workbench.ui.context import Context
from workbench.ui.instance import Instance
from workbench.ui.program import Program
from workbench.ui.workspaces import SUFFIX

translate = QCoreApplication.translate


class Arriving(QObject):
    """Opens workspaces and imports texts that are handed to the program; keeps it the only one on its workspace."""

    def __init__(self, window: QMainWindow, context: Context, paths: Sequence[str] = ()) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._waiting = list(paths)
        self.instance = Instance(self)
        self.instance.called.connect(self._on_called)
        context.opened.workspace_opened.connect(self._on_workspace_opened)
        context.opened.workspace_closed.connect(self.instance.stop)
        app = QApplication.instance()
        if isinstance(app, Program):
            app.file_wanted.connect(self._on_file_wanted)

    def take(self, paths: Sequence[str]) -> None:
        """Open a workspace and import everything else; before there is a workspace, files wait for it."""
        targets = [path for path in paths if path.endswith(SUFFIX)]
        files = [path for path in paths if not path.endswith(SUFFIX)]
        if targets:
            self._waiting += files
            self._context.opened.workspace_wanted.emit(targets[0], False)
            if self._is_present(targets[0]):
                self._import_waiting()
        elif self._context.opened.is_open():
            intake.take_files(self._context, files)
        else:
            self._waiting += files

    def _is_present(self, target: str) -> bool:
        return self._context.opened.is_open() and str(self._context.workspace.store.target) == target

    def _import_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        intake.take_files(self._context, waiting)

    @Slot()
    def _on_workspace_opened(self) -> None:
        self.instance.listen(str(self._context.workspace.store.target))
        self._import_waiting()

    @Slot(str)
    def _on_file_wanted(self, path: str) -> None:
        self.take([path])

    @Slot(object)
    def _on_called(self, paths: list[str]) -> None:
        """Come to the front with what the second start wanted."""
        if self._window.isMinimized():
            self._window.showNormal()
        self._window.raise_()
        self._window.activateWindow()
        self.take(paths)
