"""The actions of the menu of changing segments."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt

from workbench.ui.action import Action, When
from workbench.ui.commands import editing, inserting

MARKS: tuple[Action, ...] = (
    Action(
        "insert-rlm",
        "edit/insert",
        QT_TRANSLATE_NOOP("Action", "Right-to-left mark (RLM)"),
        "mdi6.format-pilcrow-arrow-left",
        ("Ctrl+Shift+F4",),
        When.SEGMENT,
        partial(inserting.mark, "rlm"),
    ),
    Action(
        "insert-lrm",
        "edit/insert",
        QT_TRANSLATE_NOOP("Action", "Left-to-right mark (LRM)"),
        "mdi6.format-pilcrow-arrow-right",
        ("Ctrl+Shift+F3",),
        When.SEGMENT,
        partial(inserting.mark, "lrm"),
    ),
    Action(
        "insert-rli",
        "edit/insert",
        QT_TRANSLATE_NOOP("Action", "Isolate from right to left (RLI … PDI)"),
        "mdi6.code-brackets",
        (),
        When.SEGMENT,
        partial(inserting.isolate, "rli"),
    ),
    Action(
        "insert-lri",
        "edit/insert",
        QT_TRANSLATE_NOOP("Action", "Isolate from left to right (LRI … PDI)"),
        "mdi6.code-brackets",
        (),
        When.SEGMENT,
        partial(inserting.isolate, "lri"),
    ),
    Action(
        "insert-fsi",
        "edit/insert",
        QT_TRANSLATE_NOOP("Action", "Isolate by its first letter (FSI … PDI)"),
        "mdi6.code-brackets",
        (),
        When.SEGMENT,
        partial(inserting.isolate, "fsi"),
    ),
    Action(
        "insert-nbsp",
        "edit/insert",
        QT_TRANSLATE_NOOP("Action", "No-break space"),
        "mdi6.keyboard-space",
        ("Ctrl+Shift+Space",),
        When.SEGMENT,
        partial(inserting.mark, "nbsp"),
    ),
    Action(
        "insert-zwnj",
        "edit/insert",
        QT_TRANSLATE_NOOP("Action", "Zero-width non-joiner"),
        "mdi6.link-off",
        (),
        When.SEGMENT,
        partial(inserting.mark, "zwnj"),
    ),
    Action(
        "insert-tatweel",
        "edit/insert",
        QT_TRANSLATE_NOOP("Action", "Tatweel"),
        "mdi6.minus",
        (),
        When.SEGMENT,
        partial(inserting.mark, "tatweel"),
    ),
)

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
    Action(
        "edit-source",
        "edit",
        QT_TRANSLATE_NOOP("Action", "Correct the source"),
        "mdi6.pencil-outline",
        ("Alt+F2",),
        When.SEGMENT,
        editing.edit_source,
    ),
    Action(
        "turn-right-to-left",
        "edit/direction",
        QT_TRANSLATE_NOOP("Action", "Field from right to left (Ctrl+Right Shift)"),
        "mdi6.format-pilcrow-arrow-left",
        (),
        When.SEGMENT,
        partial(inserting.turn, Qt.LayoutDirection.RightToLeft),
    ),
    Action(
        "turn-left-to-right",
        "edit/direction",
        QT_TRANSLATE_NOOP("Action", "Field from left to right (Ctrl+Left Shift)"),
        "mdi6.format-pilcrow-arrow-right",
        (),
        When.SEGMENT,
        partial(inserting.turn, Qt.LayoutDirection.LeftToRight),
    ),
    *MARKS,
)
