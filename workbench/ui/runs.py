"""Cut the typing of one visit to a row into runs, each of them one step of the window's undo."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import count

PAUSE_S = 2.0
LONGEST_S = 10.0


@dataclass(frozen=True, slots=True)
class Run:
    """Typing without a long pause; `before` is the stored text that it began with."""

    number: int
    before: str
    began: float


class Runs:
    """The runs of the present visit, the last one open.

    Autosaves of one run become one edit on the undo stack, so undo goes back by phrases however often was stored.
    """

    def __init__(self) -> None:
        self._numbers = count(1)
        self._runs: list[Run] = []
        self._typed = 0.0
        self._is_over = False

    def __bool__(self) -> bool:
        """Tell whether anything was typed in this visit."""
        return bool(self._runs)

    def typed(self) -> None:
        """Note a key: a run is over after a pause."""
        now = time.monotonic()
        if self._runs and now - self._typed > PAUSE_S:
            self._is_over = True
        self._typed = now

    def present(self, stored: str) -> int:
        """Return the run that is being typed; a new one begins with what is stored now."""
        if not self._runs or self._is_over:
            self._runs.append(Run(next(self._numbers), stored, time.monotonic()))
            self._is_over = False
        return self._runs[-1].number

    def close_long(self, text: str) -> None:
        """End a run that has gone on for long where a word has ended."""
        if self._runs and time.monotonic() - self._runs[-1].began > LONGEST_S and not text[-1:].isalnum():
            self._is_over = True

    def take_back(self, text: str) -> list[int]:
        """Forget and return, the last one first, the runs since a text was what it is again; none where it never was.

        Typing that is taken back word by word, with pauses, is several runs: all of them are undone with the last word.
        """
        first = next((at for at, run in enumerate(self._runs) if run.before == text), len(self._runs))
        taken = [run.number for run in reversed(self._runs[first:])]
        if taken:
            del self._runs[first:]
            self._is_over = False
        return taken

    def owns(self, number: int) -> bool:
        """Tell whether a run belongs to this visit."""
        return any(run.number == number for run in self._runs)

    def end(self) -> None:
        """Forget the runs: the visit is over, or another edit has come between."""
        self._runs.clear()
        self._is_over = False
