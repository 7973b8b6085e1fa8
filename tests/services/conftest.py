"""A real workspace for the use cases, with and without the sample."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from tests.engines import TEMPLATE
from tests.storage.server import Server
from workbench.services.demo import load_sample
from workbench.services.workspace import Workspace, new_workspace, open_workspace
from workbench.settings import Settings
from workbench.storage import create_store

SAMPLE = CHECKOUT / "resources/sample/joint-statement.ar.txt"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(tmp_path / "config")
    made.set("user.name", "Amal")
    return made


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace file that holds nothing, made once; tests copy it."""
    path = tmp_path_factory.mktemp("empty") / "work.bayan"
    create_store(path, author="template").close()
    return path


@pytest.fixture(scope="session")
def reused_database(database_server: Server) -> str:
    """Return a database of the server that the tests empty and use again."""
    return database_server.create(TEMPLATE, name="bayan_reused")


@pytest.fixture
def target(engine_kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> str:
    """Return a workspace that holds nothing yet."""
    if engine_kind == "sqlite":
        return str(shutil.copy(request.getfixturevalue("empty_file"), tmp_path / "work.bayan"))
    running: Server = request.getfixturevalue("database_server")
    name: str = request.getfixturevalue("reused_database")
    running.empty(name)
    return running.url(name)


@pytest.fixture
def ws(target: str, settings: Settings) -> Iterator[Workspace]:
    """Return an empty workspace, on each engine."""
    with open_workspace(target, settings) as workspace:
        yield workspace


@pytest.fixture
def other(target: str, ws: Workspace, tmp_path: Path) -> Iterator[Workspace]:
    """Return the same workspace as a colleague has it open."""
    theirs = Settings(tmp_path / "theirs")
    theirs.set("user.name", "Badr")
    with open_workspace(target, theirs) as workspace:
        yield workspace


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace file that holds the sample, made once; tests copy it."""
    folder = tmp_path_factory.mktemp("sample")
    path = folder / "sample.bayan"
    with new_workspace(path, Settings(folder)) as workspace:
        load_sample(workspace)
    return path


@pytest.fixture(scope="session")
def sample_template(database_server: Server, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return a database of the server that holds the sample, made once; tests copy it."""
    name = database_server.create(TEMPLATE, name="bayan_sample")
    with open_workspace(database_server.url(name), Settings(tmp_path_factory.mktemp("template"))) as workspace:
        load_sample(workspace)
    return name


@pytest.fixture
def sample(engine_kind: str, tmp_path: Path, settings: Settings, request: pytest.FixtureRequest) -> Iterator[Workspace]:
    """Return a workspace with the sample translated and coded, on each engine."""
    if engine_kind == "sqlite":
        path = tmp_path / "sample.bayan"
        shutil.copy(request.getfixturevalue("sample_file"), path)
        with open_workspace(path, settings) as workspace:
            yield workspace
        return
    running: Server = request.getfixturevalue("database_server")
    name = running.create(request.getfixturevalue("sample_template"))
    with open_workspace(running.url(name), settings) as workspace:
        yield workspace
    running.drop(name)
