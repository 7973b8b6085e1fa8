"""Edit the active row: load it, store what is typed within a second, confirm it, move on."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor

from workbench.domain.documents import SegmentRow
from workbench.ui.context import Context
from workbench.ui.grid.view import GridView
from workbench.ui.hands import Suggestion
from workbench.ui.models.segments import SegmentsModel
from workbench.ui.runs import Runs
from workbench.ui.saving import Saving
from workbench.ui.source_editing import SourceEditing

translate = QCoreApplication.translate

# From the first key that is not stored, not from the last: whoever types on and on is stored too.
AUTOSAVE_MS = 350


class Editing(QObject):
    """Keeps the editors of the active row and the store in step; nothing typed is ever dropped."""

    unsaved_changed = Signal()
    leaving = Signal()

    def __init__(self, context: Context, model: SegmentsModel, view: GridView) -> None:
        super().__init__(view)
        self._context = context
        self._model = model
        self._view = view
        self._segment: SegmentRow | None = None
        self._stored = ""
        self._is_dirty = False
        self._is_behind = False
        self._saving = Saving(context, self)
        self._runs = Runs()
        self.correcting = SourceEditing(context, view.source, view.target)
        self.leaving.connect(self.correcting.commit)
        self._wanted: tuple[int, int, bool] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AUTOSAVE_MS)
        self._timer.timeout.connect(self.flush)
        self._saving.changed.connect(self.unsaved_changed)
        self._saving.changed.connect(self._on_saving_changed)
        self._saving.refused.connect(self._on_saving_refused)
        context.edits.stack.indexChanged.connect(self._on_stack_moved)
        view.row_chosen.connect(self.activate)
        view.target.typed.connect(self._on_target_typed)
        view.target.left.connect(self.flush)
        model.rows_arrived.connect(self._on_model_rows_arrived)
        model.modelReset.connect(self._on_model_reset)

    def has_unsaved(self) -> bool:
        """Tell whether anything typed is not in the store yet."""
        return self._is_dirty or self._saving.has_unsaved() or self.correcting.is_open()

    def store_all(self) -> None:
        """Store what is typed in either field: the window is being left."""
        self.flush()
        self.correcting.commit()

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
        self.leaving.emit()
        self._load(found.segment, row, caret)
        if focus:
            self._view.target.setFocus()

    def leave(self) -> None:
        """Store what is typed and have no active row."""
        self.flush()
        self.leaving.emit()
        self._end_visit()
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
        text = self._view.target.text()
        self._set_dirty(False)
        if text == self._stored:
            return
        expected, self._stored = self._stored, text
        name = translate("Undo", "typing in segment {number}").format(number=self._segment.ordinal + 1)
        taken = self._runs.take_back(text)
        if taken:
            save = partial(self._saving.save, self._segment, text, expected, name=name)
            self._saving.when_stored(partial(_take_back, self._context, taken, save))
            return
        self._saving.save(self._segment, text, expected, name=name, run=self._runs.present(expected))
        self._runs.close_long(text)

    def put(self, text: str, name: str, how: Suggestion | None = None) -> None:
        """Put a text in place of the whole translation, as one edit with a name and with where it comes from."""
        if self._segment is None or self._view.target.isReadOnly():
            return
        self.flush()
        self._end_visit()
        if text == self._stored:
            return
        expected, self._stored = self._stored, text
        self._view.target.load(text)
        self._view.target.moveCursor(QTextCursor.MoveOperation.End)
        self._saving.save(self._segment, text, expected, name=name, how=how)

    def confirm(self, *, to_memory: bool = True) -> None:
        """Confirm the active row and go to the next one."""
        if self._segment is None:
            return
        if self._view.target.isReadOnly():
            told = translate("Editing", "This segment is locked. Unlock it to change its translation.")
            self._context.notices.tell(told)
            return
        text = self._view.target.text()
        if not text.strip():
            self._context.notices.warn(translate("Editing", "There is no translation to confirm yet."))
            return
        self._timer.stop()
        self._set_dirty(False)
        expected, self._stored = self._stored, text
        self._end_visit()
        self._saving.confirm(self._segment, text, expected, to_memory=to_memory)
        self.step(1)

    def step(self, by: int) -> None:
        """Go some rows down, or up by less than none."""
        self.activate(self._view.active + by if self._view.active >= 0 else 0)

    def undo(self) -> None:
        """Take back typing of this visit by words, else the last edit of any kind."""
        if self._view.target.can_undo():
            self._view.target.undo()
        else:
            self.flush()
            self._saving.when_stored(self._context.edits.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._view.target.can_redo():
            self._view.target.redo()
        else:
            self.flush()
            self._saving.when_stored(self._context.edits.redo)

    def _end_visit(self) -> None:
        """Have the window's undo take over from the editor's."""
        self._runs.end()
        self._view.target.commit()

    @Slot()
    def _on_stack_moved(self) -> None:
        """Leave it to the window's undo to take back typing that lies below another edit."""
        if self._runs and not self._runs.owns(self._context.edits.last_run()):
            self._end_visit()

    def _load(self, segment: SegmentRow, row: int, caret: int) -> None:
        self._segment = segment
        self._context.seen.note(segment)
        self._runs.end()
        self._stored = segment.target
        kept = self._saving.take_kept(segment.id)
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
            self.unsaved_changed.emit()

    def _on_saving_refused(self, segment_id: int, text: str) -> None:
        """Go on with a text that could not be stored, or keep it until its row is opened again."""
        if self._segment is not None and self._segment.id == segment_id:
            self._stored = self._segment.target
            self._set_dirty(True)
        else:
            self._saving.keep(segment_id, text)

    @Slot()
    def _on_target_typed(self) -> None:
        self._runs.typed()
        self._set_dirty(True)
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_saving_changed(self) -> None:
        """Read again what arrived meanwhile: after an edit that changed nothing nobody else does."""
        if self._is_behind and not self._saving.is_busy():
            self._is_behind = False
            self._model.look_again()

    @Slot(int, int)
    def _on_model_rows_arrived(self, first: int, last: int) -> None:
        """Open the row that was waited for, or show what an undo or somebody else made of the active one."""
        if self._wanted is not None:
            segment_id, caret, focus = self._wanted
            row = self._model.row_of(segment_id)
            self._wanted = None
            if row >= 0:
                self.activate(row, caret=caret, focus=focus)
                return
        if self._segment is None or self._view.active < 0:
            return
        found = self._model.row(self._view.active)
        if not first <= self._view.active <= last:
            return
        if self._saving.is_busy():
            self._is_behind = True
            return
        if found is None or found.segment.id != self._segment.id or self._is_dirty:
            return
        self._segment = found.segment
        self._context.seen.note(found.segment)
        self._stored = found.segment.target
        self._view.source.load(found.segment.source)
        self._view.target.setReadOnly(found.segment.locked)
        if found.segment.target != self._view.target.text():
            self._end_visit()
            self._view.target.replace(found.segment.target)
            self._view.refresh()
        if found.segment != self._context.place.segment:
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


def _take_back(context: Context, runs: list[int], save: Callable[[], None]) -> None:
    """Undo whole runs that were taken back key by key, so that state and origin come back with the text."""
    if context.edits.last_runs(len(runs)) != runs:
        save()
        return
    for _ in runs:
        context.edits.undo()
