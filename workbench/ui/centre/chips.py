"""The row above the grid: a chip for each filter with how many rows it would show, and a search box."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QMenu, QPushButton, QToolButton, QWidget

from workbench.ui.centre.filters import FILTERS, Filter, count, word
from workbench.ui.jobs import Figures
from workbench.ui.language import locale

translate = QCoreApplication.translate

DELAY_MS = 180
MARGIN, GAP = 20, 5
SEARCH_LEAST, SEARCH_USED, SEARCH_MOST = 92, 180, 260


class SearchBox(QLineEdit):
    """Looks for words in source, translation and notes; Escape empties it."""

    left = Signal()
    use_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(translate("Filter", "Search…"))
        self.setAccessibleName(translate("Filter", "Search this document"))
        self.setToolTip(translate("Filter", "Search source, translation and notes of this document"))
        self.setMinimumWidth(SEARCH_LEAST)
        self.setMaximumWidth(SEARCH_MOST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the box, or go back to the grid."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def least(self) -> int:
        """Return the width that it needs now: more while it is used."""
        return SEARCH_USED if self.hasFocus() or self.text() else SEARCH_LEAST

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Ask for more room."""
        super().focusInEvent(event)
        self.use_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Give room back."""
        super().focusOutEvent(event)
        self.use_changed.emit()


class Chips(QWidget):
    """One chip a filter, of which one is always on; those that have no room stand in a menu."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._figures: Figures | None = None
        self._findings = 0
        self._found: int | None = None
        self._chip = FILTERS[0]
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self.search = SearchBox(self)
        self.more = QToolButton(self)
        self.menus = QToolButton(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._choose)
        self._lay_out()
        self._group.idClicked.connect(self._on_group_clicked)
        self.search.textEdited.connect(self._timer.start)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.search.use_changed.connect(self._fit)
        self._show()

    def present(self) -> Filter:
        """Return the filter that is on."""
        return replace(self._chip, query=self.search.text())

    def put(self, wanted: Filter) -> None:
        """Show a filter as chosen, without choosing it."""
        self._timer.stop()
        self._chip = wanted.chip
        self.search.blockSignals(True)
        self.search.setText(wanted.query)
        self.search.blockSignals(False)
        self._show()

    def choose(self, wanted: Filter) -> None:
        """Choose a filter."""
        self.put(wanted)
        self._choose()

    def reset(self) -> None:
        """Show all rows."""
        self.put(Filter())

    def show_figures(self, figures: Figures) -> None:
        """Write the counts on the chips."""
        self._figures = figures
        self._write()

    def show_findings(self, number: int) -> None:
        """Write on its chip how many rows have findings."""
        self._findings = number
        self._write()

    def show_found(self, number: int | None) -> None:
        """Write on the chip that is on how many of its rows a search has left; None while nothing is searched for."""
        self._found = number
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the chips that have room."""
        super().resizeEvent(event)
        self._fit()

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(MARGIN, 8, MARGIN, 8)
        layout.setSpacing(GAP)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for number, wanted in enumerate(FILTERS):
            chip = QPushButton(word(wanted), self)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setCursor(Qt.CursorShape.PointingHandCursor)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(chip, number)
            layout.addWidget(chip)
        for button, sign, name in (
            (self.more, "⋯", translate("Filter", "More filters")),
            (self.menus, "☆", translate("Filter", "Saved filters")),
        ):
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            button.setMenu(QMenu(button))
            button.setStyleSheet("QToolButton::menu-indicator { image: none; }")  # the sign says enough
        self.more.menu().aboutToShow.connect(self._fill_more)
        layout.addWidget(self.more)
        layout.addStretch(1)
        layout.addWidget(self.search, 2)
        layout.addWidget(self.menus)
        self.setMinimumWidth(2 * MARGIN + SEARCH_USED)

    def _write(self) -> None:
        if self._figures is None:
            return
        for number, wanted in enumerate(FILTERS):
            figure = locale().toString(self._count(number))
            if self._found is not None and wanted == self._chip:
                found = translate("Filter", "{number} of {total}")
                figure = found.format(number=locale().toString(self._found), total=figure)
            self._group.button(number).setText(f"{word(wanted)}  {figure}")
        self._fit()

    @Slot()
    def _fit(self) -> None:
        """Leave out chips where there is no room: first those that would show nothing; the one that is on stays."""
        least = self.search.least()
        self.search.setMinimumWidth(least)
        room = self.width() - 2 * MARGIN - least - self.menus.sizeHint().width() - 2 * GAP
        buttons = [self._group.button(number) for number in range(len(FILTERS))]
        needed = sum(button.sizeHint().width() + GAP for button in buttons)
        self.more.setVisible(needed > room)
        if needed > room:
            room -= self.more.sizeHint().width() + GAP
        out = sorted(range(len(FILTERS)), key=lambda number: (self._count(number) > 0, -number))
        for number in out:
            button = buttons[number]
            is_out = needed > room and not button.isChecked()
            needed -= button.sizeHint().width() + GAP if is_out else 0
            button.setVisible(not is_out)

    def _count(self, number: int) -> int:
        return 1 if self._figures is None else count(FILTERS[number], self._figures, self._findings)

    def _show(self) -> None:
        for number, wanted in enumerate(FILTERS):
            self._group.button(number).setChecked(wanted == self._chip)
        self._fit()

    @Slot()
    def _fill_more(self) -> None:
        menu = self.more.menu()
        menu.clear()
        for number in range(len(FILTERS)):
            button = self._group.button(number)
            if button.isHidden():
                menu.addAction(button.text(), button.click)

    @Slot()
    def _choose(self) -> None:
        self._timer.stop()
        self.chosen.emit(self.present())

    @Slot(int)
    def _on_group_clicked(self, number: int) -> None:
        self._chip = FILTERS[number]
        self._show()
        self._choose()

    @Slot(str)
    def _on_search_text_changed(self, text: str) -> None:
        if not text:
            self._timer.start()
