"""One JSON object a line: the document, its clauses, its segments with annotations and notes, and relations."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from typing import BinaryIO, ClassVar

from workbench.domain.annotations import NoteRow
from workbench.domain.briefings import Bundle
from workbench.domain.ids import ClauseId, SegmentId
from workbench.domain.ports import Option
from workbench.plugins.exporters.coded import Coded, coded
from workbench.plugins.exporters.layout import label_paths
from workbench.plugins.exporters.options import check_names

_Place = tuple[str, ClauseId | SegmentId | None]
_Things = Mapping[_Place, list[dict[str, object]]]


class JsonLinesExporter:
    """Writes `type` document, clause, segment or relation; offsets are [start, end) code points, `n` counts from 1."""

    id: ClassVar[str] = "jsonl"
    title: ClassVar[str] = "Segments with annotations (JSON Lines)"
    suffix: ClassVar[str] = ".jsonl"
    options: ClassVar[tuple[Option, ...]] = ()

    def write(self, bundle: Bundle, out: BinaryIO, options: Mapping[str, object]) -> None:
        """Write the document to a binary stream."""
        check_names(options, self.options)
        for record in _records(bundle):
            out.write(json.dumps(record, ensure_ascii=False, default=_written).encode() + b"\n")


def _records(bundle: Bundle) -> Iterator[dict[str, object]]:
    annotations: dict[_Place, list[dict[str, object]]] = defaultdict(list)
    for item in coded(bundle):
        row = item.annotation
        clause_place: _Place = ("clause", row.clause_id) if row.clause_id is not None else ("document", None)
        place: _Place = ("segment", row.segment_id) if row.segment_id is not None else clause_place
        annotations[place].append(_annotation(item))
    notes: dict[_Place, list[dict[str, object]]] = defaultdict(list)
    for note in bundle.notes:
        notes[_noted(note)].append(_note(note))
    yield _document(bundle) | _on(("document", None), annotations, notes)
    yield from _clauses(bundle, annotations, notes)
    yield from _segments(bundle, annotations, notes)
    yield from _relations(bundle)


def _noted(note: NoteRow) -> _Place:
    if note.segment_id is not None:
        return ("segment", note.segment_id)
    return ("clause", note.clause_id) if note.clause_id is not None else ("document", None)


def _on(place: _Place, annotations: _Things, notes: _Things) -> dict[str, object]:
    return {"annotations": annotations.get(place, []), "notes": notes.get(place, [])}


def _document(bundle: Bundle) -> dict[str, object]:
    row = bundle.document
    return {
        "type": "document",
        "id": row.id,
        "title_source": row.title_source,
        "title_target": row.title_target,
        "source_language": row.language or bundle.project.source_language,
        "target_language": bundle.project.target_language,
        "publisher": row.publisher,
        "url": row.url,
        "text_date": row.text_date,
        "kind": row.kind,
        "reference": row.reference,
        "reliability": row.reliability,
        "credibility": row.credibility,
        "marking": row.marking,
        "original_sha256": row.original_sha256,
    }


def _clauses(bundle: Bundle, annotations: _Things, notes: _Things) -> Iterator[dict[str, object]]:
    paths = label_paths(bundle)
    for row in bundle.clauses:
        yield {
            "type": "clause",
            "id": row.id,
            "parent": row.parent_id,
            "kind": row.kind.value,
            "label": row.label,
            "path": paths[row.id],
            "value": row.value,
            "depth": row.depth,
            "start": row.start,
            "end": row.end,
        } | _on(("clause", row.id), annotations, notes)


def _segments(bundle: Bundle, annotations: _Things, notes: _Things) -> Iterator[dict[str, object]]:
    for row in bundle.segments:
        yield {
            "type": "segment",
            "id": row.id,
            "n": row.ordinal + 1,
            "clause": row.clause_id,
            "paragraph": row.paragraph + 1,
            "start": row.start,
            "end": row.end,
            "source": row.source,
            "target": row.target,
            "state": row.state.value,
            "locked": row.locked,
            "origin": row.origin.value,
            "score": row.score,
            "engine": row.engine,
        } | _on(("segment", row.id), annotations, notes)


def _relations(bundle: Bundle) -> Iterator[dict[str, object]]:
    for row in bundle.relations:
        yield {
            "type": "relation",
            "id": row.id,
            "from": row.from_id,
            "to": row.to_id,
            "kind": row.kind,
            "direction": row.direction.value,
            "memo": row.memo,
        }


def _annotation(item: Coded) -> dict[str, object]:
    row, anchor = item.annotation, item.annotation.anchor
    return {
        "id": row.id,
        "code": item.code.key if item.code else None,
        "scope": row.scope.value,
        "side": row.side.value if row.side else None,
        "start": anchor.start if anchor else None,
        "end": anchor.end if anchor else None,
        "quote": anchor.quote if anchor else None,
        "anchor": anchor.state.value if anchor else None,
        "annotator": item.annotator.name if item.annotator else None,
        "confidence": row.confidence.value if row.confidence else None,
        "attributes": row.attributes,
        "unit": row.unit,
        "memo": row.memo,
    }


def _note(row: NoteRow) -> dict[str, object]:
    return {
        "id": row.id,
        "parent": row.parent_id,
        "annotation": row.annotation_id,
        "author": row.author,
        "body": row.body,
        "resolved": row.resolved,
        "side": row.side.value if row.side else None,
        "start": row.anchor.start if row.anchor else None,
        "end": row.anchor.end if row.anchor else None,
        "created_at": row.created_at,
    }


def _written(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
