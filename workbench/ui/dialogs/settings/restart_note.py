"""The line of the settings dialog that offers a restart once another language was chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from workbench.ui import restarting
from workbench.ui.desk import Desk


class RestartNote(QFrame):
    """Is shown while the window speaks another language than the one that was chosen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context, self._window = desk.context, desk.window
        text = QLabel(restarting.sentence())
        text.setWordWrap(True)
        self.button = QPushButton(restarting.button())
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._on_button_clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 6, 4)
        layout.addWidget(text, 1)
        layout.addWidget(self.button)
        self.setVisible(restarting.is_needed(self._context))
        desk.context.preferences.changed.connect(self._on_preferences_changed)

    @Slot(str)
    def _on_preferences_changed(self, key: str) -> None:
        if key == "ui.language":
            self.setVisible(restarting.is_needed(self._context))

    @Slot()
    def _on_button_clicked(self) -> None:
        restarting.restart(self._window)
