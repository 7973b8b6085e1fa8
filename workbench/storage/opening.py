"""Creating and opening workspaces: everything that can be wrong is said here, before anybody works."""

from __future__ import annotations

import sqlite3
import uuid
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, text

from workbench.domain.documents import Notice
from workbench.errors import StoreError
from workbench.storage import backups, files, folded, location, migrate, schema
from workbench.storage.engine import APPLICATION_ID, PAGE_SIZE, WRITES, make_engine
from workbench.storage.failures import translated
from workbench.storage.queries.system import CREATED_AT, WORKSPACE_ID
from workbench.storage.search_text import FOLD_VERSION
from workbench.storage.store import Store, new_token
from workbench.storage.tables.system import Meta
from workbench.storage.target import Target, parse_target


def create_store(target: str | Path, *, author: str) -> Store:
    """Create an empty workspace and open it; what is there already is never touched.

    Raises:
        StoreError: `store.exists`, or the place cannot be written.
    """
    place = parse_target(target)
    if place.path is None:
        _create_on_server(place)
    elif not files.is_unused(place.path):
        raise StoreError("store.exists", target=place.name)
    else:
        files.make_whole(place.path, _fill_new_file)
    return open_store(target, author=author)


def open_store(
    target: str | Path,
    *,
    author: str,
    create: bool = False,
    read_only: bool = False,
    migrations: Path | None = None,
) -> Store:
    """Open a workspace, after a backup and an upgrade if it is older than this program.

    Raises:
        StoreError: `store.missing`, `store.foreign`, `store.newer`, … with `create`, a missing one is created instead.
    """
    place = parse_target(target)
    if place.path:
        if create and files.is_unused(place.path):
            return create_store(target, author=author)
        files.check_is_workspace(place.path)
    token = new_token()
    engine = make_engine(place, token=token, read_only=read_only)
    try:
        if create and place.path is None and not _has_workspace(engine, place):
            _create_on_server(place)
        _bring_up_to_date(engine, place, migrations or schema.migrations(), read_only=read_only)
        store = Store(engine, place, author=author, token=token, read_only=read_only)
        store.notices = tuple(_enter(engine, store, place))
    except BaseException:
        engine.dispose()
        raise
    return store


def _fold_again(engine: Engine, store: Store) -> list[Notice]:
    """Bring what is kept folded up to date when this program folds otherwise than the one that kept it."""
    with translated(store.target), engine.connect() as connection:
        if folded.is_current(connection):
            return []
    segments = store.rebuild_search()
    return [Notice("store.refolded", {"segments": segments})] if segments else []


def _enter(engine: Engine, store: Store, place: Target) -> list[Notice]:
    told: list[Notice] = location.notices(place.path) if place.path else []
    if store.read_only:
        return told
    told += store.enter()
    told += _fold_again(engine, store)
    # A workspace that was made a moment ago holds nothing worth a copy.
    if place.path and store.history.recent(1) and backups.is_due(place):
        try:
            store.roll_backup()
        except StoreError as error:
            # A full disk must not keep anybody from their work.
            told.append(Notice("store.no-backup", {"target": place.name, "reason": str(error.data.get("reason", ""))}))
    return told


def _has_workspace(engine: Engine, place: Target) -> bool:
    with translated(place.name), engine.connect() as connection:
        return schema.current(connection) is not None


def _bring_up_to_date(engine: Engine, place: Target, folder: Path, *, read_only: bool) -> None:
    known = schema.revisions(folder)
    with translated(place.name), engine.connect() as connection:
        present = schema.current(connection)
        if present is None:
            code = "store.empty" if place.path is None and schema.is_empty(connection) else "store.foreign"
            raise StoreError(code, target=place.name)
        if present == known[-1]:
            if place.path and not read_only:
                _make_ready(connection)
            return
    if present not in known:
        raise StoreError("store.newer", target=place.name, revision=present)
    if read_only:
        raise StoreError("store.older", target=place.name, revision=present)
    backups.roll(place)
    with translated(place.name):
        migrate.upgrade(engine, folder, place.name)
        if place.path:
            with engine.connect() as connection:
                _make_ready(connection)


def _make_ready(connection: Connection) -> None:
    """Find out now, and not at the first edit, that a file takes no writing; put one that was a backup into WAL."""
    driver = connection.connection.driver_connection
    assert driver is not None  # the connection is open
    connection.rollback()
    try:
        driver.execute("PRAGMA journal_mode=WAL")
        driver.execute("BEGIN IMMEDIATE")
        driver.execute("ROLLBACK")
    except sqlite3.OperationalError as error:
        # Somebody is writing just now: then it can be written, and they have seen to its mode.
        if not getattr(error, "sqlite_errorname", "").startswith("SQLITE_BUSY"):
            raise


def _fill_new_file(path: Path) -> None:
    with translated(str(path)):
        with closing(sqlite3.connect(path)) as fresh:
            fresh.execute(f"PRAGMA page_size={PAGE_SIZE}")
            fresh.execute(f"PRAGMA application_id={APPLICATION_ID}")
            fresh.execute("PRAGMA journal_mode=WAL")
        _create(make_engine(Target(parse_target(path).url, path), pooled=False))


def _create_on_server(place: Target) -> None:
    engine = make_engine(place, pooled=False)
    with translated(place.name):
        with engine.connect() as connection:
            encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
            if encoding != "UTF8":
                raise StoreError("store.encoding", target=place.name, encoding=encoding)
            if schema.taken(connection):
                raise StoreError("store.exists", target=place.name)
        _create(engine)


def _create(engine: Engine) -> None:
    with engine.execution_options(**{WRITES: True}).begin() as connection:
        schema.create(connection, schema.revisions(schema.migrations())[-1])
        about = {WORKSPACE_ID: str(uuid.uuid4()), CREATED_AT: datetime.now(UTC).isoformat()}
        about[folded.FOLDING] = FOLD_VERSION
        connection.execute(insert(Meta), [{"key": key, "value": value} for key, value in about.items()])
    engine.dispose()
