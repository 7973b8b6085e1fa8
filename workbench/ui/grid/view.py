"""The bilingual grid: a virtual view that lays out only what is in sight; the active row holds real editors."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import replace

from PySide6.QtCore import QEvent, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workbench.ui.decorations import Decorations
from workbench.ui.grid.anchoring import Anchor
from workbench.ui.grid.editors import RowEditor, SourceText, TargetEditor
from workbench.ui.grid.geometry import PAD_Y, Cell, Columns, Shape, columns
from workbench.ui.grid.painting import RowPainter
from workbench.ui.grid.pointer import POINTERS, Pointer
from workbench.ui.grid.rows import RowLayout, RowMaker
from workbench.ui.grid.scrolling import Scrolling
from workbench.ui.grid.selecting import RowSelection
from workbench.ui.grid.stack import Placed, RowStack
from workbench.ui.models.segments import SegmentsModel

CACHED = 400
SLACK = 6


class GridView(QAbstractScrollArea):
    """Rows of a SegmentsModel; emits which row the user makes active, and what else is wished by pointer and wheel."""

    row_chosen = Signal(int)
    menu_wanted = Signal(str, QPoint)
    zoom_wanted = Signal(int)
    escape_wanted = Signal()
    shape_changed = Signal()
    shape_settled = Signal()

    def __init__(self, model: SegmentsModel, decorations: Decorations, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        self.model = model
        self.active = -1
        self.shape = Shape()
        self.stack = RowStack(self._measure)
        self.placed: list[Placed] = []
        self.painter: RowPainter | None = None
        self.selection = RowSelection(model, self)
        self._decorations = decorations
        self.maker: RowMaker | None = None
        self._cache: dict[int, RowLayout] = {}
        self._typing: tuple[RowLayout, str, RowLayout] | None = None
        self._anchor: Anchor | None = None
        self.source = SourceText(self.viewport())
        self.target = TargetEditor(self.viewport())
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

    def dress(self, maker: RowMaker, painter: RowPainter) -> None:
        """Use other fonts, colours, codes or languages."""
        self.maker, self.painter = maker, painter
        self._cache.clear()
        self.refresh()

    def set_shape(self, shape: Shape) -> None:
        """Give the columns other widths or another order."""
        if shape != self.shape:
            self.shape = shape
            self._cache.clear()
            self.refresh()
            self.shape_changed.emit()

    def set_active(self, row: int, *, reveal: bool = True) -> None:
        """Make a row the active one; its editors are loaded by whoever edits."""
        previous, self.active = self.active, row
        for number in (previous, row):
            self._cache.pop(number, None)
        if reveal and row >= 0:
            self.stack.reveal(row, self.viewport().height())
        self.refresh()

    def refresh(self) -> None:
        """Lay the rows in view out again and paint them."""
        self.placed = self.stack.placed(self.viewport().height()) if self.maker is not None else []
        self._scrolling.sync_bar()
        self._place_editors()
        self.viewport().update()

    @property
    def is_mirrored(self) -> bool:
        """Tell whether the columns run from right to left."""
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def columns(self) -> Columns:
        """Return the columns at the present width."""
        return columns(self.viewport().width(), mirrored=self.is_mirrored, shape=self.shape)

    def shown(self, placed: Placed) -> Placed:
        """Return a row as it is seen: in the active one, strokes follow what is being typed."""
        if placed.number != self.active or placed.layout is None or self.maker is None:
            return placed
        text = self.target.text()
        if text == placed.layout.row.segment.target:
            return placed
        known = self._typing
        if known is None or known[0] is not placed.layout or known[1] != text:
            known = (placed.layout, text, self.maker.typing(placed.layout, text, self.columns()))
            self._typing = known
        return replace(placed, layout=known[2])

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

    def row_at(self, point: QPoint) -> int:
        """Return the row under a point of the viewport, or -1."""
        return next((placed.number for placed in self.placed if placed.y <= point.y() < placed.bottom), -1)

    def _measure(self, number: int) -> RowLayout | None:
        """Return the layout of a row, made anew where the row, the width or the editor's text changed."""
        row = self.model.row(number)
        width = self.viewport().width()
        if row is None or self.maker is None:
            return None
        known = self._cache.get(number)
        if known is not None and known.row is row and known.width == width:
            return known
        if len(self._cache) >= CACHED:
            self._cache.clear()
        marks = self._decorations.of(row.segment.id)
        layout = self.maker.make(row, self.columns(), width, active=number == self.active, marks=marks)
        if number == self.active and self.target.isVisible():
            layout = layout.at_least(self.target.text_height() + 2 * PAD_Y)
        self._cache[number] = layout
        return layout

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
        known = self._cache.get(self.active)
        wanted = max(self.target.text_height(), self.source.text_height()) + 2 * PAD_Y
        if known is not None and self.target.isVisible():
            fitting = known.at_least(wanted)
            if fitting.height != known.height:
                self._cache[self.active] = fitting
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
        self._cache.clear()
        if self._anchor is not None:
            self._anchor.restore(self.model, self.stack)
        self.refresh()

    @Slot(int, int)
    def _on_rows_arrived(self, _first: int, _last: int) -> None:
        self.refresh()

    @Slot(object)
    def _on_decorations_changed(self, ids: AbstractSet[int]) -> None:
        """Lay the rows out again whose marks differ now."""
        stale = [number for number, layout in self._cache.items() if layout.row.segment.id in ids]
        for number in stale:
            del self._cache[number]
        if stale:
            self.refresh()
