"""Ask for a pair of terms: both texts, whether the translation may be used, a note."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from workbench.domain.enums import TermStatus
from workbench.ui import fonts
from workbench.ui.direction import follow_letters, of_language

translate = QCoreApplication.translate

WIDTH = 440


@dataclass(frozen=True, slots=True)
class TermTexts:
    """What the dialog shows first, and what it gives back."""

    source: str = ""
    target: str = ""
    status: TermStatus = TermStatus.PREFERRED
    note: str = ""


class TermDialog(QDialog):
    """A small form; `written` carries the TermTexts that were accepted."""

    written = Signal(object)

    def __init__(self, parent: QWidget, title: str, texts: TermTexts, languages: tuple[str, str]) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(WIDTH, 0)
        chosen = fonts.choose(QGuiApplication.font())
        self.source, self.target, self.note = QLineEdit(texts.source), QLineEdit(texts.target), QLineEdit(texts.note)
        for line, language in zip((self.source, self.target), languages, strict=True):
            line.setLayoutDirection(of_language(language))
            line.setFont(chosen.of_language(language))
        follow_letters(self.note)
        self.status = QComboBox()
        for status, name in status_names().items():
            self.status.addItem(name, status.value)
        self.status.setCurrentIndex(list(TermStatus).index(texts.status))
        form = QFormLayout(self)
        form.addRow(translate("Terms", "Source term"), self.source)
        form.addRow(translate("Terms", "Translation"), self.target)
        form.addRow(translate("Terms", "The translation is"), self.status)
        form.addRow(translate("Terms", "Note"), self.note)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setText(translate("Terms", "Save"))
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(translate("Terms", "Cancel"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        for line in (self.source, self.target):
            line.textChanged.connect(self._on_text_changed)
        self.finished.connect(self.deleteLater)
        self._on_text_changed()
        (self.source if not texts.source else self.target).setFocus()

    def accept(self) -> None:
        """Give back what was written."""
        texts = TermTexts(
            self.source.text(), self.target.text(), TermStatus(str(self.status.currentData())), self.note.text()
        )
        super().accept()
        self.written.emit(texts)

    def _on_text_changed(self) -> None:
        whole = bool(self.source.text().strip() and self.target.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(whole)


def status_names() -> dict[TermStatus, str]:
    """Return the words for what may be done with a term."""
    return {
        TermStatus.PREFERRED: translate("Terms", "preferred"),
        TermStatus.ADMITTED: translate("Terms", "admitted"),
        TermStatus.FORBIDDEN: translate("Terms", "forbidden"),
    }
