"""Show the rows that the chips and the search box ask for, and stay with the active segment, its caret and the view."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from workbench.domain.enums import Side
from workbench.ui.centre import jobs
from workbench.ui.centre.chips import Chips
from workbench.ui.centre.filters import Filter, query_of, whole_words
from workbench.ui.centre.jobs import Filtered
from workbench.ui.context import Context
from workbench.ui.decorations import MarkKind
from workbench.ui.editing import Editing
from workbench.ui.grid.view import GridView
from workbench.ui.place import Spot


class Filtering(QObject):
    """Reads ids again after every choice, and after edits that move segments; `shown` tells that they are there."""

    shown = Signal()

    def __init__(self, context: Context, chips: Chips, grid: GridView, editing: Editing) -> None:
        super().__init__(grid)
        self._context = context
        self._chips = chips
        self._grid = grid
        self._editing = editing
        self._left = Spot()
        self._stand_in: int | None = None
        chips.chosen.connect(self._on_chips_chosen)
        chips.search.left.connect(self._on_search_left)
        grid.model.ids_wanted.connect(self.read)
        grid.escape_wanted.connect(self._on_escape_wanted)
        context.decorations.changed.connect(self._on_decorations_changed)

    @Slot()
    def read(self) -> None:
        """Read which rows pass the filter."""
        rows = self._context.place.document
        if rows is None or not self._context.opened.is_open():
            return
        findings = frozenset(self._context.decorations.segments(MarkKind.FINDING))
        wanted = self._chips.present()
        self._context.tasks.read(
            jobs.filtered, self._context.workspace, rows.document.id, wanted, findings, then=self._on_ids_read
        )

    def reset(self) -> None:
        """Forget filter, search and where the user was before."""
        self._chips.reset()
        self._chips.show_found(None)
        self._left, self._stand_in = Spot(), None
        self._context.decorations.replace(MarkKind.HIT, {})

    def search_selection(self) -> None:
        """Show the rows that hold what is selected, or the word at the caret."""
        selection = self._context.hands.selection
        if selection is None:
            text = (self._grid.source if self._grid.source.hasFocus() else self._grid.target).word()
        else:
            text = whole_words(
                (self._grid.source if selection.side is Side.SOURCE else self._grid.target).text(), selection.span
            )
        if text.strip():
            self._chips.choose(Filter(query=query_of(text)))
        else:
            self._chips.search.setFocus()

    def clear(self) -> None:
        """Show all rows again."""
        if self._chips.present() != Filter():
            self._chips.choose(Filter())

    def _on_ids_read(self, answer: Filtered) -> None:
        rows = self._context.place.document
        if rows is None or rows.document.id != answer.document_id or answer.wanted != self._chips.present():
            return
        before, caret = self._context.place.segment, self._grid.target.caret()
        has_focus = self._grid.target.hasFocus()
        self._context.seen.listed(answer.mark)
        self._context.decorations.replace(MarkKind.HIT, answer.hits)
        self._chips.show_found(len(answer.ids) if answer.wanted.query.strip() else None)
        if answer.ids != self._grid.model.ids:
            self._grid.model.show(answer.document_id, answer.ids)
        else:
            self._grid.model.look_again()
        self._stay(None if before is None else int(before.id), caret, focus=has_focus)
        self.shown.emit()

    def _stay(self, segment_id: int | None, caret: int, *, focus: bool) -> None:
        """Go back to a segment that a filter had hidden, or stand in the nearest row while it is hidden."""
        model = self._grid.model
        back = model.row_of(self._left.segment_id) if self._left.segment_id is not None else -1
        if back >= 0 and segment_id in (None, self._stand_in):
            self._editing.activate(back, caret=self._left.caret, focus=focus)
            self._left, self._stand_in = Spot(), None
        elif self._grid.active < 0 and model.rowCount():
            if segment_id != self._stand_in or self._left.segment_id is None:
                self._left = Spot(segment_id, caret)
            row = min(self._grid.stack.row, model.rowCount() - 1)
            self._stand_in = model.ids[row]
            self._editing.activate(row, focus=focus)
        elif segment_id != self._stand_in:
            self._left = Spot()

    @Slot(object)
    def _on_chips_chosen(self, _wanted: Filter) -> None:
        self._editing.flush()
        self.read()

    @Slot()
    def _on_search_left(self) -> None:
        if self._grid.active >= 0:
            self._grid.target.setFocus()

    @Slot()
    def _on_escape_wanted(self) -> None:
        if len(self._grid.selection):
            self._grid.selection.clear()
        else:
            self.clear()

    @Slot(object)
    def _on_decorations_changed(self, _ids: object) -> None:
        self._chips.show_findings(len(self._context.decorations.segments(MarkKind.FINDING)))
