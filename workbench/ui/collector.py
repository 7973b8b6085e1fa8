"""Keep Python's garbage collector on the UI thread.

By default it runs on whichever thread allocates last, and a QObject caught in a cycle then dies on a worker thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 2000


class Collector(QObject):
    """Collect by generation from a timer of the UI thread, as the interpreter's own thresholds ask."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thresholds = gc.get_threshold()
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
        for generation in (2, 1, 0):
            if gc.get_count()[generation] > self._thresholds[generation]:
                gc.collect(generation)
                return
