"""Commands on bare text, with no workspace: segment, fold, tokens."""

from __future__ import annotations

import argparse

from workbench.cli.commands import Subparsers, command, existing
from workbench.cli.output import Output
from workbench.domain.arabic.clitics import Split, split_clitics
from workbench.domain.arabic.folding import SEARCH_LAYERS, fold
from workbench.domain.arabic.segmentation import segment_text
from workbench.domain.arabic.tokens import TokenKind, tokenize
from workbench.services.files import decoded_text


def add(commands: Subparsers[argparse.ArgumentParser]) -> None:
    """Add the commands to the parser."""
    parser = command(commands, "segment", segment, "cut a plain-text file into clauses and segments")
    parser.add_argument("file", metavar="FILE")
    parser.add_argument("--language", default="ar")
    parser = command(commands, "fold", fold_line, "fold a text as the search does")
    parser.add_argument("text", metavar="TEXT")
    parser = command(commands, "tokens", tokens, "list the words of a plain-text file with their clitics")
    parser.add_argument("file", metavar="FILE")


def segment(args: argparse.Namespace, out: Output) -> int:
    """Print each segment with the clause that it stands in."""
    for item in segment_text(decoded_text(existing(args.file)), args.language):
        values: dict[str, object] = {"kind": item.kind, "label": item.label, "path": item.path}
        values |= {"start": item.start, "end": item.end, "text": item.text}
        out.record(values, f"{item.path:<16} {item.text}")
    return 0


def fold_line(args: argparse.Namespace, out: Output) -> int:
    """Print a folded text and, for scripts, the way back."""
    folded = fold(args.text, SEARCH_LAYERS)
    out.record({"folded": folded.text, "offsets": list(folded.offsets)}, folded.text)
    return 0


def tokens(args: argparse.Namespace, out: Output) -> int:
    """Print each token; words that take no clitic are their own stem."""
    for token in tokenize(decoded_text(existing(args.file))):
        split = split_clitics(token.surface) if token.kind is TokenKind.WORD else Split((), token.surface, ())
        values = {
            "surface": token.surface,
            "kind": token.kind.value,
            "proclitics": list(split.proclitics),
            "stem": split.stem,
            "enclitics": list(split.enclitics),
            "start": token.start,
            "end": token.end,
        }
        parts = "+".join([*split.proclitics, split.stem, *split.enclitics])
        out.record(values, f"{token.start:>7} {token.kind.value:<12} {token.surface}  {parts}")
    return 0
