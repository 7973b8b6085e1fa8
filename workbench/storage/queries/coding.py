"""Reads of codebooks, annotations, relations and notes."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from sqlalchemy import Text, cast, func, or_, select, union

from workbench.domain.annotations import AnnotationRow, AnnotatorRow, NoteRow, RelationRow
from workbench.domain.changes import Table
from workbench.domain.codes import CodebookRow, CodeRow
from workbench.domain.enums import AnchorState, AnnotationScope
from workbench.domain.ids import ClauseId, CodeId
from workbench.storage.catalogue import SHAPES
from workbench.storage.queries.base import Queries
from workbench.storage.tables.coding import Annotation, Annotator, Code, Codebook, Note, Relation
from workbench.storage.tables.documents import Document, Segment

_CODEBOOKS = select(*SHAPES[Table.CODEBOOKS].selected).order_by(Codebook.id)
_CODES = select(*SHAPES[Table.CODES].selected).order_by(Code.ordinal, Code.id)
_ANNOTATORS = select(*SHAPES[Table.ANNOTATORS].selected).order_by(Annotator.id)
_ANNOTATIONS = select(*SHAPES[Table.ANNOTATIONS].selected).order_by(Annotation.id)
_RELATIONS = select(*SHAPES[Table.RELATIONS].selected).order_by(Relation.id)
_NOTES = select(*SHAPES[Table.NOTES].selected).order_by(Note.id)
CHUNK = 500


class CodeQueries(Queries):
    """Reads of codebooks and codes."""

    def codebooks(self) -> list[CodebookRow]:
        """Return all codebooks, oldest first."""
        return self._rows(Table.CODEBOOKS, _CODEBOOKS)

    def codebook(self, key: int) -> CodebookRow | None:
        """Return a codebook, or None when it is not there."""
        row: CodebookRow | None = self._one(Table.CODEBOOKS, _CODEBOOKS.where(Codebook.id == key))
        return row

    def of(self, codebook_id: int) -> list[CodeRow]:
        """Return the codes of a codebook in tree order: each before those below it, siblings by their ordinal."""
        below: defaultdict[CodeId | None, list[CodeRow]] = defaultdict(list)
        for row in self._rows(Table.CODES, _CODES.where(Code.codebook_id == codebook_id)):
            below[row.parent_id].append(row)
        ordered: list[CodeRow] = []
        waiting = list(reversed(below[None]))
        while waiting:
            row = waiting.pop()
            ordered.append(row)
            waiting.extend(reversed(below[row.id]))
        return ordered

    def by_key(self, codebook_id: int, key: str) -> CodeRow | None:
        """Return the code of this key."""
        found = self._rows(Table.CODES, _CODES.where(Code.codebook_id == codebook_id, Code.key == key))
        return found[0] if found else None


class AnnotatorQueries(Queries):
    """Reads of annotators."""

    def all(self) -> list[AnnotatorRow]:
        """Return all annotators, oldest first."""
        return self._rows(Table.ANNOTATORS, _ANNOTATORS)

    def by_name(self, name: str) -> AnnotatorRow | None:
        """Return the annotator of exactly this name."""
        found = self._rows(Table.ANNOTATORS, _ANNOTATORS.where(Annotator.name == name))
        return found[0] if found else None


class AnnotationQueries(Queries):
    """Reads of annotations."""

    def of(self, document_id: int) -> list[AnnotationRow]:
        """Return a document's annotations, oldest first."""
        return self._rows(Table.ANNOTATIONS, _ANNOTATIONS.where(Annotation.document_id == document_id))

    def on_wholes(self, document_id: int) -> list[AnnotationRow]:
        """Return the annotations of a document that stand on all of it or on a clause, oldest first."""
        wholes = (AnnotationScope.DOCUMENT, AnnotationScope.CLAUSE)
        wanted = _ANNOTATIONS.where(Annotation.document_id == document_id, Annotation.scope.in_(wholes))
        return self._rows(Table.ANNOTATIONS, wanted)

    def for_segments(self, segment_ids: Sequence[int]) -> list[AnnotationRow]:
        """Return the annotations of some segments, oldest first."""
        found: list[AnnotationRow] = []
        for at in range(0, len(segment_ids), CHUNK):
            wanted = _ANNOTATIONS.where(Annotation.segment_id.in_(segment_ids[at : at + CHUNK]))
            found.extend(self._rows(Table.ANNOTATIONS, wanted))
        return sorted(found, key=lambda row: row.id)

    def counts_by_code(self, document_id: int) -> dict[CodeId, int]:
        """Return how many annotations each code has in a document."""
        wanted = (
            select(Annotation.code_id, func.count())
            .where(Annotation.document_id == document_id)
            .group_by(Annotation.code_id)
        )
        with self._reading() as connection:
            return {CodeId(code): count for code, count in connection.execute(wanted)}

    def units_by_code(self, document_id: int) -> dict[CodeId, int]:
        """Return how many units each code has in a document; the two sides of one unit count once."""
        unit = func.coalesce(func.nullif(Annotation.unit, ""), cast(Annotation.id, Text))
        wanted = (
            select(Annotation.code_id, func.count(unit.distinct()))
            .where(Annotation.document_id == document_id)
            .group_by(Annotation.code_id)
        )
        with self._reading() as connection:
            return {CodeId(code): count for code, count in connection.execute(wanted)}

    def codes_by_clause(self, document_id: int) -> dict[ClauseId, dict[CodeId, int]]:
        """Return how often each code stands in each clause; one on both sides of a segment counts once."""
        clause = func.coalesce(Annotation.clause_id, Segment.clause_id)
        place = func.coalesce(Annotation.segment_id, 0)
        wanted = (
            select(clause, Annotation.code_id, func.count(place.distinct()))
            .outerjoin(Segment, Segment.id == Annotation.segment_id)
            .where(Annotation.document_id == document_id, clause.is_not(None))
            .group_by(clause, Annotation.code_id)
        )
        found: defaultdict[ClauseId, dict[CodeId, int]] = defaultdict(dict)
        with self._reading() as connection:
            for key, code, count in connection.execute(wanted):
                found[ClauseId(key)][CodeId(code)] = count
        return dict(found)

    def standing_out(self, document_id: int) -> list[AnnotationRow]:
        """Return a document's annotations on wholes, those in doubt, and those that are related, oldest first."""
        ends = [select(end).where(Relation.document_id == document_id) for end in (Relation.from_id, Relation.to_id)]
        wanted = _ANNOTATIONS.where(
            Annotation.document_id == document_id,
            or_(
                Annotation.scope.in_((AnnotationScope.DOCUMENT, AnnotationScope.CLAUSE)),
                Annotation.anchor_state == AnchorState.NEEDS_REVIEW,
                Annotation.id.in_(union(*ends)),
            ),
        )
        return self._rows(Table.ANNOTATIONS, wanted)

    def get(self, key: int) -> AnnotationRow | None:
        """Return an annotation, or None when it is not there."""
        row: AnnotationRow | None = self._one(Table.ANNOTATIONS, _ANNOTATIONS.where(Annotation.id == key))
        return row


class RelationQueries(Queries):
    """Reads of relations."""

    def of(self, document_id: int) -> list[RelationRow]:
        """Return a document's relations, oldest first."""
        return self._rows(Table.RELATIONS, _RELATIONS.where(Relation.document_id == document_id))


class NoteQueries(Queries):
    """Reads of notes."""

    def get(self, key: int) -> NoteRow | None:
        """Return a note, or None when it is not there."""
        row: NoteRow | None = self._one(Table.NOTES, _NOTES.where(Note.id == key))
        return row

    def of(self, document_id: int) -> list[NoteRow]:
        """Return a document's notes, oldest first."""
        return self._rows(Table.NOTES, _NOTES.where(Note.document_id == document_id))

    def all(self) -> list[NoteRow]:
        """Return the notes of all documents in sight, oldest first."""
        in_sight = select(Document.id).where(Document.live)
        return self._rows(Table.NOTES, _NOTES.where(Note.document_id.in_(in_sight)))
