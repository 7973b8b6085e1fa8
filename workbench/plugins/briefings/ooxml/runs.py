"""Runs: text cut where its direction changes, so that Word lays it out as the Unicode Bidirectional Algorithm would."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from workbench.domain.arabic.direction import direction_runs
from workbench.plugins.briefings.ooxml.xml import clean, escape

_ARABIC = "\u0600-\u06ff\u0750-\u077f\u0870-\u08ff\ufb50-\ufdff\ufe70-\ufeff"
_ARABIC_SCRIPT = re.compile(f"[{_ARABIC}]+")
_ASCII_LETTERS = re.compile("[A-Za-z]")
_PLAIN = re.compile(f"[ -~{_ARABIC}\u2010-\u2027\u00a0\u00ab\u00bb]*")


def leans_rtl(text: str, default: bool) -> bool:
    """Say whether a paragraph runs right to left: as its side does, unless its letters are mostly of the other kind."""
    arabic = sum(map(len, _ARABIC_SCRIPT.findall(text)))
    if _PLAIN.fullmatch(text):
        latin = len(_ASCII_LETTERS.findall(text))
    else:
        latin = sum(unicodedata.bidirectional(character) == "L" for character in text)
    if default:
        return not (latin > 3 and latin > 2 * arabic)
    return arabic > latin


def cut(text: str, rtl: bool) -> Iterator[tuple[str, bool]]:
    """Yield pieces of clean text with whether each is a right-to-left run, for a paragraph of that direction."""
    for run in direction_runs(text, "rtl" if rtl else "ltr"):
        piece = text[run.start : run.end]
        if run.rtl:
            yield piece, True
        else:
            yield from _with_script_apart(piece)


def _with_script_apart(piece: str) -> Iterator[tuple[str, bool]]:
    # An Arabic comma between Latin words resolves left to right, yet Word takes its font from the Latin side
    # unless the run says that it is of the complex script.
    start = 0
    for found in _ARABIC_SCRIPT.finditer(piece):
        if found.start() > start:
            yield piece[start : found.start()], False
        yield found.group(), True
        start = found.end()
    if start < len(piece):
        yield piece[start:], False


def text_xml(text: str) -> str:
    """Return `w:t` for clean text, with `w:br` and `w:tab` where it has line breaks and tabs."""
    if "\n" not in text and "\t" not in text:
        return f'<w:t xml:space="preserve">{escape(text)}</w:t>'
    parts = []
    for piece in re.split("([\n\t])", text):
        if piece == "\n":
            parts.append("<w:br/>")
        elif piece == "\t":
            parts.append("<w:tab/>")
        elif piece:
            parts.append(f'<w:t xml:space="preserve">{escape(piece)}</w:t>')
    return "".join(parts)


def text_runs(text: str, rtl: bool, style: str = "") -> str:
    """Return `w:r` elements for any text in a paragraph of that direction, in a character style."""
    chosen = f'<w:rStyle w:val="{style}"/>' if style else ""
    plain = f"<w:r><w:rPr>{chosen}</w:rPr>" if chosen else "<w:r>"
    marked = f"<w:r><w:rPr>{chosen}<w:rtl/></w:rPr>"
    return "".join(f"{marked if run_rtl else plain}{text_xml(piece)}</w:r>" for piece, run_rtl in cut(clean(text), rtl))
