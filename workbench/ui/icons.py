"""Icons from one icon font, fetched after the first paint: importing QtAwesome takes half a second."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from PySide6.QtGui import QIcon

from workbench.ui.theme import Theme


def patch_qt() -> None:
    """Import QtPy on the UI thread: it changes the classes of Qt, and whoever paints with them meanwhile crashes."""
    from qtpy import QtCore, QtGui, QtWidgets  # noqa: F401 - start-up time


def import_library() -> Any:
    """Import QtAwesome on a worker and return its module."""
    import qtawesome  # start-up time

    return qtawesome


def make(library: Any, names: Collection[str], theme: Theme) -> dict[str, QIcon]:
    """Return the named icons in the theme's colours."""
    colour, disabled = theme.colour("muted"), theme.colour("line")
    return {name: library.icon(name, color=colour, color_disabled=disabled) for name in names}
