"""Find and replace in many segments: what would change is shown first, and all of it is one edit."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.domain.changes import ChangeSet, Table, Values
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Side, State
from workbench.domain.finding import How, Match, Query, find, replaced
from workbench.domain.ids import DocumentId, ProjectId, SegmentId
from workbench.services.anchoring import Anchored, follow_rows, rows_by_segment
from workbench.services.editing import BY_HAND, target_values
from workbench.services.expressions import find_guarded
from workbench.services.workspace import Workspace
from workbench.storage import Work

_CHUNK = 500
BOTH = (Side.SOURCE, Side.TARGET)


@dataclass(frozen=True, slots=True)
class Scope:
    """Where to look: these segments, else a document, else all documents of a project."""

    document_id: DocumentId | None = None
    segment_ids: tuple[SegmentId, ...] | None = None
    project_id: ProjectId | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """One text with its matches; `after` is the text once they are replaced."""

    segment_id: SegmentId
    document_id: DocumentId
    ordinal: int
    side: Side
    matches: tuple[Match, ...]
    before: str
    after: str
    locked: bool


@dataclass(frozen=True, slots=True)
class Replaced:
    """What a replacement did, and what it left alone: what is locked, changed meanwhile, or a source it would empty."""

    change_set: ChangeSet
    segments: int
    locked: int
    changed: int
    emptied: int = 0


def look(ws: Workspace, query: Query, scope: Scope, sides: Sequence[Side] = BOTH, replacement: str = "") -> list[Hit]:
    """Return every text that matches, in document order.

    Raises:
        InputError: the regular expression is wrong, or takes too long.
    """
    rows = [(row, side) for row in _rows(ws, scope) for side in sides]
    texts = [_text(row, side) for row, side in rows]
    found = find_guarded(texts, query, replacement) if query.how is How.REGEX else find(texts, query, replacement)
    return [
        Hit(row.id, row.document_id, row.ordinal, side, matches, text, replaced(text, matches), row.locked)
        for (row, side), text, matches in zip(rows, texts, found, strict=True)
        if matches
    ]


def replace(ws: Workspace, hits: Sequence[Hit]) -> Replaced:
    """Replace in all hits as one edit; annotations follow. Locked texts and those changed since are left alone,
    and so are sources of which nothing would be left; a translation may go altogether.

    Raises:
        StaleChange: a segment was deleted or joined meanwhile.
    """
    wanted: defaultdict[SegmentId, list[Hit]] = defaultdict(list)
    for hit in hits:
        if hit.after != hit.before:
            wanted[hit.segment_id].append(hit)
    locked = changed = emptied = done = 0
    with ws.store.work("Replace") as work:
        # Rows first: reading locks them, and what is anchored in them then stays as it is read.
        rows = work.rows(Table.SEGMENTS, list(wanted))
        anchored = rows_by_segment(work, list(wanted))
        for row in rows:
            present = [hit for hit in wanted[row.id] if _text(row, hit.side) == hit.before]
            mine = [hit for hit in present if hit.side is Side.TARGET or hit.after.strip()]
            if row.locked:
                locked += 1
                continue
            changed += not present
            emptied += len(present) > len(mine)
            if mine:
                _write(work, row, mine, anchored.get(row.id, []))
                done += 1
    return Replaced(work.change_set, done, locked, changed, emptied)


def _write(work: Work, row: SegmentRow, hits: Sequence[Hit], anchored: list[Anchored]) -> None:
    values: Values = {}
    for hit in hits:
        if hit.side is Side.TARGET:
            values |= target_values(row, hit.after, None, BY_HAND)
        else:
            values |= {"source": hit.after}
            if row.state not in (State.UNTRANSLATED, State.DRAFT):
                values.setdefault("state", State.DRAFT)
    work.update(Table.SEGMENTS, row.id, values)
    for hit in hits:
        follow_rows(work, [item for item in anchored if item[1].side is hit.side], hit.before, hit.after)


def _rows(ws: Workspace, scope: Scope) -> Iterator[SegmentRow]:
    segments = ws.store.segments
    if scope.segment_ids is not None:
        for at in range(0, len(scope.segment_ids), _CHUNK):
            yield from segments.page(scope.segment_ids[at : at + _CHUNK])
    elif scope.document_id is not None:
        yield from segments.of(scope.document_id)
    elif scope.project_id is not None:
        for document in ws.store.documents.all(scope.project_id):
            yield from segments.of(document.id)


def _text(row: SegmentRow, side: Side) -> str:
    return row.source if side is Side.SOURCE else row.target
