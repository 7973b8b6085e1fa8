"""Fixtures that read the shipped sample and seeds as a newcomer's program would: from their files alone."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
SAMPLE = CHECKOUT / "resources" / "sample"
SEEDS = CHECKOUT / "db" / "seeds"


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def sample_folder() -> Path:
    return SAMPLE


@pytest.fixture(scope="session")
def whole_text() -> str:
    return (SAMPLE / "joint-statement.ar.txt").read_bytes().decode("utf-8")


@pytest.fixture(scope="session")
def statement() -> dict[str, Any]:
    return _toml(SAMPLE / "joint-statement.toml")


@pytest.fixture(scope="session")
def segments(statement: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Return the segments by id, in document order, each with the key of its clause."""
    return {
        segment["id"]: {**segment, "clause": clause["key"]}
        for clause in statement["clauses"]
        for paragraph in clause["paragraphs"]
        for segment in paragraph["segments"]
    }


@pytest.fixture(scope="session")
def coded() -> dict[str, Any]:
    return json.loads((SAMPLE / "joint-statement.codes.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="session")
def termbase() -> dict[str, Any]:
    return _toml(SAMPLE / "termbase.toml")


@pytest.fixture(scope="session")
def codebook() -> dict[str, Any]:
    return _toml(SEEDS / "codebook.toml")


@pytest.fixture(scope="session")
def scales() -> dict[str, Any]:
    return _toml(SEEDS / "likelihood.toml")
