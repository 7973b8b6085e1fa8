"""The translation memory: exact matches, what a confirmed segment adds, and exchange with TMX files."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from workbench.domain.arabic.folding import NO_LAYERS, layers_that_matter
from workbench.domain.changes import Table, Values
from workbench.domain.documents import DocumentRow, ProjectRow, SegmentRow
from workbench.domain.ids import DocumentId, MemoryId, ProjectId
from workbench.domain.memory import MemoryMatch, MemoryRow, MemoryUnit, MemoryUnitRow
from workbench.domain.ports import CancelToken, MemoryFormat, Progress
from workbench.errors import InputError
from workbench.services.files import replacing
from workbench.services.registry import MEMORY_FORMATS
from workbench.services.workspace import Workspace
from workbench.storage import Work

EXACT = 100
_BATCH = 2000


def remember(ws: Workspace, work: Work, row: SegmentRow, target: str) -> None:
    """Keep a confirmed translation in the project's memory; the same source in the same place is replaced."""
    project = project_of(work, row.document_id)
    memory_id = _own_memory(work, project)
    now = datetime.now(UTC)
    unit = MemoryUnit(
        source_language=project.source_language,
        target_language=project.target_language,
        source=row.source,
        target=target,
        author=ws.author,
        created_at=now,
        changed_at=now,
    )
    for known in ws.store.memory.exact(
        row.source, project.source_language, project.target_language, memory_ids=[memory_id]
    ):
        if known.unit.source == row.source:
            if known.unit.target != target:
                work.update(Table.MEMORY_UNITS, known.id, {"unit": unit})
            return
    work.insert(Table.MEMORY_UNITS, {"memory_id": memory_id, "unit": unit})


def project_of(work: Work, document_id: DocumentId) -> ProjectRow:
    """Return the project of a document inside a unit of work."""
    document = work.get(Table.DOCUMENTS, document_id)
    project = work.get(Table.PROJECTS, document.project_id) if isinstance(document, DocumentRow) else None
    if not isinstance(project, ProjectRow):
        raise InputError("document.none", document=document_id)
    return project


def _own_memory(work: Work, project: ProjectRow) -> MemoryId:
    for memory in work.where(Table.MEMORIES, project_id=project.id):
        if isinstance(memory, MemoryRow) and memory.writable:
            return memory.id
    return MemoryId(work.insert(Table.MEMORIES, {"name": project.name, "project_id": project.id, "writable": True}))


def lookup(ws: Workspace, project_id: ProjectId, text: str) -> list[MemoryMatch]:
    """Return the exact matches for a source text, those with the same spelling first."""
    project = project_or_fail(ws, project_id)
    memories = {memory.id: memory.name for memory in ws.store.memory.memories(project_id)}
    found = ws.store.memory.exact(text, project.source_language, project.target_language, memory_ids=list(memories))
    matches = [_match(row, memories[row.memory_id], text) for row in found]
    return sorted(matches, key=lambda match: (bool(match.layers), -match.unit_id))


def _match(row: MemoryUnitRow, memory: str, text: str) -> MemoryMatch:
    differing = layers_that_matter(row.unit.source, text) or NO_LAYERS
    layers = tuple(str(layer.name).lower() for layer in differing)
    return MemoryMatch(row.id, memory, row.unit.source, row.unit.target, EXACT, layers)


def project_or_fail(ws: Workspace, project_id: ProjectId) -> ProjectRow:
    """Return a project.

    Raises:
        InputError: there is none.
    """
    project = ws.store.projects.get(project_id)
    if project is None:
        raise InputError("project.none", project=project_id)
    return project


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


def import_memory(
    ws: Workspace,
    path: Path,
    wishes: MemoryImport = AS_IT_IS,
    *,
    progress: Progress | None = None,
    cancel: CancelToken | None = None,
) -> tuple[MemoryId, int]:
    """Read an exchange file into a memory of its own; all of it or, on any failure, nothing."""
    plugin = format_for(ws, path)
    try:
        stream = path.open("rb")
    except OSError as error:
        raise InputError("file.unreadable", name=path.name, reason=error.strerror or str(error)) from error
    with stream, ws.store.work("Import memory") as work:
        values: Values = {"name": wishes.name or path.stem, "project_id": wishes.project_id, "writable": False}
        values["live"] = False
        memory_id = MemoryId(work.insert(Table.MEMORIES, values))
        count = 0
        batch: list[dict[str, object]] = []
        for unit in plugin.read(stream, wishes.pair):
            batch.append({"memory_id": memory_id, "unit": unit})
            if len(batch) == _BATCH:
                count += _load(work, batch, count, progress)
                if cancel:
                    cancel.raise_if_cancelled()
        count += _load(work, batch, count, progress)
        if not count:
            raise InputError("memory.empty", name=path.name)
        work.update(Table.MEMORIES, memory_id, {"live": True})
    return memory_id, count


def _load(work: Work, batch: list[dict[str, object]], done: int, progress: Progress | None) -> int:
    size = len(batch)
    if size:
        work.load(Table.MEMORY_UNITS, batch)
        batch.clear()
    if progress:
        progress(done + size, None, "units")
    return size


def export_memory(ws: Workspace, path: Path, memory_id: MemoryId | None = None) -> int:
    """Write one memory, or all, to an exchange file, whole or not at all; return how many units."""
    plugin = format_for(ws, path)
    memories = [memory_id] if memory_id is not None else [memory.id for memory in ws.store.memory.memories()]
    first = next(_units(ws, memories), None)
    source_language = first.source_language if first else "ar"
    with replacing(path) as out:
        return plugin.write(_units(ws, memories), out, source_language=source_language)


def _units(ws: Workspace, memories: list[MemoryId]) -> Iterator[MemoryUnit]:
    for memory_id in memories:
        after = 0
        while rows := ws.store.memory.units(memory_id, after=after, limit=_BATCH):
            yield from (row.unit for row in rows)
            after = rows[-1].id
