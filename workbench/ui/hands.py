"""What panels ask of the grid, and what is selected there; panels and grid never know each other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.domain.enums import Side
from workbench.domain.ids import SegmentId
from workbench.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Selection:
    """Selected text of the active row: `span` in code points of one side."""

    segment_id: SegmentId
    side: Side
    span: Span
    text: str


class Hands(QObject):
    """Passes on wishes to the grid: whoever asks does not know who answers.

    `insert_wanted` carries a text for the caret of the translation, `fill_wanted` one for the whole of it with its
    Origin; `code_wanted` a CodeId for the selection, or for the whole segment where nothing is selected; `place_wanted`
    a SegmentId, and a Side and a Span, or None for both, to be shown and selected; `selection_changed` a Selection or
    None. `flush_wanted` has what is typed stored at once, before whatever is put on the write lane next.
    """

    selection_changed = Signal(object)
    flush_wanted = Signal()
    insert_wanted = Signal(str)
    fill_wanted = Signal(str, object)
    code_wanted = Signal(object)
    place_wanted = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selection: Selection | None = None

    def select(self, selection: Selection | None) -> None:
        """Note what is selected, and tell who wants to know."""
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)

    def go_to(self, segment_id: SegmentId, side: Side | None = None, span: Span | None = None) -> None:
        """Show a segment, and select a span of it."""
        self.place_wanted.emit(segment_id, side, span)
