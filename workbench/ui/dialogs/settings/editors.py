"""One editor for each type of setting."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from workbench.settings import Setting
from workbench.ui import fonts
from workbench.ui.dialogs.settings import words

Changed = Callable[[object], None]
FIELD_WIDTH = 260
LIST_HEIGHT = 84
FIELD_HEIGHT = 30
SAMPLE_SIZE = 15
NUMBER_MARGIN = 6


class Editor(QWidget):
    """Shows a value and tells when the user changed it."""

    def __init__(self, field: QWidget, show: Callable[[object], None]) -> None:
        super().__init__()
        self.field = field
        self._show = show
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addWidget(field)
        self.setFocusProxy(field)
        if not isinstance(field, QPlainTextEdit):
            field.setMinimumHeight(FIELD_HEIGHT)

    def show_value(self, value: object) -> None:
        """Show a value without telling anybody."""
        self.field.blockSignals(True)
        self._show(value)
        self.field.blockSignals(False)


def make_editor(setting: Setting, changed: Changed) -> Editor:
    """Return the editor for a setting's type."""
    if setting.key in words.FAMILIES:
        return _family(words.FAMILIES[setting.key], changed)
    if setting.choices:
        return _choice(setting.choices, changed)
    if isinstance(setting.default, bool):
        return _switch(changed)
    if isinstance(setting.default, int):
        return _number(*words.LIMITS.get(setting.key, (0, 1_000_000)), changed)
    if isinstance(setting.default, list):
        return _lines(changed)
    return _text(changed)


def _switch(changed: Changed) -> Editor:
    box = QCheckBox()
    box.toggled.connect(changed)
    return Editor(box, lambda value: box.setChecked(value is True))


def _number(least: int, most: int, changed: Changed) -> Editor:
    box = QSpinBox()
    box.setRange(least, most)
    box.setKeyboardTracking(False)
    box.setMaximumWidth(FIELD_WIDTH)
    box.lineEdit().setTextMargins(NUMBER_MARGIN, 0, NUMBER_MARGIN, 0)  # the padding of a style sheet does not reach it
    box.valueChanged.connect(changed)
    return Editor(box, lambda value: box.setValue(value if isinstance(value, int) else least))


def _text(changed: Changed) -> Editor:
    line = QLineEdit()
    line.editingFinished.connect(lambda: changed(line.text().strip()))
    return Editor(line, lambda value: line.setText(str(value)))


def _lines(changed: Changed) -> Editor:
    box = QPlainTextEdit()
    box.setMaximumHeight(LIST_HEIGHT)
    box.setTabChangesFocus(True)
    box.textChanged.connect(lambda: changed([line.strip() for line in box.toPlainText().splitlines() if line.strip()]))
    return Editor(box, lambda value: box.setPlainText("\n".join(map(str, value)) if isinstance(value, list) else ""))


def _choice(choices: tuple[str, ...], changed: Changed) -> Editor:
    box = QComboBox()
    for value in choices:
        box.addItem(words.choice(value), value)
    box.setMaximumWidth(FIELD_WIDTH)
    box.currentIndexChanged.connect(lambda _row: changed(box.currentData()))
    return Editor(box, lambda value: box.setCurrentIndex(max(0, box.findData(value))))


def _family(sample: str, changed: Changed) -> Editor:
    """Return a list of the fonts that show a sample, with the sample in the chosen one."""
    box = QComboBox()
    box.addItem(words.translate("Settings", "The best there is"), "")
    system = _system_of(sample)
    for family in QFontDatabase.families(system):
        box.addItem(family, family)
    box.setMaximumWidth(FIELD_WIDTH)
    shown = QLabel(sample)
    shown.setWordWrap(True)
    shown.setObjectName("sample")
    is_arabic = system is QFontDatabase.WritingSystem.Arabic
    shown.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_arabic else Qt.LayoutDirection.LeftToRight)

    def dress(_row: int = 0) -> None:
        family = str(box.currentData() or "")
        chosen = fonts.choose(QGuiApplication.font(), wishes=fonts.Wishes(arabic=family, latin=family))
        font = chosen.arabic if is_arabic else chosen.latin
        font.setPointSizeF(SAMPLE_SIZE)
        shown.setFont(font)

    def show(value: object) -> None:
        box.setCurrentIndex(max(0, box.findData(str(value))))
        dress()

    box.currentIndexChanged.connect(dress)
    box.currentIndexChanged.connect(lambda _row: changed(box.currentData()))
    editor = Editor(box, show)
    editor.column.addWidget(shown)
    return editor


def _system_of(sample: str) -> QFontDatabase.WritingSystem:
    is_arabic = any("\u0600" <= letter <= "\u06ff" for letter in sample)
    return QFontDatabase.WritingSystem.Arabic if is_arabic else QFontDatabase.WritingSystem.Latin
