"""The actions of the menu of translations."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.domain.enums import State
from workbench.ui.action import Action, When
from workbench.ui.commands import editing, inserting, panels

SUGGESTIONS: tuple[Action, ...] = tuple(
    Action(
        f"suggestion-{number}",
        "translate/suggestions",
        text,
        f"mdi6.numeric-{number}-box-outline",
        (f"Ctrl+{number}",),
        When.SEGMENT,
        partial(inserting.suggestion, number),
    )
    for number, text in enumerate(
        (
            QT_TRANSLATE_NOOP("Action", "Insert suggestion 1"),
            QT_TRANSLATE_NOOP("Action", "Insert suggestion 2"),
            QT_TRANSLATE_NOOP("Action", "Insert suggestion 3"),
            QT_TRANSLATE_NOOP("Action", "Insert suggestion 4"),
            QT_TRANSLATE_NOOP("Action", "Insert suggestion 5"),
            QT_TRANSLATE_NOOP("Action", "Insert suggestion 6"),
            QT_TRANSLATE_NOOP("Action", "Insert suggestion 7"),
            QT_TRANSLATE_NOOP("Action", "Insert suggestion 8"),
            QT_TRANSLATE_NOOP("Action", "Insert suggestion 9"),
        ),
        1,
    )
)

WALK: tuple[Action, ...] = (
    Action(
        "suggestion-next",
        "translate/suggestions",
        QT_TRANSLATE_NOOP("Action", "Choose next suggestion"),
        "mdi6.arrow-down-bold-outline",
        ("Ctrl+Down",),
        When.SEGMENT,
        partial(inserting.choose, 1),
    ),
    Action(
        "suggestion-previous",
        "translate/suggestions",
        QT_TRANSLATE_NOOP("Action", "Choose previous suggestion"),
        "mdi6.arrow-up-bold-outline",
        ("Ctrl+Up",),
        When.SEGMENT,
        partial(inserting.choose, -1),
    ),
)

STATES: tuple[Action, ...] = (
    Action(
        "state-draft",
        "translate/state",
        QT_TRANSLATE_NOOP("Action", "Draft: open it again"),
        "mdi6.circle-edit-outline",
        (),
        When.SEGMENT,
        partial(editing.set_state, State.DRAFT),
    ),
    Action(
        "state-translated",
        "translate/state",
        QT_TRANSLATE_NOOP("Action", "Translated"),
        "mdi6.check-circle-outline",
        (),
        When.SEGMENT,
        partial(editing.set_state, State.TRANSLATED),
    ),
    Action(
        "reviewed",
        "translate/state",
        QT_TRANSLATE_NOOP("Action", "Reviewed"),
        "mdi6.check-decagram-outline",
        (),
        When.SEGMENT,
        partial(editing.set_state, State.REVIEWED),
    ),
    Action(
        "approved",
        "translate/state",
        QT_TRANSLATE_NOOP("Action", "Approved"),
        "mdi6.seal",
        (),
        When.SEGMENT,
        partial(editing.set_state, State.APPROVED),
    ),
)

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
        "suggestion-best",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Insert chosen or best suggestion"),
        "mdi6.lightbulb-on-outline",
        ("Ctrl+Space",),
        When.SEGMENT,
        inserting.chosen,
    ),
    Action(
        "transfer",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Carry over next number, date or name"),
        "mdi6.numeric",
        ("F4",),
        When.SEGMENT,
        inserting.transfer,
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
    Action(
        "machine",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Insert machine translation"),
        "mdi6.robot-outline",
        ("Ctrl+M",),
        When.SEGMENT,
        panels.use_machine,
    ),
    Action(
        "add-term",
        "translate",
        QT_TRANSLATE_NOOP("Action", "Add term…"),
        "mdi6.book-plus-outline",
        ("Ctrl+E",),
        When.DOCUMENT,
        panels.add_term,
    ),
    *WALK,
    *SUGGESTIONS,
    *STATES,
)
