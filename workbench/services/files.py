"""Files written whole or not at all, and read with one clear error."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from workbench.domain.ports import SourceBytes
from workbench.errors import InputError
from workbench.paths import whole
from workbench.plugins.importers.decoding import decode
from workbench.plugins.importers.limits import MAX_FILE, MEGABYTE, megabytes

# A plain text that goes into no workspace may be larger than a document.
_MOST_DECODED = 200 * MEGABYTE


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """Give a stream beside `path` that takes its place only when everything was written and is on the disk.

    Raises:
        InputError: the folder is missing, read-only or full; a file already there is untouched.
    """
    try:
        with whole(path) as stream:
            yield stream
    except OSError as error:
        raise InputError("file.unwritable", name=str(path), reason=error.strerror or str(error)) from error


def read_source(path: Path, limit: int = MAX_FILE) -> SourceBytes:
    """Read a file once, whole, within the limit.

    Raises:
        InputError: it is missing, a folder, unreadable, or larger than the limit.
    """
    try:
        if path.is_dir():
            raise InputError("file.folder", name=str(path))
        with path.open("rb") as stream:
            # Told before it is read; what has no size of its own, as a pipe, is read up to the limit.
            _refuse_beyond(path, os.fstat(stream.fileno()).st_size, limit)
            data = stream.read(limit + 1)
    except FileNotFoundError as error:
        raise InputError("file.missing", name=str(path)) from error
    except OSError as error:
        raise InputError("file.unreadable", name=str(path), reason=error.strerror or str(error)) from error
    _refuse_beyond(path, len(data), limit)
    return SourceBytes(path.name, data)


def _refuse_beyond(path: Path, size: int, limit: int) -> None:
    if size > limit:
        raise InputError("import.too-large", name=path.name, size=megabytes(size), limit=megabytes(limit))


def decoded_text(path: Path) -> str:
    """Return the text of a plain-text file, as its offsets count it.

    Raises:
        InputError: it is missing, empty, binary, or in no encoding that is known.
    """
    source = read_source(path, _MOST_DECODED)
    if not source.data:
        raise InputError("import.empty", name=source.name)
    return decode(source).text
