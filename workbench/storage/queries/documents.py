"""Reads of projects, documents, clauses and segments."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from sqlalchemy import Select, exists, func, select

from workbench.domain.arabic.folding import fold_text
from workbench.domain.changes import Table
from workbench.domain.documents import ClauseRow, DocumentRow, ProjectRow, SegmentRow, VariableRow
from workbench.domain.enums import State
from workbench.domain.ids import SegmentId
from workbench.domain.shortening import shortened
from workbench.errors import StoreError
from workbench.storage.catalogue import SHAPES
from workbench.storage.queries.base import Queries
from workbench.storage.tables.coding import Annotation, Note
from workbench.storage.tables.documents import Clause, Document, DocumentFile, Project, Segment, Variable

_PROJECTS = select(*SHAPES[Table.PROJECTS].selected).order_by(Project.id)
_DOCUMENTS = select(*SHAPES[Table.DOCUMENTS].selected).where(Document.live).order_by(Document.id)
_VARIABLES = select(*SHAPES[Table.VARIABLES].selected).order_by(Variable.id)
_CLAUSES = select(*SHAPES[Table.CLAUSES].selected).order_by(Clause.ordinal, Clause.id)
_SEGMENTS = select(*SHAPES[Table.SEGMENTS].selected)
_KEYS_END = 2**63
_FEW = 1_000


class ProjectQueries(Queries):
    """Reads of projects."""

    def all(self) -> list[ProjectRow]:
        """Return all projects, oldest first."""
        return self._rows(Table.PROJECTS, _PROJECTS)

    def get(self, key: int) -> ProjectRow | None:
        """Return a project, or None when it is not there."""
        row: ProjectRow | None = self._one(Table.PROJECTS, _PROJECTS.where(Project.id == key))
        return row

    def by_name(self, name: str) -> ProjectRow | None:
        """Return the project of exactly this name."""
        return next(iter(self._rows(Table.PROJECTS, _PROJECTS.where(Project.name == name))), None)


class DocumentQueries(Queries):
    """Reads of documents; those out of sight are left out."""

    def all(self, project_id: int | None = None) -> list[DocumentRow]:
        """Return the documents of a project or of all, oldest first."""
        wanted = _DOCUMENTS if project_id is None else _DOCUMENTS.where(Document.project_id == project_id)
        return self._rows(Table.DOCUMENTS, wanted)

    def get(self, key: int) -> DocumentRow | None:
        """Return a document, or None when it is not there."""
        row: DocumentRow | None = self._one(Table.DOCUMENTS, _DOCUMENTS.where(Document.id == key))
        return row

    def find(self, ref: str) -> DocumentRow | None:
        """Return the document of this id, title or file name, spelling aside; or the only one whose title holds it."""
        if ref.isascii() and ref.isdigit() and int(ref) < _KEYS_END:
            row = self.get(int(ref))
            if row is not None:
                return row
        wanted = fold_text(ref).strip()
        names = {row: _names(row) for row in self.all()} if wanted else {}
        exact: list[DocumentRow] = [row for row, own in names.items() if wanted in own]
        if exact:
            return exact[0]
        partly = [row for row, own in names.items() if any(wanted in name for name in own)]
        return partly[0] if len(partly) == 1 else None

    def original(self, key: int) -> bytes:
        """Return the bytes of the file that a document was imported from.

        Raises:
            StoreError: `store.no-original`, none were kept.
        """
        with self._reading() as connection:
            data = connection.execute(select(DocumentFile.data).where(DocumentFile.document_id == key)).scalar()
        if data is None:
            raise StoreError("store.no-original", key=key)
        return data

    def variables(self, key: int) -> list[VariableRow]:
        """Return a document's variables."""
        return self._rows(Table.VARIABLES, _VARIABLES.where(Variable.document_id == key))


class ClauseQueries(Queries):
    """Reads of clauses."""

    def of(self, document_id: int) -> list[ClauseRow]:
        """Return a document's clauses in document order."""
        return self._rows(Table.CLAUSES, _CLAUSES.where(Clause.document_id == document_id))

    def get(self, key: int) -> ClauseRow | None:
        """Return a clause, or None when it is not there."""
        row: ClauseRow | None = self._one(Table.CLAUSES, _CLAUSES.where(Clause.id == key))
        return row


class SegmentQueries(Queries):
    """Reads of segments: ids through a narrow index, rows by page."""

    def ids(
        self,
        document_id: int,
        *,
        states: Collection[State] | None = None,
        clause_ids: Collection[int] | None = None,
        locked: bool | None = None,
        coded: bool | None = None,
        noted: bool | None = None,
    ) -> list[SegmentId]:
        """Return the ids of a document's segments in document order, those that pass all filters."""
        wanted = select(Segment.id).where(Segment.document_id == document_id).order_by(Segment.ordinal, Segment.id)
        if states is not None:
            wanted = wanted.where(Segment.state.in_(states))
        if clause_ids is not None and len(clause_ids) <= _FEW:
            wanted = wanted.where(Segment.clause_id.in_(clause_ids))
        if locked is not None:
            wanted = wanted.where(Segment.locked.is_(locked))
        if coded is not None:
            wanted = wanted.where(exists().where(Annotation.segment_id == Segment.id).is_(coded))
        if noted is not None:
            wanted = wanted.where(exists().where(Note.segment_id == Segment.id).is_(noted))
        with self._reading() as connection:
            if clause_ids is None or len(clause_ids) <= _FEW:
                # Row by row: fetching all first makes the collector walk them, at twice the time.
                return [SegmentId(key) for key in connection.execute(wanted).scalars()]
            # An engine takes only so many values in one statement.
            kept = set(clause_ids)
            rows = connection.execute(wanted.add_columns(Segment.clause_id))
            return [SegmentId(key) for key, clause in rows if clause in kept]

    def page(self, keys: Sequence[int]) -> list[SegmentRow]:
        """Return segments in the order of their ids; what is gone is left out."""
        return self._page(Table.SEGMENTS, keys)

    def of(self, document_id: int) -> list[SegmentRow]:
        """Return all segments of a document in document order."""
        return self._rows(Table.SEGMENTS, _in_order(document_id))

    def get(self, key: int) -> SegmentRow | None:
        """Return a segment, or None when it is not there."""
        row: SegmentRow | None = self._one(Table.SEGMENTS, _SEGMENTS.where(Segment.id == key))
        return row

    def at(self, document_id: int, ordinal: int) -> SegmentRow | None:
        """Return the segment at a place, counted from 0."""
        found = self._rows(Table.SEGMENTS, _in_order(document_id).where(Segment.ordinal == ordinal))
        return found[0] if found else None

    def counts(self, document_id: int) -> dict[State, int]:
        """Return how many segments are in each state, all states named."""
        wanted = select(Segment.state, func.count()).where(Segment.document_id == document_id).group_by(Segment.state)
        with self._reading() as connection:
            found = {state: count for state, count in connection.execute(wanted)}
        return {state: found.get(state, 0) for state in State}

    def progress(self, document_id: int) -> list[tuple[int, State, int, int]]:
        """Return clause, state, number of segments and of source words (parts between spaces), by clause and state."""
        words = func.length(Segment.source) - func.length(func.replace(Segment.source, " ", "")) + 1
        wanted = (
            select(Segment.clause_id, Segment.state, func.count(), func.sum(words))
            .where(Segment.document_id == document_id)
            .group_by(Segment.clause_id, Segment.state)
        )
        with self._reading() as connection:
            return [(clause, state, count, int(total)) for clause, state, count, total in connection.execute(wanted)]

    def coded_and_noted(self, document_id: int) -> tuple[int, int]:
        """Return how many of a document's segments have annotations, and how many have notes."""
        counts = []
        with self._reading() as connection:
            for kind in (Annotation, Note):
                wanted = select(func.count(kind.segment_id.distinct())).where(kind.document_id == document_id)
                counts.append(int(connection.execute(wanted).scalar_one()))
        return counts[0], counts[1]

    def progress_by_document(self) -> dict[int, dict[State, int]]:
        """Return how many segments of each document are in each state, those that there are."""
        wanted = select(Segment.document_id, Segment.state, func.count()).group_by(Segment.document_id, Segment.state)
        found: dict[int, dict[State, int]] = {}
        with self._reading() as connection:
            for document, state, count in connection.execute(wanted):
                found.setdefault(document, {})[state] = count
        return found

    def targets(self, document_id: int) -> list[str]:
        """Return the translations of a document that are not empty."""
        wanted = select(Segment.target).where(Segment.document_id == document_id, Segment.target != "")
        with self._reading() as connection:
            return list(connection.execute(wanted).scalars())

    def noted(self, segment_ids: Sequence[int]) -> set[int]:
        """Return those of a page of segments that have a note whose thread is not settled."""
        # Whether a thread is settled stands in its first note.
        unsettled = Note.parent_id.is_(None) & Note.resolved.is_(False)
        wanted = select(Note.segment_id).where(Note.segment_id.in_(segment_ids), unsettled).distinct()
        with self._reading() as connection:
            return {key for key in connection.execute(wanted).scalars() if key is not None}

    def heads(self, document_id: int, length: int = 90) -> list[tuple[int, SegmentId, str]]:
        """Return each clause's first segment: clause, segment, beginning of its source; in document order."""
        first = (
            select(Segment.clause_id, func.min(Segment.ordinal).label("ordinal"))
            .where(Segment.document_id == document_id)
            .group_by(Segment.clause_id)
            .subquery()
        )
        wanted = (
            select(Segment.clause_id, Segment.id, func.substr(Segment.source, 1, length + 1))
            .join(first, (Segment.clause_id == first.c.clause_id) & (Segment.ordinal == first.c.ordinal))
            .where(Segment.document_id == document_id)
            .order_by(Segment.ordinal)
        )
        with self._reading() as connection:
            return [
                (clause, SegmentId(key), shortened(text, length)) for clause, key, text in connection.execute(wanted)
            ]


def _in_order(document_id: int) -> Select[tuple[object, ...]]:
    return _SEGMENTS.where(Segment.document_id == document_id).order_by(Segment.ordinal, Segment.id)


def _names(row: DocumentRow) -> list[str]:
    stem = row.original_name.rsplit(".", 1)[0]
    return [fold_text(name).strip() for name in (row.title_source, row.title_target, row.original_name, stem) if name]
