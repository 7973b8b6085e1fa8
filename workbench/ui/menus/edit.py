"""The actions of the menu of changing segments."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import editing

ACTIONS: tuple[Action, ...] = (
    Action("undo", "edit", QT_TRANSLATE_NOOP("Action", "Undo"), "mdi6.undo", ("Ctrl+Z",), When.WORKSPACE, editing.undo),
    Action(
        "redo",
        "edit",
        QT_TRANSLATE_NOOP("Action", "Redo"),
        "mdi6.redo",
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        When.WORKSPACE,
        editing.redo,
    ),
    Action(
        "split",
        "edit",
        QT_TRANSLATE_NOOP("Action", "Split segment"),
        "mdi6.call-split",
        ("Ctrl+T",),
        When.SEGMENT,
        editing.split_segment,
    ),
    Action(
        "join",
        "edit",
        QT_TRANSLATE_NOOP("Action", "Join with next segment"),
        "mdi6.call-merge",
        ("Ctrl+J",),
        When.SEGMENT,
        editing.join_segments,
    ),
    Action(
        "lock",
        "edit",
        QT_TRANSLATE_NOOP("Action", "Lock or unlock segment"),
        "mdi6.lock-outline",
        ("Ctrl+L",),
        When.SEGMENT,
        editing.toggle_lock,
    ),
)
