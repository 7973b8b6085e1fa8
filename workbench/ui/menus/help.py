"""The actions of the menu of help."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import help as assistance

ACTIONS: tuple[Action, ...] = (
    Action(
        "about",
        "help",
        QT_TRANSLATE_NOOP("Action", "About Bayan"),
        "mdi6.information-outline",
        (),
        When.ALWAYS,
        assistance.show_about,
    ),
)
