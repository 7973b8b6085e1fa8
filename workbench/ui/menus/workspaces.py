"""The actions of the menu of workspaces."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import workspaces

ACTIONS: tuple[Action, ...] = tuple(
    Action(name, "file/workspace", text, icon, keys, When.ALWAYS, run)
    for name, text, icon, keys, run in (
        (
            "workspace-recent",
            QT_TRANSLATE_NOOP("Action", "Recent workspaces…"),
            "mdi6.history",
            ("Ctrl+Shift+O",),
            workspaces.pick_recent,
        ),
        (
            "workspace-open",
            QT_TRANSLATE_NOOP("Action", "Open workspace…"),
            "mdi6.folder-open-outline",
            (),
            workspaces.open_other,
        ),
        (
            "workspace-new",
            QT_TRANSLATE_NOOP("Action", "New workspace…"),
            "mdi6.database-plus-outline",
            (),
            workspaces.make_new,
        ),
        (
            "workspace-url",
            QT_TRANSLATE_NOOP("Action", "Open workspace on a server…"),
            "mdi6.server-network",
            (),
            workspaces.open_url,
        ),
    )
)
