"""Backups: whole copies made while people work on, a rolling set beside the workspace."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from workbench.errors import StoreError
from workbench.settings import data_folder
from workbench.storage.failures import translated
from workbench.storage.files import make_whole
from workbench.storage.target import Target

KEEP = 10
WORKSPACE_SUFFIX, DUMP_SUFFIX = ".bayan", ".dump"
_STAMP = "%Y%m%d-%H%M%S-%f"
_PAGES = 4_096
_DUMP_SECONDS = 3_600


def folder_of(target: Target) -> Path:
    """Return the folder of rolling backups: beside the file, or among the user's data for a server."""
    if target.path:
        return target.path.with_name(f"{target.path.name}-backups")
    return data_folder() / "backups" / f"{target.url.host or 'local'}-{target.url.database}"


def backup(target: Target, path: Path | None = None) -> Path:
    """Copy the workspace to `path`, or into the folder of rolling backups, and return where.

    Raises:
        StoreError: `store.backup-exists`, something is at `path`, perhaps the workspace itself; `store.backup-name`,
            what pg_dump writes is no workspace file and must not be named like one; or the copy could not be written,
            or PostgreSQL's pg_dump is missing or failed.
    """
    place = path or _fresh(target)
    if target.path is None and place.suffix.casefold() == WORKSPACE_SUFFIX:
        raise StoreError("store.backup-name", name=place.name, wanted=place.with_suffix(DUMP_SUFFIX).name)
    if os.path.lexists(place):
        raise StoreError("store.backup-exists", path=str(place))
    make_whole(place, lambda passing: _copy_file(target, passing) if target.path else _dump(target, passing))
    return place


def roll(target: Target, keep: int = KEEP) -> Path:
    """Make a rolling backup and remove the oldest beyond `keep`."""
    made = backup(target)
    for old in rolling(target)[: -max(keep, 1)]:
        old.unlink(missing_ok=True)
    return made


def rolling(target: Target) -> list[Path]:
    """Return the rolling backups, oldest first."""
    folder = folder_of(target)
    return sorted(folder.glob(f"{_stem(target)}-[0-9]*{_suffix(target)}")) if folder.is_dir() else []


def is_due(target: Target, now: datetime | None = None) -> bool:
    """Tell whether the last rolling backup is a day old."""
    made = rolling(target)
    if not made:
        return True
    latest = datetime.fromtimestamp(made[-1].stat().st_mtime, UTC)
    return (now or datetime.now(UTC)) - latest > timedelta(days=1)


def _stem(target: Target) -> str:
    return target.path.stem if target.path else str(target.url.database)


def _suffix(target: Target) -> str:
    return target.path.suffix if target.path else DUMP_SUFFIX


def _fresh(target: Target) -> Path:
    return folder_of(target) / f"{_stem(target)}-{datetime.now(UTC).strftime(_STAMP)}{_suffix(target)}"


def _copy_file(target: Target, passing: Path) -> None:
    """Copy by SQLite's own online backup (https://www.sqlite.org/backup.html): readers and writers go on."""
    assert target.path is not None  # only called for files
    with translated(str(passing)):
        uri = f"{target.path.as_uri()}?mode=ro"
        with closing(sqlite3.connect(uri, uri=True)) as source, closing(sqlite3.connect(passing)) as copy:
            source.backup(copy, pages=_PAGES)
            # A copy is one file, to be carried anywhere.
            copy.execute("PRAGMA journal_mode=DELETE")


def _dump(target: Target, passing: Path) -> None:
    tool = shutil.which("pg_dump")
    if tool is None:
        raise StoreError("store.backup-tool", target=target.name)
    url = target.url
    named = {"--host": url.host or url.query.get("host"), "--port": url.port or url.query.get("port")}
    options = [f"{option}={value}" for option, value in (named | {"--username": url.username}).items() if value]
    secret = {"PGPASSWORD": str(url.password)} if url.password else {}
    command = [tool, "--format=custom", f"--file={passing}", "--no-password", *options, str(url.database)]
    try:
        done = subprocess.run(
            command, env=os.environ | secret, capture_output=True, text=True, timeout=_DUMP_SECONDS, check=False
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise StoreError("store.backup-failed", target=target.name, reason=str(error)) from error
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
        raise StoreError("store.backup-failed", target=target.name, reason=reason)
