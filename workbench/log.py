"""Logging: to a rotating file under the user's state folder; never a word of any document."""

from __future__ import annotations

import logging
import traceback
from collections import deque
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from platformdirs import user_log_path

_HELD = 500
FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


class Wordless(logging.Formatter):
    """Formats records with where an error came from, and without its message or notes, which may quote anything."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record as a line; a trace that another formatter left in it is not taken."""
        record.exc_text = None
        try:
            return super().format(record)
        finally:
            record.exc_text = None

    def formatException(
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Return the trace of an error and its causes."""
        return "" if ei[1] is None else trace(ei[1])


def trace(error: BaseException) -> str:
    """Return the places and kinds of an error, its causes and its parts, and none of their words."""
    return "".join(_lines(error, set())).rstrip("\n")


def _lines(error: BaseException, seen: set[int]) -> Iterator[str]:
    seen.add(id(error))
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    parts = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    for other in (cause, *parts):
        if other is not None and id(other) not in seen:
            yield from _lines(other, seen)
    yield from traceback.format_tb(error.__traceback__)
    yield f"{type(error).__module__}.{type(error).__qualname__}\n"


class _Recent(logging.Handler):
    """Holds the last lines of this run: the file has those of other runs and programs as well."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self.lines: deque[str] = deque(maxlen=_HELD)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the lines of a record."""
        self.lines.extend(self.format(record).splitlines())


def log_file() -> Path:
    """Return the path of the present log file."""
    return user_log_path("bayan") / "bayan.log"


def start(level: int = logging.INFO) -> None:
    """Send the package's log records to the log file, or nowhere when it cannot be written."""
    logger = logging.getLogger("workbench")
    logger.setLevel(level)
    try:
        log_file().parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = RotatingFileHandler(log_file(), maxBytes=1_000_000, backupCount=3, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    for one in (handler, _Recent()):
        one.setFormatter(Wordless(FORMAT))
        logger.addHandler(one)


def tail(lines: int = 60) -> str:
    """Return the last lines that this run has logged, for a crash report."""
    held = [handler for handler in logging.getLogger("workbench").handlers if isinstance(handler, _Recent)]
    return "\n".join(list(held[-1].lines)[-lines:]) if held else ""
