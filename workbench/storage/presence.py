"""Who has a workspace open: a small file beside it, or a row on a server; a notice, never a bar."""

from __future__ import annotations

import json
import os
import socket
import sys
import uuid
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select, text

from workbench.domain.documents import Notice
from workbench.storage.tables.system import Presence


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody who has the workspace open."""

    token: str
    author: str
    host: str
    pid: int
    since: str

    @property
    def is_here(self) -> bool:
        """Tell whether this very process is meant."""
        return self.pid == os.getpid() and self.host == socket.gethostname()

    @property
    def is_gone(self) -> bool:
        """Tell whether the process is known to have ended; on another host nothing is known."""
        return self.host == socket.gethostname() and not _is_running(self.pid)

    def notice(self, code: str) -> Notice:
        """Return what to tell of this holder."""
        return Notice(code, {"author": self.author, "host": self.host, "pid": self.pid, "since": self.since})


def holder(token: str, author: str) -> Holder:
    """Return this process as a holder."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return Holder(token, author, socket.gethostname(), os.getpid(), now)


class LockFile:
    """The file `<name>.lock` beside a workspace: a list of holders."""

    def __init__(self, workspace: Path) -> None:
        """Take the workspace's path."""
        self.path = workspace.with_name(workspace.name + ".lock")

    def enter(self, me: Holder) -> list[Notice]:
        """Add a holder, take out those whose process has ended, and tell of both."""
        known = self._read()
        gone = [one for one in known if one.is_gone]
        others = [one for one in known if not one.is_gone]
        if not self._write([*others, me]):
            return []
        told = [one.notice("store.recovered") for one in gone]
        return told + [one.notice("store.held") for one in others if not one.is_here]

    def others(self, token: str) -> list[Holder]:
        """Return the other holders, those of this process among them."""
        return [one for one in self._read() if one.token != token and not one.is_gone]

    def leave(self, token: str) -> None:
        """Take a holder out; the last one takes the file away."""
        known = self._read()
        rest = [one for one in known if one.token != token and not one.is_gone]
        if len(rest) != len(known):
            self._write(rest)

    def _read(self) -> list[Holder]:
        try:
            stored = json.loads(self.path.read_text(encoding="utf-8"))
            return [Holder(**one) for one in stored["holders"]]
        except (OSError, ValueError, TypeError, KeyError):
            return []

    def _write(self, holders: Iterable[Holder]) -> bool:
        """Write the file whole, and tell whether that was possible; a lock is never worth failing for."""
        holders = list(holders)
        passing = self.path.with_name(f"{self.path.name}.{uuid.uuid4().hex[:12]}")
        try:
            if not holders:
                self.path.unlink(missing_ok=True)
                return True
            content = json.dumps({"holders": [asdict(one) for one in holders]}, ensure_ascii=False, indent=1)
            passing.write_text(content, encoding="utf-8")
            passing.replace(self.path)
        except OSError:
            return False
        return True


def enter_server(connection: Connection, me: Holder) -> list[Notice]:
    """Add a holder on a server, clear those whose connections have ended, and tell of the others."""
    alive = _alive(connection)
    rows = connection.execute(select(Presence.__table__)).all()
    gone = [row.token for row in rows if row.token not in alive]
    connection.execute(delete(Presence).where(Presence.token.in_(gone)))
    values = {**asdict(me), "since": datetime.fromisoformat(me.since)}
    connection.execute(insert(Presence).values(values))
    others = [
        Holder(row.token, row.author, row.host, row.pid, row.since.isoformat(timespec="seconds"))
        for row in rows
        if row.token in alive
    ]
    return [one.notice("store.held") for one in others if not one.is_here]


def others_on_server(connection: Connection, token: str) -> list[Holder]:
    """Return the other holders on a server, those of this process among them."""
    alive = _alive(connection)
    rows = connection.execute(select(Presence.__table__).where(Presence.token != token)).all()
    return [
        Holder(row.token, row.author, row.host, row.pid, row.since.isoformat(timespec="seconds"))
        for row in rows
        if row.token in alive
    ]


def _alive(connection: Connection) -> set[str]:
    """Return the tokens that live connections carry as their names."""
    names = text(
        "SELECT substr(application_name, 7) FROM pg_stat_activity "
        "WHERE datname = current_database() AND application_name LIKE 'bayan:%'"
    )
    return set(connection.execute(names).scalars())


def leave_server(connection: Connection, token: str) -> None:
    """Take a holder out."""
    connection.execute(delete(Presence).where(Presence.token == token))


def _is_running(pid: int) -> bool:
    if sys.platform == "win32":
        return _is_running_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True


if sys.platform == "win32":

    def _is_running_windows(pid: int) -> bool:
        """Ask Windows, where signal 0 would end the process."""
        import ctypes  # there alone

        synchronize, timeout = 0x00100000, 0x102
        kernel = ctypes.windll.kernel32
        process = kernel.OpenProcess(synchronize, False, pid)
        if not process:
            return False
        running = kernel.WaitForSingleObject(process, 0) == timeout
        kernel.CloseHandle(process)
        return bool(running)
