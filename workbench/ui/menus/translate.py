"""The actions of the menu of translations."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import editing

ACTIONS: tuple[Action, ...] = (
    Action(
        "confirm",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Confirm, keep in memory, next"),
        "mdi6.check",
        ("Ctrl+Return", "Ctrl+Enter"),
        When.SEGMENT,
        editing.confirm,
    ),
    Action(
        "confirm-only",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Confirm without memory"),
        "mdi6.check-outline",
        ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        When.SEGMENT,
        editing.confirm_without_memory,
    ),
    Action(
        "reviewed",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Mark as reviewed"),
        "mdi6.check-decagram-outline",
        (),
        When.SEGMENT,
        editing.set_reviewed,
    ),
    Action(
        "copy-source",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Copy source to translation"),
        "mdi6.content-copy",
        ("Ctrl+Ins",),
        When.SEGMENT,
        editing.copy_source,
    ),
    Action(
        "clear",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Clear translation"),
        "mdi6.eraser",
        ("Alt+Del",),
        When.SEGMENT,
        editing.clear_target,
    ),
)
