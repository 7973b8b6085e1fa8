"""Composition root: the command line, or the window where that is asked for."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from workbench.errors import UserError
from workbench.services.desktop import has_display
from workbench.services.messages import explain

WORKSPACE_SUFFIX = ".bayan"


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; no command, or `open`, opens the window."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if not arguments or arguments[0] == "open":
        return open_window(arguments[1:])
    if arguments[0].endswith(WORKSPACE_SUFFIX) or arguments[0].startswith("postgresql:"):
        return open_window(arguments)
    from workbench.cli.main import run  # start-up time: commands never load Qt, the window never loads commands

    return run(arguments)


def open_window(arguments: Sequence[str]) -> int:
    """Open the window on the workspace that was named, if any."""
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        sys.stderr.write("usage: bayan [open] [WORKSPACE]\n")
        return 2
    if not has_display():
        sys.stderr.write(explain(UserError("window.no-display")) + "\n")
        return 1
    try:
        from workbench.ui.application import run  # start-up time: only the window needs Qt
    except ImportError as error:
        sys.stderr.write(f"The window cannot open: {error}. Every command works without it; see bayan --help.\n")
        return 1
    return run(arguments[0] if arguments else None)


def window() -> int:
    """Open the window from a desktop entry."""
    return open_window(sys.argv[1:])
