"""Commands on translation engines, with no workspace: which there are, on or off, their keys."""

from __future__ import annotations

import argparse
import getpass
import sys

from workbench.cli.commands import Subparsers, command, named_options, option_argument
from workbench.cli.output import Output
from workbench.services.keys import has_key
from workbench.services.registry import TRANSLATORS, Registry
from workbench.services.translating import allow_engine, engine_class, forget_key, keep_key, switch_engine
from workbench.settings import Settings


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Add the command to the parser."""
    parser = command(commands, "engines", engines, "list engines, turn one on or off, keep or forget its key")
    parser.set_defaults(refuse=parser.error)
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--enable", metavar="E", help="turn an engine on: its texts will leave this computer")
    option_argument(parser, "with --enable: an option of the engine, kept for every later run")
    choice.add_argument("--disable", metavar="E", help="turn an engine off")
    choice.add_argument("--key", metavar="E", help="ask for the key of an engine and keep it in the system's keyring")
    choice.add_argument("--forget-key", metavar="E", help="take the key of an engine out of the keyring")


def engines(args: argparse.Namespace, out: Output) -> int:
    """Change one engine, or list them all."""
    settings, registry = Settings(), Registry()
    if args.option and not args.enable:
        args.refuse("--option goes with --enable")
    if args.enable:
        allow_engine(registry, settings, args.enable, named_options(args.option))
    elif args.disable:
        switch_engine(registry, settings, args.disable, on=False)
    elif args.key:
        for option in _secrets(registry, args.key):
            # Found out before anybody types a secret: whether there is a keyring to keep it in.
            has_key(args.key, option)
            keep_key(args.key, option, _asked(f"{args.key} {option}: "))
    elif args.forget_key:
        for option in _secrets(registry, args.forget_key):
            forget_key(args.forget_key, option)
    enabled = settings.get("engines.enabled")
    names = enabled if isinstance(enabled, list) else []
    for kind in registry.all(TRANSLATORS):
        options = [option.name for option in kind.options]
        values = {"id": kind.id, "title": kind.title, "enabled": kind.id in names, "options": options}
        out.record(values, f"{'on ' if kind.id in names else 'off'}  {kind.id:<16} {kind.title}  {' '.join(options)}")
    return 0


def _asked(prompt: str) -> str:
    """Ask for a secret without showing it; a script pipes it in, on a line of its own."""
    return getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")


def _secrets(registry: Registry, engine: str) -> list[str]:
    return [option.name for option in engine_class(registry, engine).options if option.secret]
