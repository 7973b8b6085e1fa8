"""Commands on workspaces."""

from __future__ import annotations

from workbench.ui import workspaces
from workbench.ui.desk import Desk


def open_other(desk: Desk) -> None:
    """Open another workspace in this window."""
    workspaces.open_other(desk.context, desk.window)


def make_new(desk: Desk) -> None:
    """Make a workspace and open it in this window."""
    workspaces.make_new(desk.context, desk.window)


def open_url(desk: Desk) -> None:
    """Open a workspace on a server."""
    workspaces.open_url(desk.context, desk.window)


def pick_recent(desk: Desk) -> None:
    """Open one of the last workspaces."""
    workspaces.pick_recent(desk.context, desk.window)
