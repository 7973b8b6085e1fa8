"""Commands of the program itself: palette, looks, help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.ui.desk import Desk
from workbench.ui.dialogs.about.dialog import AboutDialog
from workbench.ui.dialogs.settings.dialog import KEYS, SettingsDialog
from workbench.ui.dialogs.shortcuts.dialog import ShortcutsDialog
from workbench.ui.dialogs.tour.tour import Tour
from workbench.ui.palette.palette import Palette

translate = QCoreApplication.translate


def show_palette(desk: Desk) -> None:
    """Find anything by typing."""
    Palette(desk).open()


def set_theme(choice: str, desk: Desk) -> None:
    """Use light, dark, or what the system uses, and remember it."""
    desk.context.preferences.set("ui.theme", choice)


def show_settings(desk: Desk) -> None:
    """Show everything that can be set."""
    SettingsDialog(desk).open()


def edit_shortcuts(desk: Desk) -> None:
    """Show which keys do what, to be changed."""
    SettingsDialog(desk, KEYS).open()


def show_about(desk: Desk) -> None:
    """Say what this is, and under which licences."""
    AboutDialog(desk).open()


def show_shortcuts(desk: Desk) -> None:
    """Show every action with its keys."""
    ShortcutsDialog(desk).open()


def start_tour(desk: Desk) -> None:
    """Lead through the window; it takes a document to show something."""
    if desk.context.place.document is None:
        desk.context.notices.tell(translate("Tour", "Open the sample communiqué first: the tour shows it."))
        return
    Tour(desk).begin()
