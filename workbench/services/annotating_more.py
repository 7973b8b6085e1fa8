"""Annotating by several codes, twins on the other side, relations, and places in doubt."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from uuid import uuid4

from workbench.domain.anchors import anchor_at
from workbench.domain.annotations import AnnotationRow
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.enums import AnchorState, AnnotationScope, Side
from workbench.domain.ids import AnnotationId, CodeId, DocumentId, RelationId
from workbench.domain.spans import Span
from workbench.errors import InputError
from workbench.services.annotating import (
    NO_REMARK,
    Place,
    Remark,
    annotated_columns,
    annotation,
    annotator,
    codable,
    columns_of,
    held_there,
)
from workbench.services.editing import segment
from workbench.services.workspace import Workspace


def annotate_with(
    ws: Workspace,
    document_id: DocumentId,
    code_ids: Sequence[CodeId],
    place: Place,
    remark: Remark = NO_REMARK,
    *,
    version: int | None = None,
) -> ChangeSet:
    """Put several codes on one place in one edit; those that this annotator has put there already are left.

    Raises:
        InputError: as `annotate`.
        StaleChange: `version` of the segment is given and somebody has changed the segment since the span was chosen.
    """
    with ws.store.work("Annotate") as work:
        values = annotated_columns(work, document_id, place, version)
        who = annotator(work, ws.author)
        there = {row.code_id for row in held_there(work, values, who)}
        for code_id in dict.fromkeys(code_ids):
            codable(work, code_id)
            if code_id in there:
                continue
            work.insert(
                Table.ANNOTATIONS,
                values
                | {
                    "code_id": code_id,
                    "annotator_id": who,
                    "memo": remark.memo,
                    "attributes": dict(remark.attributes),
                    "confidence": remark.confidence,
                    "unit": remark.unit,
                },
            )
    return work.change_set


def move_together(
    ws: Workspace, annotation_ids: Iterable[AnnotationId], span: Span, *, version: int | None = None
) -> ChangeSet:
    """Put the ends of annotations that share a place elsewhere on their side.

    Raises:
        InputError: one is not there or stands on no span, or the new span is empty or leaves the text.
        StaleChange: `version` of the segment is given and somebody has changed the segment since the span was chosen.
    """
    with ws.store.work("Move annotation") as work:
        for key in annotation_ids:
            row = annotation(work, key)
            if row.segment_id is None or row.side is None or row.anchor is None:
                raise InputError("annotate.span-without-segment")
            held = segment(work, row.segment_id, version)
            text = held.source if row.side is Side.SOURCE else held.target
            if not len(span) or span.end > len(text):
                where = {"segment": held.ordinal + 1, "side": row.side.value, "length": len(text)}
                raise InputError("annotate.bad-span", span=f"{span.start}:{span.end}", **where)
            work.update(Table.ANNOTATIONS, key, {"anchor": anchor_at(text, span)})
    return work.change_set


def place_anew(
    ws: Workspace, annotation_ids: Iterable[AnnotationId], place: Place | None, *, version: int | None = None
) -> ChangeSet:
    """Settle annotations in doubt: at a new place, or, without one, on the words that stand there now.

    Raises:
        InputError: one is not there, or nothing is left at its place.
        StaleChange: `version` of the segment where it is to stand is given and somebody has changed that since.
    """
    with ws.store.work("Settle annotation") as work:
        for key in annotation_ids:
            row = annotation(work, key)
            if place is not None:
                values = columns_of(work, row.document_id, place, version)
                if values["scope"] is not AnnotationScope.SPAN:
                    raise InputError("annotate.nothing-selected")
                work.update(Table.ANNOTATIONS, key, values)
            elif row.segment_id is not None and row.anchor is not None:
                held = segment(work, row.segment_id, version)
                text = held.target if row.side is Side.TARGET else held.source
                span = Span(row.anchor.start, row.anchor.end).clipped(len(text))
                if not len(span):
                    raise InputError("annotate.nothing-there")
                work.update(Table.ANNOTATIONS, key, {"anchor": anchor_at(text, span, AnchorState.ANCHORED)})
    return work.change_set


def mirror(
    ws: Workspace, annotation_ids: Sequence[AnnotationId], span: Span, *, version: int | None = None
) -> ChangeSet:
    """Mark the same on the other side: a twin of each annotation on a span there, all in one unit.

    Raises:
        InputError: an annotation is not there or stands on no span, or the span is empty or leaves the other text.
        StaleChange: `version` of the segment is given and somebody has changed the segment since the span was chosen.
    """
    with ws.store.work("Mark the same on the other side") as work:
        rows = [annotation(work, key) for key in annotation_ids]
        unit = next((row.unit for row in rows if row.unit), "") or uuid4().hex
        for row in rows:
            if row.segment_id is None or row.side is None or row.anchor is None:
                raise InputError("annotate.span-without-segment")
            other = Side.TARGET if row.side is Side.SOURCE else Side.SOURCE
            values = columns_of(work, row.document_id, Place(row.segment_id, side=other, span=span), version)
            if row.unit != unit:
                work.update(Table.ANNOTATIONS, row.id, {"unit": unit})
            twins = work.where(Table.ANNOTATIONS, unit=unit, side=other, code_id=row.code_id, segment_id=row.segment_id)
            for twin in twins:
                work.update(Table.ANNOTATIONS, twin.id, {"anchor": values["anchor"]})
            if not twins:
                work.insert(Table.ANNOTATIONS, values | _said(row) | {"unit": unit})
    return work.change_set


def _said(row: AnnotationRow) -> dict[str, object]:
    return {
        "code_id": row.code_id,
        "annotator_id": row.annotator_id,
        "memo": row.memo,
        "attributes": dict(row.attributes),
        "confidence": row.confidence,
    }


def accept(ws: Workspace, annotation_ids: Iterable[AnnotationId]) -> ChangeSet:
    """Make suggestions of a machine one's own."""
    with ws.store.work("Accept suggestion") as work:
        who = annotator(work, ws.author)
        for key in annotation_ids:
            annotation(work, key)
            work.update(Table.ANNOTATIONS, key, {"annotator_id": who})
    return work.change_set


def unrelate(ws: Workspace, relation_id: RelationId) -> ChangeSet:
    """Take a relation away.

    Raises:
        StaleChange: it is gone already.
    """
    with ws.store.work("Remove relation") as work:
        work.delete(Table.RELATIONS, relation_id)
    return work.change_set
