"""What every view gets by its constructor, instead of a global."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.settings import Settings
from workbench.ui.changes import Changes
from workbench.ui.counting import Counting
from workbench.ui.notices import Notices
from workbench.ui.opened import Opened
from workbench.ui.place import Place
from workbench.ui.tasks import Tasks
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

    @property
    def workspace(self) -> Workspace:
        """Return the open workspace."""
        return self.opened.workspace


def make_context(settings: Settings, looks: Looks) -> Context:
    """Wire the mechanisms of a window together."""
    tasks, changes, notices, opened = Tasks(), Changes(), Notices(), Opened()
    edits = Edits(tasks, changes)
    tasks.user_error_raised.connect(notices.explain)
    place = Place(tasks, opened, changes)
    counting = Counting(tasks, opened, changes, place)
    return Context(settings, tasks, changes, edits, opened, place, counting, notices, looks)
