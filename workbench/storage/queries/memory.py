"""Reads of translation memories and termbases."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Select, func, or_, select

from workbench.domain.briefings import GlossaryEntry
from workbench.domain.changes import Table
from workbench.domain.enums import Side
from workbench.domain.ids import ConceptId
from workbench.domain.memory import ConceptRow, MemoryRow, MemoryUnitRow, TermbaseRow, TermRow
from workbench.storage.catalogue import SHAPES
from workbench.storage.memory_words import MemoryWords
from workbench.storage.queries.base import Connections, Queries
from workbench.storage.queries.search import parse_query
from workbench.storage.search_text import placed_words, source_key
from workbench.storage.tables.memory import Batch, Concept, Memory, MemoryUnit, Term, Termbase

_FEW = 500
_MEMORIES = select(*SHAPES[Table.MEMORIES].selected).where(Memory.live).order_by(Memory.id)
_IN_SIGHT = (Memory.live, or_(MemoryUnit.batch_id.is_(None), Batch.live))
_TERMBASES = select(*SHAPES[Table.TERMBASES].selected).order_by(Termbase.id)
_CONCEPTS = select(*SHAPES[Table.CONCEPTS].selected).order_by(Concept.id)
_TERMS = select(*SHAPES[Table.TERMS].selected).order_by(Term.id)


def _units(*columns: Any) -> Select[Any]:
    joined = select(*columns).join(Memory, Memory.id == MemoryUnit.memory_id)
    return joined.outerjoin(Batch, Batch.id == MemoryUnit.batch_id).where(*_IN_SIGHT)


_UNITS = _units(*SHAPES[Table.MEMORY_UNITS].selected).order_by(MemoryUnit.id)


class MemoryQueries(Queries):
    """Reads of memories; units of memories and imports out of sight are left out."""

    def __init__(self, engine: Connections, name: str) -> None:
        """Take the engine, and the workspace's name for messages."""
        super().__init__(engine, name)
        self._words = {side: MemoryWords(side) for side in Side}

    def memories(self, project_id: int | None = None) -> list[MemoryRow]:
        """Return the memories that a project may use, or all."""
        wanted = _MEMORIES
        if project_id is not None:
            wanted = wanted.where(or_(Memory.project_id.is_(None), Memory.project_id == project_id))
        return self._rows(Table.MEMORIES, wanted)

    def exact(
        self, text: str, source_language: str, target_language: str, memory_ids: Sequence[int] | None = None
    ) -> list[MemoryUnitRow]:
        """Return the units whose source is this text when folded, those written just so first.

        Languages agree when they are equal, or one of them names no region (`ar` and `ar-LB`).
        """
        wanted = _UNITS.where(MemoryUnit.source_key == source_key(text))
        if memory_ids is not None:
            wanted = wanted.where(MemoryUnit.memory_id.in_(memory_ids))
        rows: list[MemoryUnitRow] = [
            row
            for row in self._rows(Table.MEMORY_UNITS, wanted)
            if _agree(row.unit.source_language, source_language) and _agree(row.unit.target_language, target_language)
        ]
        return sorted(rows, key=lambda row: row.unit.source != text)

    def exact_many(
        self, texts: Iterable[str], source_language: str, target_language: str, memory_ids: Sequence[int]
    ) -> dict[str, list[MemoryUnitRow]]:
        """Do the same for many texts at once; those that have no unit are left out."""
        by_key: defaultdict[bytes, list[str]] = defaultdict(list)
        for text in dict.fromkeys(texts):
            by_key[source_key(text)].append(text)
        found: defaultdict[str, list[MemoryUnitRow]] = defaultdict(list)
        keys = sorted(by_key)
        for at in range(0, len(keys), _FEW):
            few = _UNITS.where(MemoryUnit.source_key.in_(keys[at : at + _FEW]), MemoryUnit.memory_id.in_(memory_ids))
            for row in self._rows(Table.MEMORY_UNITS, few):
                unit = row.unit
                if _agree(unit.source_language, source_language) and _agree(unit.target_language, target_language):
                    for text in by_key[source_key(unit.source)]:
                        found[text].append(row)
        return {text: sorted(rows, key=lambda row: row.unit.source != text) for text, rows in found.items()}

    def similar(
        self, text: str, source_language: str, target_language: str, memory_ids: Sequence[int], limit: int = 60
    ) -> list[MemoryUnitRow]:
        """Return units that share the rarer words of a text, those that share most of theirs first.

        The first call reads the words of all memories once; later ones read what has changed since.
        """
        with self._reading() as connection:
            keys = self._words[Side.SOURCE].candidates(connection, text, frozenset(memory_ids), limit)
        rows: list[MemoryUnitRow] = self._by_keys(
            Table.MEMORY_UNITS, _UNITS.where(MemoryUnit.memory_id.in_(memory_ids)), keys
        )
        return [
            row
            for row in rows
            if _agree(row.unit.source_language, source_language) and _agree(row.unit.target_language, target_language)
        ]

    def warm(self) -> None:
        """Read the words of all memories, so that the first look for what is similar does not wait for them."""
        with self._reading() as connection:
            self._words[Side.SOURCE].warm(connection)

    def holding(
        self, text: str, side: Side, memory_ids: Sequence[int], limit: int = 200
    ) -> list[tuple[MemoryUnitRow, tuple[tuple[int, int], ...]]]:
        """Return units that have all words of a text on one side, the newest first, with their places there."""
        terms = parse_query(text)
        with self._reading() as connection:
            keys = self._words[side].holding(connection, text, frozenset(memory_ids), limit)
        wanted = _UNITS.where(MemoryUnit.memory_id.in_(memory_ids))
        found = []
        for row in self._by_keys(Table.MEMORY_UNITS, wanted, keys):
            words = list(placed_words(row.unit.source if side is Side.SOURCE else row.unit.target))
            places = [list(term.spans(words)) for term in terms]
            if places and all(places):
                found.append((row, tuple(sorted({span for spans in places for span in spans}))))
        return found

    def unit(self, key: int) -> MemoryUnitRow | None:
        """Return a unit, or None when it is not there or out of sight."""
        row: MemoryUnitRow | None = self._one(Table.MEMORY_UNITS, _UNITS.where(MemoryUnit.id == key))
        return row

    def units(self, memory_id: int, after: int = 0, limit: int = 1_000) -> list[MemoryUnitRow]:
        """Return a page of a memory's units: up to `limit` with keys above `after`."""
        wanted = _UNITS.where(MemoryUnit.memory_id == memory_id, MemoryUnit.id > after).limit(limit)
        return self._rows(Table.MEMORY_UNITS, wanted)

    def count(self, memory_id: int) -> int:
        """Return how many units a memory has."""
        with self._reading() as connection:
            wanted = _units(func.count(MemoryUnit.id)).where(MemoryUnit.memory_id == memory_id)
            return int(connection.execute(wanted).scalar_one())


class TermQueries(Queries):
    """Reads of termbases, concepts and terms."""

    def termbases(self) -> list[TermbaseRow]:
        """Return all termbases, oldest first."""
        return self._rows(Table.TERMBASES, _TERMBASES)

    def concepts(self, termbase_id: int) -> list[ConceptRow]:
        """Return the concepts of a termbase, oldest first."""
        return self._rows(Table.CONCEPTS, _CONCEPTS.where(Concept.termbase_id == termbase_id))

    def terms(self, termbase_id: int) -> list[TermRow]:
        """Return the terms of a termbase, oldest first."""
        wanted = _TERMS.join(Concept, Concept.id == Term.concept_id).where(Concept.termbase_id == termbase_id)
        return self._rows(Table.TERMS, wanted)

    def glossary(self, project_id: int) -> list[GlossaryEntry]:
        """Return the concepts that a project may use, with their terms, by termbase and age."""
        usable = or_(Termbase.project_id.is_(None), Termbase.project_id == project_id)
        inside = Concept.termbase_id.in_(select(Termbase.id).where(usable))
        concepts = self._rows(Table.CONCEPTS, _CONCEPTS.where(inside))
        terms: defaultdict[ConceptId, list[TermRow]] = defaultdict(list)
        for term in self._rows(Table.TERMS, _TERMS.join(Concept, Concept.id == Term.concept_id).where(inside)):
            terms[term.concept_id].append(term)
        ordered = sorted(concepts, key=lambda concept: (concept.termbase_id, concept.id))
        return [GlossaryEntry(concept, tuple(terms[concept.id])) for concept in ordered]


def _agree(stored: str, asked: str) -> bool:
    one, other = stored.lower().replace("_", "-"), asked.lower().replace("_", "-")
    if one == other:
        return True
    return one.split("-")[0] == other.split("-")[0] and "-" not in min(one, other, key=len)
