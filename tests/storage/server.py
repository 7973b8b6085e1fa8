"""A PostgreSQL server of the tests' own: in a passing folder, on a socket, gone when they end."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from itertools import count
from pathlib import Path
from typing import Any

import psycopg

_PLACES = (
    "/usr/lib/postgresql/*/bin",
    "/usr/pgsql-*/bin",
    "/opt/homebrew/opt/postgresql*/bin",
    "/usr/local/opt/postgresql*/bin",
)
_SETTINGS = {
    "listen_addresses": "",
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "120",
    "logging_collector": "off",
}


def find_binaries() -> Path | None:
    """Return the folder that holds initdb and postgres."""
    found = shutil.which("initdb")
    if found and shutil.which("postgres", path=str(Path(found).resolve().parent)):
        return Path(found).resolve().parent
    folders = [folder for place in _PLACES for folder in Path("/").glob(place[1:]) if (folder / "postgres").exists()]
    return max(folders, key=_version, default=None)


def _version(folder: Path) -> float:
    digits = "".join(sign for sign in str(folder) if sign.isdigit() or sign == ".")
    return float(digits.strip(".") or 0)


class Server:
    """A running server; databases are made from a template."""

    def __init__(self, binaries: Path) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="bayan-pg-"))
        self._binaries = binaries
        self._numbers = count(1)
        self._run_as: dict[str, Any] = {}
        if os.getuid() == 0:
            # PostgreSQL refuses to run as root.
            names = {entry.pw_name for entry in pwd.getpwall()}
            user = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
            os.chown(self.folder, user.pw_uid, user.pw_gid)
            self._run_as = {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
        data = self.folder / "data"
        self._call("initdb", "-D", data, "-U", "bayan", "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        options = [part for name, value in _SETTINGS.items() for part in ("-c", f"{name}={value}")]
        self._log = (self.folder / "log").open("wb")
        self._process = subprocess.Popen(
            [binaries / "postgres", "-D", data, "-k", self.folder, *options],
            stdout=self._log,
            stderr=self._log,
            cwd=self.folder,
            **self._run_as,
        )
        self._wait()

    def _call(self, name: str, *arguments: object) -> None:
        subprocess.run(
            [self._binaries / name, *map(str, arguments)],
            check=True,
            stdout=subprocess.DEVNULL,
            cwd=self.folder,
            **self._run_as,
        )

    def _wait(self) -> None:
        deadline = time.monotonic() + 30
        while True:
            try:
                self._admin("SELECT 1")
            except psycopg.OperationalError:
                if self._process.poll() is not None or time.monotonic() > deadline:
                    raise
                time.sleep(0.05)
            else:
                return

    def _admin(self, statement: str) -> None:
        with psycopg.connect(f"postgresql://bayan@/postgres?host={self.folder}", autocommit=True) as connection:
            connection.execute(statement)

    def url(self, name: str) -> str:
        """Return the address of a database."""
        return f"postgresql://bayan@/{name}?host={self.folder}"

    def create(self, template: str = "template1", name: str = "") -> str:
        """Make a database and return its name."""
        name = name or f"test_{next(self._numbers)}"
        self._admin(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def drop(self, name: str) -> None:
        """Remove a database, whoever is connected."""
        self._admin(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

    def empty(self, name: str) -> None:
        """Take every row out of a workspace and let its numbers begin anew, whoever is connected.

        A hundred times as quick as another copy of the template.
        """
        with psycopg.connect(self.url(name), autocommit=True) as connection:
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
            tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
            numbers = "SELECT sequencename FROM pg_sequences WHERE schemaname = 'public'"
            kept = ("alembic_version", "meta")
            steps = [f"DELETE FROM {table}" for (table,) in connection.execute(tables) if table not in kept]
            steps += [f"SELECT setval('{number}', 1, false)" for (number,) in connection.execute(numbers)]
            # What the tests themselves note in `meta` goes; what a new workspace has there stays.
            steps.append("DELETE FROM meta WHERE key NOT IN (SELECT key FROM fresh_meta)")
            steps.append("UPDATE meta SET value = f.value FROM fresh_meta f WHERE f.key = meta.key")
            connection.execute("CREATE TABLE IF NOT EXISTS fresh_meta AS SELECT * FROM meta")
            with connection.transaction():
                connection.execute("SET LOCAL session_replication_role = replica")
                for step in steps:
                    connection.execute(step)

    def stop(self) -> None:
        """End the server and remove its folder."""
        self._process.send_signal(signal.SIGINT)
        self._process.wait(timeout=30)
        self._log.close()
        shutil.rmtree(self.folder, ignore_errors=True)
