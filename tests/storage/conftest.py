"""Fixtures of storage tests: each test runs on SQLite and on a PostgreSQL server that the tests start themselves."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.storage.build import Sample, build_sample
from tests.storage.server import Server
from workbench.storage import Store, open_store


@pytest.fixture
def empty_target(engine_kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[str]:
    """Return where a workspace may be created."""
    if engine_kind == "sqlite":
        yield str(tmp_path / "empty.bayan")
        return
    running: Server = request.getfixturevalue("database_server")
    name = running.create()
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
