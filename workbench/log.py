"""Logging: to a rotating file under the user's state folder; never a word of any document."""

from __future__ import annotations

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from platformdirs import user_log_path

FORMAT = "%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"


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
    handler.setFormatter(logging.Formatter(FORMAT))
    logger.addHandler(handler)


def tail(lines: int = 60) -> str:
    """Return the last lines of the log, for a crash report."""
    try:
        return "\n".join(log_file().read_text(encoding="utf-8", errors="replace").splitlines()[-lines:])
    except OSError:
        return ""
