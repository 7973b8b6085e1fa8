"""Sentences about the desktop around the program."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "desktop.not-here": "This system has no folder for desktop entries; its own installer makes the menu entry.",
    "desktop.installed": "Bayan is in the menus now: {count} files below {folder}.",
    "desktop.removed": "Bayan is out of the menus again: {count} files removed.",
    "window.usage": "The window takes one workspace, and texts or folders to import; see bayan --help.",
}
