"""The workspace that is open, once it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace


class Opened(QObject):
    """Holds the open workspace for the views; empty while the window starts and after it closed.

    `number` counts the openings: a question to the store keeps it, and its answer is dropped when it is another.
    `workspace_wanted` asks for another one: a path or URL, and whether it is to be made; `sample_loaded` tells that
    somebody had the sample put into this one.
    """

    workspace_opened = Signal()
    workspace_closed = Signal()
    workspace_wanted = Signal(str, bool)
    sample_loaded = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace: Workspace | None = None
        self.number = 0

    def is_open(self) -> bool:
        """Tell whether there is a workspace."""
        return self._workspace is not None

    def holds(self, workspace: Workspace) -> bool:
        """Tell whether a workspace is the open one."""
        return self._workspace is workspace

    def is_still(self, number: int) -> bool:
        """Tell whether the workspace of an opening is still the open one; numbers of rows say nothing about that."""
        return self._workspace is not None and self.number == number

    @property
    def workspace(self) -> Workspace:
        """Return the workspace; to be asked for only while one is open."""
        if self._workspace is None:
            raise RuntimeError("no workspace is open")
        return self._workspace

    def set(self, workspace: Workspace) -> None:
        """Take an open workspace and tell the views."""
        self._workspace = workspace
        self.number += 1
        self.workspace_opened.emit()

    def take(self) -> Workspace | None:
        """Give the workspace up, for closing it on the write lane."""
        workspace, self._workspace = self._workspace, None
        if workspace is not None:
            self.workspace_closed.emit()
        return workspace
