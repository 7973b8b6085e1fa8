"""Commands that the panels beside the grid answer."""

from __future__ import annotations

from workbench.ui.desk import Desk
from workbench.ui.fitting import Folding


def use_machine(desk: Desk) -> None:
    """Insert a machine translation, or ask for one."""
    desk.context.hands.machine_wanted.emit()


def write_note(desk: Desk) -> None:
    """Begin a note on the selection, or on the segment."""
    desk.context.hands.note_wanted.emit()


def add_term(desk: Desk) -> None:
    """Add what is selected to the terms."""
    desk.context.hands.term_wanted.emit()


def find_everywhere(desk: Desk) -> None:
    """Look the selection, or the word at the caret, up in the memories and documents."""
    selection = desk.context.hands.selection
    text = selection.text if selection is not None else ""
    if not text.strip():
        text = desk.area.grid.source.word() if desk.area.grid.source.hasFocus() else ""
    desk.context.hands.concordance_wanted.emit(text)


def toggle_side(desk: Desk) -> None:
    """Show the panels beside the translation, or put them away."""
    folding = desk.window.findChild(Folding)
    if folding is not None:
        folding.toggle()
