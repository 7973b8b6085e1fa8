"""Notice what other programs write to the open workspace."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from workbench.ui.context import Context

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

EVERY_MS = 2000
# A server may commit edits in another order than it numbers them.
LOOK_BACK = 200


def of_others(ws: Workspace, after: int) -> tuple[int, set[int]]:
    """Return the last edit's number, and the edits beyond `after` that somebody else made."""
    return ws.store.history.of_others(ws.store.session, after)


class Watching(QObject):
    """Asks every two seconds whether somebody else has written, and then has the views reload."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._known: set[int] | None = None
        self._last = 0
        self._is_asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.look)
        context.opened.workspace_opened.connect(self._on_workspace_opened)
        context.opened.workspace_closed.connect(self._timer.stop)

    @Slot()
    def look(self) -> None:
        """Ask once, unless the last question is not answered yet."""
        if self._is_asking or not self._context.opened.is_open():
            return
        self._is_asking = True
        after = max(0, self._last - LOOK_BACK)
        context, number = self._context, self._context.opened.number
        then, failed = partial(self._on_read, number), partial(self._on_failed, number)
        context.tasks.read(of_others, context.workspace, after, then=then, failed=failed)

    @Slot()
    def _on_workspace_opened(self) -> None:
        self._known, self._last, self._is_asking = None, 0, False
        self._timer.start()
        self.look()

    def _on_read(self, number: int, answer: tuple[int, set[int]]) -> None:
        if not self._context.opened.is_still(number):
            return
        self._is_asking = False
        self._last, found = answer
        known, self._known = self._known, found
        if known is not None and not found <= known:
            self._context.changes.overtaken.emit()

    def _on_failed(self, number: int, _error: Exception) -> None:
        """Ask again later: whoever reads or writes next will say what is wrong."""
        if self._context.opened.is_still(number):
            self._is_asking = False
