"""What panels ask of the grid, and what is selected there; panels and grid never know each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.domain.enums import Origin, Side
from workbench.domain.ids import SegmentId
from workbench.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Selection:
    """Selected text of the active row: `span` in code points of one side."""

    segment_id: SegmentId
    side: Side
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A translation that is offered, with where it comes from: `score` of the memory match, name of the MT engine."""

    text: str
    origin: Origin
    score: int | None = None
    engine: str = ""


class Hands(QObject):
    """Passes on wishes to the grid: whoever asks does not know who answers.

    `insert_wanted` carries a text for the caret of the translation, `fill_wanted` one for the whole of it with the
    Suggestion it is (or its Origin alone, where there is neither score nor engine); `suggestions` are those offered for
    the active segment, best first, as Ctrl+Space and Ctrl+1…9 insert them, and `suggestions_changed` tells of new ones;
    `suggestion_chosen` carries the place of the one that was walked to, which Ctrl+Space inserts, or -1.
    `code_wanted` carries a CodeId for the selection, or for the whole segment where nothing is selected; `place_wanted`
    a SegmentId, and a Side and a Span, or None for both, to be shown and selected; `selection_changed` a Selection or
    None. `flush_wanted` has what is typed stored at once, before whatever is put on the write lane next.
    """

    selection_changed = Signal(object)
    flush_wanted = Signal()
    insert_wanted = Signal(str)
    fill_wanted = Signal(str, object)
    code_wanted = Signal(object)
    place_wanted = Signal(object, object, object)
    suggestions_changed = Signal()
    suggestion_chosen = Signal(int)
    # Where the caret stands in the source of the active segment, in code points.
    caret_moved = Signal(int)
    # What the menus ask of the panels: a machine translation, a note, a term, a concordance of a text, if there is one.
    machine_wanted = Signal()
    note_wanted = Signal()
    term_wanted = Signal()
    concordance_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.selection: Selection | None = None
        self.suggestions: tuple[Suggestion, ...] = ()
        self.suggested_for: SegmentId | None = None
        self.chosen = -1

    def select(self, selection: Selection | None) -> None:
        """Note what is selected, and tell who wants to know."""
        if selection != self.selection:
            self.selection = selection
            self.selection_changed.emit(selection)

    def suggest(self, segment_id: SegmentId | None, suggestions: Sequence[Suggestion]) -> None:
        """Offer translations for a segment, best first; they are never inserted into another."""
        before = self.suggestions[self.chosen] if self.chosen >= 0 and segment_id == self.suggested_for else None
        self.suggested_for, self.suggestions = segment_id, tuple(suggestions)
        self.chosen = self.suggestions.index(before) if before in self.suggestions else -1
        self.suggestions_changed.emit()
        self.suggestion_chosen.emit(self.chosen)

    def choose(self, step: int) -> None:
        """Walk through the suggestions; before the first one none is chosen."""
        self.chosen = max(-1, min(self.chosen + step, len(self.suggestions) - 1))
        self.suggestion_chosen.emit(self.chosen)

    def go_to(self, segment_id: SegmentId, side: Side | None = None, span: Span | None = None) -> None:
        """Show a segment, and select a span of it."""
        self.place_wanted.emit(segment_id, side, span)
