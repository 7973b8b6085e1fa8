"""What every view gets by its constructor, instead of a global."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.errors import StaleChange
from workbench.settings import Settings
from workbench.ui.changes import Changes
from workbench.ui.chosen import Chosen
from workbench.ui.counting import Counting
from workbench.ui.decorations import Decorations
from workbench.ui.found import Found
from workbench.ui.hands import Hands
from workbench.ui.notices import Notices
from workbench.ui.opened import Opened
from workbench.ui.place import Place
from workbench.ui.preferences import Preferences
from workbench.ui.seen import Seen
from workbench.ui.tasks import Job, Tasks
from workbench.ui.theme import Looks
from workbench.ui.undo import Edits

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace
    from workbench.storage import Store


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
    preferences: Preferences
    seen: Seen
    chosen: Chosen = field(default_factory=Chosen)
    found: Found = field(default_factory=Found)

    @property
    def workspace(self) -> Workspace:
        """Return the open workspace."""
        return self.opened.workspace

    def edit(self, name: str, job: Job, *args: object, failed: Callable[[Exception], object] | None = None) -> None:
        """Run an edit on the write lane, undoable under a name; typing is stored first; `failed` hears of a refusal."""
        self.hands.flush_wanted.emit()
        stored, refused = partial(self._on_stored, self.workspace.store, name), partial(self._on_refused, failed)
        self.tasks.write(_edited, self.seen, job, self.workspace, *args, then=stored, failed=refused)

    def _on_refused(self, failed: Callable[[Exception], object] | None, error: Exception) -> None:
        """Show what somebody else wrote, where that is why an edit was refused."""
        if failed is not None:
            failed(error)
        if isinstance(error, StaleChange):
            self.changes.overtaken.emit()
        self.tasks.tell_failure(error)

    def _on_stored(self, store: Store, name: str, change_set: ChangeSet) -> None:
        self.edits.push(store, change_set, name)


def make_context(settings: Settings, looks: Looks) -> Context:
    """Wire the mechanisms of a window together."""
    tasks, changes, notices, opened = Tasks(), Changes(), Notices(), Opened()
    seen = Seen()
    opened.workspace_opened.connect(lambda: seen.enter(opened.workspace.store))
    edits = Edits(tasks, changes, seen=seen, opened=opened)
    tasks.user_error_raised.connect(notices.explain)
    place = Place(tasks, opened, changes)
    counting = Counting(tasks, opened, changes, place)
    return Context(
        settings,
        tasks,
        changes,
        edits,
        opened,
        place,
        counting,
        notices,
        looks,
        Hands(),
        Decorations(),
        Preferences(settings, tasks),
        seen,
    )


def _edited(seen: Seen, job: Job, workspace: Workspace, *args: object) -> ChangeSet:
    """Run an edit on the write lane, and note the versions it made."""
    change_set: ChangeSet = job(workspace, *args)
    seen.wrote(workspace.store, change_set)
    return change_set
