"""How the sides of the window fit its width: folded away where there is no room, and kept for each screen."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QMainWindow

# Narrower than this, text and both sides do not stand beside one another.
NARROW = 1080
# A side narrower than this says nothing; one that takes more than its share leaves the text no room.
LEAST = {"start": 190, "end": 240}
SHARE = {"start": 0.34, "end": 0.4}
TEXT_LEAST = 360


class Folding(QObject):
    """Puts the panels of the outer side away while the window is narrow, and brings the same ones back after."""

    def __init__(
        self, window: QMainWindow, docks: Sequence[QDockWidget], is_seen: Callable[[QDockWidget], bool]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._docks = docks
        self._is_seen = is_seen
        self._is_narrow = self._is_started = False
        self._away: tuple[str, ...] = ()
        self._front: tuple[str, ...] = ()

    def start(self, away: object = ()) -> None:
        """Follow the width of the window from now on; `away` are panels that were folded when it was left."""
        if isinstance(away, list) and away:
            self._is_narrow, self._away = True, tuple(map(str, away))
        self._is_started = True
        self.fit()

    def away(self) -> list[str]:
        """Return the panels that are folded away."""
        return list(self._away)

    def forget(self) -> None:
        """Bring nothing back later: the panels have been arranged anew."""
        self._away = self._front = ()

    def toggle(self) -> None:
        """Show the outer side, or put it away."""
        if any(self._is_shown(dock) for dock in self._docks):
            self._fold()
        else:
            self._unfold()

    @Slot()
    def fit(self) -> None:
        """Fold or unfold where the width has become another kind."""
        is_narrow = self._window.width() < NARROW
        if is_narrow is self._is_narrow:
            return
        self._is_narrow = is_narrow
        if is_narrow:
            self._fold()
        elif self._away:
            self._unfold()

    def fit_soon(self) -> None:
        """Fit once Qt has laid the docks out for another width of the window."""
        if self._is_started:
            QTimer.singleShot(0, self, self.fit)

    def _fold(self) -> None:
        shown = [dock for dock in self._docks if self._is_shown(dock)]
        self._front = tuple(dock.objectName() for dock in shown if self._is_seen(dock))
        self._away = tuple(dock.objectName() for dock in shown)
        for dock in shown:
            dock.hide()

    def _unfold(self) -> None:
        wanted = self._away or tuple(dock.objectName() for dock in self._docks)
        for dock in self._docks:
            if dock.objectName() in wanted:
                dock.show()
        for dock in self._docks:
            if dock.objectName() in self._front:
                dock.raise_()
        self._away = ()

    def _is_shown(self, dock: QDockWidget) -> bool:
        return not dock.isHidden() and not dock.isFloating()


def clamp(window: QMainWindow, docks: Collection[QDockWidget], side: str) -> None:
    """Give a side that takes more than its share of the window no more than that."""
    shown = [dock for dock in docks if not dock.isHidden() and not dock.isFloating()]
    most = max(LEAST[side], int(window.width() * SHARE[side]))
    if shown and shown[0].width() > most:
        window.resizeDocks(shown[:1], [most], Qt.Orientation.Horizontal)
