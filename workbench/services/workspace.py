"""A workspace that is open: its store, the user's settings and the plugins, handed to every use case."""

from __future__ import annotations

import getpass
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from workbench.errors import StoreError
from workbench.services.registry import Registry
from workbench.settings import Settings
from workbench.storage import Store, create_store, open_store

SUFFIX = ".bayan"
# Source and target language where nobody says otherwise.
DEFAULT_PAIR = ("ar", "en")


@dataclass(frozen=True, slots=True)
class Workspace:
    """What every use case gets: one open database, settings and plugins."""

    store: Store
    settings: Settings
    registry: Registry

    @property
    def author(self) -> str:
        """Return the name that edits carry."""
        return author_of(self.settings)

    def close(self) -> None:
        """Close the database; a closed workspace is of no further use."""
        self.store.close()

    def __enter__(self) -> Workspace:
        """Return the workspace itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the database."""
        self.close()


def author_of(settings: Settings) -> str:
    """Return the user's name from the settings, else the name of the account."""
    name = settings.text("user.name").strip()
    if name:
        return name
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "user"


def open_workspace(
    target: str | Path, settings: Settings | None = None, *, create: bool = False, read_only: bool = False
) -> Workspace:
    """Open a workspace: a path or a PostgreSQL URL.

    Raises:
        StoreError: it is missing, foreign, newer than this program, or cannot be read.
    """
    settings = settings or Settings()
    author = author_of(settings)
    try:
        store = open_store(target, author=author, create=create, read_only=read_only)
    except StoreError as error:
        if read_only or error.code != "store.read-only":
            raise
        # On a disk that cannot be written one can still look, check and brief; an edit is refused with its sentence.
        store = open_store(target, author=author, read_only=True)
    return Workspace(store, settings, Registry())


def new_workspace(target: str | Path, settings: Settings | None = None) -> Workspace:
    """Create an empty workspace; a file that is already there is never touched."""
    settings = settings or Settings()
    return Workspace(create_store(target, author=author_of(settings)), settings, Registry())
