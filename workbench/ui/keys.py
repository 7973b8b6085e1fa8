"""Which keys do what: those declared, with the user's own in their place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from workbench.ui.action import Action

SETTING = "keys.custom"
PORTABLE = QKeySequence.SequenceFormat.PortableText
NATIVE = QKeySequence.SequenceFormat.NativeText
MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_PROBE = "A"


def sequence(text: str) -> QKeySequence:
    """Return a key sequence from its portable form."""
    return QKeySequence(text, PORTABLE)


def bound(actions: Sequence[Action], custom: object) -> dict[str, tuple[str, ...]]:
    """Return the keys of every action by its id, in portable form; what the user's file has wrong is passed over."""
    mine = custom if isinstance(custom, dict) else {}
    found: dict[str, tuple[str, ...]] = {}
    for action in actions:
        wanted = mine.get(action.id)
        if isinstance(wanted, list) and all(isinstance(text, str) for text in wanted):
            found[action.id] = tuple(wanted)
        else:
            found[action.id] = action.shortcuts
    return found


def caps(keys: QKeySequence) -> tuple[str, ...]:
    """Return the caps of a key sequence as they are written on this system: modifiers, then the key."""
    found: list[str] = []
    for place in range(keys.count()):
        combination: QKeyCombination = keys[place]  # type: ignore[index]
        for modifier in MODIFIERS:
            if combination.keyboardModifiers() & modifier:
                probe = QKeySequence(QKeyCombination(modifier, Qt.Key.Key_A)).toString(NATIVE)
                found.append(probe.removesuffix(_PROBE).rstrip("+"))
        found.append(QKeySequence(combination.key()).toString(NATIVE))
    return tuple(found)


# What the keys of a PC keyboard write in a Latin layout, by their key codes under X11 and Wayland (xkeyboard-config,
# keycodes/evdev); on other systems Qt looks for the Latin letter by itself.
_ROWS = ((10, "1234567890-="), (24, "QWERTYUIOP[]"), (38, "ASDFGHJKL;'"), (52, "ZXCVBNM,./"))
LATIN = {first + at: ord(letter) for first, row in _ROWS for at, letter in enumerate(row)} | {49: ord("`")}
_LAST_LATIN = 0x24F
_FIRST_SPECIAL = 0x01000000


def latin_key(key: int, scan_code: int) -> Qt.Key | None:
    """Return the Latin key that stands where a key of another script was pressed, or None where that is not so."""
    if not _LAST_LATIN < key < _FIRST_SPECIAL or scan_code not in LATIN:
        return None
    return Qt.Key(LATIN[scan_code])
