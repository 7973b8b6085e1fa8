"""Do in the grid what the panels wish, and tell them what is selected there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from workbench.domain.enums import Origin, Side
from workbench.domain.ids import SegmentId
from workbench.domain.spans import Span
from workbench.ui.context import Context
from workbench.ui.editing import Editing
from workbench.ui.grid.view import GridView
from workbench.ui.hands import Selection, Suggestion

translate = QCoreApplication.translate

# Rows that pass by while the user scrolls or jumps need no marks.
REST_MS = 60
# Of the rows that were passed by, marks for so many are enough.
MOST = 240


class Handling(QObject):
    """The grid's end of the wishes of `Hands`."""

    def __init__(self, context: Context, grid: GridView, editing: Editing) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._editing = editing
        self._wanted: tuple[SegmentId, Side, Span] | None = None
        self._arrived: dict[int, None] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._on_rested)
        hands = context.hands
        hands.flush_wanted.connect(editing.flush)
        hands.insert_wanted.connect(self._on_insert_wanted)
        hands.fill_wanted.connect(self._on_fill_wanted)
        hands.place_wanted.connect(self._on_place_wanted)
        context.place.segment_activated.connect(self._on_segment_activated)
        grid.model.rows_arrived.connect(self._on_rows_arrived)
        grid.source.cursorPositionChanged.connect(self._on_caret_moved)
        context.preferences.changed.connect(self._on_preferences_changed)
        context.looks.changed.connect(self._show_invisibles)
        self._show_invisibles()
        for editor in (grid.source, grid.target):
            editor.selectionChanged.connect(self._on_selection_changed)

    @Slot(str)
    def _on_insert_wanted(self, text: str) -> None:
        if not self._grid.target.isReadOnly() and self._context.place.segment is not None:
            self._grid.target.textCursor().insertText(text)
            self._grid.target.setFocus()

    @Slot(str)
    def _on_preferences_changed(self, key: str) -> None:
        if key == "editing.invisibles":
            self._show_invisibles()

    def _show_invisibles(self) -> None:
        colour = self._context.looks.theme.colour("accent")
        is_wished = bool(self._context.settings.get("editing.invisibles"))
        for editor in (self._grid.source, self._grid.target):
            editor.show_invisibles(colour if is_wished else None)

    @Slot(str, object)
    def _on_fill_wanted(self, text: str, source: Suggestion | Origin) -> None:
        """Put a suggestion in place of the translation: a person's text below it is one undo away."""
        segment = self._context.place.segment
        if segment is None:
            return
        if segment.locked:
            told = translate("Editing", "This segment is locked. Unlock it to change its translation.")
            self._context.notices.tell(told)
            return
        how = source if isinstance(source, Suggestion) else Suggestion(text, source)
        name = translate("Undo", "insert suggestion in segment {number}").format(number=segment.ordinal + 1)
        self._editing.put(text, name, how)
        self._grid.target.setFocus()

    @Slot(object, object, object)
    def _on_place_wanted(self, segment_id: SegmentId, side: Side | None, span: Span | None) -> None:
        self._wanted = (segment_id, side, span) if side is not None and span is not None else None
        present = self._context.place.segment
        if present is not None and present.id == segment_id:
            self._select()
        self._context.place.go_to_segment(segment_id)

    @Slot()
    def _on_caret_moved(self) -> None:
        self._context.hands.caret_moved.emit(self._grid.source.caret())

    @Slot(int, int)
    def _on_rows_arrived(self, first: int, last: int) -> None:
        """Note which rows have been read."""
        self._arrived.update(dict.fromkeys(self._grid.model.ids[first : last + 1]))
        self._rest.start()

    @Slot()
    def _on_rested(self) -> None:
        """Tell who marks rows which ones are looked at now."""
        wanted, self._arrived = tuple(self._arrived)[-MOST:], {}
        self._context.decorations.wanted.emit(wanted)

    @Slot(object)
    def _on_segment_activated(self, _segment: object) -> None:
        self._select()
        self._on_selection_changed()

    def _select(self) -> None:
        """Select what was asked for, once its row is the active one."""
        present = self._context.place.segment
        if self._wanted is None or present is None or present.id != self._wanted[0]:
            return
        _, side, span = self._wanted
        self._wanted = None
        editor = self._grid.source if side is Side.SOURCE else self._grid.target
        editor.select_span(span)
        editor.setFocus()

    @Slot()
    def _on_selection_changed(self) -> None:
        """Tell what is selected: what was selected last, where both texts have a selection."""
        segment = self._context.place.segment
        if segment is None:
            self._context.hands.select(None)
            return
        sides = [(Side.SOURCE, self._grid.source), (Side.TARGET, self._grid.target)]
        if self._grid.target.hasFocus():
            sides.reverse()
        for side, editor in sides:
            span = editor.selected_span()
            if span is not None:
                text = editor.text()[span.start : span.end]
                self._context.hands.select(Selection(segment.id, side, span, text))
                return
        self._context.hands.select(None)
