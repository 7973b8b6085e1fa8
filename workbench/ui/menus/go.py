"""The actions of the menu of moving about."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import editing, panels

ACTIONS: tuple[Action, ...] = (
    Action(
        "next",
        "go",
        QT_TRANSLATE_NOOP("Action", "Next segment"),
        "mdi6.arrow-down",
        ("Alt+Down",),
        When.DOCUMENT,
        editing.next_segment,
    ),
    Action(
        "previous",
        "go",
        QT_TRANSLATE_NOOP("Action", "Previous segment"),
        "mdi6.arrow-up",
        ("Alt+Up",),
        When.DOCUMENT,
        editing.previous_segment,
    ),
    Action(
        "next-unconfirmed",
        "go",
        QT_TRANSLATE_NOOP("Action", "Next unconfirmed segment"),
        "mdi6.skip-next-outline",
        ("Ctrl+U",),
        When.DOCUMENT,
        editing.next_unconfirmed,
    ),
    Action(
        "go-to",
        "go",
        QT_TRANSLATE_NOOP("Action", "Go to segment or clause…"),
        "mdi6.target",
        ("Ctrl+G",),
        When.DOCUMENT,
        editing.go_to,
    ),
    Action(
        "concordance",
        "go",
        QT_TRANSLATE_NOOP("Action", "Concordance"),
        "mdi6.text-search",
        ("Ctrl+K", "F3"),
        When.WORKSPACE,
        panels.find_everywhere,
    ),
)
