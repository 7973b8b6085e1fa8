"""What workers do for annotating; services are imported on the worker, since they take time to load."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.annotations import AnnotationRow, RelationRow
from workbench.domain.changes import ChangeSet, Values
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import AnchorState, AnnotationScope, Side
from workbench.domain.ids import AnnotationId, ClauseId, CodeId, DocumentId, RelationId, SegmentId
from workbench.domain.spans import Span
from workbench.ui.seen import Seen

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

Where = tuple[SegmentId | None, ClauseId | None, Side | None, Span | None]


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is annotated besides the rows in view: the document, its clauses, relations, places in doubt."""

    document_id: DocumentId
    on_document: tuple[AnnotationRow, ...] = ()
    on_clauses: tuple[AnnotationRow, ...] = ()
    in_doubt: tuple[tuple[AnnotationRow, SegmentRow], ...] = ()
    relations: tuple[RelationRow, ...] = ()
    related: tuple[AnnotationRow, ...] = ()


def surroundings(ws: Workspace, document_id: DocumentId) -> Surroundings:
    """Read what the panels say about a document's annotations."""
    with ws.store.snapshot() as view:
        rows = view.annotations.standing_out(document_id)
        relations = tuple(view.relations.of(document_id))
        doubtful = [row for row in rows if row.anchor is not None and row.anchor.state is AnchorState.NEEDS_REVIEW]
        wanted = list(dict.fromkeys(row.segment_id for row in doubtful if row.segment_id is not None))
        segments = {row.id: row for row in view.segments.page(wanted)}
    ends = {key for relation in relations for key in (relation.from_id, relation.to_id)}
    return Surroundings(
        document_id=document_id,
        on_document=tuple(row for row in rows if row.scope is AnnotationScope.DOCUMENT),
        on_clauses=tuple(row for row in rows if row.scope is AnnotationScope.CLAUSE),
        in_doubt=tuple((row, segments[row.segment_id]) for row in doubtful if row.segment_id in segments),
        relations=relations,
        related=tuple(row for row in rows if row.id in ends),
    )


def put(ws: Workspace, seen: Seen, document_id: DocumentId, codes: tuple[CodeId, ...], where: Where) -> ChangeSet:
    """Put codes on a place."""
    from workbench.services import annotating, annotating_more  # start-up time

    segment_id, clause_id, side, span = where
    place = annotating.Place(segment_id, clause_id, side, span)
    return annotating_more.annotate_with(ws, document_id, codes, place, version=_version(ws, seen, segment_id))


def move(
    ws: Workspace, seen: Seen, segment_id: SegmentId | None, ids: tuple[AnnotationId, ...], span: Span
) -> ChangeSet:
    """Move the ends of annotations."""
    from workbench.services import annotating_more  # start-up time

    return annotating_more.move_together(ws, ids, span, version=_version(ws, seen, segment_id))


def remove(ws: Workspace, ids: tuple[AnnotationId, ...]) -> ChangeSet:
    """Take annotations off."""
    from workbench.services import annotating  # start-up time

    return annotating.remove(ws, ids)


def change(ws: Workspace, seen: Seen, rows: tuple[AnnotationRow, ...], values: Values) -> ChangeSet:
    """Change annotations as they were shown."""
    from workbench.services import annotating  # start-up time

    versions = {row.id: seen.of(ws.store, row) for row in rows}
    return annotating.change_together(ws, tuple(versions), values, versions=versions)


def mirror(
    ws: Workspace, seen: Seen, segment_id: SegmentId | None, ids: tuple[AnnotationId, ...], span: Span
) -> ChangeSet:
    """Mark the same on the other side."""
    from workbench.services import annotating_more  # start-up time

    return annotating_more.mirror(ws, ids, span, version=_version(ws, seen, segment_id))


def accept(ws: Workspace, ids: tuple[AnnotationId, ...]) -> ChangeSet:
    """Accept suggestions."""
    from workbench.services import annotating_more  # start-up time

    return annotating_more.accept(ws, ids)


def settle(ws: Workspace, seen: Seen, ids: tuple[AnnotationId, ...], where: Where) -> ChangeSet:
    """Settle annotations in doubt at a new place."""
    from workbench.services import annotating, annotating_more  # start-up time

    place = annotating.Place(*where)
    return annotating_more.place_anew(ws, ids, place, version=_version(ws, seen, place.segment_id))


def settle_here(ws: Workspace, seen: Seen, ids: tuple[AnnotationId, ...], told: SegmentRow) -> ChangeSet:
    """Settle annotations in doubt on the words that a panel tells stand there now."""
    from workbench.services import annotating_more  # start-up time

    # The panel may have read the segment later than the grid, or before this window's own typing was stored.
    return annotating_more.place_anew(ws, ids, None, version=max(told.version, seen.version(ws.store, told.id) or 0))


def relate(ws: Workspace, from_id: AnnotationId, to_id: AnnotationId, kind: str) -> ChangeSet:
    """Relate two annotations."""
    from workbench.services import annotating  # start-up time

    return annotating.relate(ws, from_id, to_id, kind)


def unrelate(ws: Workspace, relation_id: RelationId) -> ChangeSet:
    """Take a relation away."""
    from workbench.services import annotating_more  # start-up time

    return annotating_more.unrelate(ws, relation_id)


def annotations_of(ws: Workspace, document_id: DocumentId) -> list[AnnotationRow]:
    """Read a document's annotations."""
    return ws.store.annotations.of(document_id)


def wholes(ws: Workspace, document_id: DocumentId) -> tuple[DocumentId, list[AnnotationRow]]:
    """Read what stands on the whole of a document and on its clauses."""
    return document_id, ws.store.annotations.on_wholes(document_id)


def coded_segment(ws: Workspace, document_id: DocumentId, here: int | None, by: int) -> int | None:
    """Return the next segment with annotations, or the one before, going round at the ends."""
    order = ws.store.segments.ids(document_id)
    coded = set(ws.store.segments.ids(document_id, coded=True))
    at = order.index(SegmentId(here)) if here in order else -1
    turned = [*order[at + 1 :], *order[: at + 1]] if by > 0 else [*order[:at][::-1], *order[at:][::-1]]
    return next((key for key in turned if key in coded), None)


def _version(ws: Workspace, seen: Seen, segment_id: SegmentId | None) -> int | None:
    return None if segment_id is None else seen.version(ws.store, segment_id)
