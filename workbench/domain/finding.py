"""Find and replace in texts: exactly, spelling aside, or by regular expression; whole words without `\\\\b`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.arabic.folding import SEARCH_LAYERS, FoldLayer, fold, fold_text
from workbench.domain.spans import Span

_FOLDED = SEARCH_LAYERS | FoldLayer.HAMZA | FoldLayer.CASE
_TATWEEL = "\u0640"


class How(StrEnum):
    """How a text is looked for."""

    EXACT = "exact"
    FOLDED = "folded"
    REGEX = "regex"


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; `cased` matters where spelling does."""

    text: str
    how: How = How.FOLDED
    whole_words: bool = False
    cased: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A place in a text, and what is to stand there instead."""

    span: Span
    instead: str = ""


def find(texts: Sequence[str], query: Query, replacement: str = "") -> list[tuple[Match, ...]]:
    """Return the matches of each text; none overlap.

    Raises:
        re.error: the regular expression, or what is to replace it, is wrong.
    """
    if not query.text:
        return [()] * len(texts)
    if query.how is How.REGEX:
        pattern = re.compile(query.text, 0 if query.cased else re.IGNORECASE)
        if replacement:
            _check_template(pattern, replacement)
        return [tuple(_expressions(text, pattern, query, replacement)) for text in texts]
    wanted = fold_text(query.text, _FOLDED) if query.how is How.FOLDED else query.text
    if not query.cased and query.how is How.EXACT:
        pattern = re.compile(re.escape(wanted), re.IGNORECASE)
        return [tuple(_expressions(text, pattern, query, replacement, literal=True)) for text in texts]
    return [tuple(_plain(text, wanted, query, replacement)) for text in texts]


def replaced(text: str, matches: Sequence[Match]) -> str:
    """Return a text with its matches replaced."""
    pieces, done = [], 0
    for match in matches:
        pieces += [text[done : match.span.start], match.instead]
        done = match.span.end
    return "".join((*pieces, text[done:]))


def _plain(text: str, wanted: str, query: Query, replacement: str) -> Iterator[Match]:
    is_folded = query.how is How.FOLDED
    if not wanted or (is_folded and wanted not in fold_text(text, _FOLDED)):
        return
    folded = fold(text, _FOLDED) if is_folded else None
    haystack, start = folded.text if folded is not None else text, 0
    while (at := haystack.find(wanted, start)) >= 0:
        end = at + len(wanted)
        span = Span(*folded.original_span(at, end)) if folded is not None else Span(at, end)
        if _fits(text, span, query):
            yield Match(span, replacement)
            start = end
        else:
            start = at + 1


def _expressions(
    text: str, pattern: re.Pattern[str], query: Query, replacement: str, *, literal: bool = False
) -> Iterator[Match]:
    for found in pattern.finditer(text):
        span = Span(*found.span())
        if len(span) and _fits(text, span, query):
            yield Match(span, replacement if literal else found.expand(replacement))


def _check_template(pattern: re.Pattern[str], replacement: str) -> None:
    """Refuse a template that names a group which is not there, before any text is looked at."""
    re.compile(f"(?:{pattern.pattern})|", pattern.flags).sub(replacement, "", count=1)


def _fits(text: str, span: Span, query: Query) -> bool:
    if not query.whole_words:
        return True
    before, after = text[: span.start][-1:], text[span.end :][:1]
    return not _is_of_word(before) and not _is_of_word(after)


def _is_of_word(char: str) -> bool:
    """Tell letters, digits, marks and tatweel: what a word goes on with."""
    return bool(char) and (char.isalnum() or char == _TATWEEL or unicodedata.category(char).startswith("M"))
