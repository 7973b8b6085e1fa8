"""The engine: SQLite in WAL with its pragmas, or PostgreSQL through psycopg, from one function."""

from __future__ import annotations

import os
import sqlite3
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool, QueuePool

from workbench.storage.target import Target
from workbench.storage.types import json_text

APPLICATION_ID = 0x42415941
PAGE_SIZE = 8192
BUSY_SECONDS = 5.0
WRITES = "bayan_writes"

# https://www.sqlite.org/pragma.html; the choice and its figures: docs/decisions/.
_PRAGMAS = (
    "PRAGMA foreign_keys=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA cache_size=-65536",
    "PRAGMA mmap_size=268435456",
    "PRAGMA synchronous=NORMAL",
)


def make_engine(
    target: Target, *, token: str = "", read_only: bool = False, pooled: bool = True, busy: float = BUSY_SECONDS
) -> Engine:
    """Return the engine of a workspace; `token` names its connections, `busy` is seconds to wait for a lock."""
    if target.path is None:
        return _postgres_engine(target, token=token, read_only=read_only, pooled=pooled, busy=busy)
    return _sqlite_engine(target, read_only=read_only, pooled=pooled, busy=busy)


def _postgres_engine(target: Target, *, token: str, read_only: bool, pooled: bool, busy: float) -> Engine:
    options = f"-c lock_timeout={int(busy * 1000)} -c timezone=UTC"
    if read_only:
        options += " -c default_transaction_read_only=on"
    arguments = {"application_name": f"bayan:{token}", "options": options, "connect_timeout": 10}
    extra: dict[str, Any] = {"pool_size": 8, "max_overflow": 16, "pool_pre_ping": True} if pooled else {}
    return create_engine(
        target.url,
        json_serializer=json_text,
        hide_parameters=True,
        connect_args=arguments,
        **(extra or {"poolclass": NullPool}),
    )


def _sqlite_engine(target: Target, *, read_only: bool, pooled: bool, busy: float) -> Engine:
    path = target.path
    assert path is not None  # only called for files
    mode = "rw"
    if read_only:
        # A folder that takes no -shm file: nobody can be writing there, so the file may count as unchanging.
        mode = "ro" if os.access(path.parent, os.W_OK) else "ro&immutable=1"
    uri = f"{path.as_uri()}?mode={mode}"

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(uri, uri=True, timeout=busy, check_same_thread=False, isolation_level=None)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        return connection

    pool = {"poolclass": QueuePool, "pool_size": 8, "max_overflow": 16}
    extra: dict[str, Any] = pool if pooled else {"poolclass": NullPool}
    engine = create_engine("sqlite://", creator=connect, json_serializer=json_text, hide_parameters=True, **extra)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    """Open a transaction ourselves: the driver's own would not cover reads, and a writer must not start as a reader."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
