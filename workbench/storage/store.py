"""The store: one open workspace, with its reads, its units of work, and its care."""

from __future__ import annotations

import uuid
from contextlib import AbstractContextManager, suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlalchemy import Engine

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import Notice
from workbench.errors import StoreError
from workbench.storage import applying, backups, checking, edit_log, folded, presence, purging
from workbench.storage.edit_log import Signature
from workbench.storage.failures import translated
from workbench.storage.lane import Lane
from workbench.storage.queries import system
from workbench.storage.reads import Reads, snapshot
from workbench.storage.target import Target
from workbench.storage.work import Work


class Store(Reads):
    """An open workspace; reads are safe from any thread, each on its own short connection.

    Writes of one process take turns; a second thread waits until the first one's work has ended.
    """

    def __init__(self, engine: Engine, target: Target, *, author: str, token: str, read_only: bool = False) -> None:
        """Take an engine whose schema is up to date (see `open_store`)."""
        name = target.name
        super().__init__(engine, name)
        self.target = name
        self.path = target.path
        self.is_sqlite = target.is_sqlite
        self.author = author
        self.session = token
        self.read_only = read_only
        self._is_closed = False
        self.notices: tuple[Notice, ...] = ()
        self._engine = engine
        self._address = target
        self._lane = Lane(engine, name, read_only=read_only)
        self.meta = system.MetaValues(engine, name, self._lane)
        self.cache = system.EngineCache(engine, name, self._lane)

    def snapshot(self) -> AbstractContextManager[Reads]:
        """Give, for a block, the same reads as the store's own, all of this one moment; use them in this thread."""
        return snapshot(self._engine, self.target)

    def work(self, label: str) -> Work:
        """Begin an edit: a context that commits as one transaction and one change set."""
        return Work(self._lane, label, Signature(self.author, self.session))

    def apply(self, change_set: ChangeSet) -> ChangeSet:
        """Make the changes of a change set, usually an inverse, and return it as it was logged.

        Raises:
            StaleChange: somebody changed one of the rows since; nothing was done.
        """
        now = datetime.now(UTC)
        signature = Signature(self.author, self.session)
        with translated(self.target), self._lane.transaction() as connection:
            applying.apply(connection, change_set.changes, signature, now)
            made = edit_log.write(connection, change_set.label, change_set.changes, signature, now)
            return replace(made, versions=applying.versions(connection, change_set.changes))

    def check(self) -> list[Notice]:
        """Look for anything wrong in the database, and return what was found."""
        with translated(self.target), self._engine.connect() as connection:
            return checking.check(connection)

    def rebuild_search(self) -> int:
        """Build the search index and the keys of memories anew, and return how many segments the index holds."""
        with translated(self.target), self._lane.transaction() as connection:
            return folded.rebuild(connection)

    def tidy(self) -> int:
        """Take out for good what was taken out of sight and no redo can bring back; return how many things went.

        Raises:
            StoreError: `store.not-alone`, somebody else has the workspace open, and may yet redo what they undid.
        """
        with translated(self.target), self._lane.transaction() as connection:
            others = (
                presence.LockFile(self.path).others(self.session)
                if self.path
                else presence.others_on_server(connection, self.session)
            )
            if others:
                raise StoreError("store.not-alone", author=others[0].author, host=others[0].host)
            count = purging.purge(connection, self.session)
        if count and self.is_sqlite:
            with translated(self.target), self._engine.connect() as whole:
                # Give the room back to the disk; SQLite refuses it inside a transaction.
                whole.connection.cursor().execute("VACUUM")
        return count

    def backup(self, path: Path | None = None) -> Path:
        """Copy the workspace, whole or not at all, and return where; see `backups.backup`."""
        return backups.backup(self._address, path)

    def roll_backup(self, keep: int = backups.KEEP) -> Path:
        """Make a rolling backup and remove the oldest beyond `keep`."""
        return backups.roll(self._address, keep)

    def enter(self) -> list[Notice]:
        """Say who has the workspace open, and return who else has."""
        me = presence.holder(self.session, self.author)
        if self.path:
            return presence.LockFile(self.path).enter(me)
        with translated(self.target), self._lane.transaction() as connection:
            return presence.enter_server(connection, me)

    def close(self) -> None:
        """Close the workspace; a second time does nothing, and an edit from now on is refused with `store.closed`."""
        if not self.read_only and not self._is_closed:
            # A server that is gone takes our presence away itself.
            with suppress(StoreError):
                self._leave()
        self._is_closed = True
        self._lane.close()
        self._engine.dispose()

    def _leave(self) -> None:
        if self.path:
            presence.LockFile(self.path).leave(self.session)
            return
        with translated(self.target), self._lane.transaction() as connection:
            presence.leave_server(connection, self.session)

    def __enter__(self) -> Self:
        """Return the store itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the workspace."""
        self.close()


def new_token() -> str:
    """Return a name for one opening of a workspace."""
    return uuid.uuid4().hex
