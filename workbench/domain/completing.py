"""Complete words while they are typed, from a document's own words and its terms; behind Arabic particles too."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.domain.arabic.folding import DEFAULT_LAYERS, FoldLayer, fold_text
from workbench.domain.arabic.tokens import TokenKind, iterate_tokens

SHORTEST = 3
_LEAST_GAIN = 2
LAYERS = DEFAULT_LAYERS | FoldLayer.HAMZA | FoldLayer.CASE
_LETTERS = (TokenKind.WORD, TokenKind.LATIN)
# What may stand written together with an Arabic word, the longest first; لل is ل with the article.
_PARTICLES = tuple(
    sorted(
        {one + other + article for one in ("", "و", "ف") for other in ("", "ب", "ك", "ل") for article in ("", "ال")}
        | {"لل", "ولل", "فلل"},
        key=len,
        reverse=True,
    )
)
_MARKS = frozenset("\u0640\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652")


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the target, and the terms of the source that it stands for, folded."""

    text: str
    sources: tuple[str, ...]


class Completions:
    """What may complete a word: words by how often they stand in the document, terms before them."""

    def __init__(self, texts: Iterable[str], terms: Sequence[Term] = ()) -> None:
        self._counts: Counter[str] = Counter()
        for text in texts:
            self._counts.update(_words(text))
        self._terms = tuple(terms)
        wanted = {*self._counts, *(term.text for term in terms)}
        self._keys = sorted((fold_text(word, LAYERS), word) for word in wanted)

    def change(self, old: str, new: str) -> None:
        """Follow a text of the document that was changed."""
        fresh = Counter(_words(new))
        fresh.subtract(_words(old))
        terms = {term.text for term in self._terms}
        for word, by in fresh.items():
            before, after = self._counts[word], self._counts[word] + by
            self._counts[word] = max(0, after)
            key = (fold_text(word, LAYERS), word)
            if before <= 0 < after and word not in terms:
                insort(self._keys, key)
            elif after <= 0 < before and word not in terms:
                del self._keys[bisect_left(self._keys, key)]

    def of(self, typed: str, source: str = "", most: int = 6) -> list[str]:
        """Return what completes a word of three letters or more: the segment's terms first, then the commonest."""
        if len(typed) < SHORTEST:
            return []
        here = fold_text(source, LAYERS)
        meant = {term.text for term in self._terms if any(form in here for form in term.sources)}
        known = {term.text for term in self._terms}
        ranks: dict[str, tuple[bool, bool, int]] = {}
        for particle in (part for part in _PARTICLES if typed.startswith(part)):
            rest = typed[len(particle) :]
            if particle and len(rest) < SHORTEST - 1:
                continue
            for word in self._beginning_with(rest):
                whole = particle + word
                if len(whole) >= len(typed) + _LEAST_GAIN:
                    ranks.setdefault(whole, (word not in meant, word not in known, -self._counts.get(word, 0)))
        return sorted(ranks, key=lambda word: (ranks[word], len(word), word))[:most]

    def _beginning_with(self, typed: str) -> Iterable[str]:
        key = fold_text(typed, LAYERS)
        if not key:
            return
        at = bisect_left(self._keys, (key, ""))
        while at < len(self._keys) and self._keys[at][0].startswith(key):
            yield self._keys[at][1]
            at += 1


def _words(text: str) -> list[str]:
    found = (token.surface for token in iterate_tokens(text) if token.kind in _LETTERS)
    return [word for word in found if len(word) > SHORTEST]


def word_before(text: str, caret: int) -> str:
    """Return the word that ends at the caret, unless the caret stands within it."""
    if text[caret : caret + 1].isalpha():
        return ""
    start = caret
    while start and (text[start - 1].isalpha() or text[start - 1] in _MARKS):
        start -= 1
    return text[start:caret]
