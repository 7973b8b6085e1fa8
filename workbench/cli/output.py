"""What the commands print: sentences or JSON lines on stdout, progress and errors on stderr."""

from __future__ import annotations

import json
import re
import sys
import threading
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, datetime
from enum import Enum
from typing import Never, TextIO

from workbench.domain.documents import Notice
from workbench.services.messages import sentence

_SHOWN = 60
# Seconds before work off a terminal says that it goes on, and the longest that it then keeps silent.
_FIRST_SIGN, _RAREST_SIGN = 5.0, 60.0
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")


class Output:
    """Prints for people or, with `--json`, one JSON object a line."""

    def __init__(self, *, as_json: bool = False, out: TextIO | None = None, err: TextIO | None = None) -> None:
        """Print to the standard streams unless others are given."""
        self.as_json = as_json
        self._out = out or sys.stdout
        self._err = err or sys.stderr

    def record(self, values: Mapping[str, object], line: str) -> None:
        """Print one result: the values as JSON, or the line for people."""
        text = json.dumps(values, ensure_ascii=False, default=_plain) if self.as_json else _printable(line)
        print(text, file=self._out)

    def say(self, line: str) -> None:
        """Print a line for people only; scripts are not told."""
        if not self.as_json:
            print(_printable(line), file=self._out)

    def tell(self, code: str, data: Mapping[str, object]) -> None:
        """Print the sentence of a code for people only."""
        self.say(sentence(code, data))

    def warn(self, line: str) -> None:
        """Print a line on stderr."""
        print(_printable(line), file=self._err)

    def notice(self, notices: tuple[Notice, ...], about: str = "") -> None:
        """Print what the user should know of work that succeeded, and of which file where there are several."""
        for item in notices:
            told = sentence(item.code, item.data)
            self.warn(f"{about}: {told}" if about else told)

    def progress(self, label: str) -> Bar:
        """Return a progress bar on stderr; where that is no terminal, a line now and then of work that takes long."""
        return Bar(label, self._err)


class Bar:
    """A progress bar that takes `(done, total, what)` and closes with its `with` block."""

    def __init__(self, label: str, stream: TextIO) -> None:
        """Show nothing until the first report."""
        from tqdm import tqdm  # start-up time: most commands show no bar

        is_seen = stream.isatty()
        self._bar: tqdm[Never] = tqdm(desc=label, file=stream, disable=not is_seen, leave=False)
        self._label, self._stream = label, stream
        self._done = 0
        self._total: int | None = None
        self._over = threading.Event()
        if not is_seen:
            threading.Thread(target=self._show_life, name="signs of life", daemon=True).start()

    def __call__(self, done: int, total: int | None = None, what: str = "") -> None:
        """Report progress."""
        self._done = done
        if total is not None:
            self._bar.total = self._total = total
        self._bar.n = done
        self._bar.refresh()

    def __enter__(self) -> Bar:
        """Return the bar."""
        return self

    def __exit__(self, *ignored: object) -> None:
        """Take the bar off the terminal."""
        self._over.set()
        self._bar.close()

    def _show_life(self) -> None:
        """Say how far the work is once it takes long, and again ever less often."""
        wait = _FIRST_SIGN
        while not self._over.wait(wait):
            of = "" if self._total is None else f" of {self._total:,}"
            # The reader of our output may be gone; the work goes on.
            with suppress(OSError, ValueError):
                print(f"{self._label}: {self._done:,}{of} …", file=self._stream, flush=True)
            wait = min(wait * 2, _RAREST_SIGN)


def counted(count: int, noun: str, many: str = "") -> str:
    """Return a number with its noun, one or many: 1 note, 2 notes."""
    return f"{count:,} {noun if count == 1 else many or noun + 's'}"


def moment(at: datetime) -> str:
    """Return a time as people read it, by their own clock."""
    return at.astimezone().strftime("%Y-%m-%d %H:%M")


def shortened(text: str) -> str:
    """Return as much of what a person typed as a sentence has room for."""
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _printable(line: str) -> str:
    """Show a control character of a text as a mark: a terminal would obey it."""
    return _CONTROLS.sub("\N{REPLACEMENT CHARACTER}", line)


def _plain(value: object) -> object:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if isinstance(value, (tuple, set, frozenset)):
        return list(value)
    return str(value)
