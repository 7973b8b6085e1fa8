"""The command line: arguments, one sentence for an error, and exit codes 0, 1 and 2."""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from workbench import __version__, log
from workbench.cli.output import Output
from workbench.errors import Cancelled, UserError
from workbench.services.messages import explain, sentence, without_workspace

DONE, FAILED, USAGE, INTERRUPTED = 0, 1, 2, 130
# What is wrong with the words of a command, whatever the workspace holds.
_MISUSES = frozenset(
    (
        "annotate.bad-side",
        "brief.ending",
        "briefing.lead",
        "edit.bad-state",
        "engine.bad-address",
        "engine.no-option",
        "engine.unknown",
        "export.format",
        "plugin.unknown",
        "usage.option",
        "usage.range",
        "usage.span",
    )
)
# Which room holds which commands: a command pays only for its own room's imports.
_ROOMS = {
    "workspaces": ("new", "check", "backup", "stats"),
    "documents": ("import", "documents", "show", "set", "search", "export"),
    "history": ("history",),
    "arabic": ("segment", "fold", "tokens"),
    "coding": ("annotate", "annotations"),
    "translation": ("translate", "qa", "tm"),
    "engines": ("engines",),
    "briefings": ("brief", "demo"),
    "desktop": ("desktop",),
}
COMMANDS = frozenset(name for names in _ROOMS.values() for name in names)


def parser(command: str = "") -> argparse.ArgumentParser:
    """Return the parser of one command, or of all where none of that name is known."""
    rooms = [room for room, names in _ROOMS.items() if command in names] or list(_ROOMS)
    top = argparse.ArgumentParser(
        prog="bayan",
        description="Bayan: a workbench for translating, annotating and briefing Arabic political texts.",
        epilog="W is a workspace: a path such as work.bayan, or a PostgreSQL URL. With no command the window opens.",
    )
    top.add_argument("--version", action="version", version=f"Bayan {__version__}")
    commands = top.add_subparsers(metavar="COMMAND", required=True)
    window = commands.add_parser("open", help="open the window")
    window.add_argument("workspace", metavar="W", nargs="?")
    window.add_argument("files", metavar="FILE", nargs="*", help="texts and folders to import")
    for room in rooms:
        importlib.import_module(f"workbench.cli.commands.{room}").add(commands)
    return top


def run(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    args = parser(next(iter(argv), "")).parse_args(argv)
    _speak_utf8()
    log.start()
    out = Output(as_json=args.as_json)
    try:
        return int(args.run(args, out))
    except UserError as error:
        out.warn(explain(error) if _works_on_a_workspace(args) else without_workspace(explain(error)))
        return USAGE if error.code in _MISUSES else FAILED
    except (Cancelled, KeyboardInterrupt):
        out.warn("Stopped. What was complete is kept.")
        return INTERRUPTED
    except BrokenPipeError:
        # The reader of our output went away; point stdout elsewhere so that the exit does not complain again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except OSError as error:
        # The user's world: a folder that may not be entered, a disk that is gone. Nothing was half-written.
        name, reason = error.filename or "", error.strerror or str(error)
        out.warn(sentence("file.unreadable", {"name": name, "reason": reason}))
        return FAILED


def _works_on_a_workspace(args: argparse.Namespace) -> bool:
    """Tell whether a sentence may speak of the workspace: `segment FILE` and `brief FILE` have none."""
    return hasattr(args, "workspace") or getattr(args, "document", None) is not None


def _speak_utf8() -> None:
    """Print Arabic whatever the locale says."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="backslashreplace")
