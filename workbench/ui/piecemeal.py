"""Do a lot of small work of the window in turns of the event loop, so that keys and paints come between."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

BUDGET_S = 0.008

Step = Callable[[], object]


class Piecemeal(QObject):
    """Runs steps one after the other, in each turn no more than fit into the budget, and at least one."""

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[Step] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)

    def run(self, steps: Iterable[Step]) -> None:
        """Run these from the next turn on; what is left of those before is dropped."""
        self._steps = iter(steps)
        self._timer.start()

    def stop(self) -> None:
        """Drop what is left."""
        self._timer.stop()
        self._steps = iter(())

    def is_running(self) -> bool:
        """Tell whether something is left."""
        return self._timer.isActive()

    @Slot()
    def _on_timer_timeout(self) -> None:
        end = time.perf_counter() + BUDGET_S
        for step in self._steps:
            step()
            if time.perf_counter() >= end:
                return
        self._timer.stop()
        self.done.emit()
