"""Send translations to the store, one after the other, and keep what it refuses."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from workbench.domain.documents import SegmentRow
from workbench.domain.ids import SegmentId
from workbench.errors import UserError
from workbench.ui import segment_jobs
from workbench.ui.context import Context
from workbench.ui.hands import Suggestion
from workbench.ui.jobs import Saved
from workbench.ui.tasks import Job
from workbench.ui.undo import NO_RUN

if TYPE_CHECKING:
    from workbench.storage import Store

translate = QCoreApplication.translate

Stored = Callable[["Store", Saved], object]


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
        context.opened.workspace_closed.connect(self._on_workspace_closed)

    def has_unsaved(self) -> bool:
        """Tell whether a text is on its way or was refused."""
        return self.is_busy() or bool(self._kept)

    def is_busy(self) -> bool:
        """Tell whether writes are under way, or something waits for their end."""
        return self.under_way > 0 or bool(self._afterwards)

    def save(
        self,
        segment: SegmentRow,
        text: str,
        expected: str,
        *,
        name: str,
        run: int = NO_RUN,
        how: Suggestion | None = None,
    ) -> None:
        """Store a text that was written over an expected one."""
        self._write(segment_jobs.save, segment, (text, expected, how), partial(self._on_saved, name=name, run=run))

    def confirm(self, segment: SegmentRow, text: str, expected: str, *, to_memory: bool) -> None:
        """Store a text that stands over an expected one as confirmed."""
        name = translate("Undo", "confirm segment {number}").format(number=segment.ordinal + 1)
        stored = partial(self._on_saved, name=name, run=NO_RUN)
        self._write(segment_jobs.confirm, segment, (text, expected, to_memory), stored)

    def take_kept(self, segment_id: SegmentId) -> str | None:
        """Return the text of a segment that could not be stored, for its editor."""
        return self._kept.pop(segment_id, None)

    def keep(self, segment_id: int, text: str) -> None:
        """Keep a text that could not be stored until its row is opened again."""
        self._kept[segment_id] = text

    def when_stored(self, act: Callable[[], object]) -> None:
        """Act once the writes under way have been answered, so that undo finds them on its stack."""
        if self.is_busy():
            self._afterwards.append(act)
        else:
            act()

    def _write(self, job: Job, segment: SegmentRow, args: tuple[object, ...], stored: Stored) -> None:
        """Put a write on the lane, after all that waits for those before it; none once the workspace is left."""
        if not self._context.opened.is_open():
            return
        if self._afterwards:
            self._afterwards.append(partial(self._send, job, segment, args, stored))
        else:
            self._send(job, segment, args, stored)

    def _send(self, job: Job, segment: SegmentRow, args: tuple[object, ...], stored: Stored) -> None:
        """Send a write; its answer is told which store it went to, for undo."""
        self.under_way += 1
        self.changed.emit()
        context = self._context
        refused = partial(self._on_write_refused, context.opened.number, segment.id, str(args[0]))
        context.tasks.write(
            job,
            context.workspace,
            context.seen,
            segment.id,
            *args,
            then=partial(stored, context.workspace.store),
            failed=refused,
        )

    def _end(self) -> None:
        self.under_way -= 1
        self.changed.emit()
        while self._afterwards and not self.under_way:
            self._afterwards.pop(0)()
        self.changed.emit()

    def _on_saved(self, store: Store, saved: Saved, *, name: str, run: int) -> None:
        self._context.edits.push(store, saved.change_set, name, run=run)
        if saved.overtaken:
            text = translate(
                "Editing", "Somebody else had changed this segment. Your text is kept; theirs is in the history."
            )
            self._context.notices.warn(text)
        self._end()

    @Slot()
    def _on_workspace_closed(self) -> None:
        """Forget what belongs to the workspace that is left: another one numbers its segments the same."""
        self._kept.clear()
        self._afterwards.clear()

    def _on_write_refused(self, number: int, segment_id: SegmentId, text: str, error: Exception) -> None:
        if self._context.opened.is_still(number):
            self.refused.emit(segment_id, text)
        self._end()
        if not isinstance(error, UserError):
            raise error
        self._context.notices.explain(error)
