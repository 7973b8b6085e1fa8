"""Fixtures of storage tests: each test runs on SQLite and on a PostgreSQL server that the tests start themselves."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.build import Sample, build_sample
from tests.storage.server import Server, find_binaries
from workbench.storage import Store, create_store, open_store

_TEMPLATE = "bayan_template"


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """Return a running PostgreSQL server."""
    binaries = find_binaries()
    if binaries is None:
        message = "PostgreSQL's initdb and postgres are not on this machine (Debian's package postgresql has them)"
        if os.environ.get("CI") == "true":
            pytest.fail(message)
        pytest.skip(message)
    running = Server(binaries)
    create_store(running.url(running.create(name=_TEMPLATE)), author="template").close()
    yield running
    running.stop()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def engine_kind(request: pytest.FixtureRequest) -> str:
    """Return the engine that the test runs on."""
    return str(request.param)


@pytest.fixture
def empty_target(engine_kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Return where a workspace may be created."""
    if engine_kind == "sqlite":
        yield str(tmp_path / "empty.bayan")
        return
    running: Server = request.getfixturevalue("server")
    name = running.create()
    yield running.url(name)
    running.drop(name)


@pytest.fixture
def target(engine_kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Return a workspace that holds nothing yet."""
    if engine_kind == "sqlite":
        path = tmp_path / "work.bayan"
        create_store(path, author="Amal").close()
        yield str(path)
        return
    running: Server = request.getfixturevalue("server")
    name = running.create(_TEMPLATE)
    yield running.url(name)
    running.drop(name)


@pytest.fixture
def store(target: str) -> Iterator[Store]:
    """Return an open, empty workspace."""
    with open_store(target, author="Amal") as opened:
        yield opened


@pytest.fixture
def sample(store: Store) -> Sample:
    """Return a small document with annotations, notes and a relation, in the open workspace."""
    return build_sample(store)
