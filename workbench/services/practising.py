"""The sample as a newcomer finds it: most of it done, and something of every kind left to do."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Side, State
from workbench.domain.ids import DocumentId
from workbench.services.editing import BY_HAND, target_values, write_target
from workbench.services.workspace import Workspace
from workbench.storage import Work

# Article 1 is what the tour has one translate, tag and brief; the last two show what is still ahead.
_TO_DO = frozenset({1, 17, 18})
_REVIEWED = frozenset({2, 4, 5})
# Drafts with the slips that checks are there for: what is right, what stands instead.
_SLIPS = (("22 to 24 April", "22 to 25 April"), ("up to 2030", "up to 2035"))


def leave_to_practise(ws: Workspace, document_id: DocumentId) -> ChangeSet:
    """Take a part of the finished sample back: texts, codes and notes on texts, with drafts that have a slip.

    One edit: whoever is cut off in it has the finished sample, never a half.
    """
    with ws.store.work("Leave a part to practise") as work:
        articles = {clause.id: clause.value for clause in work.where(Table.CLAUSES, document_id=document_id)}
        rows: list[SegmentRow] = work.where(Table.SEGMENTS, document_id=document_id)
        _take_back(work, [row for row in rows if articles.get(row.clause_id) in _TO_DO])
        for row in rows:
            article = articles.get(row.clause_id)
            if article in _REVIEWED and row.target.strip():
                work.update(Table.SEGMENTS, row.id, {"state": State.REVIEWED})
            for right, wrong in _SLIPS:
                if right in row.target and article not in _TO_DO:
                    _write(work, row, row.target.replace(right, wrong))
    return work.change_set


def _take_back(work: Work, rows: Sequence[SegmentRow]) -> None:
    """Empty translations, with the codes on their segments and the notes on their words."""
    keys = [row.id for row in rows]
    for annotation in work.where(Table.ANNOTATIONS, segment_id=keys):
        work.delete(Table.ANNOTATIONS, annotation.id)
    for note in work.where(Table.NOTES, segment_id=keys):
        if note.side is Side.TARGET:
            work.delete(Table.NOTES, note.id)
    for row in rows:
        _write(work, row, "")


def _write(work: Work, row: SegmentRow, text: str) -> None:
    write_target(work, row, text, target_values(row, text, None, BY_HAND))
