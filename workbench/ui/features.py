"""The panels of the window, declared: a new one is a package under `ui/panels/` and a line here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt
from PySide6.QtWidgets import QWidget

from workbench.ui.context import Context
from workbench.ui.panels.annotations.panel import AnnotationsPanel
from workbench.ui.panels.codes.panel import CodesPanel
from workbench.ui.panels.concordance.panel import ConcordancePanel
from workbench.ui.panels.findings.panel import FindingsPanel
from workbench.ui.panels.history.panel import HistoryPanel
from workbench.ui.panels.library.panel import LibraryPanel
from workbench.ui.panels.notes.panel import NotesPanel
from workbench.ui.panels.record.panel import RecordPanel
from workbench.ui.panels.search.panel import SearchPanel
from workbench.ui.panels.structure.panel import StructurePanel
from workbench.ui.panels.suggestions.panel import SuggestionsPanel
from workbench.ui.panels.terms.panel import TermsPanel
from workbench.ui.panels.word.panel import WordPanel


@dataclass(frozen=True, slots=True)
class Panel:
    """A dock: its title in English, where it stands at first, how much of the height it takes, and how to make it.

    Panels on the left stand one below the other; those on the right and at the bottom share their place as tabs, the
    first in front, with a second stack of tabs below the first. One that is not `shown` waits for being asked for.
    """

    id: str
    title: str
    area: Qt.DockWidgetArea
    share: int
    make: Callable[[Context], QWidget]
    shown: bool = True
    below: bool = False


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
    Panel(
        "terms",
        str(QT_TRANSLATE_NOOP("Panel", "Terms")),
        Qt.DockWidgetArea.RightDockWidgetArea,
        1,
        TermsPanel,
        below=True,
    ),
    Panel(
        "notes",
        str(QT_TRANSLATE_NOOP("Panel", "Notes")),
        Qt.DockWidgetArea.RightDockWidgetArea,
        1,
        NotesPanel,
        below=True,
    ),
    Panel(
        "history", str(QT_TRANSLATE_NOOP("Panel", "History")), Qt.DockWidgetArea.RightDockWidgetArea, 1, HistoryPanel
    ),
    Panel(
        "word", str(QT_TRANSLATE_NOOP("Panel", "Word")), Qt.DockWidgetArea.RightDockWidgetArea, 1, WordPanel, below=True
    ),
    Panel(
        "concordance",
        str(QT_TRANSLATE_NOOP("Panel", "Concordance")),
        Qt.DockWidgetArea.BottomDockWidgetArea,
        1,
        ConcordancePanel,
        shown=False,
    ),
    Panel(
        "annotations",
        str(QT_TRANSLATE_NOOP("Panel", "Annotation")),
        Qt.DockWidgetArea.RightDockWidgetArea,
        1,
        AnnotationsPanel,
    ),
    Panel(
        "record",
        str(QT_TRANSLATE_NOOP("Panel", "Record")),
        Qt.DockWidgetArea.RightDockWidgetArea,
        1,
        RecordPanel,
        shown=False,
        below=True,
    ),
    Panel(
        "findings",
        str(QT_TRANSLATE_NOOP("Panel", "Findings")),
        Qt.DockWidgetArea.BottomDockWidgetArea,
        1,
        FindingsPanel,
        shown=False,
    ),
    Panel(
        "search",
        str(QT_TRANSLATE_NOOP("Panel", "Search")),
        Qt.DockWidgetArea.BottomDockWidgetArea,
        1,
        SearchPanel,
        shown=False,
    ),
)
