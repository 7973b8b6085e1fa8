"""The schema: made at once for a new workspace, and compared by revision with an old one; Alembic is not needed for either."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Dialect, inspect, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

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
    return connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()


def create(connection: Connection, revision: str) -> None:
    """Create all tables and the search index, and stamp them with a revision."""
    METADATA.create_all(connection)
    search_index.create(connection)
    connection.exec_driver_sql(_VERSION_DDL)
    connection.execute(text(f"INSERT INTO {VERSION_TABLE} VALUES (:revision)"), {"revision": revision})


def taken(connection: Connection) -> list[str]:
    """Return which of our table names a database has already."""
    own = {*METADATA.tables, search_index.NAME, VERSION_TABLE}
    return sorted(own.intersection(inspect(connection).get_table_names()))


def as_sql(dialect: Dialect) -> str:
    """Write the whole schema for people to read and for a test to compare."""
    lines: list[str] = []
    for table in METADATA.sorted_tables:
        lines.append(str(CreateTable(table).compile(dialect=dialect)).strip())
        for index in sorted(table.indexes, key=lambda one: str(one.name)):
            lines.append(str(CreateIndex(index).compile(dialect=dialect)).strip())
    own = (search_index.SQLITE_DDL,) if dialect.name == "sqlite" else search_index.POSTGRES_DDL
    text_lines = "\n\n".join(f"{line};" for line in [*lines, *own])
    return "\n".join(line.rstrip() for line in text_lines.replace("\t", "    ").splitlines()) + "\n"


def sql_files() -> dict[Path, str]:
    """Return the files of `db/schema` with what they should hold."""
    folder = database("schema")
    return {
        folder / "schema.sql": "-- Generated from workbench/storage/tables; compared by a test. SQLite.\n\n"
        + as_sql(sqlite.dialect()),
        folder
        / "schema.postgresql.sql": "-- Generated from workbench/storage/tables; compared by a test. PostgreSQL.\n\n"
        + as_sql(postgresql.dialect()),  # type: ignore[no-untyped-call]
    }


def main() -> None:
    """Write the files of `db/schema` anew: `python -m workbench.storage.schema`."""
    for path, content in sql_files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
