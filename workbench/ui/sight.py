"""Tell panels whether anybody sees them: to Qt, one behind another tab is as visible as the one in front."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

_SEEN = "in_sight"
FOLLOWS = "follows_sight"


def in_sight(widget: QWidget) -> bool:
    """Tell whether a panel, or a part of one, can be seen, so that it is worth its while to read and to draw."""
    above: QWidget | None = widget if widget.isVisible() else None
    while above is not None:
        if above.property(_SEEN) is False:
            return False
        if above.isWindow():
            return True
        above = above.parentWidget()
    return False


def set_in_sight(panel: QWidget, seen: bool) -> None:
    """Note whether a panel stands in front; one that comes to the front is shown as if it had been hidden."""
    comes = seen and panel.property(_SEEN) is False
    panel.setProperty(_SEEN, seen)
    if comes and panel.isVisible():
        followers = [
            widget for widget in panel.findChildren(QWidget) if widget.property(FOLLOWS) and widget.isVisible()
        ]
        for widget in (panel, *followers):
            QCoreApplication.sendEvent(widget, QShowEvent())
