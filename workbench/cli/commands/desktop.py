"""The command that puts the program into the desktop's menus."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.cli.commands import Subparsers, command
from workbench.cli.output import Output
from workbench.services import desktop_files
from workbench.services.messages import sentence


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Add the command of this room."""
    parser = command(commands, "desktop", desktop, "put Bayan into the desktop's menus, or take it out")
    parser.add_argument("what", choices=("install", "remove"))
    parser.add_argument("--to", metavar="FOLDER", help="another folder than the user's own data folder")


def desktop(args: argparse.Namespace, out: Output) -> int:
    """Install or remove entry, icons and file kind."""
    folder = Path(args.to).expanduser() if args.to else None
    run = desktop_files.install if args.what == "install" else desktop_files.remove
    files = run(folder)
    code = "desktop.installed" if args.what == "install" else "desktop.removed"
    base = folder or desktop_files.data_home()
    out.record({"files": [str(file) for file in files]}, sentence(code, {"count": len(files), "folder": base}))
    return 0
