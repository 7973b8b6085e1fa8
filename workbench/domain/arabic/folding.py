"""Fold Arabic and Latin text for search, matching and sorting, and lead every hit back to the original."""

import codecs
import re
import unicodedata
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workbench.domain.arabic import fold_tables as facts
from workbench.domain.arabic.fold_tables import (
    ALL_LAYERS,
    DEFAULT_LAYERS,
    NO_LAYERS,
    SEARCH_LAYERS,
    FoldLayer,
)

__all__ = [
    "ALL_LAYERS",
    "DEFAULT_LAYERS",
    "NO_LAYERS",
    "SEARCH_LAYERS",
    "FoldLayer",
    "Folded",
    "fold",
    "fold_text",
    "folder",
    "layers_that_matter",
]

_CHUNK = 4096
_TRAILING = frozenset(facts.MARKS + facts.TATWEEL)
_DECOMPOSED = re.compile(f"([اويى])([{facts.MARKS}]*?)([{facts.HAMZA_MARKS}])")
_RUN_OF_BLANKS = re.compile(r"\s+")

_LAYER_MAPS: tuple[tuple[FoldLayer, dict[str, str]], ...] = (
    (FoldLayer.PERSIAN, facts.PERSIAN),
    (FoldLayer.MARKS, dict.fromkeys(facts.MARKS, "")),
    (FoldLayer.TATWEEL, {facts.TATWEEL: ""}),
    (FoldLayer.ALEF, facts.ALEF),
    (FoldLayer.HAMZA, facts.HAMZA),
    (FoldLayer.FINALS, facts.FINALS),
    (FoldLayer.DIGITS, facts.DIGITS),
    (FoldLayer.PUNCTUATION, facts.PUNCTUATION),
    (FoldLayer.INVISIBLE, {**dict.fromkeys(facts.CONTROLS, ""), **dict.fromkeys(facts.BLANKS, " ")}),
)


@dataclass(frozen=True, slots=True)
class Folded:
    """Pair folded text with its way back: `offsets[i]` is the original code point of folded character `i`."""

    text: str
    offsets: Sequence[int]
    original: str

    def original_span(self, start: int, end: int) -> tuple[int, int]:
        """Map a folded span [start, end) to the original, with the marks and tatweel that trail its last letter."""
        if start >= end:
            at = self.offsets[start] if start < len(self.offsets) else len(self.original)
            return at, at
        first, last = self.offsets[start], self.offsets[end - 1] + 1
        limit = self.offsets[end] if end < len(self.offsets) else len(self.original)
        while last < limit and self.original[last] in _TRAILING:
            last += 1
        return first, last

    def folded_index(self, offset: int) -> int:
        """Find the first folded character that stands at or after an original offset."""
        return bisect_left(self.offsets, offset)


def _present(char: str) -> str:
    """Undo a presentation form; a spacing mark becomes the bare mark."""
    code = ord(char)
    if char in facts.PHRASE_LIGATURES or not any(a <= code <= b for a, b in facts.PRESENTATION_RANGES):
        return char
    plain = unicodedata.normalize("NFKC", char)
    return plain.lstrip(" ") or plain


def _fold_case(char: str) -> str:
    special = facts.CASE_EXCEPTIONS.get(char)
    if special is not None:
        return special
    # One to one only, so that ordinary text keeps the cheap identity map.
    small = char.casefold()
    return small if len(small) == 1 else char


def _fold_char(char: str, layers: FoldLayer) -> str:
    chars = _present(char) if FoldLayer.PRESENTATION in layers else char
    for layer, table in _LAYER_MAPS:
        if layer in layers:
            chars = "".join(table.get(c, c) for c in chars)
    if FoldLayer.CASE in layers:
        chars = "".join(map(_fold_case, chars))
    return chars


class _Table(dict[int, str]):
    """Serve `str.translate`, working a code point out the first time it is met."""

    def __init__(self, layers: FoldLayer) -> None:
        super().__init__()
        self._layers = layers

    def __missing__(self, code: int) -> str:
        folded = _fold_char(chr(code), self._layers)
        self[code] = folded
        return folded


@dataclass(frozen=True, slots=True)
class _Plan:
    """Keep what folding with one set of layers needs, worked out once."""

    layers: FoldLayer
    table: _Table
    page: bytes
    deleted: bytes
    uneven: re.Pattern[str]
    squeeze: bool


def _slots() -> tuple[str, dict[str, int]]:
    """Lay out the 8-bit page: ASCII where it is, the letters above it, rare controls giving up their slots."""
    # Slot 0 must stay NUL, or `charmap_build` falls back to a slow dictionary.
    spare = [code for code in range(1, 32) if code not in (9, 10, 11, 12, 13, 28, 29, 30, 31)]
    page = [chr(code) if code < 128 else "\ufffe" for code in range(256)]
    free = [*range(128, 256), *spare]
    for slot, letter in zip(free, facts.PAGE_LETTERS, strict=False):
        page[slot] = letter
    text = "".join(page)
    return text, {letter: slot for slot, letter in enumerate(text) if letter != "\ufffe"}


_PAGE_TEXT, _PAGE_SLOTS = _slots()
_PAGE_MAP = codecs.charmap_build(_PAGE_TEXT)


def _uneven_pattern(layers: FoldLayer) -> re.Pattern[str]:
    """Match every character whose fold is not exactly one character long."""
    known = {char for _, table in _LAYER_MAPS for char in table}
    if FoldLayer.PRESENTATION in layers:
        known.update(chr(code) for a, b in facts.PRESENTATION_RANGES for code in range(a, b + 1))
    uneven = sorted(char for char in known if len(_fold_char(char, layers)) != 1)
    return re.compile("[" + "".join(map(re.escape, uneven)) + "]" if uneven else "(?!)")


@lru_cache(maxsize=64)
def _plan(layers: FoldLayer) -> _Plan:
    table = _Table(layers)
    page = bytearray(range(256))
    deleted = bytearray()
    for letter, slot in _PAGE_SLOTS.items():
        folded = table[ord(letter)]
        if folded == "":
            deleted.append(slot)
        else:
            page[slot] = _PAGE_SLOTS[folded]
    return _Plan(layers, table, bytes(page), bytes(deleted), _uneven_pattern(layers), FoldLayer.SPACES in layers)


def _fold_chunk(text: str, plan: _Plan) -> str:
    try:
        encoded = codecs.charmap_encode(text, "strict", _PAGE_MAP)[0]
    except UnicodeEncodeError:
        return text.translate(plan.table)
    return codecs.charmap_decode(encoded.translate(plan.page, plan.deleted), "strict", _PAGE_TEXT)[0]


def _join_hamza(match: re.Match[str]) -> str:
    whole = facts.COMPOSED.get(match[1] + match[3])
    return match[0] if whole is None else whole + match[2]


def _has_loose_hamza(text: str, plan: _Plan) -> bool:
    return FoldLayer.MARKS in plan.layers and any(mark in text for mark in facts.HAMZA_MARKS)


def _fold_long(text: str, plan: _Plan) -> str:
    """Fold what the page does not hold, or what is too long to send the slow way for one strange character."""
    if _has_loose_hamza(text, plan):
        text = _DECOMPOSED.sub(_join_hamza, text)
    if FoldLayer.PUNCTUATION in plan.layers:
        text = text.replace("…", "...")
    return "".join(_fold_chunk(text[at : at + _CHUNK], plan) for at in range(0, len(text), _CHUNK))


def _fold_planned(text: str, plan: _Plan) -> str:
    if len(text) <= _CHUNK:
        try:
            # The page holds neither loose hamza nor ellipsis, so what it can encode needs nothing else.
            encoded = codecs.charmap_encode(text, "strict", _PAGE_MAP)[0]
        except UnicodeEncodeError:
            folded = _fold_long(text, plan)
        else:
            folded = codecs.charmap_decode(encoded.translate(plan.page, plan.deleted), "strict", _PAGE_TEXT)[0]
    else:
        folded = _fold_long(text, plan)
    return " ".join(folded.split()) if plan.squeeze else folded


def fold_text(text: str, layers: FoldLayer = DEFAULT_LAYERS) -> str:
    """Fold without a way back: the fast path for keys, indexes and comparison."""
    return _fold_planned(text, _plan(layers))


def folder(layers: FoldLayer = DEFAULT_LAYERS) -> Callable[[str], str]:
    """Give a folding function for one set of layers, for loops over many texts."""
    plan = _plan(layers)
    return lambda text: _fold_planned(text, plan)


def _compose_with_offsets(text: str) -> tuple[str, list[int]]:
    """Join loose hamza to its letter, and say where each remaining character came from."""
    offsets: list[int] = []
    done = 0
    for match in _DECOMPOSED.finditer(text):
        if match[1] + match[3] in facts.COMPOSED:
            offsets.extend(range(done, match.start(3)))
            done = match.end()
    offsets.extend(range(done, len(text)))
    return _DECOMPOSED.sub(_join_hamza, text), offsets


def _fold_uneven(text: str, plan: _Plan) -> tuple[str, Sequence[int]]:
    """Fold character by character only where lengths differ; copy the even stretches whole."""
    pieces: list[str] = []
    offsets: list[int] = []
    done = 0
    for match in plan.uneven.finditer(text):
        at = match.start()
        pieces.append(text[done:at])
        offsets.extend(range(done, at))
        folded = plan.table[ord(text[at])]
        pieces.append(folded)
        offsets.extend([at] * len(folded))
        done = at + 1
    if not done:
        return _fold_chunk(text, plan), range(len(text))
    pieces.append(text[done:])
    offsets.extend(range(done, len(text)))
    # What is folded already folds to itself, so one more pass over the whole is safe.
    return _fold_chunk("".join(pieces), plan), offsets


def _squeeze(text: str, offsets: Sequence[int]) -> tuple[str, Sequence[int]]:
    pieces: list[str] = []
    kept: list[int] = []
    done = 0
    for match in _RUN_OF_BLANKS.finditer(text):
        pieces.append(text[done : match.start()])
        kept.extend(offsets[done : match.start()])
        if match.start() > 0 and match.end() < len(text):
            pieces.append(" ")
            kept.append(offsets[match.start()])
        done = match.end()
    pieces.append(text[done:])
    kept.extend(offsets[done:])
    return "".join(pieces), kept


def fold(text: str, layers: FoldLayer = DEFAULT_LAYERS) -> Folded:
    """Fold and keep the way back; `fold(t, l).text == fold_text(t, l)`."""
    plan = _plan(layers)
    source, first = text, None
    if _has_loose_hamza(text, plan):
        source, first = _compose_with_offsets(text)
    folded, offsets = _fold_uneven(source, plan)
    if first is not None:
        offsets = [first[at] for at in offsets]
    if FoldLayer.SPACES in layers:
        folded, offsets = _squeeze(folded, offsets)
    return Folded(folded, offsets, text)


def layers_that_matter(one: str, other: str) -> FoldLayer | None:
    """Name the fewest layers that make two texts equal; none when they are equal, None when no folding helps."""
    if fold_text(one, ALL_LAYERS) != fold_text(other, ALL_LAYERS):
        return None
    needed = ALL_LAYERS
    # Layers that change meaning most are dropped first, so they are named only when nothing milder will do.
    for layer in (FoldLayer.HAMZA, FoldLayer.PERSIAN, *FoldLayer):
        without = needed & ~layer
        if fold_text(one, without) == fold_text(other, without):
            needed = without
    return needed
