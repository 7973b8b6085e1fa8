"""Keys that mean the rows or what is selected in them, whichever field has the focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from workbench.ui.grid.editors import RowEditor
from workbench.ui.grid.view import GridView


class RowKeys(QObject):
    """Has Ctrl+C copy the selected rows where no words are selected, and Escape end a selection of words first."""

    def __init__(self, grid: GridView) -> None:
        super().__init__(grid)
        self._grid = grid
        self._editors: tuple[RowEditor, ...] = (grid.source, grid.target)
        for widget in (grid, *self._editors):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that are meant for rows and selections."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        if event.matches(QKeySequence.StandardKey.Copy):
            return self._copy(watched)
        return event.key() == Qt.Key.Key_Escape and self._deselect()

    def _copy(self, watched: QObject) -> bool:
        has_words = isinstance(watched, RowEditor) and watched.textCursor().hasSelection()
        if has_words or not len(self._grid.selection):
            return False
        action = self._grid.window().findChild(QAction, "copy-rows")
        if isinstance(action, QAction):
            action.trigger()
        return True

    def _deselect(self) -> bool:
        """Leave the caret where it is and select nothing; a source that is being corrected keeps Escape."""
        if not self._grid.source.isReadOnly():
            return False
        found = False
        for editor in self._editors:
            cursor = editor.textCursor()
            if cursor.hasSelection():
                cursor.clearSelection()
                editor.setTextCursor(cursor)
                found = True
        return found
