"""The dock that a panel stands in, as the panel sees it."""

from __future__ import annotations

from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget


def dock_of(widget: QWidget) -> QDockWidget | None:
    """Return the dock that a panel stands in, once it does."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent


def name_dock(widget: QWidget, title: str) -> None:
    """Write on the tab of a panel."""
    dock = dock_of(widget)
    if dock is not None and dock.windowTitle() != title:
        dock.setWindowTitle(title)


def show_dock(widget: QWidget) -> None:
    """Bring the dock of a panel to the front."""
    dock = dock_of(widget)
    if dock is not None:
        dock.show()
        dock.raise_()


def docks_of(window: QMainWindow) -> dict[str, QDockWidget]:
    """Return the docks of a window by the ids of their panels."""
    return {dock.objectName(): dock for dock in window.findChildren(QDockWidget)}
