"""Decide and show the direction of text: base direction, runs by the Unicode Bidirectional Algorithm, controls."""

import re
from dataclasses import dataclass

from workbench.domain.arabic.bidi import resolve_levels
from workbench.domain.arabic.bidi_classes import HAS_RTL, NEEDS_LEVELS, bidi_class
from workbench.domain.languages import base_language

__all__ = [
    "INVISIBLE_NAMES",
    "RTL_LANGUAGES",
    "DirectionRun",
    "InvisibleCharacter",
    "base_direction",
    "direction_runs",
    "first_strong",
    "invisible_characters",
    "is_rtl_language",
    "isolate",
    "looks_visually_ordered",
    "majority_direction",
    "strip_controls",
    "unpaired_controls",
]

LTR, RTL = "ltr", "rtl"
RTL_LANGUAGES = frozenset({"ar", "fa", "ur", "he", "yi", "ps", "sd", "ug", "dv", "ckb", "arc", "syr", "nqo"})

FSI, LRI, RLI, PDI = "\u2068", "\u2066", "\u2067", "\u2069"
LRM, RLM, ALM = "\u200e", "\u200f", "\u061c"
_EMBEDDINGS = "\u202a\u202b\u202c\u202d\u202e"
_ISOLATES = LRI + RLI + FSI + PDI
_MARKS = LRM + RLM + ALM

INVISIBLE_NAMES = {
    LRM: "left-to-right mark",
    RLM: "right-to-left mark",
    ALM: "Arabic letter mark",
    "\u202a": "left-to-right embedding",
    "\u202b": "right-to-left embedding",
    "\u202c": "pop directional formatting",
    "\u202d": "left-to-right override",
    "\u202e": "right-to-left override",
    LRI: "left-to-right isolate",
    RLI: "right-to-left isolate",
    FSI: "first strong isolate",
    PDI: "pop directional isolate",
    "\u200b": "zero width space",
    "\u200c": "zero width non-joiner",
    "\u200d": "zero width joiner",
    "\u2060": "word joiner",
    "\ufeff": "byte order mark",
    "\u00a0": "no-break space",
    "\u202f": "narrow no-break space",
    "\u00ad": "soft hyphen",
    "\u0640": "tatweel",
}
_STRIP_ALL = str.maketrans(dict.fromkeys(_EMBEDDINGS + _ISOLATES + _MARKS))
_STRIP_EXPLICIT = str.maketrans(dict.fromkeys(_EMBEDDINGS + _ISOLATES))
_EXPLICIT = frozenset(_EMBEDDINGS + _ISOLATES)

# Levels to run letters: in a right-to-left paragraph odd levels are R, in the other all but the lowest.
_RTL_BASE = bytes.maketrans(bytes([0, 1, 2]), b"LRL")
_LTR_BASE = bytes.maketrans(bytes([0, 1, 2]), b"LRR")
_SAME = re.compile(b"R+|L+")

# Letters that only end a word, and one that never opens it in print: reversed text shows them at the front.
_FINAL_ONLY = frozenset("ةى")


@dataclass(frozen=True, slots=True)
class DirectionRun:
    """A stretch [start, end) of one direction, as a Word run needs it."""

    start: int
    end: int
    rtl: bool


@dataclass(frozen=True, slots=True)
class InvisibleCharacter:
    """A character that cannot be seen, and its place."""

    offset: int
    char: str
    name: str


def is_rtl_language(language: str) -> bool:
    """Tell whether a language tag (ar, ar-SA) is written from right to left."""
    return base_language(language) in RTL_LANGUAGES


def first_strong(text: str) -> str | None:
    """Give the direction of the first strong letter outside isolates, or None (UAX #9, P2 and P3)."""
    depth = 0
    for char in text:
        kind = bidi_class(char)
        if kind in ("LRI", "RLI", "FSI"):
            depth += 1
        elif kind == "PDI":
            depth = max(0, depth - 1)
        elif depth == 0 and kind in ("L", "R", "AL"):
            return LTR if kind == "L" else RTL
    return None


def base_direction(text: str, language: str = "") -> str:
    """Give a paragraph's direction: its language's where that is known, else that of its first strong letter."""
    if language:
        return RTL if is_rtl_language(language) else LTR
    return first_strong(text) or LTR


def majority_direction(text: str, default: str = LTR) -> str:
    """Give the direction most letters have: for notes, whose first word is often a quotation."""
    balance = 0
    for char in text:
        kind = bidi_class(char)
        if kind == "L":
            balance -= 1
        elif kind in ("R", "AL"):
            balance += 1
    if balance == 0:
        return default
    return RTL if balance > 0 else LTR


def direction_runs(text: str, base: str) -> list[DirectionRun]:
    """Cut a paragraph into runs so that Word lays it out as the bidirectional algorithm would.

    In a right-to-left paragraph Latin and European numbers are runs of their own, Arabic-Indic digits belong to the
    Arabic; in a left-to-right paragraph a number inside an Arabic phrase travels inside its run. Explicit controls
    are expected to be stripped; where they are not, they are neutral (UAX #9: P, W, N and I rules, BD16).
    """
    if not text:
        return []
    rtl_base = base == RTL
    if not rtl_base and not HAS_RTL.search(text):
        return [DirectionRun(0, len(text), rtl=False)]
    if rtl_base and not NEEDS_LEVELS.search(text):
        return [DirectionRun(0, len(text), rtl=True)]
    levels, arabic_digits = resolve_levels(text, rtl=rtl_base)
    if arabic_digits:
        # Real Arabic-Indic digits join the Arabic run of a right-to-left paragraph.
        marked = bytearray(levels)
        for at in arabic_digits:
            marked[at] = 1
        levels = bytes(marked)
    shown = levels.translate(_RTL_BASE if rtl_base else _LTR_BASE)
    return [DirectionRun(run.start(), run.end(), run[0][:1] == b"R") for run in _SAME.finditer(shown)]


def isolate(text: str, direction: str | None = None) -> str:
    """Wrap text in an isolate, so that it cannot disturb the text around it (first-strong unless told)."""
    opener = {LTR: LRI, RTL: RLI}.get(direction or "", FSI)
    return f"{opener}{text}{PDI}"


def strip_controls(text: str, *, keep_marks: bool = False) -> str:
    """Take out direction controls; with `keep_marks`, LRM, RLM and ALM stay."""
    return text.translate(_STRIP_EXPLICIT if keep_marks else _STRIP_ALL)


def invisible_characters(text: str) -> list[InvisibleCharacter]:
    """List the characters that cannot be seen, with their names and places."""
    return [
        InvisibleCharacter(at, char, INVISIBLE_NAMES[char]) for at, char in enumerate(text) if char in INVISIBLE_NAMES
    ]


def unpaired_controls(text: str) -> list[int]:
    """List the places of embeddings and isolates that are opened and not closed, or closed and not opened."""
    embeddings: list[int] = []
    isolates: list[int] = []
    stray: list[int] = []
    for at, char in enumerate(text):
        if char not in _EXPLICIT:
            continue
        stack = isolates if char in _ISOLATES else embeddings
        if char not in (PDI, "\u202c"):
            stack.append(at)
        elif stack:
            stack.pop()
        else:
            stray.append(at)
    return sorted(stray + embeddings + isolates)


def looks_visually_ordered(text: str) -> bool:
    """Tell text stored as it looks (reversed), as broken PDF extraction leaves it.

    In logical order ة and ى end words and ال opens them; in visual order it is the other way round.
    """
    forward = backward = 0
    for word in text.split():
        core = word.strip("()[]{}«»\"'“”.,:;!?،؛؟-–—")
        if len(core) < 3 or bidi_class(core[0]) != "AL":
            continue
        forward += core.startswith("ال") + (core[-1] in _FINAL_ONLY)
        backward += core.endswith("لا") + (core[0] in _FINAL_ONLY)
    return backward >= 2 and backward > 2 * forward
