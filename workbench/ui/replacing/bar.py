"""The find bar: what to look for and how, what to put instead, and the hits."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.enums import Side
from workbench.domain.finding import How, Query
from workbench.ui.counts import Counts
from workbench.ui.replacing.delegate import SnippetDelegate
from workbench.ui.replacing.model import Column, HitsModel

translate = QCoreApplication.translate

SIDES: tuple[tuple[Side, ...], ...] = ((Side.SOURCE, Side.TARGET), (Side.SOURCE,), (Side.TARGET,))
HOWS = (How.FOLDED, How.EXACT, How.REGEX)
BOTH, TRANSLATION = 0, 2
SCOPES = ("document", "filtered", "selected", "project")
LINE_HEIGHT = 26
LINES_SHOWN = 3


class FindBar(QFrame):
    """Widgets only; Finder gives them life."""

    wish_changed = Signal()
    step_wanted = Signal(int)
    closed = Signal()

    def __init__(self, model: HitsModel, delegate: SnippetDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("filters")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.line = _line(translate("Find", "Find"))
        self.instead = _line(translate("Find", "Replace with"))
        self.how = _combo(
            translate("Find", "How to look"),
            (translate("Find", "Any spelling"), translate("Find", "Exactly"), translate("Find", "Regular expression")),
        )
        self.sides = _combo(
            translate("Find", "Where to look"),
            (
                translate("Find", "Source and translation"),
                translate("Find", "Source"),
                translate("Find", "Translation"),
            ),
        )
        self.scope = _combo(
            translate("Find", "How far to look"),
            (
                translate("Find", "This document"),
                translate("Find", "Rows shown"),
                translate("Find", "Selected rows"),
                translate("Find", "Whole project"),
            ),
        )
        self.whole = QCheckBox(translate("Find", "Whole words"))
        self.cased = QCheckBox(translate("Find", "Match case"))
        self.count = QLabel()
        self.count.setObjectName("muted")
        self.one = QPushButton(translate("Find", "Replace"))
        self.all = QPushButton(translate("Find", "Replace ticked"))
        self.list = _table(model, delegate)
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        for combo in (self.how, self.sides, self.scope):
            combo.currentIndexChanged.connect(self.wish_changed)
        for box in (self.whole, self.cased):
            box.toggled.connect(self.wish_changed)
        for line in (self.line, self.instead):
            line.textChanged.connect(self.wish_changed)
        self.list.model().modelReset.connect(self._fit_list)

    def query(self) -> Query:
        """Return what is looked for."""
        how = HOWS[self.how.currentIndex()]
        return Query(self.line.text(), how, self.whole.isChecked(), self.cased.isChecked())

    def set_replacing(self, replacing: bool) -> None:
        """Show what replaces, or only what finds; whoever replaces in the source says so each time."""
        if replacing:
            self.sides.setCurrentIndex(TRANSLATION)
        elif self.is_replacing():
            self.sides.setCurrentIndex(BOTH)
        self._below.setVisible(replacing)
        self._fit_list()

    @Slot()
    def _fit_list(self) -> None:
        """Take no more height than the hits need, and none without any."""
        rows = self.list.model().rowCount()
        self.list.setVisible(self.is_replacing() and rows > 0)
        head, frame = self.list.horizontalHeader().sizeHint().height(), 2 * self.list.frameWidth() + 2
        self.list.setFixedHeight(head + frame + LINE_HEIGHT * min(rows, LINES_SHOWN))

    def say(self, number: int, total: int) -> None:
        """Say which of how many hits this is; none of them yet with 0."""
        if not total:
            self.count.setText(translate("Find", "Nothing found"))
        elif number:
            self.count.setText(translate("Find", "{number} of {total}").format(number=number, total=total))
        else:
            self.count.setText(Counts().hits(total))

    def mark(self, row: int) -> None:
        """Mark a hit in the list."""
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.list.selectionModel().setCurrentIndex(self.list.model().index(row, 0), flags)

    def is_replacing(self) -> bool:
        """Tell whether the bar replaces."""
        return not self._below.isHidden()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the hits with Enter and leave with Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.line.hasFocus():
            self.step_wanted.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        back = _button("▲", translate("Find", "Previous hit (Shift+Enter)"))
        on = _button("▼", translate("Find", "Next hit (Enter)"))
        close = _button("✕", translate("Find", "Close (Esc)"))
        back.clicked.connect(lambda: self.step_wanted.emit(-1))
        on.clicked.connect(lambda: self.step_wanted.emit(1))
        close.clicked.connect(self.closed)
        self._below = _row(self.instead, self.one, self.all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 6, 20, 6)
        layout.setSpacing(5)
        layout.addWidget(_row(self.line, self.count, back, on, close))
        layout.addWidget(_row(self.how, self.sides, self.scope, self.whole, self.cased, stretch=True))
        layout.addWidget(self._below)
        layout.addWidget(self.list)
        # What is put instead comes right after what is looked for, though buttons stand between them.
        order = (self.line, self.instead, self.one, self.all, back, on, close)
        more = (self.how, self.sides, self.scope, self.whole, self.cased, self.list)
        for before, after in pairwise((*order, *more)):
            QWidget.setTabOrder(before, after)


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(name)
    line.setAccessibleName(name)
    line.setClearButtonEnabled(True)
    return line


def _combo(name: str, texts: tuple[str, ...]) -> QComboBox:
    combo = QComboBox()
    combo.addItems(texts)
    combo.setAccessibleName(name)
    combo.setToolTip(name)
    return combo


def _button(sign: str, name: str) -> QToolButton:
    button = QToolButton()
    button.setText(sign)
    button.setToolTip(name)
    button.setAccessibleName(name)
    return button


def _row(*widgets: QWidget, stretch: bool = False) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(7)
    for widget in widgets:
        layout.addWidget(widget, 1 if isinstance(widget, QLineEdit) else 0)
    if stretch:
        layout.addStretch(1)
    return row


def _table(model: HitsModel, delegate: SnippetDelegate) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setItemDelegateForColumn(Column.BEFORE, delegate)
    table.setItemDelegateForColumn(Column.AFTER, delegate)
    table.setAccessibleName(translate("Find", "Hits"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(LINE_HEIGHT)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(Column.NUMBER, QHeaderView.ResizeMode.ResizeToContents)
    table.setTabKeyNavigation(False)
    return table
