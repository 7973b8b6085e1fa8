"""Commands that look at the whole document: checks, search, figures."""

from __future__ import annotations

from workbench.ui.desk import Desk
from workbench.ui.docks import Docks


def run_checks(desk: Desk) -> None:
    """Run every check over the document, and show what they find."""
    show_panel(desk, "findings")
    desk.context.found.wanted.emit()


def show_panel(desk: Desk, panel_id: str) -> None:
    """Bring a panel to the front."""
    docks = desk.window.findChild(Docks)
    if docks is not None and panel_id in docks.docks:
        docks.show(panel_id)
