"""What may be offered as the translation of a segment: matches of the memory, and answers of engines that are on."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from heapq import nlargest
from operator import itemgetter

from workbench.domain.arabic.folding import NO_LAYERS, layers_that_matter
from workbench.domain.arabic.meaning import CAP, Meaning, meaning_differences
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import ProjectRow
from workbench.domain.ids import MemoryUnitId, SegmentId
from workbench.domain.languages import asked_pair
from workbench.domain.memory import MemoryRow, MemoryUnitRow
from workbench.domain.ports import CancelToken
from workbench.domain.similarity import SAME_WORDS, folded_words, similarity
from workbench.errors import InputError
from workbench.services.engines import Order, Patience, prepare, run
from workbench.services.remembering import ANYWHERE, Surroundings, project_or_fail
from workbench.services.translating import engine_class, stored_answers
from workbench.services.workspace import Workspace

LEAST = 50
MOST = 9
# Among so many that are most alike, those that mean the same are sought.
COMPARED = 24
NO_CANCEL: CancelToken | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A unit of a memory for a segment.

    `score` is in per cent and at most `CAP` where `differs` names what the two mean differently; 100 says that only
    spelling differs, in `layers`, or nothing; `in_place` that the unit was made of just this place.
    """

    row: MemoryUnitRow
    memory: str
    score: int
    layers: tuple[str, ...] = ()
    differs: tuple[Meaning, ...] = ()
    in_place: bool = False


@dataclass(frozen=True, slots=True)
class Offered:
    """An engine that may be asked."""

    id: str
    title: str
    remote: bool


@dataclass(frozen=True, slots=True)
class Answer:
    """What an engine made of a source text."""

    engine: str
    title: str
    text: str


def suggest(ws: Workspace, segment_id: SegmentId) -> list[Match]:
    """Return the memory's best matches for a segment, exact ones first; those that mean something else score low."""
    row = ws.store.segments.get(segment_id)
    document = ws.store.documents.get(row.document_id) if row else None
    if row is None or document is None:
        return []
    project = project_or_fail(ws, document.project_id)
    place = _surroundings(ws, segment_id)
    return matches(ws, project, row.source, place)


def warm(ws: Workspace) -> None:
    """Make ready for the first question."""
    ws.store.memory.warm()


def matches(ws: Workspace, project: ProjectRow, text: str, place: Surroundings = ANYWHERE) -> list[Match]:
    """Return the matches of the memories that a project may use, the most trustworthy first."""
    memories = {memory.id: memory for memory in ws.store.memory.memories(project.id)}
    pair = project.source_language, project.target_language
    keys = list(memories)
    found = {row.id: row for row in ws.store.memory.exact(text, *pair, memory_ids=keys)}
    found |= {row.id: row for row in ws.store.memory.similar(text, *pair, memory_ids=keys)}
    words = folded_words(text)
    alike = [(similarity(words, folded_words(row.unit.source)), row) for row in found.values()]
    best = nlargest(COMPARED, (item for item in alike if item[0] >= LEAST), key=itemgetter(0))
    kept = [_weighed(row, memories[row.memory_id], text, score, place) for score, row in best]
    kept.sort(key=lambda match: _rank(match, memories[match.row.memory_id], project))
    return _without_repeats(kept)[:MOST]


def _weighed(row: MemoryUnitRow, memory: MemoryRow, text: str, score: int, place: Surroundings) -> Match:
    """Cap what is alike and means something else."""
    differs = meaning_differences(text, row.unit.source, row.unit.source_language)
    layers: tuple[str, ...] = ()
    if score == SAME_WORDS and not differs:
        # Where no folding makes them equal, it is the punctuation that differs.
        found = layers_that_matter(row.unit.source, text)
        layers = (
            tuple(str(layer.name).lower() for layer in found or NO_LAYERS) if found is not None else ("punctuation",)
        )
    around = (row.unit.previous, row.unit.following, row.unit.label)
    in_place = place != ANYWHERE and around == (place.previous, place.following, place.label)
    return Match(row, memory.name, min(score, CAP) if differs else score, layers, differs, in_place)


def _rank(match: Match, memory: MemoryRow, project: ProjectRow) -> tuple[object, ...]:
    own = memory.writable and memory.project_id == project.id
    return (bool(match.differs), -match.score, bool(match.layers), not match.in_place, not own, -match.row.id)


def _without_repeats(ranked: list[Match]) -> list[Match]:
    first: dict[tuple[str, str], Match] = {}
    for match in ranked:
        first.setdefault((match.row.unit.source, match.row.unit.target), match)
    return list(first.values())


def _surroundings(ws: Workspace, segment_id: SegmentId) -> Surroundings:
    row = ws.store.segments.get(segment_id)
    if row is None:
        return ANYWHERE
    before = ws.store.segments.at(row.document_id, row.ordinal - 1)
    after = ws.store.segments.at(row.document_id, row.ordinal + 1)
    clause = ws.store.clauses.get(row.clause_id)
    return Surroundings(before.source if before else "", after.source if after else "", clause.label if clause else "")


def change_unit(ws: Workspace, unit_id: MemoryUnitId, target: str) -> ChangeSet:
    """Correct the translation of a memory unit.

    Raises:
        InputError: the translation is empty, or the unit is gone.
    """
    if not target.strip():
        raise InputError("memory.empty-unit")
    with ws.store.work("Edit memory unit") as work:
        row = work.get(Table.MEMORY_UNITS, unit_id)
        if not isinstance(row, MemoryUnitRow):
            raise InputError("memory.no-unit", unit=unit_id)
        changed = replace(row.unit, target=target, changed_at=datetime.now(UTC))
        work.update(Table.MEMORY_UNITS, unit_id, {"unit": changed})
    return work.change_set


def delete_unit(ws: Workspace, unit_id: MemoryUnitId) -> ChangeSet:
    """Take a unit out of its memory."""
    with ws.store.work("Delete memory unit") as work:
        work.delete(Table.MEMORY_UNITS, unit_id)
    return work.change_set


def offered_engines(ws: Workspace) -> list[Offered]:
    """Return the engines that the user turned on; none is ever asked that is not among them."""
    enabled = ws.settings.get("engines.enabled")
    names = [str(name) for name in enabled] if isinstance(enabled, list) else []
    found = [engine_class(ws.registry, name) for name in names]
    return [Offered(kind.id, kind.title, kind.remote) for kind in found]


def ask_engine(ws: Workspace, segment_id: SegmentId, engine: str, cancel: CancelToken | None = NO_CANCEL) -> Answer:
    """Ask one engine for one segment; an answer that is known already is taken from the workspace.

    Raises:
        InputError: there is no such engine or segment.
        EngineError: the engine is off, its key is missing, or it failed.
    """
    row = ws.store.segments.get(segment_id)
    document = ws.store.documents.get(row.document_id) if row else None
    if row is None or document is None:
        raise InputError("edit.no-segment", segment=segment_id)
    project = project_or_fail(ws, document.project_id)
    ready = prepare(ws.registry, ws.settings, engine)
    order = Order([row.source], *asked_pair(document.language, project.source_language, project.target_language))
    patience = Patience(timeout=float(ws.settings.number("engines.timeout")), retries=1)
    _, text = next(run(ready, order, patience=patience, cache=stored_answers(ws), cancel=cancel))
    return Answer(engine, ready.translator.title, text)
