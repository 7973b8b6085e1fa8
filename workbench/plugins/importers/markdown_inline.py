"""Take the marks of Markdown off a line of text, in one pass: emphasis, code, links, pictures, escapes, notes.

The rules of CommonMark 0.31 (sections 2.4, 6.1 to 6.6), with GitHub's strike-through and footnotes; a mark that closes
nothing stays as it was typed.
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])"
    r"|(?P<ticks>`+)"
    r"|(?P<run>\*+|_+|~~)"
    r"|!?(?P<note>\[\^[^\]\s]{1,60}\])"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|<(?P<auto>https?://[^\s<>]{1,2000}|[^\s<>@]{1,100}@[^\s<>]{1,100})>"
    r"|(?P<tag></?[a-zA-Z][a-zA-Z0-9]{0,20}(?:\s[^<>]{0,500})?/?>)"
    r"|(?P<comment><!--)"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)",
)
_TARGET = re.compile(r"\((?:[^()\s\\]|\\.|\([^()\s]{0,500}\)){0,2000}(?:\s+(?:\"[^\"]{0,500}\"|'[^']{0,500}'))?\s*\)")
_REFERENCE = re.compile(r"\[(?P<name>[^\[\]]{0,200})\]")
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)


@dataclass(slots=True)
class _Pieces:
    """Output so far: pieces that may still be emptied once a later mark closes an earlier one."""

    parts: list[str] = field(default_factory=list)
    brackets: list[tuple[int, int]] = field(default_factory=list)
    runs: dict[str, list[int]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    comments: bool = True


def strip_marks(text: str, references: Mapping[str, str] | None = None) -> tuple[str, tuple[str, ...]]:
    """Return the text without its marks, and the names of the footnotes that it refers to, in order."""
    if not any(char in text for char in "\\`*_~[<&"):
        return text, ()
    pieces = _Pieces()
    ticks = _runs_of_ticks(text)
    at = 0
    while (match := _TOKEN.search(text, at)) is not None:
        pieces.parts.append(text[at : match.start()])
        at = _take(match, text, pieces, ticks, references or {})
    pieces.parts.append(text[at:])
    return "".join(pieces.parts), tuple(pieces.notes)


def _runs_of_ticks(text: str) -> dict[int, list[int]]:
    """Return the starts of the runs of backticks by their length, last first, so that each look is one pop."""
    runs: dict[int, list[int]] = {}
    for match in re.finditer("`+", text):
        runs.setdefault(match.end() - match.start(), []).append(match.start())
    for starts in runs.values():
        starts.reverse()
    return runs


def _take(
    match: re.Match[str],
    text: str,
    pieces: _Pieces,
    ticks: dict[int, list[int]],
    references: Mapping[str, str],
) -> int:
    """Handle one mark and return where reading goes on."""
    kind = match.lastgroup
    value = match.group()
    if kind == "ticks":
        return _code(match, text, pieces, ticks)
    if kind == "close":
        return _close(match, text, pieces, references)
    if kind == "comment":
        closing = text.find("-->", match.end()) if pieces.comments else -1
        pieces.comments = closing >= 0
        pieces.parts.append("" if closing >= 0 else value)
        return closing + 3 if closing >= 0 else match.end()
    if kind == "open":
        pieces.brackets.append((len(pieces.parts), match.end()))
        pieces.parts.append(value)
    elif kind == "run":
        _emphasis(match, text, pieces)
    elif kind == "note":
        pieces.notes.append(value.lstrip("!")[2:-1])
    elif kind == "tag":
        pieces.parts.append("\n" if _BREAK.fullmatch(value) else "")
    elif kind == "entity":
        pieces.parts.append(html.unescape(value))
    else:
        pieces.parts.append(match[kind] if kind else value)
    return match.end()


def _code(match: re.Match[str], text: str, pieces: _Pieces, ticks: dict[int, list[int]]) -> int:
    """Keep the inside of a code span as it is; a run of ticks that nothing closes is text."""
    length = match.end() - match.start()
    starts = ticks.get(length, [])
    while starts and starts[-1] < match.end():
        starts.pop()
    if not starts:
        pieces.parts.append(match.group())
        return match.end()
    closing = starts.pop()
    inside = text[match.end() : closing]
    padded = len(inside) > 2 and inside[0] == inside[-1] == " "
    pieces.parts.append(inside[1:-1] if padded else inside)
    return closing + length


def _close(match: re.Match[str], text: str, pieces: _Pieces, references: Mapping[str, str]) -> int:
    """Close a bracket: as a link or picture, whose text stays alone, or as the bracket that was typed."""
    if not pieces.brackets:
        pieces.parts.append("]")
        return match.end()
    opening, inside = pieces.brackets.pop()
    target = _TARGET.match(text, match.end())
    if target is None:
        named = _REFERENCE.match(text, match.end())
        label = (named["name"] if named else "") or text[inside : min(match.start(), inside + 200)]
        if label.strip().casefold() not in references:
            pieces.parts.append("]")
            return match.end()
        target = named
    pieces.parts[opening] = ""
    return target.end() if target else match.end()


def _emphasis(match: re.Match[str], text: str, pieces: _Pieces) -> None:
    """Pair a run of stars or underlines with an open one by the flanking rules, as far as both reach."""
    run = match.group()
    before = text[match.start() - 1] if match.start() else " "
    after = text[match.end()] if match.end() < len(text) else " "
    opens, closes = not after.isspace(), not before.isspace()
    if run[0] == "_":
        opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
    stack = pieces.runs.setdefault(run[0], [])
    rest = run
    while closes and rest and stack:
        opening = pieces.parts[stack[-1]]
        used = min(len(opening), len(rest))
        pieces.parts[stack[-1]] = opening[used:]
        rest = rest[used:]
        if used == len(opening):
            stack.pop()
    if opens and rest:
        stack.append(len(pieces.parts))
    pieces.parts.append(rest)
