"""Where a picker opens: as high as its list, and beside the row that one works on rather than over it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

WIDTH, HEIGHT = 640, 440
LEAST = 200
GAP = 6
TOP = 70
EDITORS = ("source", "target")


def row_of(focus: QWidget | None) -> QRect | None:
    """Return where the row that is being edited stands on the screen, if one is."""
    if focus is None or focus.objectName() not in EDITORS or not focus.isVisible():
        return None
    return QRect(focus.mapToGlobal(QPoint(0, 0)), focus.size())


def room_of(window: QWidget) -> QRect:
    """Return the window, or what the screen shows of it."""
    whole = QRect(window.mapToGlobal(QPoint(0, 0)), window.size())
    return whole.intersected(window.screen().availableGeometry()) or whole


def place(room: QRect, row: QRect | None, wanted: int) -> tuple[QRect, int]:
    """Return the place of a picker of the wanted height, and the height that it may grow to there."""
    width = min(WIDTH, room.width() - 40)
    left = room.left() + (room.width() - width) // 2
    if row is None:
        most = min(HEIGHT, room.height() - TOP - GAP)
        return QRect(QPoint(left, room.top() + TOP), QSize(width, min(wanted, most))), most
    below = min(HEIGHT, room.bottom() - row.bottom() - 2 * GAP)
    above = min(HEIGHT, row.top() - room.top() - 2 * GAP)
    if below >= min(wanted, LEAST) or above < min(wanted, LEAST):
        most = max(below, LEAST)
        top = min(row.bottom() + GAP, room.bottom() - GAP - min(wanted, most))
    else:
        most = min(wanted, max(above, LEAST))
        top = max(room.top() + GAP, row.top() - GAP - most)
    return QRect(QPoint(left, top), QSize(width, min(wanted, most))), most
