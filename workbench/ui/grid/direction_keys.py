"""Tell Ctrl with the right or the left Shift, pressed and released alone: the keys that turn a field's direction."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_LEFT, _RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
# X11 and Wayland name keys by keysym; Windows and macOS tell the two apart by scan code and virtual key.
_KEYSYMS = {0xFFE1: _LEFT, 0xFFE2: _RIGHT, 0xA0: _LEFT, 0xA1: _RIGHT}
_SCAN_CODES = {0x2A: _LEFT, 0x36: _RIGHT, 0x32: _LEFT, 0x3E: _RIGHT}
_KEYS = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
_DIRECTION_KEYS = {Qt.Key.Key_Direction_L: _LEFT, Qt.Key.Key_Direction_R: _RIGHT}


class DirectionKeys(QObject):
    """Watches the keys of one field; `wished` carries the direction once the keys are let go."""

    wished = Signal(Qt.LayoutDirection)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field)
        self._held: Qt.LayoutDirection | None = None
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every key and keep none."""
        if event.type() in _KEYS and isinstance(event, QKeyEvent):
            direction = self.take(event)
            if direction is not None:
                self.wished.emit(direction)
        return super().eventFilter(watched, event)

    def take(self, event: QKeyEvent) -> Qt.LayoutDirection | None:
        """Take a press or a release in; return the direction that is wished, once the keys are let go."""
        key = Qt.Key(event.key())
        if event.type() is QEvent.Type.KeyPress:
            if key in _DIRECTION_KEYS:
                return _DIRECTION_KEYS[key]
            is_with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if key is Qt.Key.Key_Shift and is_with_control:
                self._held = _side(event)
            elif key is not Qt.Key.Key_Control:
                self._held = None
            return None
        if key in (Qt.Key.Key_Shift, Qt.Key.Key_Control):
            wished, self._held = self._held, None
            return wished
        return None


def _side(event: QKeyEvent) -> Qt.LayoutDirection | None:
    found = _KEYSYMS.get(event.nativeVirtualKey())
    return found if found is not None else _SCAN_CODES.get(event.nativeScanCode())
