"""The schema: migrations, metadata and the files for people agree."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, Engine, inspect, text

from tests.storage.server import Server
from workbench.storage import create_store, ddl, migrate, schema
from workbench.storage.engine import APPLICATION_ID, make_engine
from workbench.storage.search_index import NAME
from workbench.storage.tables import METADATA
from workbench.storage.target import parse_target


@pytest.fixture
def migrated(empty_target: str, engine_kind: str) -> Iterator[Engine]:
    """Return a database that migrations alone have made."""
    if engine_kind == "sqlite":
        with closing(sqlite3.connect(empty_target)) as fresh:
            fresh.execute(f"PRAGMA application_id={APPLICATION_ID}")
    engine = make_engine(parse_target(empty_target), pooled=False)
    migrate.upgrade(engine, schema.migrations(), empty_target)
    yield engine
    engine.dispose()


def differences(connection: Connection) -> object:
    """Compare a database with the metadata, as Alembic's autogenerate does."""

    def is_ours(name: str | None, kind: str, _: object) -> bool:
        return kind != "table" or not str(name).startswith(NAME)

    options = {"target_metadata": METADATA, "include_name": is_ours, "compare_type": True}
    return compare_metadata(MigrationContext.configure(connection, opts=options), METADATA)


def picture(connection: Connection) -> dict[str, object]:
    """Return columns, keys and indexes of every table."""
    there = inspect(connection)
    found: dict[str, object] = {}
    for table in sorted(there.get_table_names()):
        columns = [(c["name"], str(c["type"]), c["nullable"]) for c in there.get_columns(table)]
        keys = sorted((str(k["name"]), k["constrained_columns"], k["options"]) for k in there.get_foreign_keys(table))
        indexes = sorted((str(i["name"]), i["column_names"]) for i in there.get_indexes(table))
        found[table] = (columns, keys, indexes, there.get_pk_constraint(table)["constrained_columns"])
    return found


def test_migrations_make_what_the_tables_declare(migrated: Engine) -> None:
    with migrated.connect() as connection:
        assert differences(connection) == []
        assert schema.current(connection) == schema.revisions(schema.migrations())[-1]


def test_a_new_workspace_equals_a_migrated_one(
    migrated: Engine, engine_kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    if engine_kind == "sqlite":
        place = str(tmp_path / "new.bayan")
    else:
        database_server: Server = request.getfixturevalue("database_server")
        place = database_server.url(database_server.create())
    with create_store(place, author="Amal") as store, store._engine.connect() as new, migrated.connect() as old:
        assert picture(new) == picture(old)
        if engine_kind == "sqlite":
            definitions = text("SELECT name, sql FROM sqlite_master WHERE name = :name").bindparams(name=NAME)
            assert new.execute(definitions).all() == old.execute(definitions).all()


def test_the_schema_files_are_what_the_tables_declare() -> None:
    for path, content in ddl.sql_files().items():
        assert path.read_text(encoding="utf-8") == content, "run: python -m workbench.storage.ddl"


def test_the_schema_file_for_sqlite_runs() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(
            next(content for path, content in ddl.sql_files().items() if path.name == "schema.sql")
        )
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    assert {*METADATA.tables, NAME} <= names
