"""Typed identifiers of rows: integers that the database gives and never uses twice."""

from __future__ import annotations

from typing import NewType

ProjectId = NewType("ProjectId", int)
DocumentId = NewType("DocumentId", int)
ClauseId = NewType("ClauseId", int)
SegmentId = NewType("SegmentId", int)
CodebookId = NewType("CodebookId", int)
CodeId = NewType("CodeId", int)
AnnotatorId = NewType("AnnotatorId", int)
AnnotationId = NewType("AnnotationId", int)
RelationId = NewType("RelationId", int)
NoteId = NewType("NoteId", int)
MemoryId = NewType("MemoryId", int)
MemoryUnitId = NewType("MemoryUnitId", int)
TermbaseId = NewType("TermbaseId", int)
ConceptId = NewType("ConceptId", int)
TermId = NewType("TermId", int)
DecisionId = NewType("DecisionId", int)
BriefingId = NewType("BriefingId", int)
JudgementId = NewType("JudgementId", int)
ChangeSetId = NewType("ChangeSetId", int)
