"""The variables of a document: names with values, for comparing documents."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from workbench.domain.documents import VariableRow

translate = QCoreApplication.translate

NAME, VALUE = 0, 1


class VariableTable(QTableWidget):
    """Two columns and an empty row at the end for a new one; `changed` carries a name and a value, empty to remove."""

    changed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 2, parent)
        self._rows: tuple[VariableRow, ...] = ()
        self.setAccessibleName(translate("Record", "Variables"))
        self.setHorizontalHeaderLabels([translate("Record", "Name"), translate("Record", "Value")])
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.itemChanged.connect(self._on_item_changed)

    def show_variables(self, rows: Sequence[VariableRow]) -> None:
        """Show these, and a place for one more."""
        blocker = QSignalBlocker(self)
        self._rows = tuple(rows)
        self.setRowCount(len(rows) + 1)
        for number, row in enumerate(rows):
            name = QTableWidgetItem(row.name)
            name.setFlags(name.flags() & ~Qt.ItemFlag.ItemIsEditable)
            self.setItem(number, NAME, name)
            self.setItem(number, VALUE, QTableWidgetItem(row.value))
        for column in (NAME, VALUE):
            self.setItem(len(rows), column, QTableWidgetItem(""))
        blocker.unblock()
        height = self.horizontalHeader().sizeHint().height() + sum(map(self.rowHeight, range(self.rowCount())))
        self.setFixedHeight(height + 4)

    def present(self, name: str) -> VariableRow | None:
        """Return the variable of this name as it is shown, if it is."""
        return next((row for row in self._rows if row.name == name.strip()), None)

    def _on_item_changed(self, item: QTableWidgetItem) -> None:
        name = self.item(item.row(), NAME)
        value = self.item(item.row(), VALUE)
        if name is None or value is None or not name.text().strip():
            return
        is_new = item.row() >= len(self._rows)
        if not is_new or value.text().strip():
            self.changed.emit(name.text(), value.text())
