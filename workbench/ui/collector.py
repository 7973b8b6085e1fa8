"""Keep Python's garbage collector on the UI thread.

By default it runs on whichever thread allocates last, and a QObject caught in a cycle then dies on a worker thread.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 250
# The thread rests when it was on a core for less than this share of the interval. Whole collections wait for that, but
# not for ever: after so many times the interpreter's own threshold one comes anyway.
RESTING = 0.06
OVERDUE = 30


class Collector(QObject):
    """Collect the young often, so that they are few, and everything only while the window rests."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
        self._worked = self._looked = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        gc.disable()

    def freeze(self) -> None:
        """Leave everything that start-up made out of later collections, and begin to collect."""
        gc.freeze()
        self._timer.start()

    def stop(self) -> None:
        """Give the collector back to the interpreter."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _on_timer_timeout(self) -> None:
        is_resting = self._is_resting()
        counts, (young, middle, old) = gc.get_count(), self._thresholds
        if counts[2] > old and (is_resting or counts[2] > OVERDUE * old):
            gc.collect(2)
        elif counts[1] > middle:
            gc.collect(1)
        elif counts[0] > young:
            gc.collect(0)
        self._worked, self._looked = time.thread_time(), time.perf_counter()

    def _is_resting(self) -> bool:
        """Tell whether little was done since the last look; typing and walking take more."""
        passed = time.perf_counter() - self._looked
        return time.thread_time() - self._worked < RESTING * passed
