"""The actions of the menu of changing segments."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt

from workbench.ui.action import Action, When
from workbench.ui.commands import clipboard, editing, finding, inserting

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
    *(
        Action(name, "edit", text, icon, (keys,), When.ALWAYS, run)
        for name, text, icon, keys, run in (
            ("cut", QT_TRANSLATE_NOOP("Action", "Cut"), "mdi6.content-cut", "Ctrl+X", clipboard.cut),
            ("copy", QT_TRANSLATE_NOOP("Action", "Copy"), "mdi6.content-copy", "Ctrl+C", clipboard.copy),
            ("paste", QT_TRANSLATE_NOOP("Action", "Paste"), "mdi6.content-paste", "Ctrl+V", clipboard.paste),
            (
                "select-all",
                QT_TRANSLATE_NOOP("Action", "Select all"),
                "mdi6.select-all",
                "Ctrl+A",
                clipboard.select_all,
            ),
        )
    ),
    Action(
        "find",
        "edit",
        QT_TRANSLATE_NOOP("Action", "Find…"),
        "mdi6.text-search",
        ("Ctrl+F",),
        When.DOCUMENT,
        finding.find,
    ),
    Action(
        "replace",
        "edit",
        QT_TRANSLATE_NOOP("Action", "Find and replace…"),
        "mdi6.find-replace",
        ("Ctrl+H",),
        When.DOCUMENT,
        finding.replace,
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
    Action(
        "invisibles",
        "view",
        QT_TRANSLATE_NOOP("Action", "Show invisible characters"),
        "mdi6.format-pilcrow",
        ("Ctrl+F8",),
        When.DOCUMENT,
        inserting.toggle_invisibles,
    ),
    *MARKS,
)
