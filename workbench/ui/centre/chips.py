"""Chips that filter the grid, each with how many rows it would show."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from workbench.domain.enums import State
from workbench.ui.jobs import Figures
from workbench.ui.models.segments import state_word

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Filter:
    """Which rows the grid shows: those in some states, or those with annotations; no wish means all."""

    states: tuple[State, ...] = ()
    coded: bool = False


FILTERS: tuple[Filter, ...] = (
    Filter(),
    Filter((State.UNTRANSLATED,)),
    Filter((State.DRAFT,)),
    Filter((State.TRANSLATED,)),
    Filter((State.REVIEWED, State.APPROVED)),
    Filter(coded=True),
)


class Chips(QWidget):
    """One chip a filter; one of them is always on."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 8, 20, 8)
        layout.setSpacing(7)
        for number, _ in enumerate(FILTERS):
            chip = QPushButton(self)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(chip, number)
            layout.addWidget(chip)
        layout.addStretch(1)
        self._group.idClicked.connect(self._on_group_clicked)
        self.reset()

    def reset(self) -> None:
        """Show all rows."""
        self._group.button(0).setChecked(True)

    def present(self) -> Filter:
        """Return the filter that is on."""
        return FILTERS[self._group.checkedId()]

    def show_figures(self, figures: Figures) -> None:
        """Write the counts on the chips."""
        for number, wanted in enumerate(FILTERS):
            self._group.button(number).setText(f"{_word(wanted)}  {_count(wanted, figures)}")

    @Slot(int)
    def _on_group_clicked(self, number: int) -> None:
        self.chosen.emit(FILTERS[number])


def _word(wanted: Filter) -> str:
    if wanted.coded:
        return translate("Filter", "Coded")
    return state_word(wanted.states[0]) if wanted.states else translate("Filter", "All")


def _count(wanted: Filter, figures: Figures) -> int:
    if wanted.coded:
        return figures.coded
    return sum(figures.states[state] for state in wanted.states or State)
