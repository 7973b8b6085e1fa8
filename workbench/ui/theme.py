"""Light and dark: one palette file each and one style sheet template for both."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from workbench import paths

THEMES = ("light", "dark")
_TOKEN = re.compile(r"@([a-z_]+)")

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "base",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "placeholder",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Accent: "accent",
}


@dataclass(frozen=True, slots=True)
class Theme:
    """The named colours of one palette file."""

    name: str
    colours: Mapping[str, str]

    @property
    def is_dark(self) -> bool:
        """Tell whether the ground is dark."""
        return self.name == "dark"

    def colour(self, name: str) -> QColor:
        """Return a colour by its name."""
        return QColor(self.colours[name])

    def palette(self) -> QPalette:
        """Return the colours as Qt's own roles, for what no style sheet reaches."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.colour(name))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("muted"))
        return palette

    def style_sheet(self) -> str:
        """Return the style sheet with this theme's colours."""
        template = paths.resources("themes", "style.qss").read_text(encoding="utf-8")
        template = template.replace("%themes%", paths.resources("themes").as_posix()).replace("%name%", self.name)
        return _TOKEN.sub(lambda match: self.colours[match[1]], template)


def load(name: str) -> Theme:
    """Read a palette file by its name."""
    data = json.loads(paths.resources("themes", f"{name}.json").read_text(encoding="utf-8"))
    return Theme(data["name"], data["colours"])


class Looks(QObject):
    """The theme in use; follows the system unless the user chose."""

    changed = Signal(object)

    def __init__(self, app: QApplication, choice: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._choice = choice
        # The palette is still the system's own; asking for the colour scheme would cost 25 ms of start-up.
        system = "dark" if app.palette().window().color().lightness() < 128 else "light"
        self.theme = load(choice if choice in THEMES else system)
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def choose(self, choice: str) -> None:
        """Use "light", "dark", or whatever the "system" uses."""
        self._choice = choice
        self._refresh()

    def _wanted(self) -> str:
        if self._choice in THEMES:
            return self._choice
        from PySide6.QtCore import Qt  # start-up time: not needed before the user or the system changes something

        return "dark" if QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark else "light"

    def _apply(self) -> None:
        self._app.setPalette(self.theme.palette())
        self._app.setStyleSheet(self.theme.style_sheet())

    def _refresh(self) -> None:
        if self._wanted() != self.theme.name:
            self.theme = load(self._wanted())
            self._apply()
            self.changed.emit(self.theme)

    @Slot()
    def _on_scheme_changed(self) -> None:
        self._refresh()
