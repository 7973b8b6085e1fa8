"""The commands, grouped as people think of them; each module adds its own to the parser."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.output import Output, shortened
from workbench.domain.arabic.folding import fold_text
from workbench.domain.documents import DocumentRow, SegmentRow
from workbench.domain.shortening import shortened as first_words
from workbench.errors import InputError

_MOST = 1 << 31
_MOST_OF_A_NAME = 1_000
# How many documents a sentence names, and how much of each name.
_NAMED, _NAME = 5, 40
_SQLITE = b"SQLite format 3\0"

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


def option_argument(parser: argparse.ArgumentParser, summary: str) -> None:
    """Add options of an engine, each NAME=VALUE."""
    parser.add_argument("--option", metavar="NAME=VALUE", action="append", default=[], help=summary)


def named_options(texts: list[str]) -> dict[str, str]:
    """Return options by their names.

    Raises:
        InputError: one is not NAME=VALUE.
    """
    found = {}
    for text in texts:
        name, sign, value = text.partition("=")
        if not sign:
            raise InputError("usage.option", option=text)
        found[name] = value
    return found


def whole_number(text: str) -> int:
    """Read a number; one of more digits than anything is counted with is wrong usage."""
    try:
        return int(text[:_MOST_OF_A_NAME])
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{shortened(text)} is no number") from error


def positive(text: str) -> int:
    """Read a number from 1 on; anything else is wrong usage."""
    number = whole_number(text)
    if not 0 < number < _MOST:
        raise argparse.ArgumentTypeError(f"{shortened(text)} is no number from 1 to {_MOST - 1:,}")
    return number


def find_document(ws: Workspace, reference: str) -> DocumentRow:
    """Return the document that a person names.

    Raises:
        InputError: none, with the names there are; or more than one of this very name, with their numbers.
    """
    # What is longer than any name is none; Python refuses to read it as a number.
    document = ws.store.documents.find(reference[:_MOST_OF_A_NAME])
    if document is None:
        rows = ws.store.documents.all()
        raise InputError("document.unknown", name=shortened(reference), known=_some_of(rows))
    if reference != str(document.id):
        _refuse_namesakes(ws, reference)
    return document


def _some_of(rows: list[DocumentRow]) -> str:
    """Name as many documents as a sentence holds."""
    named = ", ".join(
        f"{row.id} ({first_words(row.original_name or row.title_source, _NAME)})" for row in rows[:_NAMED]
    )
    more = f" and {len(rows) - _NAMED:,} more; `bayan documents` lists them" if len(rows) > _NAMED else ""
    return f"{named}{more}" if rows else "none"


def _refuse_namesakes(ws: Workspace, reference: str) -> None:
    wanted = fold_text(reference).strip()
    numbers = [f"{row.id} ({row.title_source})" for row in ws.store.documents.all() if wanted in _names(row)]
    if len(numbers) > 1:
        raise InputError("document.ambiguous", name=reference, known=", ".join(numbers))


def _names(row: DocumentRow) -> set[str]:
    stem = row.original_name.rsplit(".", 1)[0]
    return {fold_text(name).strip() for name in (row.title_source, row.title_target, row.original_name, stem)}


def segment_at(ws: Workspace, document: DocumentRow, number: int) -> SegmentRow:
    """Return a segment by its number, counted from 1 as people do.

    Raises:
        InputError: there is none.
    """
    # A number beyond what the database counts with names no segment either.
    row = ws.store.segments.at(document.id, number - 1) if 0 < number < _MOST else None
    if row is None:
        raise InputError("edit.no-segment", segment=shortened(str(number)))
    return row


def output_argument(parser: argparse.ArgumentParser, metavar: str = "F") -> None:
    """Add where a result goes, and the leave to write over what is there."""
    parser.add_argument("-o", "--output", metavar=metavar, required=True)
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")


def output(path: str, *inputs: str, force: bool = False) -> Path:
    """Return where a result goes; never over a workspace or what it is made from, over another file only by `force`.

    Raises:
        InputError: it would be.
    """
    target = existing(path)
    if any(_same(target, existing(name)) for name in inputs) or is_workspace(target):
        raise InputError("file.would-be-lost", name=str(target))
    if not force and holds_something(target):
        raise InputError("file.exists", name=str(target))
    return target


def holds_something(path: Path) -> bool:
    """Tell whether somebody's file would be written over; an empty one holds nothing to lose.

    Raises:
        InputError: the folder does not let anybody look.
    """
    try:
        return path.is_file() and path.stat().st_size > 0
    except OSError as error:
        raise InputError("file.unwritable", name=str(path), reason=error.strerror or str(error)) from error


@contextmanager
def in_its_folder(path: Path) -> Iterator[Path]:
    """Give the path, its folder made where it is missing; folders made for what is then refused go again.

    Raises:
        InputError: it cannot be made.
    """
    missing: list[Path] = []
    try:
        missing += (folder for folder in (path.parent, *path.parent.parents) if not folder.exists())
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError("file.unwritable", name=str(path), reason=error.strerror or str(error)) from error
    try:
        yield path
    except BaseException:
        with suppress(OSError):
            for folder in missing:
                folder.rmdir()
        raise


def _same(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def is_workspace(path: Path) -> bool:
    """Tell whether a file is an SQLite database, as workspaces are."""
    try:
        with path.open("rb") as stream:
            return stream.read(len(_SQLITE)) == _SQLITE
    except OSError:
        return False


def existing(path: str) -> Path:
    """Return a path as given, with `~` opened up."""
    return Path(path).expanduser()
