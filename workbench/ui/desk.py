"""What commands act on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow

from workbench.domain.documents import SegmentRow
from workbench.ui.centre.area import DocumentArea
from workbench.ui.context import Context
from workbench.ui.tasks import Job


@dataclass(frozen=True, slots=True)
class Desk:
    """The furnished window: its mechanisms and the document area."""

    window: QMainWindow
    context: Context
    area: DocumentArea

    def edit(self, name: str, job: Job, *args: object) -> None:
        """Run an edit on the write lane, undoable under a name; typing is stored before it."""
        self.context.edit(name, job, *args)

    def active(self) -> SegmentRow | None:
        """Return the active segment."""
        return self.context.place.segment


Command = Callable[[Desk], None]
