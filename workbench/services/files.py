"""Files written whole or not at all, and read with one clear error."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from workbench.domain.ports import SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers.decoding import decode

MAX_BYTES = 200 << 20


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a stream beside `path` that takes its place only when everything was written and is on the disk.

    Raises:
        InputError: the folder is missing, read-only or full; a file already there is untouched.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".part", dir=path.parent)
    except OSError as error:
        raise InputError("file.unwritable", name=str(path), reason=error.strerror or str(error)) from error
    fresh = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        _copy_mode(path, fresh)
        fresh.replace(path)
    except OSError as error:
        raise InputError("file.unwritable", name=str(path), reason=error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            fresh.unlink()


def _copy_mode(path: Path, fresh: Path) -> None:
    """Give the new file the mode of the one it replaces, or the one a plain `open` would have given."""
    try:
        mode = path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    fresh.chmod(mode)


def read_source(path: Path, limit: int = MAX_BYTES) -> SourceBytes:
    """Read a file once, whole, within the limit.

    Raises:
        InputError: it is missing, a folder, unreadable, or larger than the limit.
    """
    try:
        if path.is_dir():
            raise InputError("file.folder", name=str(path))
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError as error:
        raise InputError("file.missing", name=str(path)) from error
    except OSError as error:
        raise InputError("file.unreadable", name=str(path), reason=error.strerror or str(error)) from error
    if len(data) > limit:
        raise InputError("import.too-large", name=path.name, limit=limit >> 20)
    return SourceBytes(path.name, data)


def decoded_text(path: Path) -> str:
    """Return the text of a plain-text file, as its offsets count it.

    Raises:
        InputError: it is missing, empty, binary, or in no encoding that is known.
    """
    source = read_source(path)
    if not source.data:
        raise InputError("import.empty", name=source.name)
    return decode(source).text
