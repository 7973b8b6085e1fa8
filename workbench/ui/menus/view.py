"""The actions of the menu of how the window looks."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import help as assistance

ACTIONS: tuple[Action, ...] = (
    Action(
        "palette",
        "view",
        QT_TRANSLATE_NOOP("Action", "Command palette…"),
        "mdi6.magnify",
        ("Ctrl+Shift+P",),
        When.ALWAYS,
        assistance.show_palette,
    ),
    Action(
        "theme-system",
        "view",
        QT_TRANSLATE_NOOP("Action", "Colours as in the system"),
        "mdi6.theme-light-dark",
        (),
        When.ALWAYS,
        partial(assistance.set_theme, "system"),
    ),
    Action(
        "theme-light",
        "view",
        QT_TRANSLATE_NOOP("Action", "Light colours"),
        "mdi6.white-balance-sunny",
        (),
        When.ALWAYS,
        partial(assistance.set_theme, "light"),
    ),
    Action(
        "theme-dark",
        "view",
        QT_TRANSLATE_NOOP("Action", "Dark colours"),
        "mdi6.weather-night",
        (),
        When.ALWAYS,
        partial(assistance.set_theme, "dark"),
    ),
)
