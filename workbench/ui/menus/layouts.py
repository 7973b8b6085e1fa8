"""The actions of the menu of layouts, which opens inside the view menu."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from workbench.ui.action import Action, When
from workbench.ui.commands import layouts

ACTIONS: tuple[Action, ...] = (
    Action(
        "layout-translate",
        "view/layouts",
        QT_TRANSLATE_NOOP("Action", "Layout for translating"),
        "mdi6.translate",
        (),
        When.ALWAYS,
        partial(layouts.use_layout, "translate"),
    ),
    Action(
        "layout-annotate",
        "view/layouts",
        QT_TRANSLATE_NOOP("Action", "Layout for annotating"),
        "mdi6.tag-outline",
        (),
        When.ALWAYS,
        partial(layouts.use_layout, "annotate"),
    ),
    Action(
        "layout-review",
        "view/layouts",
        QT_TRANSLATE_NOOP("Action", "Layout for reviewing"),
        "mdi6.check-all",
        (),
        When.ALWAYS,
        partial(layouts.use_layout, "review"),
    ),
    Action(
        "layout-brief",
        "view/layouts",
        QT_TRANSLATE_NOOP("Action", "Layout for briefing"),
        "mdi6.file-document-outline",
        (),
        When.ALWAYS,
        partial(layouts.use_layout, "brief"),
    ),
    Action(
        "layout-saved",
        "view/layouts",
        QT_TRANSLATE_NOOP("Action", "Saved layouts…"),
        "mdi6.view-dashboard-outline",
        (),
        When.ALWAYS,
        layouts.pick_layout,
    ),
    Action(
        "layout-save",
        "view/layouts",
        QT_TRANSLATE_NOOP("Action", "Save layout as…"),
        "mdi6.content-save-outline",
        (),
        When.ALWAYS,
        layouts.save_layout,
    ),
    Action(
        "layout-remove",
        "view/layouts",
        QT_TRANSLATE_NOOP("Action", "Remove a layout…"),
        "mdi6.delete-outline",
        (),
        When.ALWAYS,
        layouts.remove_layout,
    ),
)
