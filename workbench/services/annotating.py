"""Annotations: put on, changed, moved and taken off, on either side."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from workbench.domain.anchors import anchor_at
from workbench.domain.annotations import AnnotationRow, AnnotatorRow
from workbench.domain.changes import ChangeSet, Table, Values
from workbench.domain.codes import CodeRow
from workbench.domain.documents import ClauseRow, SegmentRow
from workbench.domain.enums import AnnotationScope, AnnotatorKind, Confidence, Side
from workbench.domain.ids import AnnotationId, AnnotatorId, ClauseId, CodeId, DocumentId, NoteId, SegmentId
from workbench.domain.spans import Span
from workbench.errors import InputError
from workbench.services.editing import segment
from workbench.services.workspace import Workspace
from workbench.storage import Work


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is put: nothing but the document, a clause, a segment, or a span of one of its sides."""

    segment_id: SegmentId | None = None
    clause_id: ClauseId | None = None
    side: Side | None = None
    span: Span | None = None


WHOLE_DOCUMENT = Place()
# Nobody says which versions of annotations were seen: scripts, and edits of what was just read.
UNSEEN: Mapping[AnnotationId, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Remark:
    """What an annotation says besides its code."""

    memo: str = ""
    attributes: Mapping[str, object] = field(default_factory=dict)
    confidence: Confidence | None = None
    unit: str = ""


NO_REMARK = Remark()


def annotate(
    ws: Workspace,
    document_id: DocumentId,
    code_id: CodeId,
    place: Place = WHOLE_DOCUMENT,
    remark: Remark = NO_REMARK,
    *,
    version: int | None = None,
) -> ChangeSet:
    """Put a code on a document, a clause, a segment, or a span of one of its sides.

    Raises:
        InputError: the code is a folder or none, the span is empty or leaves the text, the place is elsewhere; this
            annotator has put the code there already.
        StaleChange: `version` of the segment is given and somebody has changed the segment since the span was chosen.
    """
    with ws.store.work("Annotate") as work:
        code = codable(work, code_id)
        values = annotated_columns(work, document_id, place, version)
        who = annotator(work, ws.author)
        for row in held_there(work, values, who):
            if row.code_id == code_id:
                raise InputError("annotate.there-already", annotator=ws.author, code=code.key, annotation=row.id)
        values |= {
            "code_id": code_id,
            "annotator_id": who,
            "memo": remark.memo,
            "attributes": dict(remark.attributes),
            "confidence": remark.confidence,
            "unit": remark.unit,
        }
        work.insert(Table.ANNOTATIONS, values)
    return work.change_set


def codable(work: Work, code_id: CodeId) -> CodeRow:
    """Return a code that may be put on text."""
    code = work.get(Table.CODES, code_id)
    if not isinstance(code, CodeRow):
        raise InputError("code.none", code=code_id)
    if not code.codable:
        raise InputError("code.folder", code=code.key)
    return code


def annotator(work: Work, name: str, kind: AnnotatorKind = AnnotatorKind.HUMAN) -> AnnotatorId:
    """Return the annotator of a name, new on first use."""
    work.lock(f"annotator {name}")
    for row in work.where(Table.ANNOTATORS, name=name):
        if isinstance(row, AnnotatorRow):
            return row.id
    return AnnotatorId(work.insert(Table.ANNOTATORS, {"name": name, "kind": kind}))


def annotated_columns(
    work: Work, document_id: DocumentId, place: Place, version: int | None = None
) -> dict[str, object]:
    """Return the columns of `columns_of`; a translation that is not there cannot be annotated."""
    values = columns_of(work, document_id, place, version)
    if place.segment_id is not None and place.side is Side.TARGET:
        row = segment(work, place.segment_id)
        if not row.target.strip():
            raise InputError("annotate.no-translation", segment=row.ordinal + 1)
    return values


def held_there(work: Work, values: Mapping[str, object], who: AnnotatorId) -> list[AnnotationRow]:
    """Return what an annotator has put in just the place that the columns name."""
    same = {name: values.get(name) for name in ("document_id", "scope", "clause_id", "segment_id", "side")}
    held = work.where(Table.ANNOTATIONS, **same, annotator_id=who)
    return [row for row in held if row.anchor == values.get("anchor")]


def columns_of(work: Work, document_id: DocumentId, place: Place, version: int | None = None) -> dict[str, object]:
    """Return the columns that say where an annotation stands; `version` is that of the segment."""
    if work.get(Table.DOCUMENTS, document_id) is None:
        raise InputError("document.none", document=document_id)
    if place.segment_id is None:
        if place.span is not None:
            raise InputError("annotate.span-without-segment")
        if place.clause_id is None:
            return {"document_id": document_id, "scope": AnnotationScope.DOCUMENT}
        clause = work.get(Table.CLAUSES, place.clause_id)
        if not isinstance(clause, ClauseRow) or clause.document_id != document_id:
            raise InputError("clause.none", clause=place.clause_id)
        return {"document_id": document_id, "scope": AnnotationScope.CLAUSE, "clause_id": clause.id}
    row = segment(work, place.segment_id, version)
    if row.document_id != document_id:
        raise InputError("edit.no-segment", segment=place.segment_id)
    values: dict[str, object] = {"document_id": document_id, "clause_id": row.clause_id, "segment_id": row.id}
    if place.span is None:
        return values | {"scope": AnnotationScope.SEGMENT, "side": place.side}
    side = place.side or Side.SOURCE
    anchor = anchor_at(*_checked(row, side, place.span))
    return values | {"scope": AnnotationScope.SPAN, "side": side, "anchor": anchor}


def _checked(row: SegmentRow, side: Side, span: Span) -> tuple[str, Span]:
    text = row.source if side is Side.SOURCE else row.target
    if not len(span) or span.end > len(text):
        raise InputError(
            "annotate.bad-span",
            span=f"{span.start}:{span.end}",
            segment=row.ordinal + 1,
            side=side.value,
            length=len(text),
        )
    return text, span


def move(ws: Workspace, annotation_id: AnnotationId, span: Span, *, version: int | None = None) -> ChangeSet:
    """Put the ends of an annotation elsewhere on its side; this settles one that was in doubt.

    Raises:
        InputError: there is no such annotation, or the span is empty or leaves the text.
        StaleChange: `version` of the segment is given and somebody has changed the segment since the span was chosen.
    """
    with ws.store.work("Move annotation") as work:
        row = annotation(work, annotation_id)
        if row.segment_id is None or row.side is None:
            raise InputError("annotate.span-without-segment")
        anchor = anchor_at(*_checked(segment(work, row.segment_id, version), row.side, span))
        work.update(Table.ANNOTATIONS, annotation_id, {"anchor": anchor})
    return work.change_set


def change_together(
    ws: Workspace,
    annotation_ids: Iterable[AnnotationId],
    values: Values,
    *,
    versions: Mapping[AnnotationId, int] = UNSEEN,
) -> ChangeSet:
    """Change the memo, attributes, confidence or code of annotations in one edit.

    Raises:
        InputError: one is not there, or the code is a folder or none.
        StaleChange: `versions` names one that somebody has changed since.
    """
    if unknown := set(values) - {"memo", "attributes", "confidence", "code_id"}:
        raise TypeError(f"cannot change {', '.join(sorted(unknown))}")
    with ws.store.work("Change annotation") as work:
        if "code_id" in values:
            codable(work, CodeId(int(str(values["code_id"]))))
        for key in annotation_ids:
            annotation(work, key)
            work.update(Table.ANNOTATIONS, key, values, version=versions.get(key))
    return work.change_set


def remove(
    ws: Workspace, annotation_ids: Iterable[AnnotationId], *, versions: Mapping[AnnotationId, int] = UNSEEN
) -> ChangeSet:
    """Take annotations off, with their notes and relations.

    Raises:
        InputError: one is not there.
        StaleChange: `versions` names one that somebody has changed since.
    """
    with ws.store.work("Remove annotation") as work:
        for annotation_id in annotation_ids:
            annotation(work, annotation_id)
            work.delete(Table.ANNOTATIONS, annotation_id, version=versions.get(annotation_id))
    return work.change_set


def annotation(work: Work, annotation_id: AnnotationId) -> AnnotationRow:
    """Return an annotation inside a unit of work.

    Raises:
        InputError: there is none.
    """
    row = work.get(Table.ANNOTATIONS, annotation_id)
    if not isinstance(row, AnnotationRow):
        raise InputError("annotate.none", annotation=annotation_id)
    return row


def relate(ws: Workspace, from_id: AnnotationId, to_id: AnnotationId, kind: str, memo: str = "") -> ChangeSet:
    """Relate one annotation to another of the same document."""
    with ws.store.work("Relate") as work:
        first, second = annotation(work, from_id), annotation(work, to_id)
        if first.document_id != second.document_id or from_id == to_id:
            raise InputError("annotate.cannot-relate")
        values = {"document_id": first.document_id, "from_id": from_id, "to_id": to_id, "kind": kind, "memo": memo}
        work.insert(Table.RELATIONS, values)
    return work.change_set


@dataclass(frozen=True, slots=True)
class Thread:
    """What a note is about besides its place: an annotation, or the note that it answers."""

    annotation_id: AnnotationId | None = None
    parent_id: NoteId | None = None
    language: str = ""


NEW_THREAD = Thread()


def add_note(
    ws: Workspace,
    document_id: DocumentId,
    body: str,
    place: Place = WHOLE_DOCUMENT,
    thread: Thread = NEW_THREAD,
    *,
    version: int | None = None,
) -> ChangeSet:
    """Write a note on a document, clause, segment, span or annotation, or an answer to another note.

    Raises:
        InputError: there are no words, or the place is elsewhere.
        StaleChange: `version` of the segment is given and somebody has changed the segment since the span was chosen.
    """
    if not body.strip():
        raise InputError("note.empty")
    with ws.store.work("Add note") as work:
        values = columns_of(work, document_id, place, version)
        del values["scope"]
        values |= {
            "body": body,
            "author": ws.author,
            "language": thread.language,
            "annotation_id": thread.annotation_id,
            "parent_id": thread.parent_id,
        }
        work.insert(Table.NOTES, values)
    return work.change_set
