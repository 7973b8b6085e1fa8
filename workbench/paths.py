"""Where the shipped data lies, inside the wheel or beside the package in a checkout; and files written whole."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"


def root() -> Path:
    """Return the folder that holds `db/` and `resources/`."""
    return _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def resources(*parts: str) -> Path:
    """Return a path under `resources/`."""
    return root().joinpath("resources", *parts)


def database(*parts: str) -> Path:
    """Return a path under `db/`."""
    return root().joinpath("db", *parts)


@contextmanager
def whole(path: Path) -> Iterator[BinaryIO]:
    """Give a stream beside `path` that takes its place only when everything was written and is on the disk.

    Raises:
        OSError: it could not be written; a file already there is untouched.
    """
    fresh = path.parent / f".{path.name}.{secrets.token_hex(4)}.part"
    # The system gives a file made like this the mode that the user's mask allows; asking for the mask would change it.
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        with suppress(FileNotFoundError):
            fresh.chmod(path.stat().st_mode & 0o777)
        fresh.replace(path)
    finally:
        with suppress(OSError):
            fresh.unlink()
