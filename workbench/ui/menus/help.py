"""The actions of the menu of help."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import help as assistance

ACTIONS: tuple[Action, ...] = (
    Action(
        "tour",
        "help",
        QT_TRANSLATE_NOOP("Action", "Guided tour"),
        "mdi6.map-marker-path",
        (),
        When.ALWAYS,
        assistance.start_tour,
    ),
    Action(
        "shortcuts",
        "help",
        QT_TRANSLATE_NOOP("Action", "Shortcuts"),
        "mdi6.keyboard-outline",
        ("Ctrl+/",),
        When.ALWAYS,
        assistance.show_shortcuts,
    ),
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
