"""Send translations to the store, one after the other, and keep what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from workbench.domain.documents import SegmentRow
from workbench.domain.ids import SegmentId
from workbench.errors import UserError
from workbench.ui import jobs
from workbench.ui.context import Context
from workbench.ui.jobs import Saved

translate = QCoreApplication.translate


class Saving(QObject):
    """Writes of translations under way, and texts that could not be stored."""

    changed = Signal()
    refused = Signal(int, str)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._kept: dict[int, str] = {}
        self._afterwards: list[Callable[[], object]] = []
        self.under_way = 0

    def has_unsaved(self) -> bool:
        """Tell whether a text is on its way or was refused."""
        return self.under_way > 0 or bool(self._kept)

    def save(self, segment: SegmentRow, text: str, expected: str) -> None:
        """Store a text that was typed over an expected one."""
        name = translate("Undo", "typing in segment {number}").format(number=segment.ordinal + 1)
        stored = partial(self._on_saved, name)
        refused = partial(self._on_write_refused, segment.id, text)
        self._begin()
        self._context.tasks.write(
            jobs.save_target, self._context.workspace, segment.id, text, expected, then=stored, failed=refused
        )

    def confirm(self, segment: SegmentRow, text: str, expected: str, *, to_memory: bool) -> None:
        """Store a text that stands over an expected one as confirmed."""
        name = translate("Undo", "confirm segment {number}").format(number=segment.ordinal + 1)
        stored = partial(self._on_saved, name)
        refused = partial(self._on_write_refused, segment.id, text)
        job = jobs.confirm_to_memory if to_memory else jobs.confirm
        self._begin()
        self._context.tasks.write(job, self._context.workspace, segment.id, text, expected, then=stored, failed=refused)

    def take_kept(self, segment_id: SegmentId) -> str | None:
        """Return the text of a segment that could not be stored, for its editor."""
        return self._kept.pop(segment_id, None)

    def keep(self, segment_id: int, text: str) -> None:
        """Keep a text that could not be stored until its row is opened again."""
        self._kept[segment_id] = text

    def when_stored(self, act: Callable[[], object]) -> None:
        """Act once the writes under way have been answered, so that undo finds them on its stack."""
        if self.under_way:
            self._afterwards.append(act)
        else:
            act()

    def _begin(self) -> None:
        self.under_way += 1
        self.changed.emit()

    def _end(self) -> None:
        self.under_way -= 1
        self.changed.emit()
        if not self.under_way:
            waiting, self._afterwards = self._afterwards, []
            for act in waiting:
                act()

    def _on_saved(self, name: str, saved: Saved) -> None:
        self._context.edits.push(self._context.workspace.store, saved.change_set, name)
        if saved.overtaken:
            text = translate(
                "Editing", "Somebody else had changed this segment. Your text is kept; theirs is in the history."
            )
            self._context.notices.warn(text)
        self._end()

    def _on_write_refused(self, segment_id: SegmentId, text: str, error: Exception) -> None:
        self.refused.emit(segment_id, text)
        self._end()
        if not isinstance(error, UserError):
            raise error
        self._context.notices.explain(error)
