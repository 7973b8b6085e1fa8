"""The sections of a briefing: on or off, and in order, by dragging or by buttons."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.briefings import SECTIONS
from workbench.ui.dialogs.briefing import words

translate = QCoreApplication.translate

NAME_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class SectionsPage(QWidget):
    """Chooses and orders sections; `changed` tells that they are others."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setAccessibleName(translate("Briefing", "Sections in their order"))
        self.up, self.down = QPushButton(translate("Briefing", "Up")), QPushButton(translate("Briefing", "Down"))
        buttons = QHBoxLayout()
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.show_sections(SECTIONS)
        self.up.clicked.connect(lambda: self.shift(-1))
        self.down.clicked.connect(lambda: self.shift(1))
        self.list.itemChanged.connect(lambda _item: self.changed.emit())
        self.list.model().rowsMoved.connect(lambda *_: self.changed.emit())

    def show_sections(self, sections: tuple[str, ...]) -> None:
        """Show these as on, in their order, the others below as off."""
        self.list.blockSignals(True)
        self.list.clear()
        for name in (*sections, *(name for name in SECTIONS if name not in sections)):
            item = QListWidgetItem(words.section(name))
            item.setData(NAME_ROLE, name)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
            )
            item.setCheckState(Qt.CheckState.Checked if name in sections else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)

    def sections(self) -> tuple[str, ...]:
        """Return the sections that are on, in their order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        return tuple(item.data(NAME_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked)

    def shift(self, step: int) -> None:
        """Move the chosen section up or down."""
        row = self.list.currentRow()
        if row >= 0 and 0 <= row + step < self.list.count():
            item = self.list.takeItem(row)
            self.list.insertItem(row + step, item)
            self.list.setCurrentRow(row + step)
            self.changed.emit()
