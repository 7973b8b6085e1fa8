"""What every view gets by its constructor, instead of a global."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.settings import Settings
from workbench.ui.changes import Changes
from workbench.ui.counting import Counting
from workbench.ui.decorations import Decorations
from workbench.ui.hands import Hands
from workbench.ui.notices import Notices
from workbench.ui.opened import Opened
from workbench.ui.place import Place
from workbench.ui.tasks import Job, Tasks
from workbench.ui.theme import Looks
from workbench.ui.undo import Edits

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Context:
    """The mechanisms of one window."""

    settings: Settings
    tasks: Tasks
    changes: Changes
    edits: Edits
    opened: Opened
    place: Place
    counting: Counting
    notices: Notices
    looks: Looks
    hands: Hands
    decorations: Decorations

    @property
    def workspace(self) -> Workspace:
        """Return the open workspace."""
        return self.opened.workspace

    def edit(self, name: str, job: Job, *args: object) -> None:
        """Run an edit on the write lane, undoable under a name; typing is stored before it."""
        self.hands.flush_wanted.emit()
        self.tasks.write(job, self.workspace, *args, then=partial(self._on_stored, name))

    def _on_stored(self, name: str, change_set: ChangeSet) -> None:
        self.edits.push(self.workspace.store, change_set, name)


def make_context(settings: Settings, looks: Looks) -> Context:
    """Wire the mechanisms of a window together."""
    tasks, changes, notices, opened = Tasks(), Changes(), Notices(), Opened()
    edits = Edits(tasks, changes)
    tasks.user_error_raised.connect(notices.explain)
    place = Place(tasks, opened, changes)
    counting = Counting(tasks, opened, changes, place)
    return Context(settings, tasks, changes, edits, opened, place, counting, notices, looks, Hands(), Decorations())
