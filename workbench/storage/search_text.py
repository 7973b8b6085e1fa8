"""How texts become index words, and how a word found leads back: the one place here that knows the Arabic core."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain

from workbench.domain.arabic import letters
from workbench.domain.arabic.clitics import split_clitics
from workbench.domain.arabic.folding import SEARCH_LAYERS, FoldLayer, fold, fold_text

# To be counted on whenever texts come to be folded or cut otherwise: workspaces are then indexed anew as they are
# opened. A test tells when that is so; to find it out here would cost each opening what folding costs to prepare.
FOLD_VERSION = "1"
WORD_LIMIT = 8_000
LENGTH_LIMIT = 200
_USUAL_LENGTH = 40

_OTHER = f"[^{letters.LETTERS}{letters.MARKS}{letters.TATWEEL}{letters.CONTROLS}{letters.DIGITS}\\W_]"
# In folded text: a run of Arabic letters, of digits, or of letters of any other script with their marks.
_WORD = re.compile(f"[{letters.LETTERS}]+|[0-9]+|{_OTHER}(?:{_OTHER}|[0-9\u0300-\u036f])*")
_ARABIC = re.compile(f"[{letters.LETTERS}]")
# What clitics are told by: the letters as they are written, marks and tatweel off.
_SURFACE_LAYERS = SEARCH_LAYERS & ~(FoldLayer.ALEF | FoldLayer.FINALS | FoldLayer.PERSIAN)


@dataclass(frozen=True, slots=True)
class IndexWord:
    """A folded word with its place `[start, end)` in the original text, and its forms behind clitics."""

    text: str
    start: int
    end: int
    forms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IndexTexts:
    """What the index keeps of one side: its words in order, and the forms that stand behind clitics."""

    words: tuple[str, ...]
    forms: tuple[str, ...]


def plain_words(text: str) -> list[str]:
    """List the folded words of a text, each cut at the length limit."""
    return [word[:LENGTH_LIMIT] for word in _WORD.findall(fold_text(text, SEARCH_LAYERS))]


def index_texts(text: str) -> IndexTexts:
    """Return what the index keeps of a text; words beyond the limit of one segment are not indexed."""
    words, forms = joined_index_texts(text)
    return IndexTexts(tuple(words.split()), tuple(forms.split()))


def joined_index_texts(text: str) -> tuple[str, str]:
    """Return what the index keeps of a text: its words, and the forms that stand behind clitics, joined by blanks."""
    pieces = fold_text(text, _SURFACE_LAYERS).split() if text else []
    if not pieces:
        return "", ""
    if len(text) > WORD_LIMIT or len(text) > _USUAL_LENGTH * len(pieces):
        words, forms = _cut(" ".join(pieces))
        return " ".join(words), " ".join(dict.fromkeys(forms))
    # No word reaches over a blank, and what stands between blanks comes back often enough to be worth remembering.
    joined, found = zip(*map(_piece, pieces), strict=True)
    return " ".join(filter(None, joined)), " ".join(dict.fromkeys(chain.from_iterable(found)))


def core_words(text: str) -> list[str]:
    """List the words of a text as they are behind all that hangs on them; what is left over is theirs alone."""
    entries = map(_entry, _WORD.findall(fold_text(text, _SURFACE_LAYERS))[:WORD_LIMIT])
    return [min(forms, key=len) if forms else word for word, forms in entries]


@lru_cache(maxsize=200_000)
def _piece(piece: str) -> tuple[str, tuple[str, ...]]:
    words, forms = _cut(piece)
    return " ".join(words), tuple(forms)


def _cut(folded: str) -> tuple[list[str], Iterator[str]]:
    """Cut folded text into words, each folded the rest of the way, and list the forms of all."""
    entries = [_entry(surface) for surface in _WORD.findall(folded)[:WORD_LIMIT]]
    return [word for word, _ in entries], chain.from_iterable(forms for _, forms in entries)


@lru_cache(maxsize=200_000)
def _entry(surface: str) -> tuple[str, tuple[str, ...]]:
    """Fold a word the rest of the way, with its forms; words come back often enough to make this the cheaper way."""
    return fold_text(surface, SEARCH_LAYERS)[:LENGTH_LIMIT], forms_behind_clitics(surface)


def placed_words(text: str) -> Iterator[IndexWord]:
    """Yield the folded words of a text with their places and their forms."""
    folded = fold(text, SEARCH_LAYERS)
    for count, match in enumerate(_WORD.finditer(folded.text)):
        if count == WORD_LIMIT:
            return
        start, end = folded.original_span(match.start(), match.end())
        forms = forms_behind_clitics(fold_text(text[start:end], _SURFACE_LAYERS))
        yield IndexWord(match[0][:LENGTH_LIMIT], start, end, forms)


@lru_cache(maxsize=200_000)
def forms_behind_clitics(surface: str) -> tuple[str, ...]:
    """Return, folded, what is left of an Arabic word as its clitics and its article are taken off one by one."""
    if not _ARABIC.match(surface) or not 3 <= len(surface) <= LENGTH_LIMIT:
        return ()
    parts = split_clitics(surface)
    ending = "".join(parts.enclitics)
    stems = _stems(parts.stem, bool(parts.proclitics) and parts.proclitics[-1] == "ل", bool(ending))
    fronts = ["".join(parts.proclitics[cut:]) for cut in range(1, len(parts.proclitics) + 1)]
    forms = [front + parts.stem + ending for front in fronts] + [stem + ending for stem in stems if ending] + stems
    whole = fold_text(surface, SEARCH_LAYERS)
    folded = (fold_text(form, SEARCH_LAYERS) for form in forms)
    return tuple(dict.fromkeys(form for form in folded if form and form != whole))


def _stems(stem: str, after_lam: bool, before_pronoun: bool) -> list[str]:
    """Return a stem, what it is without the article, and with the ة that a pronoun turned into ت."""
    stems = [stem]
    if len(stem) > 4 and stem.startswith("ال"):
        stems.append(stem[2:])
    elif after_lam and len(stem) > 3 and stem.startswith("ل"):
        stems += ["ا" + stem, stem[1:]]
    if before_pronoun and len(stem) > 2 and stem.endswith("ت"):
        stems.append(stem[:-1] + "ة")
    return stems


def source_key(text: str) -> bytes:
    """Return the key under which a memory finds a text whatever its vowel marks and spelling."""
    return _key(fold_text(text).strip())


def _key(text: str) -> bytes:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=12).digest()
