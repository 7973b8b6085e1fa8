"""Commands on translation: translate, tm, qa."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.cli.commands import (
    Subparsers,
    command,
    document_argument,
    existing,
    find_document,
    in_its_folder,
    named_options,
    option_argument,
    output,
    output_argument,
    workspace_argument,
)
from workbench.cli.output import Output, counted
from workbench.domain.enums import State
from workbench.domain.ids import DocumentId, MemoryId, ProjectId
from workbench.domain.ports import Progress
from workbench.domain.qa import Finding
from workbench.errors import InputError
from workbench.services.checking import run_checks
from workbench.services.exchanging import MemoryImport, export_memory, import_memory
from workbench.services.messages import sentence
from workbench.services.registry import CHECKS
from workbench.services.remembering import lookup
from workbench.services.translating import Watch, check_options, switch_engine, translate_document
from workbench.services.workspace import Workspace, open_workspace

# The check for missing translations.
EMPTY = "empty"
_BEGUN = tuple(state for state in State if state is not State.UNTRANSLATED)


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Add the commands to the parser."""
    parser = command(commands, "translate", translate, "translate what is untranslated with an engine or the memory")
    workspace_argument(parser)
    document_argument(parser)
    parser.add_argument("--engine", metavar="E", required=True, help="memory, or an engine, as in libretranslate")
    parser.add_argument(
        "--enable", action="store_true", help="turn the engine on for good: text will leave this computer"
    )
    option_argument(parser, "an option of the engine, for this run only; `engines --enable E --option` keeps it")
    parser = command(commands, "qa", qa, "run the checks on a document")
    workspace_argument(parser)
    document_argument(parser)
    parser.add_argument("--check", metavar="ID", action="append", help="only this check")
    _add_memory(commands)


def _add_memory(commands: Subparsers[argparse.ArgumentParser]) -> None:
    top = commands.add_parser("tm", help="translation memory: import, export, lookup")
    inner = top.add_subparsers(required=True, metavar="import|export|lookup")
    parser = command(inner, "import", tm_import, "import a TMX file as a memory")
    workspace_argument(parser)
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--name", default="", help="name of the memory; the file's name unless given")
    parser.add_argument("--project", metavar="P", default="", help="keep it to one project")
    parser.add_argument("--source", default="ar")
    parser.add_argument("--target", default="en")
    parser = command(inner, "export", tm_export, "export memories as TMX")
    workspace_argument(parser)
    output_argument(parser)
    parser.add_argument("--memory", metavar="M", help="number or name of one memory; all unless given")
    parser = command(inner, "lookup", tm_lookup, "find exact matches of a source text")
    workspace_argument(parser)
    parser.add_argument("text", metavar="TEXT")
    parser.add_argument("--project", metavar="P", default="", help="as this project sees it; all memories unless given")
    parser.add_argument("--source", default="ar", help="language of the text, without --project")
    parser.add_argument("--target", default="en", help="language of the translation, without --project")


def translate(args: argparse.Namespace, out: Output) -> int:
    """Translate a document's untranslated segments."""
    options = named_options(args.option)
    with open_workspace(args.workspace) as ws:
        document = find_document(ws, args.document)
        if options or args.enable:
            check_options(ws.registry, args.engine, options)
        if args.enable:
            switch_engine(ws.registry, ws.settings, args.engine, on=True)
        with out.progress(args.engine) as bar:
            result = translate_document(ws, document.id, args.engine, Watch(progress=bar), options=options)
    for problem in result.problems:
        out.warn(sentence(problem.code, problem.data))
    values = {"engine": args.engine, "translated": result.translated, "left": result.left}
    out.record(values, f"Translated {counted(result.translated, 'segment')} with {args.engine}; {result.left:,} left.")
    return 1 if result.problems else 0


def qa(args: argparse.Namespace, out: Output) -> int:
    """Run the checks; findings are results, not errors."""
    with open_workspace(args.workspace) as ws:
        document = find_document(ws, args.document)
        with out.progress("checks") as bar:
            found = _found(ws, document.id, args.check, bar, each=out.as_json)
        waiting = _waiting(ws, document.id, args.check)
    if waiting:
        out.say(f"{_none_of(waiting)} no translation yet.")
    for item in found:
        text = sentence(item.code, item.data)
        values = {
            "check": item.check_id,
            "severity": item.severity,
            "n": item.ordinal + 1,
            "segment": item.segment_id,
            "side": item.side,
            "start": item.start,
            "end": item.end,
            "code": item.code,
            "data": item.data,
            "text": text,
            "fixable": item.fix is not None,
            "fingerprint": item.fingerprint,
        }
        out.record(values, f"{item.ordinal + 1:>5} {item.severity:<8} {item.check_id:<18} {text}")
    if not found and not waiting:
        out.say("No findings.")
    return 0


def _none_of(count: int) -> str:
    return f"{counted(count, 'segment')} {'has' if count == 1 else 'have'}"


def _found(
    ws: Workspace, document_id: DocumentId, chosen: list[str] | None, progress: Progress, *, each: bool
) -> list[Finding]:
    """Run the checks; people are told how many are not translated, so only scripts have these looked at one by one."""
    checks = _with_untranslated(ws, chosen)
    if each:
        return run_checks(ws, document_id, checks=checks, progress=progress)
    begun = ws.store.segments.ids(document_id, states=_BEGUN)
    return run_checks(ws, document_id, checks=list(checks), segment_ids=begun, progress=progress)


def _waiting(ws: Workspace, document_id: DocumentId, chosen: list[str] | None) -> int:
    """Count the segments not begun, unless nobody wants to know."""
    ignored = any(row.check_id == EMPTY for row in ws.store.qa.decisions(document_id) if row.segment_id is None)
    wanted = chosen is None or EMPTY in chosen
    return ws.store.segments.counts(document_id).get(State.UNTRANSLATED, 0) if wanted and not ignored else 0


def _with_untranslated(ws: Workspace, chosen: list[str] | None) -> dict[str, dict[str, object]]:
    """Return the checks, the one for empty text looking at what is not translated yet too: nothing is there to find."""
    names = chosen or [kind.id for kind in ws.registry.all(CHECKS)]
    return {name: {"untranslated": True} if name == EMPTY else {} for name in names}


def tm_import(args: argparse.Namespace, out: Output) -> int:
    """Import a memory."""
    with open_workspace(args.workspace) as ws:
        project = _project(ws, args.project)
        wishes = MemoryImport(name=args.name, project_id=project, pair=(args.source, args.target))
        with out.progress(args.file) as bar:
            made = import_memory(ws, _present(args.file), wishes, progress=bar)
    text = f"Imported {counted(made.new, 'unit')} into memory {made.memory_id}; already there: {made.known:,}."
    out.record({"memory": made.memory_id, "units": made.new, "known": made.known, "file": args.file}, text)
    return 0


def _present(name: str) -> Path:
    """Return the path of a file; what is missing is said before what its name ends in."""
    path = existing(name)
    if not path.exists():
        raise InputError("file.missing", name=name)
    if path.is_dir():
        raise InputError("file.folder", name=name)
    return path


def _project(ws: Workspace, name: str) -> ProjectId | None:
    if not name:
        return None
    row = ws.store.projects.by_name(name)
    if row is None:
        raise InputError("project.unknown", name=name)
    return row.id


def tm_export(args: argparse.Namespace, out: Output) -> int:
    """Export memories."""
    with open_workspace(args.workspace) as ws:
        target = output(args.output, args.workspace, force=args.force)
        with in_its_folder(target) as place:
            count = export_memory(ws, place, _memory(ws, args.memory))
    out.record({"file": args.output, "units": count}, f"Wrote {counted(count, 'unit')} to {args.output}")
    return 0


def _memory(ws: Workspace, name: str | None) -> MemoryId | None:
    if name is None:
        return None
    for row in ws.store.memory.memories():
        if name in (str(row.id), row.name):
            return row.id
    raise InputError("memory.unknown", name=name)


def tm_lookup(args: argparse.Namespace, out: Output) -> int:
    """Look a text up."""
    with open_workspace(args.workspace) as ws:
        found = lookup(ws, _project(ws, args.project), args.text, pair=(args.source, args.target))
    for match in found:
        label = "100 · spelling differs" if match.layers else "100"
        values = {
            "unit": match.unit_id,
            "memory": match.memory,
            "score": match.score,
            "source": match.source,
            "target": match.target,
            "layers": list(match.layers),
        }
        out.record(values, f"{label}  {match.memory}\n   {match.source}\n   {match.target}")
    if not found:
        out.say("No exact match.")
    return 0
