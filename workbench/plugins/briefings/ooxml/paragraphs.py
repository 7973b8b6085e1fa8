"""Paragraphs made of inline pieces; their direction follows the letters they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from workbench.plugins.briefings.ooxml.runs import leans_rtl, text_runs
from workbench.plugins.briefings.ooxml.xml import clean, one_line

NBSP = "\u00a0"
# Paragraphs of table cells: one in the other script keeps its direction, and stands at its own column's edge.
_CELLS = frozenset(("CellText", "CellPending", "TableText", "Pending"))


class Inline(Protocol):
    """Something that stands in a paragraph."""

    @property
    def text(self) -> str:
        """Return the words that decide on the paragraph's direction."""

    def xml(self, rtl: bool) -> str:
        """Return the runs for a paragraph of that direction."""


@dataclass(frozen=True, slots=True)
class Words:
    """Text in a character style."""

    text: str
    style: str = ""

    def xml(self, rtl: bool) -> str:
        """Return the runs."""
        return text_runs(self.text, rtl, self.style)


@dataclass(frozen=True, slots=True)
class Chip:
    """A shaded label; no-break spaces pad it and hold it on one line."""

    text: str
    style: str

    def xml(self, rtl: bool) -> str:
        """Return the runs, with a gap after them."""
        label = f"{NBSP}{one_line(self.text).replace(' ', NBSP)}{NBSP}"
        return text_runs(label, rtl, self.style)


@dataclass(frozen=True, slots=True)
class Apart:
    """Text in its own direction inside a paragraph of either: a URL, a name, a line of the other language.

    Marks at both ends keep its full stop or slash on its own side, and what stands around it on theirs.
    """

    text: str
    style: str = ""

    def xml(self, rtl: bool) -> str:
        """Return the runs."""
        own = leans_rtl(self.text, rtl)
        mark = "\u200f" if own else "\u200e"
        return text_runs(f"{mark}{self.text}{mark}", own, self.style)


def spaced(chips: Sequence[Chip]) -> list[Inline]:
    """Return chips with a gap between them."""
    pieces: list[Inline] = []
    for chip in chips:
        pieces += [Words("  "), chip] if pieces else [chip]
    return pieces


@dataclass(frozen=True, slots=True)
class Link:
    """Text that leads to a bookmark of the document."""

    text: str
    anchor: str
    style: str = "Hyperlink"

    def xml(self, rtl: bool) -> str:
        """Return the link with its runs."""
        inner = text_runs(self.text, rtl, self.style)
        return f'<w:hyperlink w:anchor="{self.anchor}" w:history="1">{inner}</w:hyperlink>' if inner else ""


@dataclass(frozen=True, slots=True)
class Raw:
    """Ready-made runs that carry no words."""

    markup: str
    text: str = ""

    def xml(self, rtl: bool) -> str:
        """Return the runs as they are."""
        return self.markup


_TAB = Raw("<w:r><w:tab/></w:r>")


@dataclass(frozen=True, slots=True)
class Sheet:
    """Style identifiers of a document whose built-in style names carry the lead direction."""

    lead_rtl: bool

    def style(self, key: str, rtl: bool) -> str:
        """Return the identifier of a paragraph style in a direction."""
        if rtl == self.lead_rtl:
            return key
        return f"{key}Arabic" if rtl else f"{key}Latin"

    def paragraph(
        self,
        key: str,
        *pieces: Inline,
        rtl: bool | None = None,
        properties: str = "",
        wrap: tuple[str, str] = ("", ""),
    ) -> str:
        """Return a paragraph; `rtl` is its side's direction (the lead's if None), which its letters may overrule."""
        side_rtl = self.lead_rtl if rtl is None else rtl
        runs_rtl = leans_rtl(clean(_words(pieces)), side_rtl)
        if key in _CELLS and runs_rtl != side_rtl:
            properties += '<w:jc w:val="end"/>'
        inner = "".join(piece.xml(runs_rtl) for piece in pieces)
        return self.wrapped(key, wrap[0] + inner + wrap[1], runs_rtl, properties)

    def led(self, key: str, *pieces: Inline) -> str:
        """Return a paragraph in the lead's direction, whatever its letters are."""
        return self.wrapped(key, "".join(piece.xml(self.lead_rtl) for piece in pieces), self.lead_rtl)

    def edges(self, key: str, start: Sequence[Inline], end: Sequence[Inline]) -> str:
        """Return a line with text at both edges, those of the lead's direction, whichever way its letters run."""
        rtl = leans_rtl(clean(_words([*start, *end])), self.lead_rtl)
        first, last = (start, end) if rtl == self.lead_rtl else (end, start)
        return self.wrapped(key, "".join(piece.xml(rtl) for piece in (*first, _TAB, *last)), rtl)

    def wrapped(self, key: str, runs: str, rtl: bool, properties: str = "") -> str:
        """Return a paragraph of ready runs in a style and direction; `properties` follow the schema's order."""
        mark = "<w:rPr><w:rtl/></w:rPr>" if rtl else ""
        return f'<w:p><w:pPr><w:pStyle w:val="{self.style(key, rtl)}"/>{properties}{mark}</w:pPr>{runs}</w:p>'


def _words(pieces: Sequence[Inline]) -> str:
    return pieces[0].text if len(pieces) == 1 else " ".join(piece.text for piece in pieces)
