"""Choose where a translation is cut when its source is, and put two translations together again."""

from __future__ import annotations

import re
import unicodedata

from workbench.domain.arabic.sentences import split_sentences

# How far from the even place a sentence's or a clause's end is still taken to be the one meant, as a share of the text.
_SENTENCE_REACH = 0.3
_CLAUSE_REACH = 0.12
_CLAUSE_END = re.compile("[,;:،؛]\\s+")
_BLANKS = re.compile("\\s+")
_END_MARKS = frozenset(".!?؟…۔")


def matching_cut(text: str, at: int, other: str, language: str) -> int:
    """Return where `other` is to be cut when its counterpart `text` is cut at a code point.

    The even place is moved to the end of a sentence where one is near (the nearest of all, where the cut of `text`
    ends a sentence), else to that of a clause, else to the nearest blank; a text without any stays with the first half.
    """
    if not text or not other.strip():
        return len(other)
    even = at * len(other) / len(text)
    sentences = [start for start, _ in split_sentences(other, language)[1:]]
    ends_sentence = text[:at].rstrip().rstrip("\"'”’»)")[-1:] in _END_MARKS
    reach = len(other) if ends_sentence else len(other) * _SENTENCE_REACH
    for places, limit in (
        (sentences, reach),
        ([found.end() for found in _CLAUSE_END.finditer(other)], len(other) * _CLAUSE_REACH),
        ([found.end() for found in _BLANKS.finditer(other)], len(other)),
    ):
        near = [place for place in places if 0 < place < len(other) and abs(place - even) <= limit]
        if near:
            return min(near, key=lambda place: abs(place - even))
    return len(other)


def joined_target(first: str, second: str) -> str:
    """Put two translations together with a space between them, unless one is empty or their script writes none."""
    if not first.strip() or not second.strip():
        return second if second.strip() else first
    is_wide = unicodedata.east_asian_width(first[-1]) in "WF" or unicodedata.east_asian_width(second[0]) in "WF"
    is_apart = first[-1].isspace() or second[0].isspace()
    return f"{first}{'' if is_wide or is_apart else ' '}{second}"
