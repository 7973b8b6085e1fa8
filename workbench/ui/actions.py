"""Every action, declared: menus, shortcuts, icons and the command palette are made from these records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from workbench.ui.commands import editing, files
from workbench.ui.desk import Command


class When(Enum):
    """What must be there for an action to be possible."""

    ALWAYS = auto()
    WORKSPACE = auto()
    DOCUMENT = auto()
    SEGMENT = auto()


@dataclass(frozen=True, slots=True)
class Action:
    """One action: `text` in English, an `icon` of the icon font, key sequences in Qt's portable form."""

    id: str
    menu: str
    text: object
    icon: str
    shortcuts: tuple[str, ...]
    when: When
    run: Command


MENUS: tuple[tuple[str, object], ...] = (
    ("file", QT_TRANSLATE_NOOP("Menu", "&File")),
    ("edit", QT_TRANSLATE_NOOP("Menu", "&Edit")),
    ("view", QT_TRANSLATE_NOOP("Menu", "&View")),
    ("go", QT_TRANSLATE_NOOP("Menu", "&Go")),
    ("translate", QT_TRANSLATE_NOOP("Menu", "&Translate")),
    ("annotate", QT_TRANSLATE_NOOP("Menu", "&Annotate")),
    ("help", QT_TRANSLATE_NOOP("Menu", "&Help")),
)

ACTIONS: tuple[Action, ...] = (
    Action(
        "import",
        "file",
        QT_TRANSLATE_NOOP("Action", "Import files…"),
        "mdi6.file-import-outline",
        ("Ctrl+O",),
        When.WORKSPACE,
        files.import_files,
    ),
    Action(
        "sample",
        "file",
        QT_TRANSLATE_NOOP("Action", "Open the sample communiqué"),
        "mdi6.book-open-variant",
        (),
        When.WORKSPACE,
        files.load_sample,
    ),
    Action(
        "briefing",
        "file",
        QT_TRANSLATE_NOOP("Action", "Briefing of this document…"),
        "mdi6.file-word-outline",
        ("Ctrl+Shift+B",),
        When.DOCUMENT,
        files.write_briefing,
    ),
    Action(
        "folder",
        "file",
        QT_TRANSLATE_NOOP("Action", "Show the workspace's folder"),
        "mdi6.folder-outline",
        (),
        When.WORKSPACE,
        files.open_folder,
    ),
    Action(
        "quit", "file", QT_TRANSLATE_NOOP("Action", "Quit"), "mdi6.exit-to-app", ("Ctrl+Q",), When.ALWAYS, files.leave
    ),
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
        "palette",
        "view",
        QT_TRANSLATE_NOOP("Action", "Command palette…"),
        "mdi6.magnify",
        ("Ctrl+Shift+P",),
        When.ALWAYS,
        files.show_palette,
    ),
    Action(
        "theme-system",
        "view",
        QT_TRANSLATE_NOOP("Action", "Colours as in the system"),
        "mdi6.theme-light-dark",
        (),
        When.ALWAYS,
        partial(files.set_theme, "system"),
    ),
    Action(
        "theme-light",
        "view",
        QT_TRANSLATE_NOOP("Action", "Light colours"),
        "mdi6.white-balance-sunny",
        (),
        When.ALWAYS,
        partial(files.set_theme, "light"),
    ),
    Action(
        "theme-dark",
        "view",
        QT_TRANSLATE_NOOP("Action", "Dark colours"),
        "mdi6.weather-night",
        (),
        When.ALWAYS,
        partial(files.set_theme, "dark"),
    ),
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
    Action(
        "annotate",
        "annotate",
        QT_TRANSLATE_NOOP("Action", "Code the selection…"),
        "mdi6.tag-plus-outline",
        ("Ctrl+Shift+A",),
        When.SEGMENT,
        editing.annotate,
    ),
    Action(
        "about",
        "help",
        QT_TRANSLATE_NOOP("Action", "About Bayan"),
        "mdi6.information-outline",
        (),
        When.ALWAYS,
        files.show_about,
    ),
)


def clashes(actions: Sequence[Action] = ACTIONS) -> dict[str, list[str]]:
    """Return key sequences that more than one action claims."""
    claims: dict[str, list[str]] = {}
    for action in actions:
        for keys in action.shortcuts:
            portable = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText).toString()
            claims.setdefault(portable, []).append(action.id)
    return {keys: ids for keys, ids in claims.items() if len(ids) > 1}
