"""The panels of the window, declared: a new one is a package under `ui/panels/` and a line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QWidget

from workbench.ui.context import Context
from workbench.ui.panels.annotations.panel import AnnotationsPanel
from workbench.ui.panels.codes.panel import CodesPanel
from workbench.ui.panels.library.panel import LibraryPanel
from workbench.ui.panels.structure.panel import StructurePanel
from workbench.ui.panels.suggestions.panel import SuggestionsPanel
from workbench.ui.panels.terms.panel import TermsPanel


@dataclass(frozen=True, slots=True)
class Panel:
    """A dock: its title in English, where it stands at first, how much of the height it takes, and how to make it.

    Panels on the left stand one below the other; those on the right and at the bottom share their place as tabs, the
    first in front.
    """

    id: str
    title: str
    area: Qt.DockWidgetArea
    share: int
    make: Callable[[Context], QWidget]


PANELS: tuple[Panel, ...] = (
    Panel("library", str(QT_TRANSLATE_NOOP("Panel", "Library")), Qt.DockWidgetArea.LeftDockWidgetArea, 2, LibraryPanel),
    Panel(
        "structure",
        str(QT_TRANSLATE_NOOP("Panel", "Structure")),
        Qt.DockWidgetArea.LeftDockWidgetArea,
        5,
        StructurePanel,
    ),
    Panel("codes", str(QT_TRANSLATE_NOOP("Panel", "Codes")), Qt.DockWidgetArea.LeftDockWidgetArea, 4, CodesPanel),
    Panel(
        "suggestions",
        str(QT_TRANSLATE_NOOP("Panel", "Suggestions")),
        Qt.DockWidgetArea.RightDockWidgetArea,
        1,
        SuggestionsPanel,
    ),
    Panel("terms", str(QT_TRANSLATE_NOOP("Panel", "Terms")), Qt.DockWidgetArea.RightDockWidgetArea, 1, TermsPanel),
    Panel(
        "annotations",
        str(QT_TRANSLATE_NOOP("Panel", "Annotation")),
        Qt.DockWidgetArea.RightDockWidgetArea,
        1,
        AnnotationsPanel,
    ),
)
