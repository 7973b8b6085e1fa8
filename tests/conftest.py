"""Fixtures that every room shares."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parent.parent


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
