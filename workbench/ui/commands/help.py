"""Commands of the program itself: palette, looks, help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox

from workbench import __version__
from workbench.ui.desk import Desk
from workbench.ui.dialogs.settings.dialog import KEYS, SettingsDialog
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
    """Say what this is, and under which licence."""
    text = translate(
        "About",
        "Bayan {version}\nA workbench for Arabic political texts: source, translation and annotations side by side.\n"
        "Free software under the GNU General Public License, version 3 or later.",
    )
    QMessageBox.about(desk.window, translate("About", "About Bayan"), text.format(version=__version__))
