"""Settings as the window changes them: stored on the write lane, then told to whoever shows them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from workbench.settings import BY_KEY, Settings
from workbench.ui.tasks import Tasks


class Preferences(QObject):
    """Changes settings at once; `changed` carries the key of each one whose value is another now."""

    changed = Signal(str)

    def __init__(self, settings: Settings, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tasks = tasks

    def get(self, key: str) -> object:
        """Return the value of a declared setting."""
        return self._settings.get(key)

    def set(self, key: str, value: object) -> None:
        """Store a value, and tell once it is stored."""
        self._tasks.write(self._settings.set, key, value, then=partial(self._on_stored, key))

    def reset(self, key: str) -> None:
        """Go back to what is declared."""
        self.set(key, BY_KEY[key].default)

    def _on_stored(self, key: str, _nothing: object) -> None:
        self.changed.emit(key)
