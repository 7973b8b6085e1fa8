"""Where the shipped data lies: inside the wheel, or beside the package in a checkout."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_BUNDLED = _PACKAGE / "_bundled"


def root() -> Path:
    """Return the folder that holds `db/` and `resources/`."""
    return _BUNDLED if _BUNDLED.is_dir() else _PACKAGE.parent


def resources(*parts: str) -> Path:
    """Return a path under `resources/`."""
    return root().joinpath("resources", *parts)


def database(*parts: str) -> Path:
    """Return a path under `db/`."""
    return root().joinpath("db", *parts)
