"""The actions of the menu of briefings."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import briefing

ACTIONS: tuple[Action, ...] = (
    Action(
        "briefing",
        "briefing",
        QT_TRANSLATE_NOOP("Action", "Briefing of this document…"),
        "mdi6.file-word-outline",
        ("Ctrl+Shift+B",),
        When.DOCUMENT,
        briefing.write_briefing,
    ),
)
