"""What the grid shows, before anybody scrolls, points or types: rows, columns, and the layouts of those in view."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workbench.ui.decorations import Decorations
from workbench.ui.grid.editors import SourceText, TargetEditor
from workbench.ui.grid.geometry import PAD_Y, Columns, Shape, columns
from workbench.ui.grid.heads import Heads
from workbench.ui.grid.painting import RowPainter
from workbench.ui.grid.rows import RowLayout, RowMaker
from workbench.ui.grid.selecting import RowSelection
from workbench.ui.grid.stack import Placed, RowStack
from workbench.ui.models.segments import SegmentsModel

CACHED = 400


class Canvas(QAbstractScrollArea):
    """The rows of a SegmentsModel, laid out; it emits what is wished by pointer and wheel."""

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
        self.decorations = decorations
        self.active = -1
        self.shape = Shape()
        self.stack = RowStack(self._measure)
        self.placed: list[Placed] = []
        self.maker: RowMaker | None = None
        self.painter: RowPainter | None = None
        self.selection = RowSelection(model, self)
        self.heads = Heads()
        self.source = SourceText(self.viewport())
        self.target = TargetEditor(self.viewport())
        self.cache: dict[int, RowLayout] = {}
        self._typing: tuple[RowLayout, str, RowLayout] | None = None

    def dress(self, maker: RowMaker, painter: RowPainter) -> None:
        """Use other fonts, colours, codes or languages."""
        self.maker, self.painter = maker, painter
        painter.heads, self.heads.mirrored = self.heads, self.is_mirrored
        self.cache.clear()
        self.refresh()

    def set_shape(self, shape: Shape) -> None:
        """Give the columns other widths or another order."""
        if shape != self.shape:
            self.shape = shape
            self.cache.clear()
            self.refresh()
            self.shape_changed.emit()

    def refresh(self) -> None:
        """Lay the rows in view out again and paint them."""
        self.placed = self.stack.placed(self.viewport().height()) if self.maker is not None else []
        self.lay_out_rest()
        self.viewport().update()

    def lay_out_rest(self) -> None:
        """Bring along what goes with the rows in view; the view has a bar and editors."""

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
            before = known[2] if known is not None and known[0].width == placed.layout.width else None
            known = (placed.layout, text, self.maker.typing(placed.layout, text, self.columns(), before=before))
            self._typing = known
        return replace(placed, layout=known[2])

    def row_at(self, point: QPoint) -> int:
        """Return the row under a point of the viewport, or -1."""
        return next((placed.number for placed in self.placed if placed.y <= point.y() < placed.bottom), -1)

    def _measure(self, number: int) -> RowLayout | None:
        """Return the layout of a row, made anew where the row, the width or the editor's text changed."""
        row = self.model.row(number)
        width = self.viewport().width()
        if row is None or self.maker is None:
            return None
        known = self.cache.get(number)
        if known is not None and known.row is row and known.width == width:
            return known
        if len(self.cache) >= CACHED:
            self.cache.clear()
        marks = self.decorations.of(row.segment.id)
        layout = self.maker.make(row, self.columns(), width, active=number == self.active, marks=marks)
        if number == self.active and self.target.isVisible():
            layout = layout.at_least(self.target.text_height() + 2 * PAD_Y)
        self.cache[number] = layout
        return layout
