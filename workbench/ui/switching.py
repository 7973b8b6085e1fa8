"""Change from one workspace to another in the same window; the present one stays until the other is open."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from workbench.settings import Settings
from workbench.ui.centre.area import DocumentArea
from workbench.ui.context import Context
from workbench.ui.whereabouts import Whereabouts

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

RECENT = "workspace.recent"
KEPT = 12


def open_or_make(target: str, make: bool, settings: Settings) -> Workspace:
    """Open a workspace, or make a new one, on the write lane."""
    from workbench.services import workspace  # start-up time

    return workspace.new_workspace(target, settings) if make else workspace.open_workspace(target, settings)


def open_held(target: str | None, settings: Settings) -> Workspace:
    """Open a workspace that another window has and does not hand over: only to be read."""
    from workbench.services import desktop, workspace  # start-up time

    return workspace.open_workspace(target or desktop.default_target(settings), settings, read_only=True)


class Switching(QObject):
    """Answers the wish for another workspace; `opened` carries it once the window may show it."""

    opened = Signal(object)

    def __init__(self, context: Context, area: DocumentArea, whereabouts: Whereabouts, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._area = area
        self._whereabouts = whereabouts
        self.may_drop: Callable[[], bool] = _refuse
        self.is_leaving = False
        context.opened.workspace_wanted.connect(self._on_workspace_wanted)

    def remember(self, target: str) -> None:
        """Note a workspace that is open now, for the next start and for the list of recent ones."""
        settings, tasks = self._context.settings, self._context.tasks
        if settings.get("workspace.last") != target:
            tasks.write(settings.set, "workspace.last", target)
        known = recent(settings)
        if known[:1] != [target]:
            self._context.preferences.set(RECENT, [target, *(one for one in known if one != target)][:KEPT])

    @Slot(str, bool)
    def _on_workspace_wanted(self, target: str, make: bool) -> None:
        if self.is_leaving:
            return
        if self._context.opened.is_open() and str(self._context.workspace.store.target) == target:
            return
        self._context.hands.flush_wanted.emit()
        self._context.tasks.write(open_or_make, target, make, self._context.settings, then=self._on_other_open)

    def _on_other_open(self, other: Workspace) -> None:
        """Store what has been typed meanwhile, then change over; a window that is closing wants no other."""
        if self.is_leaving:
            self._context.tasks.write(other.close)
            return
        self._context.tasks.cancel_all()
        self._context.hands.flush_wanted.emit()
        self._whereabouts.remember()
        self._context.tasks.write(int, then=partial(self._change_over, other))

    def _change_over(self, other: Workspace, _nothing: object) -> None:
        if self.is_leaving or (self._area.editing.has_unsaved() and not self.may_drop()):
            self._context.tasks.write(other.close)
            return
        present = self._context.opened.take()
        self._context.edits.clear()
        if present is not None:
            self._context.tasks.write(present.close)
        self._area.show_empty()
        self.opened.emit(other)


def recent(settings: Settings) -> list[str]:
    """Return the workspaces that were open lately, the last one first."""
    known = settings.get(RECENT)
    return [str(one) for one in known] if isinstance(known, list) else []


def _refuse() -> bool:
    return False
