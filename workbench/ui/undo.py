"""Undo and redo, once for every kind of edit.

An edit is a ChangeSet that a service has already stored. Undo applies its inverse through the write lane, so undo, redo
and typing keep the order in which the user asked for them.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack
from shiboken6 import isValid

from workbench.domain.changes import ChangeSet
from workbench.errors import StaleChange, UserError
from workbench.ui.changes import Changes
from workbench.ui.opened import Opened
from workbench.ui.seen import Seen
from workbench.ui.tasks import Tasks

if TYPE_CHECKING:
    from workbench.storage import Store

LIMIT = 2000
NO_RUN = -1


class _Edit:
    """An edit as last applied; read and replaced on the write lane only."""

    def __init__(self, store: Store, applied: ChangeSet, seen: Seen) -> None:
        self.store = store
        self.applied = applied
        self._seen = seen

    def turn_back(self) -> ChangeSet:
        """Apply the inverse of what was applied last, and remember that instead."""
        self.applied = self.store.apply(self.applied.inverse())
        self._seen.wrote(self.store, self.applied)
        return self.applied


class _Command(QUndoCommand):
    """The one undo command: it sends the edit's inverse to the store; those of one run of typing become one."""

    def __init__(self, edits: Edits, edit: _Edit, text: str, run: int) -> None:
        super().__init__(text)
        self._edits = edits
        self._edit = edit
        self._run = run
        self._stored = False

    def id(self) -> int:
        """Return the run of typing, which Qt asks before it merges."""
        return self._run

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take on what was stored later in the same run of typing."""
        if not isinstance(other, _Command) or self.isObsolete():
            return False
        both = self._edit.applied.then(other._edit.applied)
        if both is None:
            return False
        self._edit.applied = both
        return True

    def redo(self) -> None:
        """Store the edit again; the first call comes from `push`, when it is stored already."""
        if self._stored and not self.isObsolete():
            self._edits.send(self, self._edit, undoing=False)
        self._stored = True

    def undo(self) -> None:
        """Take the edit back."""
        if not self.isObsolete():
            self._edits.send(self, self._edit, undoing=True)


class Edits(QObject):
    """The undo stack of the window, standing on ChangeSets."""

    dropped = Signal(str)

    def __init__(
        self,
        tasks: Tasks,
        changes: Changes,
        parent: QObject | None = None,
        *,
        seen: Seen | None = None,
        opened: Opened | None = None,
    ) -> None:
        super().__init__(parent)
        self._opened = opened
        self._tasks = tasks
        self._changes = changes
        self._seen = seen or Seen()
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(LIMIT)

    def push(self, store: Store, change_set: ChangeSet, text: str, *, run: int = NO_RUN) -> None:
        """Tell the views about a stored edit and make it undoable under a name for people.

        Edits of the same `run` of typing, one after the other, are undone as one. An edit of a workspace that was left
        before its answer came is on no stack: here its numbers would mean other rows.
        """
        if not change_set or not self._is_open(store):
            return
        self.stack.push(_Command(self, _Edit(store, change_set, self._seen), text, run))
        self._changes.publish(change_set)

    def last_run(self) -> int:
        """Return the run of typing that undo would take back, or `NO_RUN`."""
        index = self.stack.index()
        return self.stack.command(index - 1).id() if index else NO_RUN

    def last_runs(self, count: int) -> list[int]:
        """Return the runs of the last edits that undo would take back, the last one first."""
        index = self.stack.index()
        return [self.stack.command(index - 1 - back).id() for back in range(min(count, index))]

    def clear(self) -> None:
        """Forget every edit: the workspace is being left."""
        self.stack.clear()
        self._seen.leave()

    def send(self, command: _Command, edit: _Edit, *, undoing: bool) -> None:
        """Put the inverse of an edit on the write lane."""
        refused = partial(self._on_edit_refused, command, undoing)
        self._tasks.write(edit.turn_back, then=partial(self._on_turned_back, edit.store), failed=refused)

    def _is_open(self, store: Store) -> bool:
        opened = self._opened
        return opened is None or (opened.is_open() and opened.workspace.store is store)

    def _on_turned_back(self, store: Store, change_set: ChangeSet) -> None:
        if self._is_open(store):
            self._changes.publish(change_set)

    def _on_edit_refused(self, command: _Command, undoing: bool, error: Exception) -> None:
        """Take an edit that cannot be turned back off the stack, and have the views reload."""
        if not isinstance(error, UserError):
            raise error
        if not isValid(command):
            return
        text = command.text()
        command.setObsolete(True)
        self._remove(command, undoing=undoing)
        if isinstance(error, StaleChange):
            self._changes.overtaken.emit()
        self.dropped.emit(text)

    def _remove(self, command: _Command, *, undoing: bool) -> None:
        """Let the stack delete an obsolete command where it stands next to the index."""
        index = self.stack.index()
        if undoing and index < self.stack.count() and self.stack.command(index) is command:
            self.stack.redo()
        elif not undoing and index > 0 and self.stack.command(index - 1) is command:
            self.stack.undo()

    @Slot()
    def undo(self) -> None:
        """Take the last edit back."""
        self.stack.undo()

    @Slot()
    def redo(self) -> None:
        """Do the edit again that was taken back last."""
        self.stack.redo()
