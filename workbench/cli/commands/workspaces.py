"""Commands on whole workspaces: new, check, backup, stats."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path

from workbench.cli.commands import Subparsers, command, find_document, workspace_argument
from workbench.cli.output import Output, counted
from workbench.services.messages import sentence
from workbench.services.statistics import DocumentStats, document_stats
from workbench.services.workspace import new_workspace, open_workspace


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Add the commands to the parser."""
    workspace_argument(command(commands, "new", new, "create an empty workspace"))
    parser = command(commands, "check", check, "check the database, anchors and indexes of a workspace")
    workspace_argument(parser)
    parser.add_argument("--rebuild", action="store_true", help="build the search index anew first")
    parser.add_argument("--tidy", action="store_true", help="first delete for good what was undone or deleted before")
    parser = command(commands, "backup", backup, "back a workspace up")
    workspace_argument(parser)
    parser.add_argument("-o", "--output", metavar="F", help="where to; beside the workspace unless given")
    parser = command(commands, "stats", stats, "count words, states, origins and codes")
    workspace_argument(parser)
    parser.add_argument("document", metavar="DOC", nargs="?", help="one document; all unless given")


def new(args: argparse.Namespace, out: Output) -> int:
    """Create a workspace."""
    with new_workspace(args.workspace) as ws:
        out.notice(ws.store.notices)
        out.record({"workspace": str(ws.store.target)}, f"Created {args.workspace}")
    return 0


def check(args: argparse.Namespace, out: Output) -> int:
    """Check a workspace; exit 1 when something is wrong."""
    with open_workspace(args.workspace) as ws:
        out.notice(ws.store.notices)
        if args.tidy:
            out.say(f"{counted(ws.store.tidy(), 'thing')} out of sight deleted for good.")
        if args.rebuild:
            ws.store.rebuild_search()
        problems = ws.store.check()
    for problem in problems:
        out.record({"code": problem.code} | problem.data, sentence(problem.code, problem.data))
    if not problems:
        out.record({"problems": 0}, "Everything is in order.")
    return 1 if problems else 0


def backup(args: argparse.Namespace, out: Output) -> int:
    """Back a workspace up while it may be in use."""
    with open_workspace(args.workspace) as ws:
        path = ws.store.backup(Path(args.output).expanduser() if args.output else None)
    out.record({"backup": str(path)}, f"Backed up to {path}")
    return 0


def stats(args: argparse.Namespace, out: Output) -> int:
    """Print the figures of one document or of all."""
    with open_workspace(args.workspace) as ws:
        rows = [find_document(ws, args.document)] if args.document else ws.store.documents.all()
        for row in rows:
            figures = document_stats(ws, row.id)
            out.record(asdict(figures) | {"translated": round(figures.translated, 4)}, _for_people(figures))
    return 0


def _for_people(figures: DocumentStats) -> str:
    states = ", ".join(f"{count} {state.value}" for state, count in figures.states.items() if count)
    return "\n".join(
        (
            f"{figures.document_id}  {figures.title}",
            f"   {counted(figures.clauses, 'clause')}, {counted(figures.segments, 'segment')}, "
            f"{counted(figures.words, 'word')}, {figures.words_left:,} of them left",
            f"   {states or 'empty'}",
            f"   {figures.repeated:,} repeated, {figures.in_memory:,} in the memory, {figures.coded:,} coded",
            f"   {counted(figures.annotations, 'annotation')} ({figures.in_doubt:,} in doubt), "
            f"{counted(figures.notes, 'note')}",
        )
    )
