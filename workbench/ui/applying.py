"""Do at once what a changed setting means for the whole window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from workbench.ui.context import Context


class Applying(QObject):
    """Listens for settings that no single view owns."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        context.preferences.changed.connect(self._on_preferences_changed)

    @Slot(str)
    def _on_preferences_changed(self, key: str) -> None:
        if key == "ui.theme":
            self._context.looks.choose(str(self._context.preferences.get(key)))
        elif key.startswith("fonts.") or key == "ui.digits":
            self._context.looks.changed.emit(self._context.looks.theme)
