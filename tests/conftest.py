"""Fixtures that every room shares."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.engines import database_server, engine_kind, target

__all__ = ["database_server", "engine_kind", "target"]

CHECKOUT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the random walk go further and elsewhere."""
    parser.addoption("--walk", default="1000", help="steps of the random walk on the window")
    parser.addoption("--walk-seed", default="1", help="seed of the random walk")
    parser.addoption("--walk-shorten", default="60", help="seconds to spend on shortening a walk that failed")


@pytest.fixture(scope="session", autouse=True)
def home() -> Iterator[Path]:
    """Give the whole run a home and a meeting place of its own: settings, backups and sockets of the user stay out."""
    # A short path, for a socket's name may have a hundred bytes.
    folder = Path(tempfile.mkdtemp(prefix="bayan-tests-"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("BAYAN_HOME", str(folder / "home"))
        patch.setenv("XDG_RUNTIME_DIR", str(folder))
        yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder of the team's shared material, or skip where it is not present."""
    folder = Path(os.environ.get("BAYAN_SHARED", CHECKOUT.parent / "shared"))
    if not (folder / "data").is_dir():
        pytest.skip("the shared material is not on this machine (set BAYAN_SHARED)")
    return folder


@pytest.fixture
def sample_text() -> str:
    """Return the sample communiqué."""
    return (CHECKOUT / "resources/sample/joint-statement.ar.txt").read_text(encoding="utf-8")
