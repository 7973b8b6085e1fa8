"""What pointer and keys do with the headers of clauses: select one, open its menu, drop a code on it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt, Slot
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.ids import ClauseId, CodeId
from workbench.ui.annotating.coder import Coder
from workbench.ui.annotating.margin import CODE_MIME
from workbench.ui.annotating.wholes import Wholes
from workbench.ui.context import Context
from workbench.ui.grid.geometry import HANDLE
from workbench.ui.grid.heads import Chip, header_at, header_ground
from workbench.ui.grid.pointer import SELECTING
from workbench.ui.grid.stack import Placed
from workbench.ui.grid.view import GridView


class Headers(QObject):
    """Filters the events of the grid; what is not about headers passes on."""

    def __init__(self, context: Context, grid: GridView, coder: Coder, wholes: Wholes) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._coder = coder
        self._wholes = wholes
        grid.viewport().installEventFilter(self)
        acts = {
            "Escape": self._on_escape,
            "Return": coder.pick,
            "Menu": self._on_menu_key,
            "Shift+F10": self._on_menu_key,
        }
        self._keys = [self._shortcut(keys, act) for keys, act in acts.items()]
        wholes.selected.connect(self._on_selected)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what the pointer and the keys do with headers."""
        if isinstance(event, QContextMenuEvent):
            return self._menu_asked(event)
        if isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonPress:
            return self._press(event)
        if isinstance(event, QDropEvent) and event.mimeData().hasFormat(CODE_MIME):
            return self._drop(event)
        if event.type() in (QEvent.Type.DragLeave, QEvent.Type.Drop):
            self._aim(None)
        return False

    def _shortcut(self, keys: str, act: Callable[[], None]) -> QShortcut:
        """Return a key that holds in the grid while a clause is selected."""
        made = QShortcut(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText), self._grid)
        made.setContext(Qt.ShortcutContext.WidgetShortcut)
        made.activated.connect(act)
        made.setEnabled(False)
        return made

    def _menu_asked(self, event: QContextMenuEvent) -> bool:
        found = self._header(QPointF(event.pos()))
        if found is None:
            return False
        self._wholes.select(found[0])
        self._show_menu(found[0], event.globalPos())
        return True

    def _show_menu(self, clause: int, place: QPoint) -> None:
        chips = self._grid.heads.chips.get(clause, ())
        self._wholes.popup(self._wholes.menu(chips, place, self._coder.pick), place)

    @Slot()
    def _on_escape(self) -> None:
        self._wholes.leave(focus=True)

    @Slot()
    def _on_menu_key(self) -> None:
        clause, grid = self._grid.heads.clause, self._grid
        if clause is None:
            return
        width = float(grid.columns().whole)
        grounds = (header_ground(placed, width) for placed in grid.placed if _clause_of(placed) == clause)
        ground = next((found for found in grounds if found is not None), None)
        point = grid.viewport().rect().center() if ground is None else ground.center().toPoint()
        self._show_menu(clause, grid.viewport().mapToGlobal(point))

    @Slot(bool)
    def _on_selected(self, is_selected: bool) -> None:
        for key in self._keys:
            key.setEnabled(is_selected)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let the clause go once a text has the focus."""
        if now is self._grid.source or now is self._grid.target:
            self._wholes.leave()

    def _press(self, event: QMouseEvent) -> bool:
        found = self._header(event.position())
        if found is None:
            if event.button() is Qt.MouseButton.LeftButton:
                self._wholes.leave()
            return False
        cells, x = self._grid.columns(), event.position().x()
        on_handle = min(abs(x - cells.spine), abs(x - cells.edge)) <= HANDLE
        if event.modifiers() & SELECTING or (on_handle and event.button() is Qt.MouseButton.LeftButton):
            return False
        self._wholes.select(found[0])
        chip = self._chip_at(found, event.position())
        self._context.chosen.choose((chip.row,) if chip is not None else ())
        return True

    def _chip_at(self, header: tuple[int, QRectF], point: QPointF) -> Chip | None:
        if self._grid.painter is None:
            return None
        found, _ = self._grid.heads.lay_out(*header, self._grid.painter.small)
        return next((chip for chip, place in found if place.contains(point)), None)

    def _drop(self, event: QDropEvent) -> bool:
        found = self._header(event.position())
        self._aim(found[0] if found is not None and event.type() is not QEvent.Type.Drop else None)
        if found is None:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if event.type() is QEvent.Type.Drop:
            key = CodeId(int(bytes(event.mimeData().data(CODE_MIME).data()).decode()))
            self._coder.put((key,), (None, ClauseId(found[0]), None, None))
        return True

    def _aim(self, clause: int | None) -> None:
        if self._grid.heads.aimed != clause:
            self._grid.heads.aimed = clause
            self._grid.viewport().update()

    def _header(self, point: QPointF) -> tuple[int, QRectF] | None:
        return header_at(self._grid.placed, point, float(self._grid.columns().whole))


def _clause_of(placed: Placed) -> int | None:
    header = placed.layout.header if placed.layout is not None else None
    return None if header is None else header.clause_id
