"""A polite kill of the window: SIGTERM and SIGHUP close it as its own button does.

Python runs a signal's handler only between two of its instructions, and Qt waits outside of Python; so the signal's
number is written to a socket that Qt watches (`signal.set_wakeup_fd`).
"""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, Slot
from PySide6.QtWidgets import QApplication

from workbench.services.ending import on_polite_end

# The property of a window that closes in order to come back.
RESTARTS = "restarts"


class Ending(QObject):
    """Calls `close` when a signal asks the program to end; a dialog in front is dismissed first."""

    def __init__(self, close: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._close = close
        self._reading, self._writing = socket.socketpair()
        self._reading.setblocking(False)
        self._writing.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._numbers = on_polite_end(_heard)
        self._before = signal.set_wakeup_fd(self._writing.fileno()) if self._numbers else -1

    def stop(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        if self._numbers:
            signal.set_wakeup_fd(self._before)
        for number in self._numbers:
            signal.signal(number, signal.SIG_DFL)
        self._reading.close()
        self._writing.close()

    @Slot()
    def _on_signal(self) -> None:
        try:
            heard = self._reading.recv(64)
        except BlockingIOError:
            return
        if not set(heard) & set(self._numbers):
            return
        while (dialog := QApplication.activeModalWidget()) is not None and dialog.close():
            pass
        self._close()


def _heard(_number: int, _frame: object) -> None:
    """Leave it to the notifier."""
