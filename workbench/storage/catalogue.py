"""The shapes of all editable tables."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from workbench.domain import annotations as notes_and_codes
from workbench.domain import briefings, codes, documents, memory, qa
from workbench.domain.changes import Table
from workbench.storage.search_text import source_key
from workbench.storage.shapes import Composite, Flat, Reference, Shape
from workbench.storage.tables import coding, reviews
from workbench.storage.tables import documents as texts
from workbench.storage.tables import memory as memories

_ANCHOR = Composite(
    notes_and_codes.Anchor,
    {
        "start": "anchor_start",
        "end": "anchor_end",
        "quote": "anchor_quote",
        "prefix": "anchor_prefix",
        "suffix": "anchor_suffix",
        "text_hash": "anchor_hash",
        "state": "anchor_state",
    },
)
_UNIT = Composite(
    memory.MemoryUnit,
    {
        "source_language": "source_language",
        "target_language": "target_language",
        "source": "source",
        "target": "target",
        "previous": "previous",
        "following": "following",
        "label": "label",
        "author": "author",
        "created_at": "unit_created_at",
        "changed_at": "unit_changed_at",
        "properties": "properties",
    },
    optional=False,
)
_BELOW_DOCUMENT = (("document_id", Table.DOCUMENTS),)


def _unit_keys(flat: Flat) -> Flat:
    if "source" not in flat:
        return {}
    return {"source_key": source_key(flat["source"])}


_ALL = (
    Shape(
        Table.PROJECTS,
        texts.Project,
        documents.ProjectRow,
        references=(Reference("codebook_id", Table.CODEBOOKS),),
        children=(
            (Table.DOCUMENTS, "project_id"),
            (Table.MEMORIES, "project_id"),
            (Table.TERMBASES, "project_id"),
            (Table.BRIEFINGS, "project_id"),
        ),
    ),
    Shape(
        Table.DOCUMENTS,
        texts.Document,
        documents.DocumentRow,
        hidden={"live": True},
        references=(Reference("project_id", Table.PROJECTS),),
        owners=(("id", Table.DOCUMENTS),),
        flipped=True,
    ),
    Shape(Table.VARIABLES, texts.Variable, documents.VariableRow, owners=_BELOW_DOCUMENT),
    Shape(
        Table.CLAUSES,
        texts.Clause,
        documents.ClauseRow,
        owners=_BELOW_DOCUMENT,
        children=(
            (Table.CLAUSES, "parent_id"),
            (Table.SEGMENTS, "clause_id"),
            (Table.ANNOTATIONS, "clause_id"),
            (Table.NOTES, "clause_id"),
        ),
    ),
    Shape(
        Table.SEGMENTS,
        texts.Segment,
        documents.SegmentRow,
        owners=_BELOW_DOCUMENT,
        children=(
            (Table.ANNOTATIONS, "segment_id"),
            (Table.NOTES, "segment_id"),
            (Table.DECISIONS, "segment_id"),
        ),
    ),
    Shape(Table.CODEBOOKS, coding.Codebook, codes.CodebookRow, children=((Table.CODES, "codebook_id"),)),
    Shape(
        Table.CODES,
        coding.Code,
        codes.CodeRow,
        children=((Table.CODES, "parent_id"), (Table.ANNOTATIONS, "code_id")),
    ),
    Shape(
        Table.ANNOTATORS,
        coding.Annotator,
        notes_and_codes.AnnotatorRow,
        children=((Table.ANNOTATIONS, "annotator_id"),),
    ),
    Shape(
        Table.ANNOTATIONS,
        coding.Annotation,
        notes_and_codes.AnnotationRow,
        composites={"anchor": _ANCHOR},
        references=(Reference("code_id", Table.CODES), Reference("annotator_id", Table.ANNOTATORS)),
        owners=_BELOW_DOCUMENT,
        children=(
            (Table.RELATIONS, "from_id"),
            (Table.RELATIONS, "to_id"),
            (Table.NOTES, "annotation_id"),
        ),
    ),
    Shape(Table.RELATIONS, coding.Relation, notes_and_codes.RelationRow, owners=_BELOW_DOCUMENT),
    Shape(
        Table.NOTES,
        coding.Note,
        notes_and_codes.NoteRow,
        composites={"anchor": _ANCHOR},
        owners=_BELOW_DOCUMENT,
        children=((Table.NOTES, "parent_id"),),
    ),
    Shape(
        Table.MEMORIES,
        memories.Memory,
        memory.MemoryRow,
        hidden={"live": True},
        references=(Reference("project_id", Table.PROJECTS),),
        owners=(("id", Table.MEMORIES),),
        flipped=True,
    ),
    Shape(
        Table.BATCHES,
        memories.Batch,
        memory.BatchRow,
        hidden={"live": True},
        owners=(("id", Table.BATCHES), ("memory_id", Table.MEMORIES)),
        flipped=True,
    ),
    Shape(
        Table.MEMORY_UNITS,
        memories.MemoryUnit,
        memory.MemoryUnitRow,
        composites={"unit": _UNIT},
        hidden={"batch_id": None},
        owners=(("memory_id", Table.MEMORIES), ("batch_id", Table.BATCHES)),
        derive=_unit_keys,
    ),
    Shape(
        Table.TERMBASES,
        memories.Termbase,
        memory.TermbaseRow,
        references=(Reference("project_id", Table.PROJECTS),),
        children=((Table.CONCEPTS, "termbase_id"),),
    ),
    Shape(Table.CONCEPTS, memories.Concept, memory.ConceptRow, children=((Table.TERMS, "concept_id"),)),
    Shape(Table.TERMS, memories.Term, memory.TermRow),
    Shape(Table.DECISIONS, reviews.Decision, qa.DecisionRow, owners=_BELOW_DOCUMENT),
    Shape(
        Table.BRIEFINGS,
        reviews.Briefing,
        briefings.BriefingRow,
        references=(Reference("project_id", Table.PROJECTS), Reference("document_id", Table.DOCUMENTS)),
    ),
    Shape(Table.JUDGEMENTS, reviews.Judgement, briefings.JudgementRow, owners=_BELOW_DOCUMENT),
)

SHAPES: Mapping[Table, Shape] = MappingProxyType({shape.table: shape for shape in _ALL})
SHAPE_OF = MappingProxyType({shape.entity: shape for shape in _ALL})
