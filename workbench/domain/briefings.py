"""Briefings: saved recipes, key judgements, and the bundle of rows that a rendering needs."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.domain.annotations import AnnotationRow, AnnotatorRow, NoteRow, RelationRow
from workbench.domain.codes import CodeRow
from workbench.domain.documents import ClauseRow, DocumentRow, ProjectRow, SegmentRow, VariableRow
from workbench.domain.enums import Confidence, Lead, Likelihood
from workbench.domain.ids import BriefingId, ClauseId, DocumentId, JudgementId, ProjectId, SegmentId
from workbench.domain.memory import ConceptRow, TermRow

SECTIONS = (
    "title",
    "metadata",
    "summary",
    "judgements",
    "contents",
    "commitments",
    "redlines",
    "articles",
    "glossary",
    "notes",
    "source",
)


@dataclass(frozen=True, slots=True)
class Recipe:
    """What goes into a briefing, in which order; no clauses and no segments means the whole document."""

    lead: Lead = Lead.ENGLISH
    sections: tuple[str, ...] = SECTIONS
    clause_ids: tuple[ClauseId, ...] = ()
    segment_ids: tuple[SegmentId, ...] = ()
    marking: str | None = None
    reference: str = ""
    author: str = ""
    version_label: str = ""
    brief_date: str = ""
    template: str = "default"
    page_numbers: bool = True
    embed_fonts: bool = False


@dataclass(frozen=True, slots=True)
class BriefingRow:
    """A saved recipe."""

    id: BriefingId
    project_id: ProjectId
    name: str
    document_id: DocumentId | None = None
    recipe: Recipe = field(default_factory=Recipe)
    version: int = 1


@dataclass(frozen=True, slots=True)
class JudgementRow:
    """A key judgement; likelihood is of the event, confidence is of the evidence, and a fact carries no likelihood."""

    id: JudgementId
    document_id: DocumentId
    ordinal: int
    text_ar: str
    text_en: str
    likelihood: Likelihood | None = None
    confidence: Confidence | None = None
    clause_ids: tuple[ClauseId, ...] = ()
    version: int = 1


@dataclass(frozen=True, slots=True)
class GlossaryEntry:
    """A concept with its terms."""

    concept: ConceptRow
    terms: tuple[TermRow, ...]


@dataclass(frozen=True, slots=True)
class Bundle:
    """Everything of one document that exporters and briefings read; rows in document order."""

    project: ProjectRow
    document: DocumentRow
    clauses: tuple[ClauseRow, ...]
    segments: tuple[SegmentRow, ...]
    annotations: tuple[AnnotationRow, ...] = ()
    annotators: tuple[AnnotatorRow, ...] = ()
    codes: tuple[CodeRow, ...] = ()
    relations: tuple[RelationRow, ...] = ()
    notes: tuple[NoteRow, ...] = ()
    judgements: tuple[JudgementRow, ...] = ()
    glossary: tuple[GlossaryEntry, ...] = ()
    variables: tuple[VariableRow, ...] = ()

    def variable(self, name: str) -> str:
        """Return the value of a document variable, or nothing."""
        return next((row.value for row in self.variables if row.name == name), "")
