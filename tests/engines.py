"""Both engines: fixtures for tests that run on SQLite and on a PostgreSQL server that the tests start themselves."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.server import Server, find_binaries

TEMPLATE = "bayan_template"


@pytest.fixture(scope="session")
def database_server() -> Iterator[Server]:
    """Return a running PostgreSQL server with a template of an empty workspace."""
    binaries = find_binaries()
    if binaries is None:
        message = "PostgreSQL's initdb and postgres are not on this machine (Debian's package postgresql has them)"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    from workbench.storage import create_store  # for the few tests that want it: SQLAlchemy takes time to load

    running = Server(binaries)
    create_store(running.url(running.create(name=TEMPLATE)), author="template").close()
    yield running
    running.stop()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def engine_kind(request: pytest.FixtureRequest) -> str:
    """Return the engine that the test runs on."""
    return str(request.param)


@pytest.fixture
def target(engine_kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Return a workspace that holds nothing yet."""
    if engine_kind == "sqlite":
        from workbench.storage import create_store  # as above

        path = tmp_path / "work.bayan"
        create_store(path, author="Amal").close()
        yield str(path)
        return
    running: Server = request.getfixturevalue("database_server")
    name = running.create(TEMPLATE)
    yield running.url(name)
    running.drop(name)
