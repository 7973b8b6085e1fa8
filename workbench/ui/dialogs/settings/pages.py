"""Pages of the settings dialog: a group of declared settings each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from workbench.domain.arabic.folding import fold_text
from workbench.settings import BY_KEY, Setting
from workbench.ui.dialogs.settings import words
from workbench.ui.dialogs.settings.editors import make_editor
from workbench.ui.fonts import small
from workbench.ui.preferences import Preferences

translate = QCoreApplication.translate


class SettingRow(QWidget):
    """A setting: its title, a sentence on it, its editor, and a button that resets it."""

    def __init__(self, setting: Setting, preferences: Preferences) -> None:
        super().__init__()
        self.setting = setting
        self._preferences = preferences
        title, said = QLabel(words.title(setting)), words.help_text(setting.key)
        title.setWordWrap(True)
        self.editor = make_editor(setting, self._on_edited)
        self.editor.field.setAccessibleName(title.text())
        title.setBuddy(self.editor.field)
        self.reset = QToolButton()
        self.reset.setText("↺")
        self.reset.setToolTip(translate("Settings", "Back to the default"))
        self.reset.setAccessibleName(translate("Settings", "Reset: {title}").format(title=title.text()))
        self.reset.clicked.connect(partial(preferences.reset, setting.key))
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setHorizontalSpacing(16)
        layout.setColumnStretch(0, 5)
        layout.setColumnStretch(1, 6)
        layout.addWidget(title, 0, 0)
        layout.addWidget(self.editor, 0, 1)
        layout.addWidget(self.reset, 0, 2)
        if said:
            hint = QLabel(said)
            hint.setObjectName("said")
            hint.setFont(small(hint.font(), 0.92))
            hint.setWordWrap(True)
            layout.addWidget(hint, 1, 0, 1, 2)
        self.searched = fold_text(f"{title.text()} {said} {setting.title} {setting.key}").casefold()
        self.refresh()

    def refresh(self) -> None:
        """Show what is set now."""
        value = self._preferences.get(self.setting.key)
        self.editor.show_value(value)
        self.reset.setEnabled(value != BY_KEY[self.setting.key].default)

    def _on_edited(self, value: object) -> None:
        if value != self._preferences.get(self.setting.key):
            self._preferences.set(self.setting.key, value)


class GroupPage(QWidget):
    """The settings of a group, those that match a search."""

    def __init__(self, settings: Sequence[Setting], preferences: Preferences) -> None:
        super().__init__()
        self.rows = {setting.key: SettingRow(setting, preferences) for setting in settings}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(4)
        for row in self.rows.values():
            layout.addWidget(row)
        layout.addStretch(1)
        preferences.changed.connect(self._on_preferences_changed)

    def narrow(self, parts: Sequence[str]) -> bool:
        """Show the settings that have every part; tell whether there is one."""
        for row in self.rows.values():
            row.setVisible(all(part in row.searched for part in parts))
        return any(not row.isHidden() for row in self.rows.values())

    @Slot(str)
    def _on_preferences_changed(self, key: str) -> None:
        if key in self.rows:
            self.rows[key].refresh()
