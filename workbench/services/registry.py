"""The registry of plugins: built-ins from lazy names, third parties from entry points, broken ones told apart."""

from __future__ import annotations

import importlib
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import EntryPoint, entry_points
from threading import RLock
from typing import Generic, TypeVar, cast

from workbench.domain.ports import (
    BriefingRenderer,
    Check,
    Exporter,
    Importer,
    MemoryFormat,
    SourceBytes,
    Translator,
)
from workbench.errors import InputError, UserError

log = logging.getLogger(__name__)
P = TypeVar("P")


@dataclass(frozen=True, slots=True)
class Kind(Generic[P]):
    """One kind of plugin: where its built-ins are named, and what a class of it must have."""

    name: str
    needs: tuple[str, ...]
    room: str = ""
    constant: str = "BUILTIN"

    @property
    def group(self) -> str:
        """Return the entry-point group of third parties."""
        return f"workbench.{self.name}"

    def builtin(self) -> tuple[str, ...]:
        """Return the "module:Class" names of the built-ins."""
        package = importlib.import_module(f"workbench.plugins.{self.room or self.name}")
        return tuple(getattr(package, self.constant, ()))


TRANSLATORS: Kind[Translator] = Kind("translators", ("id", "title", "options", "remote", "translate"))
IMPORTERS: Kind[Importer] = Kind("importers", ("id", "title", "suffixes", "options", "claims", "read"))
EXPORTERS: Kind[Exporter] = Kind("exporters", ("id", "title", "suffix", "options", "write"))
CHECKS: Kind[Check] = Kind("checks", ("id", "title", "severity", "options", "run"))
BRIEFINGS: Kind[BriefingRenderer] = Kind("briefings", ("id", "title", "suffix", "options", "render"))
MEMORY_FORMATS: Kind[MemoryFormat] = Kind(
    "memory_formats", ("id", "title", "suffixes", "read", "write"), "exporters", "MEMORY_FORMATS"
)
KINDS: tuple[Kind[object], ...] = cast(
    "tuple[Kind[object], ...]", (TRANSLATORS, IMPORTERS, EXPORTERS, CHECKS, BRIEFINGS, MEMORY_FORMATS)
)


@dataclass(frozen=True, slots=True)
class _Loaded:
    """The plugins of one kind: classes and origins by id, and those that could not be used."""

    classes: dict[str, type[object]]
    origins: dict[str, str]
    external: frozenset[str]
    broken: tuple[tuple[str, str], ...]


class Registry:
    """Finds plugins by kind and id; the classes of a kind are loaded when the kind is first asked for."""

    def __init__(self) -> None:
        """Start with nothing loaded."""
        self._loaded: dict[str, _Loaded] = {}
        self._lock = RLock()

    @property
    def broken(self) -> tuple[tuple[str, str], ...]:
        """Return origin and reason of every plugin that cannot be used; loads all kinds."""
        return tuple(pair for kind in KINDS for pair in self._of(kind).broken)

    def get(self, kind: Kind[P], plugin_id: str) -> type[P]:
        """Return the class with an id.

        Raises:
            UserError: there is none; its data names those there are.
        """
        classes = self._of(kind).classes
        if plugin_id not in classes:
            raise UserError("plugin.unknown", kind=kind.name, id=plugin_id, known=", ".join(classes))
        return cast("type[P]", classes[plugin_id])

    def all(self, kind: Kind[P]) -> list[type[P]]:
        """Return every class of a kind: built-ins as declared, then third parties by name."""
        return [cast("type[P]", found) for found in self._of(kind).classes.values()]

    def ids(self, kind: Kind[P]) -> list[str]:
        """Return the ids of a kind in the order of `all`."""
        return list(self._of(kind).classes)

    def origin(self, kind: Kind[P], plugin_id: str) -> str:
        """Tell where a plugin comes from: its module and class, and the package of a third party."""
        self.get(kind, plugin_id)
        return self._of(kind).origins[plugin_id]

    def importer_for(self, source: SourceBytes) -> type[Importer]:
        """Return the importer that claims a file; third parties are asked first, for the user chose to install them.

        Raises:
            InputError: none claims it.
        """
        loaded = self._of(IMPORTERS)
        for plugin_id in sorted(loaded.classes, key=lambda key: key not in loaded.external):
            found = cast("type[Importer]", loaded.classes[plugin_id])
            try:
                if found().claims(source):
                    return found
            except Exception as error:  # noqa: BLE001 - a faulty plugin must not keep the others from being asked
                log.warning("importer %s failed to look at a file: %s", loaded.origins[plugin_id], type(error).__name__)
        raise InputError("import.unsupported", name=source.name)

    def _of(self, kind: Kind[P]) -> _Loaded:
        with self._lock:
            if kind.name not in self._loaded:
                self._loaded[kind.name] = _load(cast("Kind[object]", kind))
            return self._loaded[kind.name]


def _load(kind: Kind[object]) -> _Loaded:
    classes: dict[str, type[object]] = {}
    origins: dict[str, str] = {}
    external: set[str] = set()
    broken: list[tuple[str, str]] = []
    for entry, origin in _candidates(kind):
        try:
            plugin_id, found = _checked(entry.load(), kind)
            if plugin_id in classes:
                raise ValueError(f"the id {plugin_id} is taken by {origins[plugin_id]}")
        except (Exception, SystemExit) as error:  # noqa: BLE001 - whatever a plugin does while loading, others must live
            log.warning("plugin %s cannot be used: %s", origin, type(error).__name__)
            broken.append((origin, f"{type(error).__name__}: {error}"))
            continue
        classes[plugin_id] = found
        origins[plugin_id] = origin
        if entry.dist is not None:
            external.add(plugin_id)
    return _Loaded(classes, origins, frozenset(external), tuple(broken))


def _candidates(kind: Kind[object]) -> Iterator[tuple[EntryPoint, str]]:
    """Yield what may be loaded, each with its origin in words."""
    for name in kind.builtin():
        yield EntryPoint(name=name, value=name, group=kind.group), name
    for entry in sorted(entry_points(group=kind.group), key=lambda entry: (entry.name, entry.value)):
        owner = f" ({entry.dist.name} {entry.dist.version})" if entry.dist is not None else ""
        yield entry, entry.value + owner


def _checked(found: object, kind: Kind[object]) -> tuple[str, type[object]]:
    """Return the class with its id if it keeps the promise of its port, as far as names can tell."""
    if not isinstance(found, type):
        raise TypeError(f"not a class: {found!r}")
    missing = [name for name in kind.needs if not hasattr(found, name)]
    if missing:
        raise TypeError(f"{found.__qualname__} lacks {', '.join(missing)}")
    plugin_id = getattr(found, "id", None)
    if not isinstance(plugin_id, str) or not plugin_id:
        raise TypeError(f"{found.__qualname__} has no id that is text")
    return plugin_id, found
