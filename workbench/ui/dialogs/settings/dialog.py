"""The settings dialog: groups at the side, a search above, and whatever is set holds at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.arabic.folding import fold_text
from workbench.settings import SETTINGS, Setting
from workbench.ui.desk import Desk
from workbench.ui.dialogs.settings import words
from workbench.ui.dialogs.settings.engines import EnginesPage
from workbench.ui.dialogs.settings.pages import GroupPage
from workbench.ui.dialogs.settings.restart_note import RestartNote
from workbench.ui.dialogs.settings.shortcuts import ShortcutsPage

translate = QCoreApplication.translate

SIDE = 180
LINE = 34
ENGINES = "Engines"
KEYS = "Keys"


class Page(Protocol):
    """A page that can be searched."""

    def narrow(self, parts: Sequence[str]) -> bool:
        """Show what has every part; tell whether there is any."""


class SettingsDialog(QDialog):
    """Everything that can be set."""

    def __init__(self, desk: Desk, page: str = "") -> None:
        super().__init__(desk.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Settings", "Settings"))
        self.resize(860, 600)
        self._preferences = desk.context.preferences
        self.restart = RestartNote(desk)
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("Settings", "Search the settings"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setFixedWidth(SIDE)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(translate("Settings", "Pages"))
        self.stack = QStackedWidget()
        self.pages: dict[str, Page] = {}
        for name, made in _pages(desk).items():
            self._add(name, made)
        self.nothing = QLabel(translate("Settings", "No setting has these words."))
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.stack.addWidget(self.nothing)
        self._lay_out()
        self.line.textChanged.connect(self._on_line_changed)
        self.list.currentRowChanged.connect(self._on_row_changed)
        names = list(self.pages)
        self.list.setCurrentRow(names.index(page) if page in names else 0)
        self.line.setFocus()

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        reset = buttons.addButton(translate("Settings", "Reset all…"), QDialogButtonBox.ButtonRole.ResetRole)
        reset.clicked.connect(self._on_reset_clicked)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.list)
        middle.addWidget(self.stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.setSpacing(10)
        layout.addWidget(self.line)
        layout.addLayout(middle, 1)
        layout.addWidget(self.restart)
        layout.addWidget(buttons)

    def reset_all(self) -> None:
        """Put every setting that a person sets back to its default."""
        for setting in SETTINGS:
            if words.is_shown(setting) or setting.key in ("keys.custom", "engines.enabled", "engines.options"):
                self._preferences.reset(setting.key)

    def _add(self, name: str, page: QWidget) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(page)
        self.stack.addWidget(area)
        self.pages[name] = page  # type: ignore[assignment]
        item = QListWidgetItem(words.group(name))
        item.setSizeHint(QSize(SIDE, LINE))
        self.list.addItem(item)

    @Slot(str)
    def _on_line_changed(self, typed: str) -> None:
        parts = fold_text(typed).casefold().split()
        first = -1
        for place, page in enumerate(self.pages.values()):
            has_any = page.narrow(parts)
            self.list.item(place).setHidden(not has_any)
            if has_any and first < 0:
                first = place
        if first < 0:
            self.stack.setCurrentWidget(self.nothing)
        elif self.list.currentRow() < 0 or self.list.item(self.list.currentRow()).isHidden():
            self.list.setCurrentRow(first)
        self._on_row_changed(self.list.currentRow() if first >= 0 else -1)

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        self.stack.setCurrentIndex(row if row >= 0 else self.stack.indexOf(self.nothing))

    @Slot()
    def _on_reset_clicked(self) -> None:
        question = translate("Settings", "Put every setting, shortcut and engine back to its default? Kept keys stay.")
        answer = QMessageBox.question(self, translate("Settings", "Reset all"), question)
        if answer is QMessageBox.StandardButton.Yes:
            self.reset_all()


def _pages(desk: Desk) -> dict[str, QWidget]:
    """Return the pages by the group they show, in the order of the declarations."""
    groups: dict[str, list[Setting]] = {}
    for setting in SETTINGS:
        groups.setdefault(setting.group, [])
        if words.is_shown(setting):
            groups[setting.group].append(setting)
    made: dict[str, QWidget] = {}
    for name, settings in groups.items():
        if name == ENGINES:
            made[name] = EnginesPage(desk, settings)
        elif name == KEYS:
            made[name] = ShortcutsPage(desk)
        elif settings:
            made[name] = GroupPage(settings, desk.context.preferences)
    return made
