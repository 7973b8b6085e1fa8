"""Menus whose keys read from left to right in a window that is written from right to left."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStyleOptionMenuItem

LEFT_TO_RIGHT, END = "\u2066", "\u2069"


class Menu(QMenu):
    """Draws the keys of an action as what they are: a formula, isolated from the sentence (UAX #9, LRI and PDI)."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Isolate what stands behind the tab."""
        super().initStyleOption(option, action)
        option.text = isolated_keys(option.text)


def isolated_keys(text: str) -> str:
    """Return the text of a menu item with its keys isolated, if it has any."""
    name, tab, keys = text.rpartition("\t")
    return f"{name}\t{LEFT_TO_RIGHT}{keys}{END}" if tab and keys else text
