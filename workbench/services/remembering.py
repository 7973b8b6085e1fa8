"""The translation memory: exact matches, and what a confirmed segment adds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from workbench.domain.arabic.folding import NO_LAYERS, FoldLayer, layers_that_matter
from workbench.domain.changes import Table
from workbench.domain.documents import ClauseRow, DocumentRow, ProjectRow, SegmentRow
from workbench.domain.ids import DocumentId, MemoryId, ProjectId, SegmentId
from workbench.domain.memory import MemoryMatch, MemoryRow, MemoryUnit, MemoryUnitRow
from workbench.errors import InputError
from workbench.services.workspace import DEFAULT_PAIR, Workspace
from workbench.storage import Work

EXACT = 100
_REMEMBERED = 20_000


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where a segment stands: the sources before and after it, and the label of its clause."""

    previous: str = ""
    following: str = ""
    label: str = ""


ANYWHERE = Surroundings()


def remember(ws: Workspace, work: Work, row: SegmentRow, target: str) -> None:
    """Keep a confirmed translation in the project's memory.

    The same source in the same place is replaced, and keeps its author and the day it was made; in another place it is
    a unit of its own, unless it is translated just so already.
    """
    project = project_of(work, row.document_id)
    memory_id = _own_memory(work, project)
    place = _surroundings_of(work, row)
    now = datetime.now(UTC)
    known = [
        unit
        for unit in ws.store.memory.exact(
            row.source, project.source_language, project.target_language, memory_ids=[memory_id]
        )
        if unit.unit.source == row.source
    ]
    same_place = next((unit for unit in known if _stands(unit.unit, place)), None)
    if same_place is not None:
        if same_place.unit.target != target:
            changed = replace(same_place.unit, target=target, changed_at=now)
            work.update(Table.MEMORY_UNITS, same_place.id, {"unit": changed})
    elif not any(unit.unit.target == target for unit in known):
        fresh = MemoryUnit(
            source_language=project.source_language,
            target_language=project.target_language,
            source=row.source,
            target=target,
            previous=place.previous,
            following=place.following,
            label=place.label,
            author=ws.author,
            created_at=now,
            changed_at=now,
        )
        work.insert(Table.MEMORY_UNITS, {"memory_id": memory_id, "unit": fresh})


def _surroundings_of(work: Work, row: SegmentRow) -> Surroundings:
    around = [row.ordinal - 1, row.ordinal + 1]
    sources = {
        near.ordinal: near.source for near in work.where(Table.SEGMENTS, document_id=row.document_id, ordinal=around)
    }
    clause = work.get(Table.CLAUSES, row.clause_id)
    label = clause.label if isinstance(clause, ClauseRow) else ""
    return Surroundings(sources.get(row.ordinal - 1, ""), sources.get(row.ordinal + 1, ""), label)


def _stands(unit: MemoryUnit, place: Surroundings) -> bool:
    return (unit.previous, unit.following, unit.label) == (place.previous, place.following, place.label)


def project_of(work: Work, document_id: DocumentId) -> ProjectRow:
    """Return the project of a document inside a unit of work."""
    document = work.get(Table.DOCUMENTS, document_id)
    project = work.get(Table.PROJECTS, document.project_id) if isinstance(document, DocumentRow) else None
    if not isinstance(project, ProjectRow):
        raise InputError("document.none", document=document_id)
    return project


def ready_memory(ws: Workspace, segment_id: SegmentId) -> None:
    """Make sure that the project of a segment has a memory of its own.

    This is an edit apart: undoing the first confirmation must not take away the memory that later ones went into.
    """
    row = ws.store.segments.get(segment_id)
    document = ws.store.documents.get(row.document_id) if row else None
    if document is None:
        return
    own = [memory for memory in ws.store.memory.memories(document.project_id) if memory.project_id is not None]
    if not any(memory.writable for memory in own):
        with ws.store.work("New memory") as work:
            _own_memory(work, project_of(work, document.id))


def _own_memory(work: Work, project: ProjectRow) -> MemoryId:
    for memory in work.where(Table.MEMORIES, project_id=project.id):
        if isinstance(memory, MemoryRow) and memory.writable:
            return memory.id
    return MemoryId(work.insert(Table.MEMORIES, {"name": project.name, "project_id": project.id, "writable": True}))


def lookup(
    ws: Workspace,
    project_id: ProjectId | None,
    text: str,
    *,
    pair: tuple[str, str] = DEFAULT_PAIR,
    place: Surroundings = ANYWHERE,
) -> list[MemoryMatch]:
    """Return the exact matches for a source text, the most trustworthy first.

    Those spelt the same come before those in other spelling; then what people confirmed in the project, before what
    was imported; then what stood in the same place; then the newest. Without a project, all memories are searched
    for a pair of languages; a project has its own.
    """
    if project_id is not None:
        project = project_or_fail(ws, project_id)
        pair = project.source_language, project.target_language
    memories = {memory.id: memory for memory in ws.store.memory.memories(project_id)}
    found = ws.store.memory.exact(text, *pair, memory_ids=list(memories))
    ranked: list[tuple[tuple[bool, bool, bool, int], MemoryMatch]] = []
    for row in found:
        memory = memories[row.memory_id]
        match = _match(row, memory.name, text)
        own = memory.writable and project_id in (None, memory.project_id)
        ranked.append(((bool(match.layers), not own, not _stands(row.unit, place), -row.id), match))
    return [match for _, match in sorted(ranked, key=lambda item: item[0])]


class ExactMatches:
    """Finds for many segments of a project what `lookup` would put first; units that are alike are looked at once."""

    def __init__(self, ws: Workspace, project_id: ProjectId) -> None:
        """Take the project whose memories are searched."""
        project = project_or_fail(ws, project_id)
        self._ws = ws
        self._project_id = project_id
        self._pair = project.source_language, project.target_language
        self._memories = {memory.id: memory for memory in ws.store.memory.memories(project_id)}
        self._known: dict[str, _Ranked | None] = {}

    def best(self, wanted: Sequence[tuple[str, Surroundings]]) -> list[MemoryMatch | None]:
        """Return the best match of each text in its place, or None."""
        if len(self._known) > _REMEMBERED:
            self._known.clear()
        unknown = [text for text, _ in wanted if text not in self._known]
        found = self._ws.store.memory.exact_many(unknown, *self._pair, memory_ids=list(self._memories))
        self._known.update((text, self._ranked(text, found[text]) if text in found else None) for text in unknown)
        return [known.at(place) if (known := self._known[text]) else None for text, place in wanted]

    def _ranked(self, text: str, rows: Sequence[MemoryUnitRow]) -> _Ranked:
        matters = {source: bool(_differing(source, text)) for source in {row.unit.source for row in rows}}
        ranks = [(matters[row.unit.source], not self._is_own(self._memories[row.memory_id])) for row in rows]
        lowest = min(ranks)
        best = sorted((row for row, rank in zip(rows, ranks, strict=True) if rank == lowest), key=lambda row: row.id)
        # The newest of each place comes last, and stays.
        places = {Surroundings(row.unit.previous, row.unit.following, row.unit.label): row for row in best}
        return _Ranked(text, best[-1], places, self._memories)

    def _is_own(self, memory: MemoryRow) -> bool:
        return memory.writable and memory.project_id == self._project_id


@dataclass(frozen=True, slots=True)
class _Ranked:
    """The best units of one text: the newest, and the newest of each place."""

    text: str
    newest: MemoryUnitRow
    places: Mapping[Surroundings, MemoryUnitRow]
    memories: Mapping[MemoryId, MemoryRow]

    def at(self, place: Surroundings) -> MemoryMatch:
        row = self.places.get(place, self.newest)
        return _match(row, self.memories[row.memory_id].name, self.text)


def _match(row: MemoryUnitRow, memory: str, text: str) -> MemoryMatch:
    layers = tuple(str(layer.name).lower() for layer in _differing(row.unit.source, text))
    return MemoryMatch(row.id, memory, row.unit.source, row.unit.target, EXACT, layers)


def _differing(source: str, text: str) -> FoldLayer:
    """Return the spelling in which two texts that fold alike differ."""
    return NO_LAYERS if source == text else layers_that_matter(source, text) or NO_LAYERS


def project_or_fail(ws: Workspace, project_id: ProjectId) -> ProjectRow:
    """Return a project.

    Raises:
        InputError: there is none.
    """
    project = ws.store.projects.get(project_id)
    if project is None:
        raise InputError("project.none", project=project_id)
    return project
