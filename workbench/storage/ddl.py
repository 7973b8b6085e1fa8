"""The schema as SQL text: `python -m workbench.storage.ddl` writes `db/schema`, and a test compares it."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Dialect
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from workbench.paths import database
from workbench.storage import search_index
from workbench.storage.tables import METADATA


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
    """Write the files of `db/schema` anew: `python -m workbench.storage.ddl`."""
    for path, content in sql_files().items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")


if __name__ == "__main__":
    main()
