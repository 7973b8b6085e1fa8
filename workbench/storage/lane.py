"""The write lane: transactions that write, one at a time within the process where the engine allows only one anyway."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine

from workbench.errors import StoreError
from workbench.storage.engine import BUSY_SECONDS, WRITES


class Lane:
    """Opens and ends writing transactions; SQLite's own waiting is by polling and unfair, so threads queue here."""

    def __init__(self, engine: Engine, name: str, *, read_only: bool = False, busy: float = BUSY_SECONDS) -> None:
        """Take the engine and the workspace's name for messages."""
        self.name = name
        self._engine = engine.execution_options(**{WRITES: True})
        self._read_only = read_only
        self._busy = busy
        self._turn = threading.Lock() if engine.dialect.name == "sqlite" else None
        self._writers: set[int] = set()
        self._closed = False

    def close(self) -> None:
        """Let no transaction begin any more."""
        self._closed = True

    def begin(self) -> Connection:
        """Return a connection in a writing transaction.

        Raises:
            StoreError: `store.closed`, `store.read-only`, or `store.locked` when somebody else writes for too long.
            RuntimeError: this thread is writing already, and would wait for itself.
        """
        if threading.get_ident() in self._writers:
            raise RuntimeError("this thread has an edit open already")
        if self._closed:
            raise StoreError("store.closed", target=self.name)
        if self._read_only:
            raise StoreError("store.read-only", target=self.name)
        if self._turn and not self._turn.acquire(timeout=self._busy):
            raise StoreError("store.locked", target=self.name)
        try:
            connection = self._engine.connect()
            try:
                connection.begin()
            except BaseException:
                connection.close()
                raise
        except BaseException:
            if self._turn:
                self._turn.release()
            raise
        self._writers.add(threading.get_ident())
        return connection

    @contextmanager
    def ending(self, connection: Connection) -> Iterator[None]:
        """Close a transaction, rolled back unless the block committed it, and let the next writer in."""
        try:
            yield
        finally:
            self._writers.discard(threading.get_ident())
            try:
                connection.close()
            finally:
                if self._turn:
                    self._turn.release()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Give a writing transaction that commits when the block ends well."""
        connection = self.begin()
        with self.ending(connection):
            yield connection
            connection.commit()
