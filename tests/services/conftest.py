"""A real workspace for the use cases, with and without the sample."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from workbench.services.demo import load_sample
from workbench.services.workspace import Workspace, new_workspace, open_workspace
from workbench.settings import Settings

SAMPLE = CHECKOUT / "resources/sample/joint-statement.ar.txt"


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    made = Settings(tmp_path / "config")
    made.set("user.name", "Amal")
    return made


@pytest.fixture
def ws(tmp_path: Path, settings: Settings) -> Iterator[Workspace]:
    """Return an empty workspace."""
    with new_workspace(tmp_path / "work.bayan", settings) as workspace:
        yield workspace


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a workspace file that holds the sample, made once; tests copy it."""
    folder = tmp_path_factory.mktemp("sample")
    path = folder / "sample.bayan"
    with new_workspace(path, Settings(folder)) as workspace:
        load_sample(workspace)
    return path


@pytest.fixture
def sample(tmp_path: Path, settings: Settings, sample_file: Path) -> Iterator[Workspace]:
    """Return a workspace with the sample translated and coded."""
    path = tmp_path / "sample.bayan"
    shutil.copy(sample_file, path)
    with open_workspace(path, settings) as workspace:
        yield workspace
