"""Where a workspace lies: a file, or a database of a server."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from workbench.errors import StoreError

_SCHEME = "postgresql"
_SERVER = ("postgresql:", "postgresql+", "postgres:")


@dataclass(frozen=True, slots=True)
class Target:
    """A workspace's address; `path` is None on a server."""

    url: URL
    path: Path | None

    @property
    def is_sqlite(self) -> bool:
        """Tell whether the workspace is a file."""
        return self.path is not None

    @property
    def name(self) -> str:
        """Return the address for people and lists, its password hidden."""
        # Without the driver, which nobody typed.
        return str(self.path) if self.path else self.url.set(drivername=_SCHEME).render_as_string(hide_password=True)


def parse_target(target: str | Path) -> Target:
    """Read a path or a database address.

    Raises:
        StoreError: `store.address`, the address is not understood; `store.no-name`, there is none.
    """
    text = str(target)
    if not text.strip():
        raise StoreError("store.no-name")
    if text.startswith("sqlite:///"):
        text = text.removeprefix("sqlite:///")
    if not text.startswith(_SERVER):
        if "://" in text:
            raise StoreError("store.address", address=text.split("@")[-1])
        path = Path(text).expanduser().absolute()
        return Target(URL.create("sqlite", database=str(path)), path)
    try:
        url = make_url(text.replace("postgres://", "postgresql://", 1))
    except (ArgumentError, ValueError) as error:
        raise StoreError("store.address", address=text.split("@")[-1]) from error
    return Target(url.set(drivername="postgresql+psycopg"), None)
