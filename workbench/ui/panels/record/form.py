"""The fields of a document's record: each is stored when it is left, as one edit that can be undone."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QSizePolicy, QWidget

from workbench.domain.documents import DocumentRow
from workbench.ui.direction import of_language
from workbench.ui.fonts import small
from workbench.ui.panels.record.words import credibilities, field_word, reliabilities

LINES = (
    "title_source",
    "title_target",
    "publisher",
    "author",
    "text_date",
    "place",
    "url",
    "reference",
    "kind",
    "language",
    "reliability",
    "credibility",
    "marking",
)
# These read in the language of the text, whatever the window's.
ALWAYS_LEFT = ("url", "language", "text_date")


class RecordForm(QWidget):
    """Shows a record; `changed` carries a field and its new value, `refused` the text of a date that is none."""

    changed = Signal(str, object)
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: DocumentRow | None = None
        self.lines: dict[str, QLineEdit] = {}
        self.grades: dict[str, QComboBox] = {}
        self._kept: set[str] = set()
        layout = QFormLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(6)
        layout.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in LINES:
            widget = self._grade(field) if field in ("reliability", "credibility") else self._line(field)
            label = QLabel(field_word(field))
            label.setObjectName("quiet")
            label.setFont(small(label.font(), 0.92))
            label.setBuddy(widget)
            layout.addRow(label, widget)

    def show_record(self, row: DocumentRow, target_language: str) -> None:
        """Show a record; a field that is being typed in, or whose words could not be stored, is left alone."""
        is_other = self._row is None or self._row.id != row.id
        self._row = row
        if is_other:
            self._kept.clear()
        for field, line in self.lines.items():
            if field not in self._kept and (is_other or not (line.hasFocus() and line.isModified())):
                line.setText(_text(getattr(row, field)))
                line.setCursorPosition(0)
        for field, box in self.grades.items():
            blocker = QSignalBlocker(box)
            box.setCurrentIndex(max(0, box.findData(getattr(row, field))))
            blocker.unblock()
        self.lines["title_source"].setLayoutDirection(of_language(row.language))
        self.lines["title_target"].setLayoutDirection(of_language(target_language))

    def keep(self, field: str) -> None:
        """Leave what was typed in a field, for it could not be stored; it is sent again when the field is left."""
        self._kept.add(field)

    def show_again(self, field: str) -> None:
        """Show a field as it is stored, where a change of it was refused."""
        if self._row is not None and field in self.lines:
            self.lines[field].setText(_text(getattr(self._row, field)))
        elif self._row is not None:
            box = self.grades[field]
            blocker = QSignalBlocker(box)
            box.setCurrentIndex(max(0, box.findData(getattr(self._row, field))))
            blocker.unblock()

    def _line(self, field: str) -> QLineEdit:
        line = QLineEdit()
        line.setAccessibleName(field_word(field))
        line.editingFinished.connect(lambda: self._on_left(field))
        if field == "text_date":
            line.setPlaceholderText("2025-04-23")
        if field in ALWAYS_LEFT:
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.lines[field] = line
        return line

    def _grade(self, field: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(field_word(field))
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for value, word in reliabilities() if field == "reliability" else credibilities():
            box.addItem(word, value)
        box.currentIndexChanged.connect(lambda _index: self._on_graded(field))
        self.grades[field] = box
        return box

    def _on_left(self, field: str) -> None:
        if self._row is None:
            return
        line = self.lines[field]
        text = line.text().strip()
        line.setModified(False)
        self._kept.discard(field)
        if text == _text(getattr(self._row, field)):
            return
        if field != "text_date":
            self.changed.emit(field, text)
            return
        try:
            self.changed.emit(field, date.fromisoformat(text) if text else None)
        except ValueError:
            self.refused.emit(text)
            line.setText(_text(self._row.text_date))

    def _on_graded(self, field: str) -> None:
        if self._row is not None:
            self.changed.emit(field, self.grades[field].currentData())

    @Slot()
    def forget(self) -> None:
        """Show nothing."""
        self._row = None
        self._kept.clear()
        for line in self.lines.values():
            line.clear()


def _text(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value or "")
