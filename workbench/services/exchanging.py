"""Exchange of translation memories with files, as TMX."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from workbench.domain.changes import Table, Values
from workbench.domain.ids import MemoryId, ProjectId
from workbench.domain.memory import MemoryUnit
from workbench.domain.ports import CancelToken, MemoryFormat, Progress
from workbench.errors import InputError
from workbench.services.files import replacing
from workbench.services.registry import MEMORY_FORMATS
from workbench.services.workspace import DEFAULT_PAIR, Workspace
from workbench.storage import Work

_BATCH = 2000


def format_for(ws: Workspace, path: Path) -> MemoryFormat:
    """Return the exchange format that a file name asks for.

    Raises:
        InputError: none takes it.
    """
    for kind in ws.registry.all(MEMORY_FORMATS):
        if path.suffix.lower() in kind.suffixes:
            plugin: MemoryFormat = kind()
            return plugin
    raise InputError("memory.format", name=path.name, suffix=path.suffix)


@dataclass(frozen=True, slots=True)
class MemoryImport:
    """How an exchange file becomes a memory: its name, the project it is kept to, the languages to take from it."""

    name: str = ""
    project_id: ProjectId | None = None
    pair: tuple[str, str] | None = None


AS_IT_IS = MemoryImport()


@dataclass(frozen=True, slots=True)
class MemoryImported:
    """What came of an exchange file: how many units are new in the memory, and how many it had before."""

    memory_id: MemoryId
    new: int
    known: int


def import_memory(
    ws: Workspace,
    path: Path,
    wishes: MemoryImport = AS_IT_IS,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> MemoryImported:
    """Read an exchange file into the memory of its name, all of it or, on any failure, nothing; return what came in.

    A unit that a memory of this name has already, with just this source, target and languages, is not added again.

    Raises:
        InputError: the file cannot be read, is of another kind, or holds no unit in the languages.
        Cancelled: the user cancelled.
    """
    plugin = format_for(ws, path)
    try:
        stream = path.open("rb")
    except OSError as error:
        raise InputError("file.unreadable", name=path.name, reason=error.strerror or str(error)) from error
    with stream, ws.store.work("Import memory") as work:
        units = plugin.read(stream, wishes.pair)
        loading = _Loading(ws, work, wishes.name or path.stem, wishes.project_id)
        while batch := list(islice(units, _BATCH)):
            loading.add(batch)
            if progress:
                progress(loading.new + loading.known, None, path.name)
            if cancel:
                cancel.raise_if_cancelled()
        if not loading.new + loading.known:
            raise _nothing_in(plugin, path, wishes.pair)
        return MemoryImported(loading.memory_id, loading.new, loading.known)


def _nothing_in(plugin: MemoryFormat, path: Path, pair: tuple[str, str] | None) -> InputError:
    """Say why nothing came in: no unit at all, or none in the languages, with those that there are."""
    with path.open("rb") as stream:
        units = islice(plugin.read(stream), _BATCH)
        found = sorted({tag for unit in units for tag in (unit.source_language, unit.target_language)})
    if not found or pair is None:
        return InputError("memory.empty", name=path.name)
    languages = ", ".join(found)
    return InputError("memory.other-languages", name=path.name, source=pair[0], target=pair[1], found=languages)


class _Loading:
    """Puts units into the memory of a name, beside those that it has."""

    def __init__(self, ws: Workspace, work: Work, name: str, project_id: ProjectId | None) -> None:
        namesakes = [
            row for row in ws.store.memory.memories() if row.name == name and row.project_id in (None, project_id)
        ]
        self._work = work
        self._values: Values = {"name": name, "project_id": project_id, "writable": False}
        # What people confirm is kept apart from what comes in files, even where both have one name.
        kept = [row for row in namesakes if not row.writable and row.project_id == project_id]
        self._memory = kept[0] if kept else None
        self.memory_id = (kept or namesakes)[0].id if namesakes else MemoryId(0)
        self._seen = {_mark(unit) for unit in _units(ws, [row.id for row in namesakes])}
        self._target: Values = {}
        self.new = 0
        self.known = 0

    def add(self, units: list[MemoryUnit]) -> None:
        """Add the units that are new."""
        rows: list[Values] = []
        for unit in units:
            mark = _mark(unit)
            if mark not in self._seen:
                self._seen.add(mark)
                rows.append({"unit": unit})
        self.new += len(rows)
        self.known += len(units) - len(rows)
        if rows:
            self._target = self._target or self._opened()
            self.memory_id = MemoryId(int(str(self._target["memory_id"])))
            self._work.load(Table.MEMORY_UNITS, [self._target | row for row in rows])

    def _opened(self) -> Values:
        """Return where new units go: a memory out of sight as yet, or a batch of the one there is."""
        if self._memory is None:
            return {"memory_id": self._work.insert(Table.MEMORIES, self._values | {"live": False})}
        batch = {"memory_id": self._memory.id, "name": self._memory.name, "live": False}
        return {"memory_id": self._memory.id, "batch_id": self._work.insert(Table.BATCHES, batch)}


def _mark(unit: MemoryUnit) -> int:
    """Return 64 bits that stand for a unit: a million units make a set that fits into memory."""
    return hash((unit.source_language, unit.target_language, unit.source, unit.target))


def export_memory(ws: Workspace, path: Path, memory_id: MemoryId | None = None) -> int:
    """Write one memory, or all, to an exchange file, whole or not at all; return how many units.

    A unit that several memories have is written once.
    """
    plugin = format_for(ws, path)
    memories = [memory_id] if memory_id is not None else [memory.id for memory in ws.store.memory.memories()]
    first = next(_units(ws, memories), None)
    source_language = first.source_language if first else DEFAULT_PAIR[0]
    with replacing(path) as out:
        return plugin.write(_each_once(_units(ws, memories)), out, source_language=source_language)


def _each_once(units: Iterator[MemoryUnit]) -> Iterator[MemoryUnit]:
    seen: set[int] = set()
    for unit in units:
        mark = _mark(unit)
        if mark not in seen:
            seen.add(mark)
            yield unit


def _units(ws: Workspace, memories: list[MemoryId]) -> Iterator[MemoryUnit]:
    for memory_id in memories:
        after = 0
        while rows := ws.store.memory.units(memory_id, after=after, limit=_BATCH):
            yield from (row.unit for row in rows)
            after = rows[-1].id
