"""The steps of the tour, each about a real part of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolBar, QWidget

from workbench.ui.desk import Desk

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Step:
    """A heading, a text, and the widget they speak of."""

    title: str
    text: str
    find: Callable[[Desk], QWidget | None]


def steps() -> list[Step]:
    """Return the steps in their order."""
    return [*_rows(), *_window()]


def _rows() -> list[Step]:
    return [
        Step(
            translate("Tour", "Source and translation, side by side"),
            translate("Tour", "Each row is a sentence. The active one opens: type the translation beside its source."),
            lambda desk: desk.area.grid,
        ),
        Step(
            translate("Tour", "Confirm and go on"),
            translate("Tour", "Ctrl+Enter confirms, keeps the pair in the memory, and goes to the next row."),
            lambda desk: desk.area.grid.target,
        ),
        Step(
            translate("Tour", "Code what was said"),
            translate("Tour", "Select words of either text and press / to put a code on them. Lines show the codes."),
            lambda desk: desk.area.grid.source,
        ),
        Step(
            translate("Tour", "See only what you need"),
            translate("Tour", "The chips filter the rows and count them."),
            lambda desk: desk.area.chips,
        ),
    ]


def _window() -> list[Step]:
    return [
        Step(
            translate("Tour", "The structure of the text"),
            translate("Tour", "Clauses with their progress. Press Enter on one to go there."),
            lambda desk: desk.window.findChild(QWidget, "structure"),
        ),
        Step(
            translate("Tour", "Panels"),
            translate("Tour", "The strip shows and hides panels. Layouts for each kind of work are in the View menu."),
            lambda desk: desk.window.findChild(QToolBar, "strip"),
        ),
        Step(
            translate("Tour", "Everything by its name"),
            translate(
                "Tour", "Ctrl+Shift+P finds every action, clause, document and code. Ctrl+Shift+B makes a briefing."
            ),
            lambda desk: desk.window.menuBar(),
        ),
        Step(
            translate("Tour", "Saved, and on this computer"),
            translate(
                "Tour", "There is no Save: this bar says when all is stored, and whether anything leaves the computer."
            ),
            lambda desk: desk.window.statusBar(),
        ),
    ]
