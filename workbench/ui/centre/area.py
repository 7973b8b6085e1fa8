"""The middle of the window, wired: a document's heading, chips and grid, or the empty page."""

from __future__ import annotations

from array import array

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from workbench.ui.annotating.room import Annotating
from workbench.ui.centre import dressing
from workbench.ui.centre.chips import Chips
from workbench.ui.centre.empty import EmptyPage
from workbench.ui.centre.filtering import Filtering
from workbench.ui.centre.handling import Handling
from workbench.ui.centre.heading import Heading
from workbench.ui.centre.menus import RowMenus
from workbench.ui.centre.notice_bar import NoticeBar
from workbench.ui.centre.row_keys import RowKeys
from workbench.ui.centre.saved_filters import SavedFilters
from workbench.ui.centre.shaping import Shaping
from workbench.ui.centre.titles import ColumnTitles
from workbench.ui.clauses import headers
from workbench.ui.completing import Completing
from workbench.ui.context import Context
from workbench.ui.direction import of_language
from workbench.ui.editing import Editing
from workbench.ui.fitting import TEXT_LEAST
from workbench.ui.grid.painting import RowPainter
from workbench.ui.grid.rows import RowLook, RowMaker
from workbench.ui.grid.view import GridView
from workbench.ui.jobs import DocumentRows
from workbench.ui.models.segments import SegmentsModel
from workbench.ui.place import Spot
from workbench.ui.theme import Theme
from workbench.ui.watching import Watching

translate = QCoreApplication.translate

LOW = 560


class DocumentArea(QWidget):
    """Shows one document at a time."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # What stands in it gives way, and never makes the window wider than its screen.
        self.setMinimumWidth(TEXT_LEAST)
        self._context = context
        self._spot = Spot()
        self.model = SegmentsModel(context.tasks, context.opened, context.changes, parent=self)
        self.grid = GridView(self.model, context.decorations)
        self._name()
        self.row_keys = RowKeys(self.grid)
        self.editing = Editing(context, self.model, self.grid)
        self.completing = Completing(context, self.grid.target)
        self.handling = Handling(context, self.grid, self.editing)
        self.annotating = Annotating(context, self.grid, self.editing)
        self.heading, self.chips, self.notice, self.empty = Heading(), Chips(), NoticeBar(self), EmptyPage()
        self.annotating.wholes.document_chips_changed.connect(self.heading.codes.show_codes)
        self.heading.codes.menu_wanted.connect(self.annotating.wholes.document_menu)
        self.titles = ColumnTitles(self.grid, context.looks)
        self.pages = QStackedWidget()
        self._page = _column(self.heading, self.chips, self.titles, self.grid)
        for page in (QWidget(), self.empty, self._page):
            self.pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.pages, 1)
        self.filtering = Filtering(context, self.chips, self.grid, self.editing)
        self.filtering.shown.connect(self._on_filtering_shown)
        self.shaping = Shaping(context, self.grid)
        self.shaping.dress_wanted.connect(self.dress)
        self.menus = RowMenus(context, self.grid)
        self.watching = Watching(context, self)
        self.saved_filters = SavedFilters(self.chips, context.preferences)
        self.notice.listen(context.notices, context.edits.stack)
        self._listen(context)

    def _listen(self, context: Context) -> None:
        """Follow what is opened, wanted and set elsewhere."""
        context.place.document_opened.connect(self._on_document_opened)
        context.place.document_refreshed.connect(self.dress)
        context.place.document_closed.connect(self._on_document_closed)
        context.place.segment_wanted.connect(self._on_segment_wanted)
        context.counting.counted.connect(self.chips.show_figures)
        context.looks.changed.connect(self._on_looks_changed)

    def _name(self) -> None:
        """Say to screen readers what is what."""
        self.grid.setAccessibleName(translate("Grid", "Source and translation"))
        self.grid.source.setAccessibleName(translate("Grid", "Source"))
        self.grid.target.setAccessibleName(translate("Grid", "Translation"))

    @Slot()
    def dress(self) -> None:
        """Give the grid the fonts, colours, codes and directions of the open document."""
        rows = self._context.place.document
        if rows is None:
            return
        fonts = dressing.fonts_of(self._context.settings)
        theme = self._context.looks.theme
        source, target = rows.document.language, rows.project.target_language
        is_arabic = QCoreApplication.instance().property("language") == "ar"  # type: ignore[union-attr]
        direction = self.layoutDirection()
        look = RowLook(of_language(source), of_language(target), direction, theme.is_dark, is_arabic)
        row_fonts = dressing.row_fonts(fonts, source, target)
        codes = {int(code.id): code for code in rows.codes}
        names = headers(rows.clauses, prefer_source=is_arabic)
        self.grid.source.setFont(row_fonts.source)
        self.grid.source.set_direction(look.source_direction, spacing=row_fonts.source_spacing)
        self.grid.target.setFont(row_fonts.target)
        self.grid.target.viewport().setFont(row_fonts.target)  # Qt writes the placeholder in that of the viewport
        self.grid.target.set_direction(look.target_direction, spacing=row_fonts.target_spacing)
        self.grid.target.setPlaceholderText(translate("Grid", "Translation…"))
        self.titles.set_directions(look.source_direction, look.target_direction)
        self.heading.show_document(rows, fonts)
        painter = RowPainter(dressing.brushes(theme), dressing.words(direction), row_fonts.small)
        self.grid.dress(RowMaker(row_fonts, codes, names, look), painter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rows what height there is."""
        super().resizeEvent(event)
        self.heading.set_low(event.size().height() < LOW)

    def put_above(self, bar: QWidget) -> None:
        """Put a bar above the titles of the columns."""
        layout = self._page.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self.titles), bar)

    def show_empty(self) -> None:
        """Say what one can do while there is no document."""
        self.pages.setCurrentWidget(self.empty)

    def spot(self) -> Spot:
        """Return the place to come back to."""
        segment = self._context.place.segment
        return Spot(None if segment is None else int(segment.id), self.grid.target.caret())

    @Slot(object, object)
    def _on_document_opened(self, rows: DocumentRows, spot: Spot) -> None:
        self.editing.leave()
        self.filtering.reset()
        self.grid.selection.clear()
        self.pages.setCurrentWidget(self._page)
        self.grid.stack.jump(0)
        self.dress()
        self._context.seen.listed(rows.mark)
        self.model.show(rows.document.id, rows.ids)
        row = self.model.row_of(spot.segment_id) if spot.segment_id is not None else 0
        self.editing.activate(max(0, row), caret=spot.caret)

    @Slot()
    def _on_document_closed(self) -> None:
        self.editing.leave()
        self.model.show(None, array("q"))
        self.show_empty()

    @Slot(object)
    def _on_segment_wanted(self, segment_id: int) -> None:
        row = self.model.row_of(segment_id)
        if row < 0:
            self.filtering.reset()
            self._spot = Spot(segment_id)
            self.filtering.read()
            return
        self.grid.stack.jump(row)
        self.editing.activate(row)

    @Slot()
    def _on_filtering_shown(self) -> None:
        """Go to the segment that was asked for while a filter hid it."""
        spot, self._spot = self._spot, Spot()
        if spot.segment_id is not None:
            self.editing.activate(self.model.row_of(spot.segment_id))

    @Slot(object)
    def _on_looks_changed(self, _theme: Theme) -> None:
        self.dress()


def _column(*widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, GridView) else 0)
    return page
