"""Move the grid by bar, wheel and keys."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QWheelEvent

from workbench.ui.grid.canvas import Canvas
from workbench.ui.grid.stack import UNIT

AHEAD = 40
NOTCH = 0.6
STEP = 60.0


class Scrolling(QObject):
    """Keeps the scroll bar and the place of the rows in step."""

    def __init__(self, view: Canvas) -> None:
        super().__init__(view)
        self._view = view
        self._setting = False
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        view.verticalScrollBar().valueChanged.connect(self._on_bar_moved)

    def sync_bar(self) -> None:
        """Put the bar where the rows are, and have what comes into view soon read."""
        view, model, placed = self._view, self._view.model, self._view.placed
        count, height = model.rowCount(), view.viewport().height()
        in_view = max(1, len(placed) - 1)
        bar = view.verticalScrollBar()
        self._setting = True
        bar.setRange(0, max(0, (count - in_view) * UNIT))
        bar.setPageStep(in_view * UNIT)
        bar.setSingleStep(UNIT)
        at_end = placed and placed[-1].number == count - 1 and placed[-1].bottom <= height + 1
        bar.setValue(bar.maximum() if at_end and placed[0].number else view.stack.value())
        self._setting = False
        if placed:
            model.next_page_of(placed[-1].number + AHEAD)
            model.next_page_of(placed[0].number - AHEAD)

    def wheel(self, event: QWheelEvent) -> None:
        """Scroll by pixels, as far as the wheel or pad says; zoom while Ctrl is held."""
        turn = event.angleDelta().y()
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._view.stack.scroll(-(event.pixelDelta().y() or turn * NOTCH))
            self._view.refresh()
        elif turn:
            self._view.zoom_wanted.emit(1 if turn > 0 else -1)
        event.accept()

    def key(self, event: QKeyEvent) -> bool:
        """Scroll or select by a key while no editor has the focus, and tell whether it meant that."""
        view, page = self._view, self._view.viewport().height() * 0.9
        steps = {Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page, Qt.Key.Key_Down: STEP, Qt.Key.Key_Up: -STEP}
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            view.stack.jump(0 if event.key() == Qt.Key.Key_Home else view.model.rowCount() - 1)
        elif event.key() in steps:
            view.stack.scroll(steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_A and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            view.selection.select_all()
        elif event.key() == Qt.Key.Key_Escape:
            view.escape_wanted.emit()
        else:
            return False
        view.refresh()
        return True

    @Slot(int)
    def _on_bar_moved(self, value: int) -> None:
        if not self._setting:
            self._view.stack.set_value(value)
            self._view.refresh()
