"""Translation memory and terms, as in TMX and TBX, as rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from workbench.domain.enums import TermStatus
from workbench.domain.ids import ConceptId, MemoryId, MemoryUnitId, ProjectId, TermbaseId, TermId


@dataclass(frozen=True, slots=True)
class MemoryRow:
    """A translation memory; `project_id` None means that every project may use it."""

    id: MemoryId
    name: str
    project_id: ProjectId | None = None
    writable: bool = True
    version: int = 1


@dataclass(frozen=True, slots=True)
class BatchRow:
    """The units of one import into a memory, which appear and go together."""

    id: int
    memory_id: MemoryId
    name: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class MemoryUnit:
    """A translation unit to be stored or as an exchange file gives it; languages are BCP 47 tags."""

    source_language: str
    target_language: str
    source: str
    target: str
    previous: str = ""
    following: str = ""
    label: str = ""
    author: str = ""
    created_at: datetime | None = None
    changed_at: datetime | None = None
    properties: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MemoryUnitRow:
    """A stored unit of a memory."""

    id: MemoryUnitId
    memory_id: MemoryId
    unit: MemoryUnit
    version: int = 1


@dataclass(frozen=True, slots=True)
class MemoryMatch:
    """A unit found for a segment: `score` 100 is exact; `layers` name the spelling that differs."""

    unit_id: MemoryUnitId
    memory: str
    source: str
    target: str
    score: int
    layers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TermbaseRow:
    """A set of concepts."""

    id: TermbaseId
    name: str
    project_id: ProjectId | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class ConceptRow:
    """A concept: what its terms in each language have in common."""

    id: ConceptId
    termbase_id: TermbaseId
    domain: str = ""
    definition: str = ""
    note: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class TermRow:
    """One term of a concept in one language; `forms` lists inflected forms that rules do not reach."""

    id: TermId
    concept_id: ConceptId
    language: str
    text: str
    status: TermStatus = TermStatus.PREFERRED
    forms: tuple[str, ...] = ()
    note: str = ""
    version: int = 1
