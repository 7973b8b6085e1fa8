"""The actions of the menu of checks, search and figures."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import analyse

ACTIONS: tuple[Action, ...] = (
    Action(
        "checks",
        "analyse",
        QT_TRANSLATE_NOOP("Action", "Run checks"),
        "mdi6.flag-checkered",
        ("F8",),
        When.DOCUMENT,
        analyse.run_checks,
    ),
    Action(
        "search-everywhere",
        "analyse",
        QT_TRANSLATE_NOOP("Action", "Search all documents…"),
        "mdi6.text-search",
        ("Ctrl+Shift+G",),
        When.WORKSPACE,
        analyse.search_everywhere,
    ),
    Action(
        "record",
        "analyse",
        QT_TRANSLATE_NOOP("Action", "Record of the document"),
        "mdi6.card-text-outline",
        (),
        When.DOCUMENT,
        analyse.show_record,
    ),
    Action(
        "statistics",
        "analyse",
        QT_TRANSLATE_NOOP("Action", "Statistics…"),
        "mdi6.sigma",
        ("Shift+F8",),
        When.DOCUMENT,
        analyse.show_statistics,
    ),
)
