"""The schema: made at once for a new workspace, compared by revision with an old one; Alembic is needed for neither."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, inspect, text

from workbench.paths import database
from workbench.storage import search_index
from workbench.storage.tables import METADATA

VERSION_TABLE = "alembic_version"
_VERSION_DDL = (
    f"CREATE TABLE {VERSION_TABLE} "
    "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def migrations() -> Path:
    """Return the folder of migrations."""
    return database("migrations")


def revisions(folder: Path) -> tuple[str, ...]:
    """Return the revisions that this program knows, oldest first: files are named `0001_what_it_does.py`."""
    return tuple(sorted(path.name.split("_", 1)[0] for path in folder.glob("versions/[0-9]*_*.py")))


def current(connection: Connection) -> str | None:
    """Return the revision of a database, or None where there is no workspace."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()


def create(connection: Connection, revision: str) -> None:
    """Create all tables and the search index, and stamp them with a revision."""
    METADATA.create_all(connection)
    search_index.create(connection)
    connection.exec_driver_sql(_VERSION_DDL)
    connection.execute(text("INSERT INTO alembic_version VALUES (:revision)"), {"revision": revision})


def is_empty(connection: Connection) -> bool:
    """Tell whether a database holds no table or view of anybody."""
    looked = inspect(connection)
    return not looked.get_table_names() and not looked.get_view_names()


def taken(connection: Connection) -> list[str]:
    """Return which of our table names a database has already."""
    own = {*METADATA.tables, search_index.NAME, VERSION_TABLE}
    return sorted(own.intersection(inspect(connection).get_table_names()))
