"""Run work off the UI thread: a pool of readers and one write lane, answered on the UI thread.

A job is a plain function of ids and values that returns rows. Workers never see a widget: the slots that wait for an
answer stay in a table on the UI thread, and the answer arrives by a queued signal.
"""

from __future__ import annotations

import logging
import sys
import weakref
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from enum import Enum, auto
from threading import Event
from types import MethodType
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal, Slot
from shiboken6 import isValid

from workbench.errors import Cancelled, UserError

logger = logging.getLogger(__name__)

# Two for pages and figures, one that a long reading may hold.
READERS = 3
# The UI thread gives the interpreter up at every call into Qt, dozens of times a key. While workers are busy it would
# wait for it five milliseconds each time, Python's own interval.
TURN_S = 0.001

Job = Callable[..., Any]
Answer = Callable[[Any], object]


class Lane(Enum):
    """Where a job runs: readers run side by side, writers one after the other in the order they were asked.

    What the user waits for is read first, on a thread of its own: panels may have asked for a lot before it.
    """

    FIRST = auto()
    READ = auto()
    WRITE = auto()


@dataclass(frozen=True, slots=True)
class Report:
    """How far a long job is; `total` None means that nobody knows."""

    number: int
    title: str
    done: int = 0
    total: int | None = None
    what: str = ""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a long job ended."""

    number: int
    title: str
    has_failed: bool = False
    is_cancelled: bool = False


class Cancel:
    """Tell a job that the user no longer wants it; safe from any thread."""

    def __init__(self) -> None:
        self._event = Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next step."""
        self._event.set()

    def raise_if_cancelled(self) -> None:
        """Raise `Cancelled` once the user has cancelled."""
        if self._event.is_set():
            raise Cancelled


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What a worker hands back."""

    number: int
    value: object = None
    error: Exception | None = None


@dataclass(frozen=True, slots=True)
class _Waiting:
    """Who waits for a job, kept on the UI thread."""

    lane: Lane
    then: Callable[[], Answer | None]
    failed: Callable[[], Answer | None]
    cancel: Cancel | None = None
    title: str = ""


class Tasks(QObject):
    """The only door to worker threads."""

    writes_changed = Signal(int)
    long_started = Signal(object)
    long_progressed = Signal(object)
    long_ended = Signal(int)
    long_outcome = Signal(object)
    user_error_raised = Signal(object)
    bug_raised = Signal(object)
    closing = Signal()
    _finished = Signal(object)
    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="read")
        self._first = ThreadPoolExecutor(1, thread_name_prefix="first")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._turn = sys.getswitchinterval()
        sys.setswitchinterval(TURN_S)
        self._waiting: dict[int, _Waiting] = {}
        self._last = 0
        self._closed = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def read(self, job: Job, *args: object, then: Answer, failed: Answer | None = None) -> int:
        """Run a job that only reads; return its number."""
        return self._submit(self._wait(Lane.READ, then, failed), job, args, {})

    def read_first(self, job: Job, *args: object, then: Answer) -> int:
        """Run a short job that reads what the user waits for, beside all that panels read; return its number."""
        return self._submit(self._wait(Lane.FIRST, then, None), job, args, {})

    def write(self, job: Job, *args: object, then: Answer | None = None, failed: Answer | None = None) -> int:
        """Run a job on the write lane, after all that were asked before it; return its number."""
        return self._submit(self._wait(Lane.WRITE, then, failed), job, args, {})

    def start(self, title: str, job: Job, *args: object, lane: Lane, then: Answer, failed: Answer | None = None) -> int:
        """Run a long job, called with `progress` and `cancel`; return its number, by which it can be cancelled."""
        cancel = Cancel()
        waiting = self._wait(lane, then, failed, cancel=cancel, title=title)
        number = self._last + 1

        def report(done: int, total: int | None = None, what: str = "") -> None:
            self._reported.emit(Report(number, title, done, total, what))

        self.long_started.emit(Report(number, title))
        return self._submit(waiting, job, args, {"progress": report, "cancel": cancel})

    def cancel(self, number: int) -> None:
        """Ask a long job to stop at its next step."""
        waiting = self._waiting.get(number)
        if waiting is not None and waiting.cancel is not None:
            waiting.cancel.cancel()

    def tell_failure(self, error: Exception) -> None:
        """Tell calmly about the user's world, loudly about a bug, and nothing about what was cancelled."""
        if isinstance(error, UserError):
            self.user_error_raised.emit(error)
        elif not isinstance(error, Cancelled):
            logger.error("a job failed", exc_info=error)
            self.bug_raised.emit(error)

    def cancel_all(self) -> None:
        """Ask every long job to stop at its next step."""
        for waiting in self._waiting.values():
            if waiting.cancel is not None:
                waiting.cancel.cancel()

    def writes_pending(self) -> int:
        """Return how many writes have not been answered yet."""
        return sum(waiting.lane is Lane.WRITE for waiting in self._waiting.values())

    def close(self) -> None:
        """Finish every write, drop what was only read, deliver the last answers and end the threads."""
        if self._closed:
            return
        self._closed = True
        self.cancel_all()
        self.closing.emit()
        self._writer.shutdown(wait=True)
        for readers in (self._first, self._readers):
            readers.shutdown(wait=True, cancel_futures=True)
        sys.setswitchinterval(self._turn)
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)
        self._waiting.clear()

    def _wait(
        self, lane: Lane, then: Answer | None, failed: Answer | None, *, cancel: Cancel | None = None, title: str = ""
    ) -> _Waiting:
        return _Waiting(lane, _held(then), _held(failed), cancel, title)

    def _submit(self, waiting: _Waiting, job: Job, args: tuple[object, ...], keywords: dict[str, object]) -> int:
        if self._closed:
            raise RuntimeError("work was asked for after closing")
        self._last += 1
        number = self._last
        self._waiting[number] = waiting
        lanes = {Lane.FIRST: self._first, Lane.READ: self._readers, Lane.WRITE: self._writer}
        lanes[waiting.lane].submit(self._run, number, job, args, keywords)
        if waiting.lane is Lane.WRITE:
            self.writes_changed.emit(self.writes_pending())
        return number

    def _run(self, number: int, job: Job, args: tuple[object, ...], keywords: dict[str, object]) -> None:
        """Run on a worker thread; whatever happens becomes an answer."""
        try:
            outcome = _Outcome(number, job(*args, **keywords))
        except Exception as error:  # noqa: BLE001 - every failure is told on the UI thread
            outcome = _Outcome(number, error=error)
        self._finished.emit(outcome)

    @Slot(object)
    def _on_finished(self, outcome: _Outcome) -> None:
        waiting = self._waiting.pop(outcome.number, None)
        if waiting is None:
            return
        try:
            self._deliver(waiting, outcome)
        finally:
            if waiting.cancel is not None:
                self.long_ended.emit(outcome.number)
                is_cancelled = isinstance(outcome.error, Cancelled)
                has_failed = outcome.error is not None and not is_cancelled
                self.long_outcome.emit(Ended(outcome.number, waiting.title, has_failed, is_cancelled))
            if waiting.lane is Lane.WRITE:
                self.writes_changed.emit(self.writes_pending())

    def _deliver(self, waiting: _Waiting, outcome: _Outcome) -> None:
        error = outcome.error
        slot = waiting.then() if error is None else waiting.failed()
        if error is None:
            if slot is not None:
                slot(outcome.value)
        elif slot is not None:
            slot(error)
        else:
            self.tell_failure(error)

    @Slot(object)
    def _on_reported(self, report: Report) -> None:
        if report.number in self._waiting:
            self.long_progressed.emit(report)


def _held(slot: Answer | None) -> Callable[[], Answer | None]:
    """Hold a slot weakly when it is a method, so that an answer never wakes a view that is gone."""
    if slot is None:
        return lambda: None
    if not isinstance(slot, MethodType):
        return lambda: slot
    method = weakref.WeakMethod(slot)

    def alive() -> Answer | None:
        found = method()
        if found is None or (isinstance(found.__self__, QObject) and not isValid(found.__self__)):
            return None
        return found

    return alive
