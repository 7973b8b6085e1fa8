"""The figures of a document or of its project, to be read, copied and saved."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
)

from workbench.ui.annotating.codes import is_arabic, label
from workbench.ui.cards import quiet
from workbench.ui.desk import Desk
from workbench.ui.dialogs.statistics import jobs
from workbench.ui.dialogs.statistics.table import Section, lines, sections, shown
from workbench.ui.fonts import strong
from workbench.ui.tasks import Lane

if TYPE_CHECKING:
    from workbench.ui.jobs import DocumentRows

translate = QCoreApplication.translate

NUMBER_WIDTH = 118


class StatisticsDialog(QDialog):
    """Counts what was chosen; an answer to what was chosen before is dropped."""

    def __init__(self, desk: Desk, rows: DocumentRows) -> None:
        super().__init__(desk.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Statistics", "Statistics"))
        self.resize(680, 600)
        self._context = desk.context
        self._rows = rows
        self._sections: list[Section] = []
        self._number = 0
        self.scope = QComboBox()
        self.scope.setAccessibleName(translate("Statistics", "What is counted"))
        self.scope.addItem(translate("Statistics", "This document"), userData=False)
        project = translate("Statistics", "Project: {name}").format(name=rows.project.name)
        self.scope.addItem(project, userData=True)
        self.said = quiet("")
        self.tree = QTreeWidget()
        self.tree.setColumnCount(4)
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(self.windowTitle())
        self.tree.setRootIsDecorated(True)
        self.tree.header().setStretchLastSection(False)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            self.tree.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.tree.setColumnWidth(column, NUMBER_WIDTH)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 12)
        layout.setSpacing(10)
        self.copy, self.save = QPushButton(), QPushButton()
        for widget in (self.scope, self.said, self.tree, self._buttons()):
            layout.addWidget(widget)
        self.scope.currentIndexChanged.connect(self.count)
        self.finished.connect(self._on_finished)
        self.count()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy.setText(translate("Statistics", "Copy as a table"))
        self.save.setText(translate("Statistics", "Save as CSV…"))
        for button, act in ((self.copy, self._on_copy_clicked), (self.save, self._on_save_clicked)):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
            button.clicked.connect(act)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def count(self) -> None:
        """Count what is chosen, in the background."""
        self._stop()
        self._show([])
        self.said.show_text(translate("Statistics", "Counting…"))
        document = None if self.scope.currentData() else self._rows.document.id
        self._number = self._context.tasks.start(
            translate("Statistics", "Counting…"),
            jobs.count,
            self._context.workspace,
            document,
            self._rows.project.id,
            lane=Lane.READ,
            then=partial(self._on_counted, document is None),
            failed=self._on_failed,
        )

    def save_to(self, path: str) -> None:
        """Write the figures as CSV."""
        self._context.tasks.write(jobs.save, path, lines(self._sections))

    def _on_counted(self, is_project: bool, counted: jobs.Counted) -> None:
        self._number = 0
        names = {code.key: label(code) for code in self._rows.codes}
        titles = (self._rows.document.title_target, self._rows.document.title_source)[:: -1 if is_arabic() else 1]
        title = titles[0] or titles[1]
        self.said.show_text(self._rows.project.name if is_project else title)
        self._show(sections(counted, names, is_project=is_project))

    def _on_failed(self, error: Exception) -> None:
        self._number = 0
        self.said.show_text("")
        self._context.tasks.tell_failure(error)

    def _show(self, found: list[Section]) -> None:
        self._sections = found
        self.tree.clear()
        for section in found:
            head = QTreeWidgetItem([section.name, *section.titles])
            for column in range(4):
                head.setFont(column, strong(self.tree.font()))
                head.setTextAlignment(column, _trailing(column))
            for name, cells in section.rows:
                row = QTreeWidgetItem([name, *map(shown, cells)])
                row.setToolTip(0, name)
                for column in range(4):
                    row.setTextAlignment(column, _trailing(column))
                head.addChild(row)
            self.tree.addTopLevelItem(head)
            head.setExpanded(True)
        for button in (self.copy, self.save):
            button.setEnabled(bool(found))

    def _stop(self) -> None:
        if self._number:
            self._context.tasks.cancel(self._number)
            self._number = 0

    @Slot()
    def _on_copy_clicked(self) -> None:
        QGuiApplication.clipboard().setText("\n".join("\t".join(row) for row in lines(self._sections)))

    @Slot()
    def _on_save_clicked(self) -> None:
        title, kinds = translate("Statistics", "Save as CSV"), translate("Statistics", "Tables ({kinds})")
        path, _ = QFileDialog.getSaveFileName(self, title, "", kinds.format(kinds="*.csv"))
        if path:
            self.save_to(path if path.endswith(".csv") else f"{path}.csv")

    @Slot()
    def _on_finished(self) -> None:
        self._stop()


def _trailing(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeading if column == 0 else Qt.AlignmentFlag.AlignTrailing
    return side | Qt.AlignmentFlag.AlignVCenter
