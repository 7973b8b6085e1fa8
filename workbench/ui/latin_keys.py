"""Shortcuts under a keyboard that has no Latin layout at all: Ctrl and an Arabic letter mean the Latin key there.

Where a Latin layout is present beside the Arabic one, Qt finds the letter by itself and nothing is done here.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QKeyCombination, QObject, Qt, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from workbench.ui.keys import latin_key

HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
PLATFORMS = ("xcb", "wayland")


class LatinKeys(QObject):
    """Watches the window that has the focus; what no shortcut took is tried again as the Latin key."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and QGuiApplication.platformName().startswith(PLATFORMS):
            app.focusWindowChanged.connect(self._on_focus_window_changed)
            self._on_focus_window_changed(QGuiApplication.focusWindow())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take keys with Ctrl or Alt that write a letter of another script."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not event.modifiers() & HELD:
            return False
        key = latin_key(event.key(), event.nativeScanCode())
        return key is not None and press(key, event)

    @Slot(QWindow)
    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if self._window is not None and isValid(self._window):  # a dialog that was closed is gone by now
            self._window.removeEventFilter(self)
        self._window = window
        if window is not None:
            window.installEventFilter(self)


def press(key: Qt.Key, event: QKeyEvent) -> bool:
    """Do what a key does, in Qt's order: the field that wants it for itself, then shortcuts, then the field."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    if widget is None:
        return False
    asking = _copy(QEvent.Type.ShortcutOverride, key, event)
    asking.ignore()
    QCoreApplication.sendEvent(widget, asking)
    if not asking.isAccepted() and _shortcut(QKeySequence(QKeyCombination(event.modifiers(), key)), widget):
        return True
    return bool(QCoreApplication.sendEvent(widget, _copy(QEvent.Type.KeyPress, key, event)))


def _copy(kind: QEvent.Type, key: Qt.Key, event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        kind, key, event.modifiers(), event.nativeScanCode(), event.nativeVirtualKey(), event.nativeModifiers(), "",
        event.isAutoRepeat(),
    )  # fmt: skip


def _shortcut(keys: QKeySequence, widget: QWidget) -> bool:
    """Do the action or shortcut of the window that has these keys, and tell whether there is one."""
    window = widget.window()
    for action in window.findChildren(QAction):
        if action.isEnabled() and keys in action.shortcuts() and _holds(action.shortcutContext(), action, widget):
            action.trigger()
            return True
    for found in window.findChildren(QShortcut):
        if found.isEnabled() and found.key() == keys and _holds(found.context(), found, widget):
            found.activated.emit()
            return True
    return False


def _holds(context: Qt.ShortcutContext, owner: QObject, widget: QWidget) -> bool:
    """Tell whether a shortcut holds where the focus is."""
    if context is Qt.ShortcutContext.WidgetShortcut:
        return owner.parent() is widget
    parent = owner.parent()
    if context is Qt.ShortcutContext.WidgetWithChildrenShortcut:
        return isinstance(parent, QWidget) and (parent is widget or parent.isAncestorOf(widget))
    return True
