"""Where the shipped data lies, inside the wheel or in a checkout; files written whole; folders of a moment."""

from __future__ import annotations

import os
import re
import secrets
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

if sys.platform != "win32":
    import fcntl

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"
_SCRATCH = re.compile(r"bayan-(?:[a-z]+-)?([0-9]+)-[A-Za-z0-9_]+")
_HELD = "held"


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


@contextmanager
def scratch(what: str) -> Iterator[Path]:
    """Give a folder that is removed at the end; what a killed process left of its own is removed on the way in."""
    sweep()
    folder = Path(tempfile.mkdtemp(prefix=f"bayan-{what}-{os.getpid()}-"))
    held = os.open(folder / _HELD, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if sys.platform != "win32":
            fcntl.flock(held, fcntl.LOCK_EX)
        yield folder
    finally:
        os.close(held)
        shutil.rmtree(folder, ignore_errors=True)


def sweep() -> None:
    """Remove the scratch folders of processes that are gone."""
    for folder in Path(tempfile.gettempdir()).glob("bayan-*"):
        found = _SCRATCH.fullmatch(folder.name)
        if found and not folder.is_symlink() and _is_gone(int(found[1])) and _is_free(folder / _HELD):
            shutil.rmtree(folder, ignore_errors=True)


def _is_gone(process: int) -> bool:
    if sys.platform == "win32":
        return process != os.getpid()  # signal 0 would end the process there; an open file keeps its folder
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False  # another user's
    return False


def _is_free(mark: Path) -> bool:
    """Say that no process holds the mark, not even one whose number means nothing here, as from a container."""
    if sys.platform == "win32":
        try:
            mark.unlink(missing_ok=True)
        except OSError:
            return False
        return True
    try:
        handle = os.open(mark, os.O_RDWR)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    finally:
        os.close(handle)
    return True
