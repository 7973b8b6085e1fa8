"""Commands on annotations: annotate, annotations."""

from __future__ import annotations

import argparse

from workbench.cli.commands import (
    Subparsers,
    command,
    document_argument,
    find_document,
    segment_at,
    whole_number,
    workspace_argument,
)
from workbench.cli.output import Output, shortened
from workbench.domain.annotations import AnnotationRow
from workbench.domain.documents import DocumentRow
from workbench.domain.enums import Side
from workbench.domain.ids import SegmentId
from workbench.domain.shortening import shortened as first_words
from workbench.domain.spans import Span
from workbench.errors import InputError
from workbench.services.annotating import Place, Remark, annotate
from workbench.services.codebooks import find_code, project_codes
from workbench.services.workspace import Workspace, open_workspace

# No segment is as long; a larger number could not be compared with a length.
_BEYOND = 1 << 31
# How much of a segment or a title a line shows.
_ROOM = 80


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Add the commands to the parser."""
    parser = command(commands, "annotate", put, "put a code on a segment, or on a span of it")
    workspace_argument(parser)
    document_argument(parser)
    parser.add_argument("--code", metavar="C", required=True, help="key or label of the code, as in ACT.SUPPORT")
    parser.add_argument(
        "--segment", metavar="N", type=whole_number, required=True, help="number of the segment, from 1"
    )
    parser.add_argument("--side", default=Side.SOURCE.value, help="source (default) or target")
    parser.add_argument("--span", metavar="A:B", help="code points [A, B) of the side; the whole segment unless given")
    parser.add_argument("--memo", metavar="T", default="")
    parser = command(commands, "annotations", listing, "list the annotations of a document")
    workspace_argument(parser)
    document_argument(parser)


def put(args: argparse.Namespace, out: Output) -> int:
    """Annotate."""
    side, span = _side(args.side), _span(args.span)
    with open_workspace(args.workspace) as ws:
        document = find_document(ws, args.document)
        code = find_code(ws, document.project_id, args.code)
        place = Place(segment_id=segment_at(ws, document, args.segment).id, side=side, span=span)
        made = annotate(ws, document.id, code.id, place, Remark(memo=args.memo))
        key = next(change.key for change in made.changes if change.table == "annotations")
        out.record(
            {"annotation": key, "code": code.key, "segment": args.segment, "side": side},
            f"Put {code.key} on the {side} of segment {args.segment} (annotation {key}).",
        )
    return 0


def _side(text: str) -> Side:
    try:
        return Side(text)
    except ValueError as error:
        raise InputError("annotate.bad-side", side=text) from error


def _span(text: str | None) -> Span | None:
    if text is None:
        return None
    try:
        start, end = (min(int(part), _BEYOND) for part in text.split(":"))
        return Span(start, end)
    except ValueError as error:
        raise InputError("usage.span", span=shortened(text)) from error


def listing(args: argparse.Namespace, out: Output) -> int:
    """List annotations in the order of the text."""
    with open_workspace(args.workspace) as ws:
        document = find_document(ws, args.document)
        keys = {code.id: code.key for code in project_codes(ws, document.project_id)}
        numbers = {row.id: row.ordinal + 1 for row in ws.store.segments.of(document.id)}
        people = {row.id: row.name for row in ws.store.annotators.all()}
        rows = sorted(ws.store.annotations.of(document.id), key=lambda row: _order(row, numbers))
        for row in rows:
            values = _values(row, keys.get(row.code_id, ""), numbers, people.get(row.annotator_id, ""))
            out.record(values, _line(values, _words(ws, document, row)))
        _in_doubt(rows, out)
    return 0


def _order(row: AnnotationRow, numbers: dict[SegmentId, int]) -> tuple[int, str, int, int]:
    number = numbers.get(row.segment_id, 0) if row.segment_id else 0
    return number, row.side or "", row.anchor.start if row.anchor else -1, row.id


def _values(row: AnnotationRow, code: str, numbers: dict[SegmentId, int], who: str) -> dict[str, object]:
    anchor = row.anchor
    return {
        "id": row.id,
        "code": code,
        "scope": row.scope,
        "segment": numbers.get(row.segment_id) if row.segment_id else None,
        "clause": row.clause_id,
        "side": row.side,
        "start": anchor.start if anchor else None,
        "end": anchor.end if anchor else None,
        "quote": anchor.quote if anchor else None,
        "prefix": anchor.prefix if anchor else None,
        "suffix": anchor.suffix if anchor else None,
        "text_hash": anchor.text_hash if anchor else None,
        "state": anchor.state if anchor else None,
        "attributes": row.attributes,
        "confidence": row.confidence,
        "memo": row.memo,
        "unit": row.unit,
        "annotator": who,
    }


def _words(ws: Workspace, document: DocumentRow, row: AnnotationRow) -> str:
    """Return what an annotation stands on: the words it quotes, or the beginning of its segment, clause or document."""
    if row.anchor is not None:
        return row.anchor.quote
    segment = ws.store.segments.get(row.segment_id) if row.segment_id else None
    if segment is not None:
        return first_words(segment.target if row.side is Side.TARGET else segment.source, _ROOM)
    clause = ws.store.clauses.get(row.clause_id) if row.clause_id else None
    if clause is not None:
        return first_words(f"{clause.label} {clause.title_source}".strip() or clause.path, _ROOM)
    return first_words(document.title_source, _ROOM)


def _line(values: dict[str, object], words: str) -> str:
    where = f"{values['segment'] or '-'} {values['side'] or values['scope']}"
    line = f"{values['id']:>6}  {values['code']:<18} {where:<12} {words}".rstrip()
    memo = " ".join(str(values["memo"]).split())
    return f"{line}\n        {memo}" if memo else line


def _in_doubt(rows: list[AnnotationRow], out: Output) -> None:
    doubtful = sum(row.anchor is not None and row.anchor.state == "needs-review" for row in rows)
    if doubtful:
        some = "annotation needs" if doubtful == 1 else "annotations need"
        out.warn(f"{doubtful} {some} review: the words were not found again after an edit.")
