"""Commands that leave the bench: brief, demo."""

from __future__ import annotations

import argparse
import os
import sys
from dataclasses import replace
from functools import partial
from itertools import chain, count
from pathlib import Path

from workbench.cli.commands import (
    Subparsers,
    command,
    existing,
    find_document,
    holds_something,
    in_its_folder,
    is_workspace,
    output,
    output_argument,
)
from workbench.cli.output import Output
from workbench.cli.selection import segment_numbers
from workbench.domain.briefings import Recipe
from workbench.domain.documents import Notice
from workbench.domain.enums import Lead
from workbench.domain.ids import DocumentId
from workbench.errors import InputError
from workbench.paths import scratch
from workbench.services.briefing import clauses_named, lead_of, write_briefing
from workbench.services.demo import run_demo
from workbench.services.desktop import has_display
from workbench.services.importing import import_file
from workbench.services.workspace import SUFFIX, Workspace, new_workspace, open_workspace
from workbench.settings import Settings, data_folder

DEMO = "Sample" + SUFFIX
_WORD = ".docx"


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Add the commands to the parser."""
    parser = command(commands, "brief", brief, "write a Word briefing of a document, or of a file with no workspace")
    parser.add_argument("where", metavar="W|FILE", help="a workspace, or a file when no document is named")
    parser.add_argument("document", metavar="DOC", nargs="?")
    output_argument(parser, "F.docx")
    parser.add_argument("--article", metavar="L", action="append", default=[], help="only this clause, by its label")
    parser.add_argument("--segments", metavar="A-B,C", help="only these, as in 1-5,9,12-14")
    parser.add_argument("--lead", default=Lead.ENGLISH.value, help="en (default) or ar")
    parser.add_argument("--marking", help="handling marking in header and footer")
    parser.add_argument("--author", default="", help="prepared by")
    parser.add_argument("--reference", default="", help="reference of the briefing")
    parser.add_argument("--no-page-numbers", action="store_true", help="leave the contents without page numbers")
    parser = command(commands, "demo", demo, "do the main job on the sample communiqué")
    parser.add_argument("--no-window", action="store_true", help="do not open the window at the end")
    parser.add_argument("--workspace", metavar="W", help="where; a file of its own in the data folder unless given")
    parser.add_argument("-o", "--output", metavar="F.docx", help="where the briefing goes; beside the workspace")
    parser.add_argument("--force", action="store_true", help="write over a file that is there already")


def brief(args: argparse.Namespace, out: Output) -> int:
    """Write a briefing."""
    recipe = Recipe(
        lead=lead_of(args.lead),
        marking=args.marking,
        author=args.author,
        reference=args.reference,
        page_numbers=not args.no_page_numbers,
    )
    # Both as it is typed, which may be a workspace, and as it becomes with its ending, which may be the source.
    named = _word_file(output(args.output, args.where, force=True))
    target = output(str(named), args.where, force=args.force)
    if args.document is not None:
        with open_workspace(args.where) as ws:
            _write(ws, find_document(ws, args.document).id, target, recipe, args, out)
        return 0
    with scratch("brief") as folder, new_workspace(folder / f"brief{SUFFIX}") as ws:
        if is_workspace(existing(args.where)):
            raise InputError("brief.no-document", name=args.where)
        made = import_file(ws, existing(args.where))
        out.notice(made.notices)
        _write(ws, made.document_id, target, recipe, args, out)
    return 0


def _word_file(path: Path) -> Path:
    """Return the path with the ending of a Word file, which a name without any gets.

    Raises:
        InputError: it has another ending.
    """
    if path.suffix.casefold() not in ("", _WORD):
        raise InputError("brief.ending", name=path.name, wanted=path.with_suffix(_WORD).name)
    return path if path.suffix else path.with_name(path.name + _WORD)


def _write(
    ws: Workspace, document: DocumentId, target: Path, recipe: Recipe, args: argparse.Namespace, out: Output
) -> None:
    recipe = _narrowed(ws, document, recipe, args)
    with in_its_folder(target) as place, out.progress("briefing") as bar:
        path = write_briefing(ws, document, place, recipe, bar, tell=partial(_tell, out))
    out.record({"file": str(path), "lead": recipe.lead}, f"Wrote {path}")


def _narrowed(ws: Workspace, document: DocumentId, recipe: Recipe, args: argparse.Namespace) -> Recipe:
    """Return the recipe for the clauses and segments that are named; where both are, for what lies in both."""
    with ws.store.snapshot() as view:
        clauses = view.clauses.of(document)
        rows = view.segments.of(document) if args.segments is not None else []
    chosen = dict.fromkeys(clause for name in args.article for clause in clauses_named(clauses, name))
    if args.segments is None:
        return replace(recipe, clause_ids=tuple(chosen))
    named = [rows[number - 1] for number in segment_numbers(args.segments, len(rows))]
    inside = tuple(row.id for row in named if not chosen or row.clause_id in chosen)
    if not inside:
        raise InputError("briefing.scope-empty")
    return replace(recipe, segment_ids=inside)


def _tell(out: Output, notice: Notice) -> None:
    """Pass a notice on; that the first half is done interests only somebody who waits at a terminal."""
    if notice.code != "briefing.early" or sys.stderr.isatty():
        out.notice((notice,))


def demo(args: argparse.Namespace, out: Output) -> int:
    """Import, translate, code, check and brief the sample, then open the window where there is a display."""
    target = existing(args.workspace) if args.workspace else data_folder() / DEMO
    path = output(args.output, force=args.force) if args.output else _free(target.with_name("joint-statement.docx"))
    target.parent.mkdir(parents=True, exist_ok=True)
    settings = Settings()
    with open_workspace(target, settings, create=True) as ws:
        out.notice(ws.store.notices)
        out.tell("demo.workspace", {"name": target})
        result = run_demo(ws, out.tell, again=True)
        with in_its_folder(path) as place, out.progress("briefing") as bar:
            write_briefing(ws, result.document_id, place, Recipe(), bar, tell=partial(_tell, out))
        out.tell("demo.briefed", {"name": path})
        if out.as_json:
            out.record({"workspace": str(target), "document": result.document_id, "briefing": str(path)}, "")
    if args.no_window:
        return 0
    return _open_window(target, out)


def _free(path: Path) -> Path:
    """Return the path, numbered where a briefing of before is there: somebody may have worked on it."""
    names = chain((path,), (path.with_stem(f"{path.stem} ({number})") for number in count(2)))
    return next(name for name in names if not holds_something(name))


def _open_window(target: Path, out: Output) -> int:
    """Open the window, or say why it stays closed."""
    if not has_display():
        out.tell("demo.no-display", {"name": target, "program": _program()})
        return 0
    # The window costs Qt's start-up time, which no other command should pay.
    os.execv(sys.executable, [sys.executable, "-m", "workbench", "open", str(target)])  # noqa: S606


def _program() -> str:
    """Return the command as it can be typed from here."""
    started = Path(sys.argv[0])
    return "bayan" if started.stem == "bayan" else f"{sys.executable} {started}"
