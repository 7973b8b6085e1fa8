"""Which files of a folder can be imported, told by their names alone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from workbench.services.registry import IMPORTERS, Registry

MOST = 5_000


def importable(registry: Registry, paths: Iterable[Path]) -> list[Path]:
    """Return the files among `paths`, and those in folders among them that an importer reads, in the order of names.

    What was named itself is always among them: it is the importer's to refuse it with a sentence.
    """
    suffixes = {suffix.lower() for kind in registry.all(IMPORTERS) for suffix in kind.suffixes}
    found: list[Path] = []
    for path in paths:
        found += _within(path, suffixes) if path.is_dir() else [path]
    return list(dict.fromkeys(found))[:MOST]


def _within(folder: Path, suffixes: set[str]) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith((".", "~$")) for part in path.relative_to(folder).parts)
        if path.suffix.lower() in suffixes and not hidden and path.is_file():
            yield path
