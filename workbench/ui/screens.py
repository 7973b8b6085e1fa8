"""Layouts by screen: what was kept for one of another size or scale would ruin this one.

Apart from `fitting`, for the window needs it before its first paint, and a class of Qt costs time to make.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow

SCREENS_KEPT = 6


def screen_key(window: QMainWindow) -> str:
    """Name the screen by its size and scale: what fits one need not fit another."""
    screen = window.screen()
    size = screen.size()
    return f"{size.width()}x{size.height()}@{screen.devicePixelRatio():g}"


def of_screen(kept: object, window: QMainWindow) -> Mapping[str, object] | None:
    """Return what was kept for the screen of the window in its present direction, if anything."""
    found = kept.get(screen_key(window)) if isinstance(kept, dict) else None
    is_mirrored = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return found if isinstance(found, dict) and found.get("mirrored") is is_mirrored else None


def with_screen(kept: object, window: QMainWindow, layout: Mapping[str, object]) -> dict[str, object]:
    """Return what is kept for every screen, with this in the place of the present one; the oldest are forgotten."""
    key = screen_key(window)
    others = kept.items() if isinstance(kept, dict) else ()
    found = {name: value for name, value in others if name != key and isinstance(value, dict)}
    return dict([*found.items(), (key, dict(layout))][-SCREENS_KEPT:])
