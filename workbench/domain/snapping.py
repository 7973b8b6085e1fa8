"""Widen a selection to whole words or to the sub-clauses that an analyst codes."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from itertools import accumulate, pairwise

from workbench.domain.arabic.clitics import split_clitics
from workbench.domain.arabic.subclauses import propose_subclauses
from workbench.domain.arabic.tokens import TokenKind, iterate_tokens
from workbench.domain.spans import Span


class Snap(StrEnum):
    """What a selection is widened to."""

    NONE = "none"
    WORD = "word"
    SUBCLAUSE = "subclause"


def snapped(text: str, span: Span, how: Snap, *, clitics: bool = False) -> Span:
    """Return the least span of whole pieces that holds the selected letters; blanks at its ends are dropped.

    With `clitics` a word's particles and pronouns are pieces of their own, so that و may be left out of وتدعم.
    """
    tight = _without_blanks(text, span.clipped(len(text)))
    if how is Snap.NONE or not len(tight):
        return span
    touched = [piece for piece in _pieces(text, how, clitics=clitics) if piece.overlaps(tight)]
    if not touched:
        return tight
    return Span(min(tight.start, touched[0].start), max(tight.end, touched[-1].end))


def edges(text: str, how: Snap, *, begins: bool, clitics: bool = False) -> list[int]:
    """Return where a span may begin, or where it may end, in order; the end of the text itself counts too."""
    if how is Snap.NONE:
        return list(range(len(text) + 1))
    pieces = _pieces(text, how, clitics=clitics)
    found = {piece.start if begins else piece.end for piece in pieces}
    return sorted(found | {0 if begins else len(text)})


def _without_blanks(text: str, span: Span) -> Span:
    part = span.of(text)
    if not part.strip():
        return Span(span.start, span.start)
    return Span(span.start + len(part) - len(part.lstrip()), span.end - len(part) + len(part.rstrip()))


def _pieces(text: str, how: Snap, *, clitics: bool) -> list[Span]:
    found = [Span(*found) for found in propose_subclauses(text)] if how is Snap.SUBCLAUSE else []
    return found or list(_words(text, clitics=clitics))


def _words(text: str, *, clitics: bool) -> Iterator[Span]:
    for token in iterate_tokens(text):
        if token.kind is TokenKind.PUNCTUATION:
            continue
        if not clitics or token.kind is not TokenKind.WORD:
            yield Span(token.start, token.end)
            continue
        split = split_clitics(token.surface)
        parts = (*split.proclitics, split.stem, *split.enclitics)
        ends = list(accumulate(map(len, parts), initial=token.start))
        yield from (Span(start, end) for start, end in pairwise(ends) if start < end)
