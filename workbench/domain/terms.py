"""Find the terms of a termbase in a text, inflected and behind clitics, and see whether the translation has them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.domain.arabic.folding import SEARCH_LAYERS, fold_text
from workbench.domain.arabic.numbers import base_language
from workbench.domain.arabic.stems import match_keys, term_keys
from workbench.domain.arabic.tokens import TokenKind, tokenize
from workbench.domain.briefings import GlossaryEntry
from workbench.domain.enums import TermStatus
from workbench.domain.memory import TermRow
from workbench.domain.spans import Span

_Keys = Callable[[str], frozenset[str]]


@dataclass(frozen=True, slots=True)
class TermHit:
    """A term where it stands in a text; `entry` is the place of its concept in the glossary."""

    span: Span
    term: TermRow
    entry: int


@dataclass(frozen=True, slots=True)
class TermUse:
    """A concept that stands in a source: where, by which term, and how the translation renders it.

    `rendered` are the places of allowed terms in the translation, `forbidden` those of terms that may not be used.
    """

    entry: GlossaryEntry
    term: TermRow
    spans: tuple[Span, ...]
    rendered: tuple[TermHit, ...] = ()
    forbidden: tuple[TermHit, ...] = ()


@dataclass(frozen=True, slots=True)
class _Pattern:
    """The words of a term, each as the keys of which a word of the text must have one."""

    words: tuple[frozenset[str], ...]
    term: TermRow
    entry: int


class TermIndex:
    """The terms of one language by the keys of their first words; made once, asked from any thread."""

    def __init__(self, entries: Sequence[GlossaryEntry], language: str) -> None:
        """Take the concepts; terms of other languages are left out."""
        self._of_text, of_term = _keys_of(language)
        self._first: dict[str, list[_Pattern]] = {}
        for place, entry in enumerate(entries):
            for term in entry.terms:
                if base_language(term.language) == base_language(language):
                    for form in (term.text, *term.forms):
                        self._add(_pattern(form, term, place, of_term))

    def find(self, text: str) -> list[TermHit]:
        """Return the terms of a text in order; where two overlap, the longer one stands."""
        tokens = tokenize(text)
        keys = [
            frozenset({token.surface}) if token.kind is TokenKind.PUNCTUATION else self._of_text(token.surface)
            for token in tokens
        ]
        found: list[TermHit] = []
        at = 0
        while at < len(tokens):
            best = self._longest(keys, at)
            if best is None:
                at += 1
                continue
            last = at + len(best.words) - 1
            found.append(TermHit(Span(tokens[at].start, tokens[last].end), best.term, best.entry))
            at = last + 1
        return found

    def _add(self, pattern: _Pattern) -> None:
        if pattern.words:
            for key in pattern.words[0]:
                self._first.setdefault(key, []).append(pattern)

    def _longest(self, keys: Sequence[frozenset[str]], at: int) -> _Pattern | None:
        best: _Pattern | None = None
        for key in keys[at]:
            for pattern in self._first.get(key, ()):
                longer = best is None or len(pattern.words) > len(best.words)
                if longer and _fits(pattern.words, keys, at):
                    best = pattern
        return best


class Terms:
    """The terms of a project in both of its languages."""

    def __init__(self, entries: Sequence[GlossaryEntry], source_language: str, target_language: str) -> None:
        """Take the concepts that the project may use."""
        self.entries = tuple(entries)
        self._source = TermIndex(entries, source_language)
        self._target = TermIndex(entries, target_language)

    def uses(self, source: str, target: str) -> list[TermUse]:
        """Return the concepts of a segment in the order of the source, with what the translation makes of them."""
        spans: dict[int, list[TermHit]] = {}
        for hit in self._source.find(source):
            if hit.term.status is not TermStatus.FORBIDDEN:
                spans.setdefault(hit.entry, []).append(hit)
        if not spans:
            return []
        there: dict[int, list[TermHit]] = {}
        for hit in self._target.find(target):
            there.setdefault(hit.entry, []).append(hit)
        return [
            TermUse(
                self.entries[place],
                hits[0].term,
                tuple(hit.span for hit in hits),
                tuple(hit for hit in there.get(place, ()) if hit.term.status is not TermStatus.FORBIDDEN),
                tuple(hit for hit in there.get(place, ()) if hit.term.status is TermStatus.FORBIDDEN),
            )
            for place, hits in spans.items()
        ]


def _fits(words: Sequence[frozenset[str]], keys: Sequence[frozenset[str]], at: int) -> bool:
    if at + len(words) > len(keys):
        return False
    return all(not words[step].isdisjoint(keys[at + step]) for step in range(1, len(words)))


def _pattern(form: str, term: TermRow, place: int, keys: _Keys) -> _Pattern:
    """Take the words as they stand: a mark inside a term is part of it, and none may stand where it has none."""
    words = (
        frozenset({token.surface}) if token.kind is TokenKind.PUNCTUATION else keys(token.surface)
        for token in tokenize(form)
    )
    return _Pattern(tuple(words), term, place)


def _keys_of(language: str) -> tuple[_Keys, _Keys]:
    """Return how words of a text and words of a term are keyed."""
    if base_language(language) == "ar":
        return match_keys, term_keys
    return _plain_keys, _plain_key


def _plain_key(word: str) -> frozenset[str]:
    return frozenset({fold_text(word, SEARCH_LAYERS).replace("’", "'")})


@lru_cache(maxsize=32768)
def _plain_keys(word: str) -> frozenset[str]:
    """Give a word and what it is without a possessive or plural ending."""
    folded = fold_text(word, SEARCH_LAYERS).replace("’", "'")
    keys = {folded, folded.removesuffix("'s"), folded.removesuffix("'")}
    for ending, single in (("ies", "y"), ("es", ""), ("s", "")):
        if folded.endswith(ending) and len(folded) - len(ending) >= 3:
            keys.add(folded[: -len(ending)] + single)
    return frozenset(keys)
