"""Alembic's environment: the connection comes from Bayan, or from the address in the configuration."""

from __future__ import annotations

from alembic import context
from sqlalchemy import Connection

from workbench.storage import search_index
from workbench.storage.engine import WRITES, make_engine
from workbench.storage.tables import METADATA
from workbench.storage.target import parse_target


def _is_ours(name: str | None, kind: str, _parents: object) -> bool:
    """Leave out the search index, which is no table of the metadata, with the tables that FTS5 makes under it."""
    return kind != "table" or not str(name).startswith(search_index.NAME)


def _run(connection: Connection) -> None:
    context.configure(
        connection=connection,
        target_metadata=METADATA,
        include_name=_is_ours,
        render_as_batch=connection.dialect.name == "sqlite",
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        context.run_migrations()


def main() -> None:
    """Run the migrations on the connection given, or on a database of one's own for developing."""
    given = context.config.attributes.get("connection")
    if given is not None:
        _run(given)
        return
    address = context.get_x_argument(as_dictionary=True).get("target") or context.config.get_main_option("target")
    if not address:
        raise SystemExit("name the workspace: alembic -x target=workspace.bayan …")
    engine = make_engine(parse_target(address), pooled=False)
    with engine.execution_options(**{WRITES: True}).connect() as connection, connection.begin():
        _run(connection)


main()
