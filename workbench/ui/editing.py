"""Edit the active row: load it, store what is typed within a second, confirm it, move on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import SegmentRow
from workbench.domain.ids import SegmentId
from workbench.errors import UserError
from workbench.ui import jobs
from workbench.ui.context import Context
from workbench.ui.grid.view import GridView
from workbench.ui.jobs import Saved
from workbench.ui.models.segments import SegmentsModel

translate = QCoreApplication.translate

AUTOSAVE_MS = 700


class Editing(QObject):
    """Keeps the editors of the active row and the store in step; nothing typed is ever dropped."""

    unsaved_changed = Signal(bool)

    def __init__(self, context: Context, model: SegmentsModel, view: GridView) -> None:
        super().__init__(view)
        self._context = context
        self._model = model
        self._view = view
        self._segment: SegmentRow | None = None
        self._stored = ""
        self._is_dirty = False
        self._under_way = 0
        self._kept: dict[int, str] = {}
        self._afterwards: list[Callable[[], object]] = []
        self._wanted: tuple[int, int, bool] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.flush)
        view.row_chosen.connect(self._on_view_row_chosen)
        view.target.typed.connect(self._on_target_typed)
        view.target.left.connect(self.flush)
        model.rows_arrived.connect(self._on_model_rows_arrived)
        model.modelReset.connect(self._on_model_reset)

    def has_unsaved(self) -> bool:
        """Tell whether anything typed is not in the store yet."""
        return self._is_dirty or self._under_way > 0 or bool(self._kept)

    def activate(self, row: int, *, caret: int = -1, focus: bool = True) -> None:
        """Make a row the active one; a row that has not been read yet is opened when it arrives."""
        if not 0 <= row < self._model.rowCount():
            return
        self.flush()
        found = self._model.row(row)
        if found is None:
            self._wanted = (self._model.ids[row], caret, focus)
            self._view.stack.reveal(row, self._view.viewport().height())
            self._view.refresh()
            return
        self._wanted = None
        self._load(found.segment, row, caret)
        if focus:
            self._view.target.setFocus()

    def leave(self) -> None:
        """Store what is typed and have no active row."""
        self.flush()
        self._wanted = None
        self._segment = None
        self._view.set_active(-1)
        self._view.source.hide()
        self._view.target.hide()

    @Slot()
    def flush(self) -> None:
        """Store what is typed, now."""
        self._timer.stop()
        if self._segment is None or not self._is_dirty:
            return
        segment_id, text = self._segment.id, self._view.target.text()
        self._set_dirty(False)
        if text == self._stored:
            return
        expected, self._stored = self._stored, text
        self._view.target.commit()
        refused = partial(self._on_write_refused, segment_id, text)
        self._begin_write()
        self._context.tasks.write(
            jobs.save_target, self._context.workspace, segment_id, text, expected, then=self._on_saved, failed=refused
        )

    def confirm(self, *, to_memory: bool = True) -> None:
        """Confirm the active row and go to the next one."""
        if self._segment is None:
            return
        text = self._view.target.text()
        if not text.strip():
            self._context.notices.warn(translate("Editing", "There is no translation to confirm yet."))
            return
        self._timer.stop()
        self._set_dirty(False)
        self._stored = text
        self._view.target.commit()
        segment = self._segment
        stored = partial(self._on_confirmed, segment.ordinal + 1)
        refused = partial(self._on_write_refused, segment.id, text)
        self._begin_write()
        self._context.tasks.write(
            jobs.confirm, self._context.workspace, segment.id, text, to_memory, then=stored, failed=refused
        )
        self.step(1)

    def step(self, by: int) -> None:
        """Go some rows down, or up by less than none."""
        self.activate(self._view.active + by if self._view.active >= 0 else 0)

    def next_unconfirmed(self) -> None:
        """Go to the next row that is not confirmed, beginning again at the top."""
        document = self._context.place.document
        if document is None:
            return
        self.flush()
        here = self._segment.id if self._segment is not None else None
        self._context.tasks.read(
            jobs.next_in_states,
            self._context.workspace,
            document.document.id,
            here,
            jobs.UNCONFIRMED,
            then=self._on_found,
        )

    def undo(self) -> None:
        """Take back typing that is not stored yet, else the last edit of any kind."""
        if self._is_dirty and self._view.target.can_undo():
            self._view.target.undo()
        else:
            self._when_stored(self._context.edits.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._view.target.can_redo():
            self._view.target.redo()
        else:
            self._when_stored(self._context.edits.redo)

    def _when_stored(self, act: Callable[[], object]) -> None:
        """Act once the writes under way have been answered, so that undo finds them on its stack."""
        self.flush()
        if self._under_way:
            self._afterwards.append(act)
        else:
            act()

    def _load(self, segment: SegmentRow, row: int, caret: int) -> None:
        self._segment = segment
        self._stored = segment.target
        kept = self._kept.pop(segment.id, None)
        self._view.source.load(segment.source)
        self._view.target.load(segment.target if kept is None else kept)
        self._view.target.setReadOnly(segment.locked)
        self._view.target.set_caret(len(segment.target) if caret < 0 else caret)
        self._view.set_active(row)
        self._context.place.activate(segment)
        if kept is not None:
            self._on_target_typed()

    def _set_dirty(self, dirty: bool) -> None:
        if dirty != self._is_dirty:
            self._is_dirty = dirty
            self.unsaved_changed.emit(self.has_unsaved())

    def _begin_write(self) -> None:
        self._under_way += 1
        self.unsaved_changed.emit(True)

    def _end_write(self) -> None:
        self._under_way -= 1
        self.unsaved_changed.emit(self.has_unsaved())
        if not self._under_way:
            waiting, self._afterwards = self._afterwards, []
            for act in waiting:
                act()

    def _on_saved(self, saved: Saved) -> None:
        self._context.edits.push(self._context.workspace.store, saved.change_set, translate("Undo", "typing"))
        if saved.overtaken:
            text = translate(
                "Editing", "Somebody else had changed this segment. Your text is kept; theirs is in the history."
            )
            self._context.notices.warn(text)
        self._end_write()

    def _on_confirmed(self, number: int, change_set: ChangeSet) -> None:
        name = translate("Undo", "confirm segment {number}").format(number=number)
        self._context.edits.push(self._context.workspace.store, change_set, name)
        self._end_write()

    def _on_write_refused(self, segment_id: SegmentId, text: str, error: Exception) -> None:
        """Keep the text that could not be stored, in its editor or until its row is opened again."""
        if self._segment is not None and self._segment.id == segment_id:
            self._stored = self._segment.target
            self._set_dirty(True)
        else:
            self._kept[segment_id] = text
        self._end_write()
        if not isinstance(error, UserError):
            raise error
        self._context.notices.explain(error)

    def _on_found(self, segment_id: int | None) -> None:
        if segment_id is None:
            self._context.notices.tell(translate("Editing", "Every segment is confirmed."))
        else:
            self.activate(self._model.row_of(segment_id))

    @Slot(int)
    def _on_view_row_chosen(self, row: int) -> None:
        self.activate(row)

    @Slot()
    def _on_target_typed(self) -> None:
        self._set_dirty(True)
        self._timer.start()

    @Slot(int, int)
    def _on_model_rows_arrived(self, first: int, last: int) -> None:
        """Open the row that was waited for, or show what an undo or somebody else made of the active one."""
        if self._wanted is not None:
            segment_id, caret, focus = self._wanted
            self.activate(self._model.row_of(segment_id), caret=caret, focus=focus)
            return
        if self._segment is None or self._view.active < 0:
            return
        found = self._model.row(self._view.active)
        if found is None or found.segment.id != self._segment.id or self._is_dirty or self._under_way:
            return
        self._segment = found.segment
        self._stored = found.segment.target
        self._view.source.load(found.segment.source)
        self._view.target.setReadOnly(found.segment.locked)
        if found.segment.target != self._view.target.text():
            self._view.target.replace(found.segment.target)
            self._view.refresh()
        self._context.place.activate(found.segment)

    @Slot()
    def _on_model_reset(self) -> None:
        """Stay on the active segment where it is still among the rows."""
        if self._segment is None:
            return
        row = self._model.row_of(self._segment.id)
        if row < 0:
            self.leave()
        else:
            self._view.set_active(row, reveal=True)
