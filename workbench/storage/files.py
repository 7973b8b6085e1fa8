"""Workspace files: told apart by their first bytes before SQLite is let near them, and made whole or not at all."""

from __future__ import annotations

import math
import os
import uuid
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from workbench.errors import StoreError
from workbench.storage.engine import APPLICATION_ID

# https://www.sqlite.org/fileformat.html, 1.3: the header's magic, and where the application id stands.
_MAGIC = b"SQLite format 3\x00"
# What pg_dump's custom format begins with (PostgreSQL, src/bin/pg_dump/pg_backup_archiver.c).
_DUMP = b"PGDMP"
_APPLICATION = slice(68, 72)
_SAMPLE = 65_536
_RANDOM_BITS = 7.9


def is_unused(path: Path) -> bool:
    """Tell whether a workspace may be made here: nothing is, or an empty file.

    Raises:
        StoreError: `store.cannot-open`, a folder on the way may not be entered.
    """
    try:
        return not path.exists() or (path.is_file() and path.stat().st_size == 0)
    except OSError as error:
        raise StoreError("store.cannot-open", target=str(path), reason=error.strerror or str(error)) from error


def check_is_workspace(path: Path) -> None:
    """Make sure that a file is a workspace of ours.

    Raises:
        StoreError: `store.missing`, `store.not-database`, `store.is-dump`, `store.encrypted` or `store.foreign`, or it
            cannot be read.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_SAMPLE)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise StoreError("store.missing", target=str(path)) from error
    except OSError as error:
        raise StoreError("store.cannot-open", target=str(path), reason=error.strerror or str(error)) from error
    if head.startswith(_DUMP):
        raise StoreError("store.is-dump", target=str(path))
    if not head.startswith(_MAGIC):
        code = "store.encrypted" if _looks_random(head) else "store.not-database"
        raise StoreError(code, target=str(path))
    if int.from_bytes(head[_APPLICATION], "big") != APPLICATION_ID:
        raise StoreError("store.foreign", target=str(path))


def make_whole(path: Path, fill: Callable[[Path], None]) -> None:
    """Let `fill` write a file under a passing name, then give it its own name: a kill on the way leaves nothing there.

    Raises:
        StoreError: `store.cannot-write`, the folder is missing or takes no file.
    """
    passing = path.with_name(f".{path.name}.{uuid.uuid4().hex[:12]}.new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fill(passing)
        with passing.open("rb+") as file:
            os.fsync(file.fileno())
        passing.replace(path)
    except OSError as error:
        raise StoreError("store.cannot-write", target=str(path), reason=error.strerror or str(error)) from error
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            with suppress(OSError):
                passing.with_name(passing.name + ending).unlink(missing_ok=True)


def _looks_random(head: bytes) -> bool:
    """Tell whether the bytes are as good as noise, as an encrypted database's are (Shannon's entropy)."""
    if len(head) < 4_096:
        return False
    counted = Counter(head)
    bits = -sum(n / len(head) * math.log2(n / len(head)) for n in counted.values())
    # A short sample cannot reach eight bits: Miller's bias of the estimate, (m - 1) / 2n nats.
    return bits > _RANDOM_BITS - 255 / (2 * len(head) * math.log(2))
