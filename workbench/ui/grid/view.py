"""The bilingual grid: a virtual view that lays out only what is in sight; the active row holds real editors."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from workbench.ui.grid.editors import RowEditor, SourceText, TargetEditor
from workbench.ui.grid.geometry import PAD_Y, Cell, Columns, columns
from workbench.ui.grid.painting import RowPainter
from workbench.ui.grid.rows import RowLayout, RowMaker
from workbench.ui.grid.stack import UNIT, Placed, RowStack
from workbench.ui.models.segments import SegmentsModel

CACHED = 400
AHEAD = 40
SLACK = 6


class GridView(QAbstractScrollArea):
    """Rows of a SegmentsModel; emits which row the user makes active."""

    row_chosen = Signal(int)

    def __init__(self, model: SegmentsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("grid")
        self.model = model
        self.active = -1
        self.stack = RowStack(self._measure)
        self._maker: RowMaker | None = None
        self._painter: RowPainter | None = None
        self._cache: dict[int, RowLayout] = {}
        self._placed: list[Placed] = []
        self._setting = False
        self.source = SourceText(self.viewport())
        self.target = TargetEditor(self.viewport())
        editors: tuple[RowEditor, ...] = (self.source, self.target)
        for editor in editors:
            editor.hide()
            editor.height_changed.connect(self._on_editor_height_changed)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        model.modelReset.connect(self._on_model_reset)
        model.rows_arrived.connect(self._on_rows_arrived)

    def dress(self, maker: RowMaker, painter: RowPainter) -> None:
        """Use other fonts, colours, codes or languages."""
        self._maker, self._painter = maker, painter
        self._cache.clear()
        self.refresh()

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
        self._placed = self.stack.placed(self.viewport().height()) if self._maker is not None else []
        self._sync_bar()
        self._place_editors()
        self.viewport().update()

    def columns(self) -> Columns:
        """Return the columns at the present width."""
        return columns(self.viewport().width(), mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that the event touches."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().base())
        if self._painter is None:
            return
        width, cells = self.viewport().width(), self.columns()
        for placed in self._placed:
            if placed.bottom >= event.rect().top() and placed.y <= event.rect().bottom():
                self._painter.paint(painter, placed, cells, width, active=self._is_active(placed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        self.refresh()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Do nothing: rows are moved by `refresh`."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll by pixels, as far as the wheel or pad says."""
        pixels = event.pixelDelta().y() or event.angleDelta().y() * 0.6
        self.stack.scroll(-pixels)
        self.refresh()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by keys while no editor has the focus."""
        page = self.viewport().height() * 0.9
        steps = {Qt.Key.Key_PageDown: page, Qt.Key.Key_PageUp: -page, Qt.Key.Key_Down: 60.0, Qt.Key.Key_Up: -60.0}
        if event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.stack.jump(0 if event.key() == Qt.Key.Key_Home else self.model.rowCount() - 1)
        elif event.key() in steps:
            self.stack.scroll(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)
            return
        self.refresh()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the row under the pointer the active one."""
        row = self.row_at(event.position().toPoint())
        if row >= 0 and event.button() in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton):
            self.row_chosen.emit(row)

    def row_at(self, point: QPoint) -> int:
        """Return the row under a point of the viewport, or -1."""
        return next((placed.number for placed in self._placed if placed.y <= point.y() < placed.bottom), -1)

    def _is_active(self, placed: Placed) -> bool | None:
        """Tell whether a row is the active one; None says that its editor holds another text than the store."""
        if placed.number != self.active or placed.layout is None:
            return False
        return True if self.target.text() == placed.layout.row.segment.target else None

    def _measure(self, number: int) -> RowLayout | None:
        """Return the layout of a row, made anew where the row, the width or the editor's text changed."""
        row = self.model.row(number)
        width = self.viewport().width()
        if row is None or self._maker is None:
            return None
        known = self._cache.get(number)
        if known is not None and known.row is row and known.width == width:
            return known
        if len(self._cache) >= CACHED:
            self._cache.clear()
        layout = self._maker.make(row, self.columns(), width, active=number == self.active)
        if number == self.active and self.target.isVisible():
            layout = layout.at_least(self.target.text_height() + 2 * PAD_Y)
        self._cache[number] = layout
        return layout

    def _sync_bar(self) -> None:
        count, height = self.model.rowCount(), self.viewport().height()
        in_view = max(1, len(self._placed) - 1)
        bar = self.verticalScrollBar()
        self._setting = True
        bar.setRange(0, max(0, (count - in_view) * UNIT))
        bar.setPageStep(in_view * UNIT)
        bar.setSingleStep(UNIT)
        at_end = self._placed and self._placed[-1].number == count - 1 and self._placed[-1].bottom <= height + 1
        bar.setValue(bar.maximum() if at_end and self._placed[0].number else self.stack.value())
        self._setting = False
        if self._placed:
            self.model.next_page_of(self._placed[-1].number + AHEAD)
            self.model.next_page_of(self._placed[0].number - AHEAD)

    def _place_editors(self) -> None:
        """Put the editors over the texts of the active row, or out of sight with it."""
        editors: tuple[RowEditor, ...] = (self.source, self.target)
        placed = next((item for item in self._placed if item.number == self.active and item.layout), None)
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
        if known is not None and self.target.isVisible() and wanted != known.height:
            del self._cache[self.active]
            self.refresh()

    @Slot(int)
    def _on_bar_moved(self, value: int) -> None:
        if not self._setting:
            self.stack.set_value(value)
            self.refresh()

    @Slot()
    def _on_model_reset(self) -> None:
        self._cache.clear()
        self.stack.count = self.model.rowCount()
        self.stack.jump(min(self.stack.row, max(0, self.stack.count - 1)))
        self.refresh()

    @Slot(int, int)
    def _on_rows_arrived(self, _first: int, _last: int) -> None:
        self.refresh()
