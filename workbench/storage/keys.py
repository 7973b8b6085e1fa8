"""Keys given out ahead of the rows, on either engine, so that rows can refer to one another before they are written."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, text

from workbench.storage.tables import Tracked


def reserve(connection: Connection, entity: type[Tracked], count: int) -> list[int]:
    """Return `count` keys that no row of the table has or will be given; the transaction must be a writing one."""
    if count < 1:
        return []
    name = entity.__tablename__
    if connection.dialect.name == "sqlite":
        last = _last_key(connection, name)
        _set_last_key(connection, name, last + count)
        return list(range(last + 1, last + count + 1))
    sequence = text("SELECT nextval(pg_get_serial_sequence(:table, 'id')) FROM generate_series(1, :count)")
    return list(connection.execute(sequence, {"table": name, "count": count}).scalars())


def keep_ahead(connection: Connection, entity: type[Tracked], highest: int) -> None:
    """Make sure that keys up to `highest`, which rows were given, are not given again (SQLite sees to it itself)."""
    if connection.dialect.name == "sqlite":
        return
    name = entity.__tablename__
    sequence = "pg_get_serial_sequence(:table, 'id')"
    values: dict[str, Any] = {"table": name, "highest": highest}
    ahead = text(
        f"SELECT setval({sequence}, :highest) WHERE :highest > "
        f"(SELECT COALESCE(pg_sequence_last_value(CAST({sequence} AS regclass)), 0))"
    )
    connection.execute(ahead, values)


def _last_key(connection: Connection, name: str) -> int:
    found = connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,)).scalar()
    if found is None:
        connection.exec_driver_sql("INSERT INTO sqlite_sequence(name, seq) VALUES (?, 0)", (name,))
    return int(found or 0)


def _set_last_key(connection: Connection, name: str, key: int) -> None:
    connection.exec_driver_sql("UPDATE sqlite_sequence SET seq = ? WHERE name = ?", (key, name))
