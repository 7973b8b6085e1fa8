"""Ask workers for the pages of a briefing: one preview at a time, and the last wish wins."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from workbench.errors import UserError
from workbench.paths import scratch
from workbench.ui.context import Context
from workbench.ui.dialogs.briefing import jobs
from workbench.ui.dialogs.briefing.jobs import Wish
from workbench.ui.dialogs.briefing.preview import PreviewPane
from workbench.ui.notices import sentence
from workbench.ui.tasks import Cancel

if TYPE_CHECKING:
    from workbench.services.previewing import Preview


class Asking(QObject):
    """Brings pages from workers to the pane; its pictures lie in a folder that goes with it."""

    def __init__(self, context: Context, pane: PreviewPane, wish: Callable[[], Wish], parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._pane = pane
        self._wish = wish
        self._left = ExitStack()
        self._folder = self._left.enter_context(scratch("preview"))
        self._cancel = Cancel()
        self._has_ended = False
        self._pdf = Path()
        self._asked = self._begun = 0
        self.is_busy = False
        context.tasks.closing.connect(self.end)

    def ask(self) -> None:
        """Ask for a preview of what is wished now."""
        self._asked += 1
        if not self.is_busy:
            self._begin()

    def end(self) -> None:
        """Remove the pictures; what a worker still paints is not waited for, nor missed."""
        self._has_ended = True
        self._cancel.cancel()
        self._left.close()

    def _begin(self) -> None:
        self.is_busy = True
        self._begun = self._asked
        self._pane.wait()
        self._context.tasks.read(
            jobs.preview,
            self._context.workspace,
            self._wish(),
            self._folder,
            self._pane.page_width(),
            self._cancel,
            then=self._on_first_page,
            failed=self._on_failed,
        )

    def _on_first_page(self, answer: tuple[Preview, tuple[QImage, ...]]) -> None:
        if self._begins_again():
            return
        preview, pictures = answer
        self._pane.show_preview(preview, pictures)
        if preview.pdf is None:
            self.is_busy = False
        else:
            self._pdf = preview.pdf
            self._ask_page()

    def _ask_page(self) -> None:
        self._context.tasks.read(
            jobs.page,
            self._pdf,
            self._pane.shown + 1,
            self._pane.page_width(),
            self._cancel,
            then=self._on_page,
            failed=self._on_failed,
        )

    def _on_page(self, pictures: tuple[QImage, ...]) -> None:
        if self._begins_again():
            return
        if pictures:
            self._pane.add_pages(pictures)
            self._ask_page()
        else:
            self.is_busy = False
            self._pane.end()

    def _begins_again(self) -> bool:
        """Begin anew where something has changed since the preview was asked for; after the end nothing is shown."""
        if self._has_ended:
            return True
        if self._begun == self._asked:
            return False
        self._begin()
        return True

    def _on_failed(self, error: Exception) -> None:
        if self._begins_again():
            return
        self.is_busy = False
        if not isinstance(error, UserError):
            raise error
        self._pane.refuse(sentence(error.code, error.data))
