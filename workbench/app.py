"""Composition root: the command line, or the window where that is asked for."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from workbench.errors import UserError
from workbench.services.desktop import has_display
from workbench.services.ending import end_in_order
from workbench.services.messages import explain

WORKSPACE_SUFFIX = ".bayan"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; no command, `open`, or the names of workspaces and files open the window."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or arguments[0] == "open":
        return open_window(arguments[1:])
    if _is_workspace(arguments[0]):
        return open_window(arguments)
    # start-up time: commands never load Qt, the window never loads commands
    from workbench.cli.main import COMMANDS, run

    if arguments[0] not in COMMANDS and Path(arguments[0]).exists():
        return open_window(arguments)
    end_in_order()
    return run(arguments)


def open_window(arguments: Sequence[str]) -> int:
    """Open the window on the workspace that was named, if any, and take the files in."""
    targets = [argument for argument in arguments if _is_workspace(argument)]
    files = [argument for argument in arguments if not _is_workspace(argument)]
    if len(targets) > 1 or any(argument.startswith("-") for argument in arguments):
        sys.stderr.write(explain(UserError("window.usage")) + "\n")
        return 2
    if not has_display():
        sys.stderr.write(explain(UserError("window.no-display")) + "\n")
        return 1
    try:
        from workbench.ui.application import run  # start-up time: only the window needs Qt
    except ImportError as error:
        sys.stderr.write(f"The window cannot open: {error}. Every command works without it; see bayan --help.\n")
        return 1
    return run(targets[0] if targets else None, [str(Path(name).absolute()) for name in files])


def _is_workspace(argument: str) -> bool:
    return argument.endswith(WORKSPACE_SUFFIX) or argument.startswith(("postgresql:", "postgresql+"))


def window() -> int:
    """Open the window from a desktop entry."""
    return open_window(sys.argv[1:])
