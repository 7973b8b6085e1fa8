"""What the pointer does with annotations: hover, choose, drag ends, drop codes, ask for menus and details."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from workbench.domain.ids import CodeId
from workbench.ui.annotating.overlay import Overlay
from workbench.ui.annotating.places import REACH, Text, card_at, cards_at_text, more_at, row_of, text_of
from workbench.ui.context import Context
from workbench.ui.grid.view import GridView

CODE_MIME = "application/x-bayan-code"


class Margin(QObject):
    """Filters the events of the rows and of both editors; what is not about annotations passes on."""

    card_pressed = Signal(object, object)
    words_pressed = Signal(object)
    more_pressed = Signal(object, object)
    menu_wanted = Signal(object)
    code_dropped = Signal(object, object)
    code_over = Signal(object, QPoint)
    code_gone = Signal()

    def __init__(self, context: Context, grid: GridView, overlay: Overlay) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._overlay = overlay
        self._end: bool | None = None
        self._widgets: tuple[QWidget, ...] = (grid.viewport(), grid.source.viewport(), grid.target.viewport())
        for widget in self._widgets:
            widget.setMouseTracking(True)
            widget.setAcceptDrops(True)
            widget.installEventFilter(self)
        self._acts: dict[QEvent.Type, Callable[[QMouseEvent, QPointF, bool], bool]] = {
            QEvent.Type.MouseMove: self._move,
            QEvent.Type.MouseButtonPress: self._press,
            QEvent.Type.MouseButtonRelease: self._release,
            QEvent.Type.MouseButtonDblClick: self._double,
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events that are about annotations."""
        if not isinstance(watched, QWidget):
            return False
        is_row = watched is self._widgets[0]
        if isinstance(event, QMouseEvent):
            act = self._acts.get(event.type())
            return act is not None and act(event, self._place(watched, event.position()), is_row)
        if isinstance(event, QDropEvent) and event.mimeData().hasFormat(CODE_MIME):
            return self._drop(event, self._place(watched, event.position()))
        if isinstance(event, QContextMenuEvent) and is_row:
            card = card_at(self._grid, QPointF(event.pos()))
            if card is not None:
                self.card_pressed.emit(card, False)
                self.menu_wanted.emit(event.globalPos())
                return True
        if event.type() is QEvent.Type.DragLeave:
            self.code_gone.emit()
        elif event.type() is QEvent.Type.Leave:
            self._context.chosen.hover(())
        return False

    def _place(self, widget: QWidget, point: QPointF) -> QPointF:
        return QPointF(widget.mapTo(self._grid.viewport(), point.toPoint()))

    def _move(self, event: QMouseEvent, point: QPointF, is_row: bool) -> bool:
        if self._end is not None:
            self._drag(point, free=bool(event.modifiers() & Qt.KeyboardModifier.AltModifier))
            return True
        if event.buttons() is not Qt.MouseButton.NoButton:
            return False
        card = card_at(self._grid, point)
        found = [card] if card is not None else cards_at_text(self._grid, point)[:1]
        self._context.chosen.hover([row.id for item in found for row in item.rows])
        return False

    def _press(self, event: QMouseEvent, point: QPointF, is_row: bool) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        self._end = self._handle_at(point)
        if self._end is not None:
            return True
        if not is_row:
            return False
        row = more_at(self._grid, point)
        if row is not None:
            self.more_pressed.emit(row, event.globalPosition().toPoint())
            return True
        card = card_at(self._grid, point)
        if card is not None:
            self.card_pressed.emit(card, True)
            return True
        return False

    def _release(self, event: QMouseEvent, point: QPointF, is_row: bool) -> bool:
        if self._end is not None:
            self._end = None
            self._overlay.keep()
            return True
        if not is_row and event.button() is Qt.MouseButton.LeftButton:
            self.words_pressed.emit(cards_at_text(self._grid, point))
        return False

    def _double(self, event: QMouseEvent, point: QPointF, is_row: bool) -> bool:
        if is_row and card_at(self._grid, point) is not None:
            self._context.chosen.details_wanted.emit()
            return True
        return False

    def _handle_at(self, point: QPointF) -> bool | None:
        """Return True over the handle of the beginning, False over that of the end."""
        span, found = self._overlay.span(), self._text()
        if span is None or found is None:
            return None
        for is_start, place in ((True, span.start), (False, span.end)):
            edge = found.edge(place)
            knob = QPointF(edge.center().x(), edge.bottom())
            if (knob - point).manhattanLength() <= REACH:
                return is_start
        return None

    def _text(self) -> Text | None:
        placed = row_of(self._grid, self._context.chosen.group.segment_id)
        return text_of(self._grid, placed, self._overlay.side) if placed is not None else None

    def _drag(self, point: QPointF, *, free: bool) -> None:
        """Put an end at the nearest place for it, or at the nearest letter."""
        found = self._text()
        if self._end is None or self._overlay.span() is None or found is None:
            return
        place = found.at(QPointF(point.x(), point.y() - 4))
        if not free:
            place = min(self._overlay.edges(begins=self._end, other=False), key=lambda edge: abs(edge - place))
        self._overlay.drag(self._overlay.moved(place, self._end))

    def _drop(self, event: QDropEvent, point: QPointF) -> bool:
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        row = next((item for item in self._grid.placed if item.y <= point.y() < item.bottom), None)
        if event.type() is not QEvent.Type.Drop:
            self.code_over.emit(row, point.toPoint())
        else:
            self.code_gone.emit()
            key = CodeId(int(bytes(event.mimeData().data(CODE_MIME).data()).decode()))
            self.code_dropped.emit(key, row)
        return True
