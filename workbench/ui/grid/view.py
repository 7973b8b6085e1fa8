"""The bilingual grid: a virtual view that lays out only what is in sight; the active row holds real editors."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QEvent, QRectF, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workbench.ui.decorations import Decorations
from workbench.ui.grid.anchoring import Anchor
from workbench.ui.grid.canvas import Canvas
from workbench.ui.grid.editors import RowEditor
from workbench.ui.grid.geometry import PAD_Y, Cell
from workbench.ui.grid.pointer import POINTERS, Pointer
from workbench.ui.grid.scrolling import Scrolling
from workbench.ui.models.segments import SegmentsModel

SLACK = 6


class GridView(Canvas):
    """Rows of a SegmentsModel; emits which row the user makes active, and what else is wished by pointer and wheel."""

    def __init__(self, model: SegmentsModel, decorations: Decorations, parent: QWidget | None = None) -> None:
        super().__init__(model, decorations, parent)
        self._anchor: Anchor | None = None
        self._scrolling = Scrolling(self)
        self._pointer = Pointer(self)
        self._set_up()
        model.modelAboutToBeReset.connect(self._on_model_about_to_be_reset)
        model.modelReset.connect(self._on_model_reset)
        model.rows_arrived.connect(self._on_rows_arrived)
        decorations.changed.connect(self._on_decorations_changed)
        self.selection.changed.connect(self.viewport().update)

    def _set_up(self) -> None:
        editors: tuple[RowEditor, ...] = (self.source, self.target)
        for editor in editors:
            editor.hide()
            editor.height_changed.connect(self._on_editor_height_changed)
        self.target.textChanged.connect(self._on_target_text_changed)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_active(self, row: int, *, reveal: bool = True) -> None:
        """Make a row the active one; its editors are loaded by whoever edits."""
        previous, self.active = self.active, row
        for number in (previous, row):
            self.cache.pop(number, None)
        if reveal and row >= 0:
            self.stack.reveal(row, self.viewport().height())
        self.refresh()

    def lay_out_rest(self) -> None:
        """Put bar and editors where the rows are."""
        self._scrolling.sync_bar()
        self._place_editors()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that the event touches."""
        painter = QPainter(self.viewport())
        touched = event.rect()
        painter.fillRect(touched, self.palette().base())
        if self.painter is None:
            return
        cells, room = self.columns(), QRectF(touched)
        for placed in self.placed:
            if placed.bottom >= touched.top() and placed.y <= touched.bottom():
                is_active = placed.number == self.active and placed.layout is not None
                is_selected = bool(self.selection) and self.model.ids[placed.number] in self.selection
                row = self.shown(placed) if is_active else placed
                self.painter.paint(painter, row, cells, room, active=is_active, selected=is_selected)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self.refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Do nothing: rows are moved by `refresh`."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or zoom while Ctrl is held."""
        self._scrolling.wheel(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll and select by keys while no editor has the focus."""
        if not self._scrolling.key(event):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Leave to the pointer what is the pointer's."""
        return (event.type() in POINTERS and self._pointer.take(event)) or super().viewportEvent(event)

    def _place_editors(self) -> None:
        """Put the editors over the texts of the active row, or out of sight with it."""
        editors: tuple[RowEditor, ...] = (self.source, self.target)
        placed = next((item for item in self.placed if item.number == self.active and item.layout), None)
        if placed is None or placed.layout is None:
            for editor in editors:
                # Hiding would take the focus away: the user scrolls and goes on typing.
                editor.move(0, -10_000)
            return
        cells = self.columns()
        top = placed.y + placed.layout.header_height + PAD_Y
        height = int(placed.layout.height - 2 * PAD_Y + SLACK)
        pairs: tuple[tuple[RowEditor, Cell], ...] = ((self.source, cells.source), (self.target, cells.target))
        for editor, cell in pairs:
            editor.setGeometry(int(cell.inner_x), int(top), int(cell.inner_width), height)
            editor.show()

    @Slot()
    def _on_editor_height_changed(self) -> None:
        known = self.cache.get(self.active)
        wanted = max(self.target.text_height(), self.source.text_height()) + 2 * PAD_Y
        if known is not None and self.target.isVisible():
            fitting = known.at_least(wanted)
            if fitting.height != known.height:
                self.cache[self.active] = fitting
                self.refresh()

    @Slot()
    def _on_target_text_changed(self) -> None:
        """Paint the strokes anew below the editor that is typed in."""
        self.viewport().update(self.target.geometry().adjusted(-SLACK, -SLACK, SLACK, SLACK))

    @Slot()
    def _on_model_about_to_be_reset(self) -> None:
        self._anchor = Anchor(self.model, self.placed, self.active)

    @Slot()
    def _on_model_reset(self) -> None:
        self.cache.clear()
        if self._anchor is not None:
            self._anchor.restore(self.model, self.stack)
        self.refresh()

    @Slot(int, int)
    def _on_rows_arrived(self, _first: int, _last: int) -> None:
        self.refresh()

    @Slot(object)
    def _on_decorations_changed(self, ids: AbstractSet[int]) -> None:
        """Lay the rows out again whose marks differ now."""
        stale = [number for number, layout in self.cache.items() if layout.row.segment.id in ids]
        for number in stale:
            del self.cache[number]
        if stale:
            self.refresh()
