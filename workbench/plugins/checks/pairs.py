"""Brackets and quotation marks that have lost their partner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from workbench.domain.enums import Side
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.reading import Found, SegmentCheck, text_of

_CLOSING = {"(": ")", "[": "]", "{": "}", "〔": "〕", "﴾": "﴿"}
_OPENING = {close: opening for opening, close in _CLOSING.items()}
# One class in both languages: a good translation may write «…» where the source has “…” or "…".
QUOTES = '"“”„‟«»″＂'
# What closes each opening mark; Arabic text is also typed with the curly pair and the angles the other way round.
PARTNERS = {"“": "”“", "”": "“”", "„": "“”", "‟": "”", "«": "»", "»": "«", '"': '"', "″": "″", "＂": "＂"}
# "1)" and "أ)" are labels, ":)" is a face, 5'10" is a length: their marks have no partner.
_ALONE = re.compile(r"(?:(?<=^)|(?<=\s))(?:\d{1,3}|[^\W\d_])\)|[:;]-?[()]|(?<=\d[′'’]\d)[\"″]|(?<=\d[′'’]\d\d)[\"″]")
# A single mark that quotes, and is no apostrophe: it may answer a double one.
_SINGLE = re.compile(r"(?<![^\s(\[\"“«])['‘‹](?=[^\W_])|(?<=[.,!?؟،])['’›]|(?<=\w)['’›](?=$|[.,!?])")
# How many words in brackets make a remark, whose loss is no matter of style.
_REMARK = 3


@dataclass(frozen=True, slots=True)
class _Marks:
    """What stands in one text: bracket pairs, brackets with no partner, and quotation marks, each by its place."""

    pairs: tuple[tuple[int, int], ...]
    loose: tuple[int, ...]
    quotes: tuple[int, ...]


class PairsCheck(SegmentCheck):
    """Compares the brackets and quotation marks of both sides, any kind of quotation mark counting as any other.

    A sentence cut out of a longer quotation has an odd mark on both sides, which is no fault.
    """

    id: ClassVar[str] = "pairs"
    title: ClassVar[str] = "Brackets and quotation marks"

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield brackets first, then quotation marks."""
        source, target = _marks(segment.source), _marks(segment.target)
        yield from _brackets(segment, source, target)
        yield from _quotes(segment, source, target)
        yield from _mixed(segment.target, target)


def _marks(text: str) -> _Marks:
    if not any(char in text for char in "()[]{}〔〕﴾﴿" + QUOTES):
        return _Marks((), (), ())
    alone = {match.end() - 1 for match in _ALONE.finditer(text)}
    pairs: list[tuple[int, int]] = []
    open_at: list[int] = []
    loose: list[int] = []
    quotes: list[int] = []
    for at, char in enumerate(text):
        if char in QUOTES and at not in alone:
            quotes.append(at)
        elif char in _CLOSING:
            open_at.append(at)
        elif char in _OPENING:
            if open_at and text[open_at[-1]] == _OPENING[char]:
                pairs.append((open_at.pop(), at))
            else:
                loose.append(at)
    loose = [at for at in sorted(loose + open_at) if at not in alone]
    return _Marks(tuple(sorted(pairs)), tuple(loose), tuple(quotes))


def _brackets(segment: CheckedSegment, source: _Marks, target: _Marks) -> Iterator[Found]:
    expected = [segment.source[at] for at in source.loose]
    for at in target.loose:
        mark = segment.target[at]
        if mark in expected:
            expected.remove(mark)
        else:
            yield Found(Side.TARGET, at, at + 1, "bracket", {"text": mark})
    # A translator may add a gloss in brackets, and drop those that Arabic statutes set round names; not a remark.
    remarks = [pair for pair in source.pairs if len(segment.source[slice(*pair)].split()) >= _REMARK]
    if not target.loose and len(remarks) > len(target.pairs):
        start, end = remarks[len(target.pairs)]
        yield Found(Side.SOURCE, start, end + 1, "bracket-lost", {"text": segment.source[start : end + 1]})


def _quotes(segment: CheckedSegment, source: _Marks, target: _Marks) -> Iterator[Found]:
    if len(source.quotes) % 2 == len(target.quotes) % 2:
        yield from _dropped(segment, source, target)
        return
    if len(target.quotes) % 2:
        side, quotes = Side.TARGET, target.quotes
    elif len(target.quotes) < len(source.quotes):
        side, quotes = Side.SOURCE, source.quotes
    else:
        return
    other = segment.source if side is Side.TARGET else segment.target
    if _SINGLE.search(other):
        return
    text = text_of(segment, side)
    at = _odd_one(text, quotes)
    yield Found(side, at, at + 1, "quote" if side is Side.TARGET else "quote-lost", {"text": text[at]})


def _dropped(segment: CheckedSegment, source: _Marks, target: _Marks) -> Iterator[Found]:
    """Yield the first words that somebody is quoted with, where the translation quotes nobody at all."""
    if not source.quotes or len(source.quotes) % 2 or target.quotes or _SINGLE.search(segment.target):
        return
    for start, end in zip(source.quotes[::2], source.quotes[1::2], strict=True):
        words = segment.source[start + 1 : end].strip()
        if _quotes_somebody(words, segment.source_language):
            text = segment.source[start : end + 1]
            yield Found(Side.SOURCE, start, end + 1, "quotation-lost", {"text": text})
            return


def _quotes_somebody(words: str, language: str) -> bool:
    """Tell a quotation from a name, whose marks a translation may drop: Arabic has no capitals to show names by."""
    if language.partition("-")[0] == "ar":
        several = len(words.split()) > 1 and any("\u0621" <= char <= "\u064a" for char in words)
        return several or words.startswith("ال")
    return len(words.split()) > 1 or words[:1].islower()


def _odd_one(text: str, quotes: tuple[int, ...]) -> int:
    """Return the mark most likely to lack a partner: one that opens over an open one, or closes nothing."""
    open_at: int | None = None
    for at in quotes:
        opens = _leans(text, at)
        if open_at is None:
            if opens is False:
                return at
            open_at = at
        elif opens is True:
            return open_at
        else:
            open_at = None
    return quotes[-1] if open_at is None else open_at


def _leans(text: str, at: int) -> bool | None:
    """Tell whether a mark opens (True) or closes (False), by the blanks beside it; None when they do not say."""
    before = at == 0 or text[at - 1].isspace() or text[at - 1] in "([{"
    after = at + 1 == len(text) or not (text[at + 1].isalnum() or text[at + 1] in "([{")
    return None if before == after else before


def _mixed(text: str, marks: _Marks) -> Iterator[Found]:
    """Yield closing marks of another kind than the one that opened."""
    if len(marks.quotes) % 2 or len({text[at] for at in marks.quotes}) < 2:
        return
    for opening, closing in zip(marks.quotes[::2], marks.quotes[1::2], strict=True):
        wanted = PARTNERS[text[opening]]
        leans = (_leans(text, opening), _leans(text, closing))
        if text[closing] not in wanted and leans == (True, False):
            data: dict[str, object] = {"text": text[closing], "wanted": wanted[0]}
            yield Found(Side.TARGET, closing, closing + 1, "quote-mixed", data, replacement=wanted[0])
