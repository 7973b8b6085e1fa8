"""The sample as a newcomer finds it: most of it done, and something of every kind left to do."""

from __future__ import annotations

from workbench.domain.changes import Table
from workbench.domain.enums import Side, State
from workbench.domain.ids import AnnotationId, DocumentId, NoteId, SegmentId
from workbench.services import annotating, editing, many
from workbench.services.workspace import Workspace

# Article 1 is what the tour has one translate, tag and brief; the last two show what is still ahead.
_TO_DO = frozenset({1, 17, 18})
_REVIEWED = frozenset({2, 4, 5})
# Drafts with the slips that checks are there for: what is right, what stands instead.
_SLIPS = (("22 to 24 April", "22 to 25 April"), ("up to 2030", "up to 2035"))


def leave_to_practise(ws: Workspace, document_id: DocumentId) -> None:
    """Take a part of the finished sample back: texts, codes and notes on texts, with drafts that have a slip."""
    articles = {clause.id: clause.value for clause in ws.store.clauses.of(document_id)}
    rows = ws.store.segments.of(document_id)
    to_do = [SegmentId(row.id) for row in rows if articles.get(row.clause_id) in _TO_DO]
    coded = ws.store.annotations.for_segments(to_do)
    annotating.remove(ws, [AnnotationId(row.id) for row in coded])
    _remove_notes(ws, document_id, set(to_do))
    many.clear_all(ws, to_do)
    reviewed = [SegmentId(row.id) for row in rows if articles.get(row.clause_id) in _REVIEWED]
    many.set_state_of_all(ws, reviewed, State.REVIEWED)
    for right, wrong in _SLIPS:
        for row in rows:
            if right in row.target and row.id not in to_do:
                editing.set_target(ws, SegmentId(row.id), row.target.replace(right, wrong))


def _remove_notes(ws: Workspace, document_id: DocumentId, segment_ids: set[SegmentId]) -> None:
    """Remove notes that stand on words of a translation that is taken back."""
    with ws.store.work("Remove notes") as work:
        for note in work.where(Table.NOTES, document_id=document_id):
            if note.side is Side.TARGET and note.segment_id in segment_ids:
                work.delete(Table.NOTES, NoteId(note.id))
