"""The command history: who changed what of a document, and when."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import datetime

from workbench.cli.commands import (
    Subparsers,
    command,
    document_argument,
    find_document,
    positive,
    segment_at,
    whole_number,
    workspace_argument,
)
from workbench.cli.output import Output, counted, moment
from workbench.domain.changes import RowChange, Table, Values
from workbench.domain.documents import DocumentRow
from workbench.services.workspace import Workspace, open_workspace

LIMIT = 50
# What a person did is in these columns; the others say which row it is, or follow from them.
_TOLD = (
    "target", "state", "source", "locked", "origin", "score", "engine", "title_source", "title_target", "publisher",
    "text_date", "language", "url", "place", "kind", "author", "reference", "reliability", "credibility", "marking",
    "summary_source", "summary_target",
)  # fmt: skip
_MARKS = (Table.ANNOTATIONS, Table.NOTES)
_Entry = dict[str, object]


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = command(commands, "history", history, "list the changes of a document or of one segment, newest first")
    workspace_argument(parser)
    document_argument(parser)
    parser.add_argument("segment", metavar="N", type=whole_number, nargs="?", help="one segment, by number")
    parser.add_argument("--limit", type=positive, default=LIMIT, help=f"how many at most; {LIMIT} unless given")


def history(args: argparse.Namespace, out: Output) -> int:
    """Print when, who, and what was before and after."""
    with open_workspace(args.workspace) as ws:
        document = find_document(ws, args.document)
        entries = _of_segment(ws, document, args.segment) if args.segment is not None else _of_document(ws, document)
        told = 0
        for entry in entries:
            if told == args.limit:
                out.warn(f"Only the latest {args.limit} are shown; --limit shows more.")
                break
            out.record(entry, _line(entry))
            told += 1
    if not told:
        out.say("Nothing was changed since the import.")
    return 0


def _of_segment(ws: Workspace, document: DocumentRow, number: int) -> Iterator[_Entry]:
    row = segment_at(ws, document, number)
    for one in ws.store.history.of(Table.SEGMENTS, row.id):
        entry = _entry(one.label, one.author, one.at, number)
        change = RowChange(Table.SEGMENTS, row.id, one.before, one.after)
        if told := _told(change):
            yield entry | told


def _of_document(ws: Workspace, document: DocumentRow) -> Iterator[_Entry]:
    numbers: dict[int, int] = {row.id: row.ordinal + 1 for row in ws.store.segments.of(document.id)}
    for edit in ws.store.history.recent(1 << 20):
        if edit.id is None:
            continue
        marked: list[int | None] = []
        for change in ws.store.history.change_set(edit.id).changes:
            entry: _Entry = {}
            values = {**(change.before or {}), **(change.after or {})}
            if change.table in _MARKS and values.get("document_id") == document.id:
                segment = values.get("segment_id")
                marked.append(numbers.get(segment) if isinstance(segment, int) else None)
            if change.table is Table.SEGMENTS and change.key in numbers:
                entry = _entry(edit.label, edit.author, edit.at, numbers[change.key])
            elif change.table is Table.DOCUMENTS and change.key == document.id:
                entry = _entry(edit.label, edit.author, edit.at, None)
            if entry and (told := _told(change)):
                yield entry | told
        if marked:
            # An edit may put on a thousand codes: they are counted, and placed where the place is one.
            where = marked[0] if len(set(marked)) == 1 else None
            yield _entry(edit.label, edit.author, edit.at, where) | {"before": None, "after": {"marks": len(marked)}}


def _entry(label: str, author: str, at: datetime | None, number: int | None) -> _Entry:
    return {"at": at, "who": author, "edit": label, "n": number}


def _told(change: RowChange) -> dict[str, object]:
    """Return the columns of a change that say something to a person, before and after."""
    before, after = _kept(change.before), _kept(change.after)
    if change.before is not None and change.after is not None:
        names = [name for name in after if before.get(name) != after[name]]
        before, after = {name: before.get(name) for name in names}, {name: after[name] for name in names}
    return {"before": before or None, "after": after or None} if before or after else {}


def _kept(values: Values | None) -> Values:
    return {name: values[name] for name in _TOLD if name in values} if values else {}


def _line(entry: _Entry) -> str:
    at, number = entry["at"], entry["n"]
    when = moment(at) if isinstance(at, datetime) else ""
    place = f"segment {number}" if number is not None else "document"
    return "\n".join([f"{when}  {entry['who']}  {place}: {entry['edit']}", *_differences(entry)])


def _differences(entry: _Entry) -> Iterator[str]:
    before, after = entry["before"], entry["after"]
    if not isinstance(before, dict) or not isinstance(after, dict):
        # A row that came or went: its texts are enough.
        for sign, values in (("-", before), ("+", after)):
            if isinstance(values, dict):
                yield from (
                    f"    {sign} {values[name]}" for name in ("title_source", "source", "target") if values.get(name)
                )
                if "marks" in values:
                    yield f"    {counted(int(values['marks']), 'code or note', 'codes and notes')}"
        return
    for name in after:
        yield f"    {name}: {_shown(before.get(name))} → {_shown(after[name])}"


def _shown(value: object) -> str:
    return "—" if value is None or value == "" else str(value)
