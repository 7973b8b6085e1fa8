"""What the pointer does in the grid: choose and select rows, drag columns, ask for tips and menus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from workbench.ui.grid.canvas import Canvas
from workbench.ui.grid.geometry import HANDLE, dragged
from workbench.ui.grid.tips import tip_at

POINTERS = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.ContextMenu,
        QEvent.Type.ToolTip,
    }
)
SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class ColumnDrag:
    """Drags the spine and the edge of the margin, from whatever widget stands on the columns of a grid."""

    def __init__(self, view: Canvas, widget: QWidget) -> None:
        self._view = view
        self._widget = widget
        self._is_spine: bool | None = None

    def at(self, x: float) -> bool | None:
        """Tell which line is at a place of the grid: True for the spine, False for the margin's edge, None for none."""
        cells = self._view.columns()
        if abs(x - cells.spine) <= HANDLE:
            return True
        return False if abs(x - cells.edge) <= HANDLE else None

    def press(self, x: float) -> bool:
        """Take hold of the line at a place, and tell whether there is one."""
        self._is_spine = self.at(x)
        return self._is_spine is not None

    def move(self, x: float) -> bool:
        """Drag what is held, or show that there is something to hold; tell whether something is dragged."""
        if self._is_spine is None:
            if self.at(x) is None:
                self._widget.unsetCursor()
            else:
                self._widget.setCursor(Qt.CursorShape.SplitHCursor)
            return False
        view = self._view
        shape = dragged(
            view.viewport().width(), x, mirrored=view.is_mirrored, shape=view.shape, is_spine=self._is_spine
        )
        view.set_shape(shape)
        return True

    def release(self) -> bool:
        """Let go, and tell whether something was held."""
        held, self._is_spine = self._is_spine is not None, None
        if held:
            self._view.shape_settled.emit()
        return held


class Pointer(QObject):
    """Turns events of the pointer over rows and editors into wishes of the grid."""

    def __init__(self, view: Canvas) -> None:
        super().__init__(view)
        self._view = view
        self._drag = ColumnDrag(view, view.viewport())
        self._held: QWidget | None = None
        view.viewport().setMouseTracking(True)
        for editor in (view.source, view.target):
            editor.pressed.connect(self._on_editor_pressed)
            editor.tip_wanted.connect(self.show_tip)

    def take(self, event: QEvent) -> bool:
        """Take an event of the viewport that is the pointer's, and tell whether it was."""
        if isinstance(event, QMouseEvent):
            return self._mouse(event)
        if isinstance(event, QContextMenuEvent):
            return self._menu(event)
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.show_tip(event.globalPos())
            return True
        return False

    @Slot(QPoint)
    def show_tip(self, place: QPoint) -> None:
        """Show what there is to say about a place of the screen."""
        view = self._view
        text = tip_at(view, view.viewport().mapFromGlobal(place))
        if text:
            QToolTip.showText(place, text, view.viewport())
        else:
            QToolTip.hideText()

    @Slot()
    def _on_editor_pressed(self) -> None:
        self._view.selection.clear()

    def _mouse(self, event: QMouseEvent) -> bool:
        point, kind = event.position(), event.type()
        if kind is QEvent.Type.MouseMove:
            if self._held is not None:
                self._forward(event)
            else:
                self._drag.move(point.x())
        elif kind is QEvent.Type.MouseButtonPress:
            self._press(event)
        elif kind is QEvent.Type.MouseButtonRelease:
            if self._held is not None:
                self._forward(event)
                self._held = None
            self._drag.release()
        else:
            return False
        return True

    def _press(self, event: QMouseEvent) -> None:
        """Choose, select, or take hold of a column; a press on a text is handed on to its editor."""
        view, point = self._view, event.position()
        row = view.row_at(point.toPoint())
        if event.button() is Qt.MouseButton.LeftButton and self._drag.press(point.x()):
            return
        if row < 0 or event.button() not in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            return
        if event.button() is Qt.MouseButton.LeftButton and event.modifiers() & SELECTING:
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                view.selection.reach(row, view.active)
            else:
                view.selection.toggle(row, view.active)
            view.setFocus()
            return
        is_menu = event.button() is Qt.MouseButton.RightButton
        if not (is_menu and len(view.selection) and view.model.ids[row] in view.selection):
            view.selection.clear()
            view.row_chosen.emit(row)
        if not is_menu:
            self._hand_on(event, row)

    def _hand_on(self, event: QMouseEvent, row: int) -> None:
        """Put the caret where a row that was just opened was pressed, and let the drag select there."""
        cells, x = self._view.columns(), event.position().x()
        editor = self._view.source if cells.source.holds(x) else self._view.target
        if self._view.active != row or not (cells.source.holds(x) or cells.target.holds(x)):
            return
        editor.setFocus()
        self._held = editor.viewport()
        self._forward(event)

    def _forward(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        place = QPointF(self._held.mapFrom(self._view.viewport(), event.position().toPoint()))
        copy = QMouseEvent(
            event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
        )
        QApplication.sendEvent(self._held, copy)

    def _menu(self, event: QContextMenuEvent) -> bool:
        view = self._view
        place = QPoint(event.globalPos())
        row = view.row_at(event.pos())
        if row >= 0 and event.reason() is not QContextMenuEvent.Reason.Keyboard:
            cells, x = view.columns(), event.pos().x()
            at = "source" if cells.source.holds(x) else "target" if cells.target.holds(x) else "row"
            view.menu_wanted.emit("row" if len(view.selection) > 1 else at, place)
        else:
            view.menu_wanted.emit("row", place)
        return True
