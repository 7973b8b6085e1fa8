"""Ask what a clause is: its kind, its label, its titles."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from workbench.domain.documents import ClauseRow
from workbench.domain.enums import ClauseKind
from workbench.ui.clauses import kind_word
from workbench.ui.direction import of_language

translate = QCoreApplication.translate

WIDTH = 420


class ClauseDialog(QDialog):
    """A small form; `written` carries the values that differ."""

    written = Signal(object)

    def __init__(self, parent: QWidget, clause: ClauseRow, languages: tuple[str, str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Structure", "Clause"))
        self.resize(WIDTH, 0)
        self._clause = clause
        self.kind = QComboBox()
        for kind in ClauseKind:
            self.kind.addItem(kind_word(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(clause.kind.value))
        self.label = QLineEdit(clause.label)
        self.titles = {"title_source": QLineEdit(clause.title_source), "title_target": QLineEdit(clause.title_target)}
        for line, language in zip((self.label, *self.titles.values()), (languages[0], *languages), strict=True):
            line.setLayoutDirection(of_language(language))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Save).setText(translate("Terms", "Save"))
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Terms", "Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout(self)
        form.addRow(translate("Structure", "Kind"), self.kind)
        form.addRow(translate("Structure", "Label"), self.label)
        form.addRow(translate("Structure", "Title"), self.titles["title_source"])
        form.addRow(translate("Structure", "Translated title"), self.titles["title_target"])
        form.addRow(buttons)
        self.finished.connect(self.deleteLater)

    def accept(self) -> None:
        """Give back what is another now."""
        wanted: dict[str, object] = {"kind": str(self.kind.currentData()), "label": self.label.text().strip()}
        wanted |= {name: line.text().strip() for name, line in self.titles.items()}
        present = {name: str(getattr(self._clause, name)) for name in wanted}
        changed = {name: value for name, value in wanted.items() if value != present[name]}
        super().accept()
        if changed:
            self.written.emit(changed)
