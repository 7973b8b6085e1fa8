"""How alike two sentences are, word by word, and where they differ."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import Indel, Levenshtein

from workbench.domain.arabic.folding import ALL_LAYERS, folder
from workbench.domain.arabic.tokens import TokenKind, iterate_tokens

SAME_WORDS = 100
# Two sentences with different words are never quite the same, however long they are.
MOST_ALIKE = 99

_fold = folder(ALL_LAYERS)


class Change(StrEnum):
    """What became of a piece of a text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words, with the blanks that follow, and what became of it."""

    text: str
    change: Change


def folded_words(text: str) -> list[str]:
    """List the words and numbers of a text in one spelling, punctuation left out."""
    return [_fold(token.surface) for token in iterate_tokens(text) if token.kind is not TokenKind.PUNCTUATION]


def similarity(one: list[str], other: list[str]) -> int:
    """Return how alike two lists of folded words are, in per cent; 100 when they are the same.

    The mean of the edit distance over words and over letters: an ending that changed costs less than a word that did.
    V. Levenshtein, "Binary codes capable of correcting deletions, insertions, and reversals", 1966.
    """
    if one == other:
        return SAME_WORDS
    words = Levenshtein.normalized_similarity(one, other)
    letters = Indel.normalized_similarity(" ".join(one), " ".join(other))
    return min(MOST_ALIKE, round(50 * (words + letters)))


def word_diff(old: str, new: str, *, exact: bool = False) -> list[Piece]:
    """Say how the words of one text became those of another: what was removed stands before what was added.

    Spelling that folds away counts as the same, unless `exact`; what stayed is given as the new text writes it.
    """
    before, after = _pieces(old), _pieces(new)
    keys = [[(piece if exact else _fold(piece)).strip() for piece in pieces] for pieces in (before, after)]
    found: list[Piece] = []
    removed: list[str] = []
    added: list[str] = []
    for step in Indel.opcodes(keys[0], keys[1]):
        if step.tag == "delete":
            removed += before[step.src_start : step.src_end]
        elif step.tag == "insert":
            added += after[step.dest_start : step.dest_end]
        else:
            found += _changed(removed, added)
            removed, added = [], []
            found.append(Piece("".join(after[step.dest_start : step.dest_end]), Change.SAME))
    found += _changed(removed, added)
    return found


def _changed(removed: list[str], added: list[str]) -> Iterator[Piece]:
    if removed:
        yield Piece("".join(removed), Change.REMOVED)
    if added:
        yield Piece("".join(added), Change.ADDED)


def _pieces(text: str) -> list[str]:
    """Cut a text into its tokens, each with what follows it, so that joined they give it again."""
    starts = [token.start for token in iterate_tokens(text)]
    if not starts:
        return [text] if text else []
    starts[0] = 0
    return [text[start:end] for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]
