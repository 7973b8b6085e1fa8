"""Brings an older workspace up to date: a backup, then Alembic in one transaction that lets nobody else in."""

from __future__ import annotations

import threading
from pathlib import Path

from sqlalchemy import Connection, Engine, text

from workbench.errors import StoreError
from workbench.storage import schema
from workbench.storage.engine import WRITES

# Alembic keeps its context in a module global: two upgrades at once in one process would mix.
_ALEMBIC = threading.Lock()
_ADVISORY = 0x42415941


def upgrade(engine: Engine, folder: Path, name: str) -> None:
    """Run the migrations that the database lacks; all of them or none.

    Raises:
        StoreError: `store.damaged`, references were broken before or by the migration.
    """
    with _ALEMBIC, engine.execution_options(**{WRITES: True}).connect() as connection:
        if connection.dialect.name == "sqlite":
            # Tables are rebuilt on the way; the pragma is without effect inside a transaction.
            _driver_execute(connection, "PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                if connection.dialect.name != "sqlite":
                    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY})
                # Another program may have been first while this one waited.
                if schema.current(connection) != schema.revisions(folder)[-1]:
                    _run(connection, folder)
                    _check_references(connection, name)
        finally:
            if connection.dialect.name == "sqlite":
                _driver_execute(connection, "PRAGMA foreign_keys=ON")


def _driver_execute(connection: Connection, statement: str) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None  # the connection is open
    driver.execute(statement)


def _run(connection: Connection, folder: Path) -> None:
    # Start-up: Alembic costs 0.85 s, and is needed only for a workspace of an older version.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _check_references(connection: Connection, name: str) -> None:
    if connection.dialect.name == "sqlite" and connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreError("store.damaged", target=name, reason="foreign key check")
