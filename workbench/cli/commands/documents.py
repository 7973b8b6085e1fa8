"""Commands on documents: import, documents, show, set, search, export."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from workbench.cli.commands import (
    Subparsers,
    command,
    document_argument,
    existing,
    find_document,
    in_its_folder,
    output,
    output_argument,
    positive,
    segment_at,
    whole_number,
    workspace_argument,
)
from workbench.cli.output import Output, counted
from workbench.domain.arabic.clause_paths import label_core
from workbench.domain.arabic.segmentation import paragraph_path
from workbench.domain.documents import ClauseRow, DocumentRow, SegmentRow
from workbench.domain.enums import State
from workbench.domain.ids import DocumentId
from workbench.domain.ports import SourceBytes
from workbench.errors import InputError, UserError
from workbench.services.editing import set_target
from workbench.services.exporting import export_document
from workbench.services.files import read_source
from workbench.services.importing import PASTED, Imported, Reporter, Wishes, import_source, known_copy
from workbench.services.messages import explain
from workbench.services.searching import LIMIT, Found, search
from workbench.services.workspace import Workspace, open_workspace
from workbench.storage import Reads

STDIN = "-"
# How many segments are read at once.
_PAGE = 1_000
# States that somebody gave to very words.
_JUDGED = (State.REVIEWED, State.APPROVED)


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Add the commands to the parser."""
    _add_import(commands)
    workspace_argument(command(commands, "documents", documents, "list the documents of a workspace"))
    parser = command(commands, "show", show, "print a document's clauses and segments")
    workspace_argument(parser)
    document_argument(parser)
    parser = command(commands, "set", set_segment, "write the translation of a segment")
    parser.set_defaults(refuse=parser.error)
    workspace_argument(parser)
    document_argument(parser)
    parser.add_argument("segment", metavar="N", type=whole_number, help="number of the segment, from 1")
    parser.add_argument("--target", metavar="TEXT", help="the translation")
    parser.add_argument("--state", metavar="S", help=", ".join(State))
    parser = command(commands, "search", find, "search source and translation, folded and through clitics")
    workspace_argument(parser)
    parser.add_argument("query", metavar="QUERY")
    parser.add_argument("--document", metavar="DOC")
    parser.add_argument("--limit", type=positive, default=LIMIT, help=f"how many at most; {LIMIT} unless given")
    parser = command(commands, "export", export, "write a document in another format")
    workspace_argument(parser)
    document_argument(parser)
    parser.add_argument("--to", metavar="FORMAT", required=True)
    output_argument(parser)


def _add_import(commands: Subparsers[argparse.ArgumentParser]) -> None:
    parser = command(commands, "import", import_files, "import text, Markdown, Word or HTML files")
    workspace_argument(parser)
    parser.add_argument("files", metavar="FILE", nargs="+", help="files; - reads pasted text from standard input")
    parser.add_argument("--project", metavar="P", default="", help="the project to put them in; made if it is new")
    parser.add_argument("--title", default="", help="instead of the title found in the file")
    parser.add_argument("--language", default="", help="instead of the language guessed, as in ar or en")
    parser.add_argument("--publisher", default="", help="instead of the publisher found")
    parser.add_argument("--date", default="", help="instead of the date found, as in 2025-04-23")
    parser.add_argument("--skip-existing", action="store_true", help="leave out files that the project has already")
    parser.add_argument("--encoding", default="", help="instead of the encoding detected, as in windows-1256")


def import_files(args: argparse.Namespace, out: Output) -> int:
    """Import files one by one; a bad one is named and the others still come in."""
    wishes = Wishes(
        project=args.project,
        title=args.title,
        language=args.language,
        publisher=args.publisher,
        text_date=args.date,
        options={"encoding": args.encoding} if args.encoding else {},
    )
    failed = 0
    with open_workspace(args.workspace) as ws:
        out.notice(ws.store.notices)
        for name in args.files:
            try:
                with out.progress(name) as bar:
                    report = Reporter(progress=bar)
                    source = _source(name)
                    known = known_copy(ws, source, args.project) if args.skip_existing else None
                    made = None if known else import_source(ws, source, wishes, report)
            except UserError as error:
                out.warn(explain(error))
                failed += 1
                continue
            if made is not None:
                out.notice(made.notices, name if len(args.files) > 1 else "")
                _tell_imported(ws, made, name, out)
            elif known is not None:
                values = {"document": known.id, "title": known.title_source, "file": name, "skipped": True}
                out.record(values, f"Skipped {name}: it is document {known.id} already: {known.title_source}")
    return 1 if failed else 0


def _source(name: str) -> SourceBytes:
    return SourceBytes(PASTED, sys.stdin.buffer.read()) if name == STDIN else read_source(existing(name))


def _tell_imported(ws: Workspace, made: Imported, name: str, out: Output) -> None:
    row = ws.store.documents.get(made.document_id)
    title = row.title_source if row else ""
    values = {"document": made.document_id, "title": title, "clauses": made.clauses, "segments": made.segments}
    what = "the pasted text" if name == STDIN else name
    out.record(
        values
        | {"file": name, "date": row.text_date if row else None, "notices": [notice.code for notice in made.notices]},
        f"Imported {what} as document {made.document_id}: {title} "
        f"({counted(made.clauses, 'clause')}, {counted(made.segments, 'segment')})",
    )
    if row is not None and row.text_date is None:
        # Days that a text speaks of, as of a visit, are not taken for its own.
        out.say(
            "   No date of its own was found in the text; --date at the import, or the record in the window, gives it."
        )


def documents(args: argparse.Namespace, out: Output) -> int:
    """List the documents."""
    with open_workspace(args.workspace) as ws:
        names = {project.id: project.name for project in ws.store.projects.all()}
        for row in ws.store.documents.all():
            counts = ws.store.segments.counts(row.id)
            total = sum(counts.values())
            done = total - counts.get(State.UNTRANSLATED, 0)
            values = {
                "id": row.id,
                "title": row.title_source,
                "title_target": row.title_target,
                "project": names.get(row.project_id, ""),
                "file": row.original_name,
                "language": row.language,
                "date": row.text_date,
                "publisher": row.publisher,
                "format": row.format,
                "encoding": row.encoding,
                "segments": total,
                "translated": done,
            }
            out.record(values, f"{row.id:>4}  {done:>5}/{total:<5}  {row.title_target or row.title_source}")
    return 0


def show(args: argparse.Namespace, out: Output) -> int:
    """Print clauses and segments, as they were at one moment."""
    with open_workspace(args.workspace) as ws:
        document = find_document(ws, args.document)
        with ws.store.snapshot() as view:
            _show(view, document, out)
    return 0


def _show(view: Reads, document: DocumentRow, out: Output) -> None:
    clauses = {clause.id: clause for clause in view.clauses.of(document.id)}
    out.say(f"{document.title_source}\n{document.title_target}".rstrip())
    last = None
    paragraphs: dict[int, set[int]] = {}
    for row in _rows(view, document.id):
        clause = clauses[row.clause_id]
        if clause.id != last:
            last = clause.id
            out.say(f"\n{'  ' * clause.depth}{_headline(clause)}")
        known = paragraphs.setdefault(clause.id, set())
        known.add(row.paragraph)
        out.record(
            segment_values(row, clause) | {"path": paragraph_path(clause.path, len(known))},
            f"{row.ordinal + 1:>5} [{row.state}] {row.source}\n        {row.target}".rstrip(),
        )


def _rows(view: Reads, document_id: DocumentId) -> Iterator[SegmentRow]:
    """Yield the segments, the first before the last are read."""
    ids = view.segments.ids(document_id)
    for start in range(0, len(ids), _PAGE):
        yield from view.segments.page(ids[start : start + _PAGE])


def _headline(clause: ClauseRow) -> str:
    """Return what a clause is called, with its path where that says more: what `brief --article` takes."""
    named = f"{clause.kind.value} {clause.label}".rstrip()
    return named if clause.path in (label_core(clause.label), clause.kind.value) else f"{named}  [{clause.path}]"


def segment_values(row: SegmentRow, clause: ClauseRow) -> dict[str, object]:
    """Return what scripts are told of a segment."""
    return {
        "n": row.ordinal + 1,
        "id": row.id,
        "clause": clause.id,
        "kind": clause.kind,
        "label": clause.label,
        "value": clause.value,
        "path": clause.path,
        "source": row.source,
        "target": row.target,
        "state": row.state,
        "locked": row.locked,
        "origin": row.origin,
        "score": row.score,
        "engine": row.engine,
        "paragraph": row.paragraph,
        "start": row.start,
        "end": row.end,
    }


def set_segment(args: argparse.Namespace, out: Output) -> int:
    """Write a translation, a state, or both."""
    if args.target is None and args.state is None:
        args.refuse("name --target, --state or both")
    state = _state(args.state)
    with open_workspace(args.workspace) as ws:
        document = find_document(ws, args.document)
        row = segment_at(ws, document, args.segment)
        text = row.target if args.target is None else args.target
        if state not in (None, State.UNTRANSLATED) and not text.strip():
            raise InputError("edit.no-translation", segment=args.segment, state=args.state)
        set_target(ws, row.id, text, state=state)
        fresh = ws.store.segments.get(row.id) or row
        values = {"n": args.segment, "id": row.id, "target": fresh.target, "state": fresh.state, "was": row.state}
        lost = row.state in _JUDGED and fresh.state not in _JUDGED
        was = f"; it was {row.state.value}, which the new words are not" if lost else ""
        out.record(values, f"Segment {args.segment} is {fresh.state.value}{was}.")
    return 0


def _state(text: str | None) -> State | None:
    try:
        return State(text) if text else None
    except ValueError as error:
        raise InputError("edit.bad-state", state=text, known=", ".join(State)) from error


def find(args: argparse.Namespace, out: Output) -> int:
    """Search."""
    with open_workspace(args.workspace) as ws:
        document = find_document(ws, args.document).id if args.document else None
        found = search(ws, args.query, document_id=document, limit=args.limit)
    for item in found:
        out.record(_hit(item), _hit_line(item))
    if not found:
        out.say("Nothing was found.")
    elif len(found) >= args.limit:
        out.warn(f"Only the first {args.limit} are shown; --limit shows more.")
    return 0


def _hit(item: Found) -> dict[str, object]:
    return {
        "document": item.hit.document_id,
        "n": item.segment.ordinal + 1,
        "segment": item.segment.id,
        "side": item.hit.side,
        "spans": [list(span) for span in item.hit.spans],
        "text": item.text,
    }


def _hit_line(item: Found) -> str:
    """Return where a hit is, by the numbers that the other commands take, and its text."""
    return f"{item.hit.document_id:>4} {item.segment.ordinal + 1:>5} [{item.hit.side}] {_marked(item)}"


def _marked(item: Found) -> str:
    text = item.text
    for start, end in sorted(item.hit.spans, reverse=True):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


def export(args: argparse.Namespace, out: Output) -> int:
    """Export a document."""
    with open_workspace(args.workspace) as ws:
        document = find_document(ws, args.document)
        target = output(args.output, args.workspace, force=args.force)
        with in_its_folder(target) as place:
            path = export_document(ws, document.id, args.to, place)
    out.record({"file": str(path), "format": args.to}, f"Wrote {path}")
    return 0
