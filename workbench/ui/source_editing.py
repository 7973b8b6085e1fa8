"""Correct the source of the active row: open its field, store it with what is coded in it, or leave it as it was."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QApplication

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import SegmentRow
from workbench.errors import StaleChange
from workbench.ui import segment_jobs
from workbench.ui.context import Context
from workbench.ui.grid.editors import SourceText, TargetEditor

if TYPE_CHECKING:
    from workbench.storage import Store

translate = QCoreApplication.translate


class SourceEditing(QObject):
    """One correction at a time; leaving the row stores it, Escape does not."""

    def __init__(self, context: Context, source: SourceText, target: TargetEditor) -> None:
        super().__init__(source)
        self._context = context
        self._source = source
        self._target = target
        self._segment: SegmentRow | None = None
        self._expected: str | None = None
        source.done.connect(self.commit)
        source.given_up.connect(self.cancel)
        source.left.connect(self._on_source_left)

    def is_open(self) -> bool:
        """Tell whether the source is being corrected."""
        return self._segment is not None

    @Slot()
    def toggle(self) -> None:
        """Open the source for correcting, or store the correction."""
        segment = self._context.place.segment
        if self.is_open():
            self.commit()
        elif segment is not None and segment.locked:
            self._context.notices.tell(translate("Editing", "This segment is locked. Unlock it to correct its source."))
        elif segment is not None:
            self._begin(segment, segment.source)

    def _begin(self, segment: SegmentRow, expected: str | None) -> None:
        self._segment, self._expected = segment, expected
        self._source.set_writable(True)
        self._source.setFocus()

    @Slot()
    def commit(self) -> None:
        """Store the correction, where there is one."""
        segment, expected = self._segment, self._expected
        if segment is None:
            return
        text = self._source.text()
        if not text.strip():
            self.cancel()
            self._context.notices.warn(translate("Editing", "A source cannot be empty. It stays as it was."))
            return
        self._end()
        if text != segment.source:
            self._send(segment, text, expected)

    def _send(self, segment: SegmentRow, text: str, expected: str | None) -> None:
        context = self._context
        name = translate("Undo", "correct the source of segment {number}").format(number=segment.ordinal + 1)
        context.hands.flush_wanted.emit()
        context.tasks.write(
            segment_jobs.edit_source,
            context.workspace,
            context.seen,
            segment.id,
            text,
            expected,
            then=partial(self._on_stored, context.workspace.store, name),
            failed=partial(self._on_refused, segment, text),
        )

    @Slot()
    def cancel(self) -> None:
        """Leave the source as it was."""
        segment, present = self._segment, self._context.place.segment
        if segment is not None:
            self._end()
            self._source.load(present.source if present is not None and present.id == segment.id else segment.source)

    @Slot()
    def _on_source_left(self) -> None:
        # The context menu takes the focus too, and gives it back.
        if QApplication.activePopupWidget() is None:
            self.commit()

    def _end(self) -> None:
        self._segment = None
        self._source.set_writable(False)
        if self._source.hasFocus():
            self._target.setFocus()

    def _on_stored(self, store: Store, name: str, change_set: ChangeSet) -> None:
        self._context.edits.push(store, change_set, name)

    def _on_refused(self, segment: SegmentRow, text: str, error: Exception) -> None:
        """Give a correction back to whoever was overtaken: it is never lost, and theirs is seen before it goes."""
        present = self._context.place.segment
        is_here = present is not None and present.id == segment.id
        if isinstance(error, StaleChange) and is_here and not self.is_open():
            self._context.changes.overtaken.emit()
            self._source.load(text)
            self._begin(segment, None)
            told = translate(
                "Editing",
                "Somebody else has changed this source meanwhile; theirs is in the history."
                " Your correction is still in the field: press Enter to store it, or Escape to keep theirs.",
            )
            self._context.notices.warn(told)
            return
        if is_here and not self.is_open():
            self._source.load(segment.source)
        self._context.tasks.tell_failure(error)
