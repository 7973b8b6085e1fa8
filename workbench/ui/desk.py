"""What commands act on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QMainWindow

from workbench.domain.changes import ChangeSet
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
        self.area.editing.flush()
        stored = partial(self._on_stored, name)
        self.context.tasks.write(job, self.context.workspace, *args, then=stored)

    def active(self) -> SegmentRow | None:
        """Return the active segment."""
        return self.context.place.segment

    def _on_stored(self, name: str, change_set: ChangeSet) -> None:
        self.context.edits.push(self.context.workspace.store, change_set, name)


Command = Callable[[Desk], None]
