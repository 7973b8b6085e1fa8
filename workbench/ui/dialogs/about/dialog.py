"""The about dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from workbench import __version__
from workbench.ui.desk import Desk
from workbench.ui.dialogs.about.parts import Part, parts, versions
from workbench.ui.fonts import small, strong

translate = QCoreApplication.translate


class AboutDialog(QDialog):
    """Says what this is, and under which licences."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("About", "About Bayan"))
        self.resize(640, 520)
        name = QLabel(translate("About", "Bayan {version}").format(version=__version__))
        name.setFont(strong(small(name.font(), 1.6)))
        said = QLabel(
            translate(
                "About",
                "A workbench for Arabic political texts: source, translation and annotations side by side.\n"
                "Free software under the GNU General Public License, version 3 or later. It is made of these parts:",
            )
        )
        said.setWordWrap(True)
        self.table = QTableWidget(0, 3)
        self.table.setAccessibleName(translate("About", "Parts and their licences"))
        self.table.setHorizontalHeaderLabels(
            [translate("About", "Part"), translate("About", "Version"), translate("About", "Licence")]
        )
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        buttons = QDialogButtonBox()
        copy = buttons.addButton(translate("About", "Copy the versions"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(translate("About", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        copy.clicked.connect(self._on_copy_clicked)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 14)
        layout.setSpacing(10)
        for widget in (name, said, self.table, buttons):
            layout.addWidget(widget)
        desk.context.tasks.read(parts, then=self._on_parts_read)

    def _on_parts_read(self, found: list[Part]) -> None:
        self.table.setRowCount(len(found))
        for row, part in enumerate(found):
            for column, text in enumerate((part.name, part.version, part.licence)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.setColumnWidth(0, 190)

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText(versions())
