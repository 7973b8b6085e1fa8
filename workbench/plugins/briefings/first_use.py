"""Where a term first stands in a text, spelling folded and Arabic's joined particles and case endings seen through."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.arabic.clitics import split_clitics
from workbench.domain.arabic.folding import fold_text
from workbench.domain.documents import SegmentRow
from workbench.plugins.briefings.ooxml.xml import one_line

_EDGE = r"\s.,:;!?()\[\]{}«»“”‘’\"'،؛؟…–—/-"
_ARABIC_LETTER = re.compile("[\u0620-\u064a]")
_BEFORE_FIRST = "(?P<joined>[وف]?(?:ال|[بك](?:ال)?|لل?|س)?)"
_BEFORE_NEXT = "(?:ال)?"
_ACCUSATIVE = "ا?"


@dataclass(frozen=True, slots=True)
class FoldedText:
    """The folded sources of segments as one text, with where each begins in it."""

    text: str
    starts: Sequence[int]
    segments: Sequence[SegmentRow]

    def first(self, term: str) -> SegmentRow | None:
        """Return the first segment that holds a term as whole words, or None."""
        words = fold_text(one_line(term)).casefold().split()
        if not words or any(word not in self.text for word in words):
            return None
        for found in _pattern(words).finditer(self.text):
            if _joined(found):
                return self.segments[bisect_right(self.starts, found.start()) - 1]
        return None


def folded(segments: Sequence[SegmentRow]) -> FoldedText:
    """Fold the sources of segments."""
    pieces, starts, at = [], [], 0
    for segment in segments:
        piece = fold_text(segment.source).casefold()
        pieces.append(piece)
        starts.append(at)
        at += len(piece) + 1
    return FoldedText("\n".join(pieces), starts, segments)


def _joined(found: re.Match[str]) -> bool:
    """Say whether the letters before a term are particles: in وزير the و belongs to the word."""
    before = found.groupdict().get("joined")
    return before in (None, "", "ال") or bool(split_clitics(found.group().split()[0]).proclitics)


def _pattern(words: Sequence[str]) -> re.Pattern[str]:
    parts = []
    for at, word in enumerate(words):
        if _ARABIC_LETTER.search(word):
            parts.append((_BEFORE_NEXT if at else _BEFORE_FIRST) + re.escape(word) + _ACCUSATIVE)
        else:
            parts.append(re.escape(word))
    return re.compile(f"(?<![^{_EDGE}])" + "[ \t\u00a0]+".join(parts) + f"(?![^{_EDGE}])")
