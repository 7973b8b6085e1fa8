"""Tell every view what an edit changed; each decides for itself what to reload."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.domain.changes import ChangeSet


class Changes(QObject):
    """The one bus of edits: `changed` carries a ChangeSet, `overtaken` says that another writer was first."""

    changed = Signal(object)
    overtaken = Signal()

    def publish(self, change_set: ChangeSet | None) -> None:
        """Tell the views about an edit that has been stored."""
        if change_set:
            self.changed.emit(change_set)
