"""Commands that look at the whole document: checks, search, figures."""

from __future__ import annotations

from workbench.ui.desk import Desk
from workbench.ui.dialogs.statistics.dialog import StatisticsDialog
from workbench.ui.docks import Docks
from workbench.ui.panels.search.panel import SearchPanel


def run_checks(desk: Desk) -> None:
    """Run every check over the document, and show what they find."""
    show_panel(desk, "findings")
    desk.context.found.wanted.emit()


def show_panel(desk: Desk, panel_id: str) -> None:
    """Bring a panel to the front."""
    docks = desk.window.findChild(Docks)
    if docks is not None and panel_id in docks.docks:
        docks.show(panel_id)


def search_everywhere(desk: Desk) -> None:
    """Look for the selection, or the word at the caret, in every document."""
    show_panel(desk, "search")
    docks = desk.window.findChild(Docks)
    selection = desk.context.hands.selection
    panel = docks.docks["search"].widget() if docks is not None else None
    if isinstance(panel, SearchPanel):
        panel.look_for(selection.text.strip() if selection is not None else "")


def show_record(desk: Desk) -> None:
    """Show what is known of the document."""
    show_panel(desk, "record")


def show_statistics(desk: Desk) -> None:
    """Show the figures of the document and its project."""
    rows = desk.context.place.document
    if rows is not None:
        StatisticsDialog(desk, rows).open()
