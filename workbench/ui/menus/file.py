"""The actions of the menu of files and the program."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import files
from workbench.ui.commands import help as assistance

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
        "folder",
        "file",
        QT_TRANSLATE_NOOP("Action", "Show the workspace's folder"),
        "mdi6.folder-outline",
        (),
        When.WORKSPACE,
        files.open_folder,
    ),
    Action(
        "settings",
        "file",
        QT_TRANSLATE_NOOP("Action", "Settings…"),
        "mdi6.cog-outline",
        ("Ctrl+,",),
        When.ALWAYS,
        assistance.show_settings,
    ),
    Action(
        "shortcuts-edit",
        "file",
        QT_TRANSLATE_NOOP("Action", "Change shortcuts…"),
        "mdi6.keyboard-settings-outline",
        (),
        When.ALWAYS,
        assistance.edit_shortcuts,
    ),
    Action(
        "quit", "file", QT_TRANSLATE_NOOP("Action", "Quit"), "mdi6.exit-to-app", ("Ctrl+Q",), When.ALWAYS, files.leave
    ),
)
