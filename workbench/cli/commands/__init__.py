"""The commands, grouped as people think of them; each module adds its own to the parser."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.output import Output
from workbench.domain.documents import DocumentRow, SegmentRow
from workbench.errors import InputError

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

Run = Callable[[argparse.Namespace, Output], int]
Subparsers = argparse._SubParsersAction


def command(
    commands: Subparsers[argparse.ArgumentParser], name: str, run: Run, summary: str
) -> argparse.ArgumentParser:
    """Add a command that runs a function."""
    parser = commands.add_parser(name, help=summary, description=summary)
    parser.set_defaults(run=run)
    parser.add_argument("--json", action="store_true", dest="as_json", help="print one JSON object a line")
    return parser


def workspace_argument(parser: argparse.ArgumentParser) -> None:
    """Add the workspace: a path or a PostgreSQL URL."""
    parser.add_argument("workspace", metavar="W", help="a workspace: a path, or a PostgreSQL URL")


def document_argument(parser: argparse.ArgumentParser) -> None:
    """Add the document: its number or its title."""
    parser.add_argument("document", metavar="DOC", help="a document: its number, title or file name")


def find_document(ws: Workspace, reference: str) -> DocumentRow:
    """Return the document that a person names.

    Raises:
        InputError: none, with the names there are.
    """
    document = ws.store.documents.find(reference)
    if document is None:
        rows = ws.store.documents.all()
        known = ", ".join(f"{row.id} ({row.original_name or row.title_source})" for row in rows[:20]) or "none"
        raise InputError("document.unknown", name=reference, known=known)
    return document


def segment_at(ws: Workspace, document: DocumentRow, number: int) -> SegmentRow:
    """Return a segment by its number, counted from 1 as people do.

    Raises:
        InputError: there is none.
    """
    row = ws.store.segments.at(document.id, number - 1) if number > 0 else None
    if row is None:
        raise InputError("edit.no-segment", segment=number)
    return row


def existing(path: str) -> Path:
    """Return a path as given, with `~` opened up."""
    return Path(path).expanduser()
