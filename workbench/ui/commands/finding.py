"""Commands of the find bar, which is made when it is first asked for: start-up time."""

from __future__ import annotations

from workbench.ui.desk import Desk
from workbench.ui.replacing.finder import Finder


def find(desk: Desk) -> None:
    """Open the find bar."""
    _finder(desk).open(replacing=False)


def replace(desk: Desk) -> None:
    """Open the find bar with what replaces."""
    _finder(desk).open(replacing=True)


def _finder(desk: Desk) -> Finder:
    made = desk.area.grid.findChild(Finder)
    if made is None:
        made = Finder(desk.context, desk.area.grid, desk.area.editing)
        desk.area.put_above(made.bar)
    return made
