"""The actions of the menu of annotations."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import editing

ACTIONS: tuple[Action, ...] = (
    Action(
        "annotate",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Code the selection…"),
        "mdi6.tag-plus-outline",
        ("Ctrl+Shift+A",),
        When.SEGMENT,
        editing.annotate,
    ),
)
