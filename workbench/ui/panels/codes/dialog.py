"""Edit a code: its names, definition, colour, key, place and attributes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.changes import Values
from workbench.domain.codes import AttributeSpec, CodeRow
from workbench.ui.annotating.codes import label
from workbench.ui.direction import follow_letters
from workbench.ui.theme import load

translate = QCoreApplication.translate

TYPES = ("text", "choice", "number", "date", "boolean")
LEAST_CONTRAST = 4.5


@dataclass(frozen=True, slots=True)
class Draft:
    """A code to be edited or made, and where it stands."""

    code: CodeRow | None
    parent_id: int | None


class CodeDialog(QDialog):
    """One form for a new code and for one that is there."""

    def __init__(self, draft: Draft, codes: Sequence[CodeRow], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("codeDialog")
        self._code = draft.code
        self.setWindowTitle(
            translate("Codes", "New code") if draft.code is None else translate("Codes", "Edit the code")
        )
        self.arabic, self.english = QLineEdit(), QLineEdit()
        self.arabic.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.english.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.definition, self.examples = _text(), _text()
        self.colour = QPushButton()
        self.shortcut = QComboBox()
        self.parents = QComboBox()
        self.codable = QCheckBox(translate("Codes", "Can be put on text (otherwise it only holds others)"))
        self.attributes = QTableWidget(0, 3)
        self._set_up_table()
        self._fill(codes, draft)
        self._lay_out()
        self.colour.clicked.connect(self._on_colour_clicked)
        self.arabic.textChanged.connect(self._judge)
        self.english.textChanged.connect(self._judge)
        self._judge()

    def values(self) -> Values:
        """Return what was entered."""
        light = self._ink.name().upper()
        return {
            "label_ar": self.arabic.text().strip(),
            "label_en": self.english.text().strip(),
            "definition": self.definition.toPlainText().strip(),
            "examples": self.examples.toPlainText().strip(),
            "colour": legible(light, load("light").colour("base")),
            "colour_dark": self._dark if light == self._light else legible(light, load("dark").colour("base")),
            "shortcut": str(self.shortcut.currentData() or ""),
            "codable": self.codable.isChecked(),
            "attributes": self._specs(),
        }

    def parent_id(self) -> int | None:
        """Return the code below which this one is to stand."""
        found = self.parents.currentData()
        return found if isinstance(found, int) else None

    def _fill(self, codes: Sequence[CodeRow], draft: Draft) -> None:
        code = draft.code
        self._light = code.colour.upper() if code is not None else "#1B6763"
        self._dark = code.colour_dark if code is not None else "#7CC7C1"
        self._ink = QColor(self._light)
        self._show_ink()
        taken = {row.shortcut for row in codes if row is not code}
        self.shortcut.addItem(translate("Codes", "none"), "")
        for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789":
            if letter not in taken:
                self.shortcut.addItem(letter, letter)
        self.parents.addItem(translate("Codes", "top of the codebook"), None)
        below = _below(codes, code)
        for row in codes:
            if int(row.id) not in below:
                self.parents.addItem(label(row), int(row.id))
        self.parents.setCurrentIndex(max(0, self.parents.findData(draft.parent_id)))
        self.codable.setChecked(code is None or code.codable)
        if code is not None:
            self.arabic.setText(code.label_ar)
            self.english.setText(code.label_en)
            self.definition.setPlainText(code.definition)
            self.examples.setPlainText(code.examples)
            self.shortcut.setCurrentIndex(max(0, self.shortcut.findData(code.shortcut)))
            for spec in code.attributes:
                self._add_row(spec)

    def _lay_out(self) -> None:
        form = QFormLayout()
        rows = (
            (translate("Codes", "Arabic label"), self.arabic),
            (translate("Codes", "English label"), self.english),
            (translate("Codes", "Definition"), self.definition),
            (translate("Codes", "Examples"), self.examples),
            (translate("Codes", "Colour"), self.colour),
            (translate("Codes", "Key"), self.shortcut),
            (translate("Codes", "Below"), self.parents),
            ("", self.codable),
            (translate("Codes", "Attributes"), self.attributes),
        )
        for text, widget in rows:
            form.addRow(text, widget)
            widget.setAccessibleName(text or self.codable.text())
        more = QPushButton(translate("Codes", "Add an attribute"))
        less = QPushButton(translate("Codes", "Remove the attribute"))
        more.clicked.connect(lambda: self._add_row(AttributeSpec("")))
        less.clicked.connect(self._on_less_clicked)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(more)
        buttons.addWidget(less)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addLayout(buttons)
        layout.addWidget(self.buttons)
        self.resize(520, 600)

    def _set_up_table(self) -> None:
        heads = (translate("Codes", "Name"), translate("Codes", "Type"), translate("Codes", "Values, comma between"))
        self.attributes.setHorizontalHeaderLabels(heads)
        self.attributes.verticalHeader().hide()
        self.attributes.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.attributes.setMinimumHeight(110)
        self.attributes.setTabKeyNavigation(False)

    def _add_row(self, spec: AttributeSpec) -> None:
        row = self.attributes.rowCount()
        self.attributes.insertRow(row)
        kinds = QComboBox()
        kinds.addItems(TYPES)
        kinds.setCurrentText(spec.type)
        self.attributes.setItem(row, 0, QTableWidgetItem(spec.name))
        self.attributes.setCellWidget(row, 1, kinds)
        self.attributes.setItem(row, 2, QTableWidgetItem(", ".join(spec.values)))

    def _specs(self) -> tuple[AttributeSpec, ...]:
        found = []
        for row in range(self.attributes.rowCount()):
            items = (self.attributes.item(row, column) for column in (0, 2))
            name, values = (item.text().strip() if item is not None else "" for item in items)
            kinds = self.attributes.cellWidget(row, 1)
            kind = kinds.currentText() if isinstance(kinds, QComboBox) else "text"
            if name:
                parts = tuple(part.strip() for part in values.replace("،", ",").split(",") if part.strip())
                found.append(AttributeSpec(name, kind, parts))
        return tuple(found)

    def _show_ink(self) -> None:
        self.colour.setText(self._ink.name().upper())
        self.colour.setStyleSheet(
            f"border-left: 14px solid {self._ink.name()}; border-right: 14px solid {self._ink.name()};"
        )

    @Slot()
    def _on_less_clicked(self) -> None:
        self.attributes.removeRow(self.attributes.currentRow())

    @Slot()
    def _on_colour_clicked(self) -> None:
        found = QColorDialog.getColor(self._ink, self, translate("Codes", "Colour of the code"))
        if found.isValid():
            self._ink = found
            self._show_ink()

    @Slot()
    def _judge(self) -> None:
        named = bool(self.arabic.text().strip() or self.english.text().strip())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(named)


def legible(colour: str, ground: QColor) -> str:
    """Return a colour as near as possible that is legible as text on a ground (WCAG 2.1, 1.4.3)."""
    ink = QColor(colour)
    step = 1 if ground.lightnessF() < 0.5 else -1
    while _contrast(ink, ground) < LEAST_CONTRAST and 0 < ink.lightness() + step < 255:
        ink.setHsl(ink.hslHue(), ink.hslSaturation(), ink.lightness() + step)
    return ink.name().upper()


def _contrast(one: QColor, other: QColor) -> float:
    bright, dim = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def _luminance(ink: QColor) -> float:
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in ink.getRgbF()[:3]]  # type: ignore[index]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def _below(codes: Sequence[CodeRow], top: CodeRow | None) -> set[int]:
    found = set() if top is None else {int(top.id)}
    for row in codes:
        if row.parent_id is not None and int(row.parent_id) in found:
            found.add(int(row.id))
    return found


def _text() -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setTabChangesFocus(True)
    made.setFixedHeight(58)
    follow_letters(made)
    return made
