"""Every action and menu, gathered in the order in which they are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtGui import QKeySequence

from workbench.ui.action import Action
from workbench.ui.menus import (
    analyse,
    annotate,
    briefing,
    edit,
    exchange,
    file,
    go,
    layouts,
    translate,
    view,
    workspaces,
)
from workbench.ui.menus import help as assistance

MENUS: tuple[tuple[str, object], ...] = (
    ("file", QT_TRANSLATE_NOOP("Menu", "&File")),
    ("file/workspace", QT_TRANSLATE_NOOP("Menu", "&Workspace")),
    ("file/export", QT_TRANSLATE_NOOP("Menu", "E&xport")),
    ("edit", QT_TRANSLATE_NOOP("Menu", "&Edit")),
    ("edit/insert", QT_TRANSLATE_NOOP("Menu", "&Insert")),
    ("edit/direction", QT_TRANSLATE_NOOP("Menu", "&Direction of the field")),
    ("view", QT_TRANSLATE_NOOP("Menu", "&View")),
    ("view/panels", QT_TRANSLATE_NOOP("Menu", "&Panels")),
    ("view/layouts", QT_TRANSLATE_NOOP("Menu", "&Layouts")),
    ("go", QT_TRANSLATE_NOOP("Menu", "&Go")),
    ("translate", QT_TRANSLATE_NOOP("Menu", "&Translate")),
    ("translate/suggestions", QT_TRANSLATE_NOOP("Menu", "Insert &suggestion")),
    ("translate/state", QT_TRANSLATE_NOOP("Menu", "&State")),
    ("annotate", QT_TRANSLATE_NOOP("Menu", "&Annotate")),
    ("annotate/codes", QT_TRANSLATE_NOOP("Menu", "&Codes")),
    ("analyse", QT_TRANSLATE_NOOP("Menu", "Anal&yse")),
    ("briefing", QT_TRANSLATE_NOOP("Menu", "&Briefing")),
    ("help", QT_TRANSLATE_NOOP("Menu", "&Help")),
)

ACTIONS: tuple[Action, ...] = (
    *file.ACTIONS,
    *edit.ACTIONS,
    *view.ACTIONS,
    *layouts.ACTIONS,
    *go.ACTIONS,
    *translate.ACTIONS,
    *annotate.ACTIONS,
    *workspaces.ACTIONS,
    *exchange.ACTIONS,
    *analyse.ACTIONS,
    *briefing.ACTIONS,
    *assistance.ACTIONS,
)


def clashes(actions: Sequence[Action] = ACTIONS) -> dict[str, list[str]]:
    """Return key sequences that more than one action claims."""
    claims: dict[str, list[str]] = {}
    for action in actions:
        for keys in action.shortcuts:
            portable = QKeySequence(keys, QKeySequence.SequenceFormat.PortableText).toString()
            claims.setdefault(portable, []).append(action.id)
    return {keys: ids for keys, ids in claims.items() if len(ids) > 1}
