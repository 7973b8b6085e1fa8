"""Tell panels whether anybody sees them: to Qt, one behind another tab is as visible as the one in front."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

_SEEN = "in_sight"


def in_sight(panel: QWidget) -> bool:
    """Tell whether a panel can be seen, so that it is worth its while to read and to draw."""
    return panel.isVisible() and panel.property(_SEEN) is not False


def set_in_sight(panel: QWidget, seen: bool) -> None:
    """Note whether a panel stands in front; one that comes to the front is shown as if it had been hidden."""
    comes = seen and panel.property(_SEEN) is False
    panel.setProperty(_SEEN, seen)
    if comes and panel.isVisible():
        QCoreApplication.sendEvent(panel, QShowEvent())
