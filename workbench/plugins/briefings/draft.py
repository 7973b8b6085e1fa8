"""A briefing being written: blocks in order, with the headings, footnotes and bookmarks that they need."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice

from workbench.domain.ids import ClauseId
from workbench.plugins.briefings.look import Look
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.names import short_name
from workbench.plugins.briefings.ooxml.notes import Footnotes
from workbench.plugins.briefings.ooxml.paragraphs import Inline, Link, Sheet, Words
from workbench.plugins.briefings.ooxml.runs import leans_rtl, text_runs
from workbench.plugins.briefings.ooxml.tables import Grid
from workbench.plugins.briefings.ooxml.xml import one_line
from workbench.plugins.briefings.strings import Say
from workbench.plugins.briefings.units import Unit

# The layout time of LibreOffice and Word grows faster than a table's rows; where a table is cut, a header stands in
# mid-page, so only what no glossary and few articles reach is cut.
ROWS = 250
# In a shorter table of tall rows, to hold the last to the one before would be to hold nearly all of it.
HELD_FROM = {"DenseTable": 3}
HELD_TALL = 6
_STYLE = re.compile('<w:pStyle w:val="[^"]*"/>(?!<w:keepNext/>)')


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of the document, as the contents list needs it."""

    level: int
    text: str
    bookmark: str


@dataclass(slots=True)
class Draft:
    """Collects a briefing; `blocks` are UTF-8 XML, and `contents_at` is the place kept for the contents list."""

    view: View
    look: Look
    sheet: Sheet
    units: list[Unit]
    footnotes: Footnotes
    blocks: list[bytes] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    contents_at: int | None = None
    headed_before_contents: int = 0
    last_is_table: bool = False

    @property
    def say(self) -> Say:
        """Return the words in the lead language."""
        return self.view.say

    def add(self, xml: str) -> None:
        """Add ready XML."""
        self.blocks.append(xml.encode())
        self.last_is_table = False

    def paragraph(self, style: str, *pieces: Inline, rtl: bool | None = None, properties: str = "") -> None:
        """Add a paragraph."""
        self.add(self.sheet.paragraph(style, *pieces, rtl=rtl, properties=properties))

    def heading(self, level: int, text: str, bookmark: str) -> None:
        """Add a heading with a bookmark; `level` counts from 1."""
        shown = one_line(text)
        rtl = leans_rtl(shown, self.view.lead_rtl)
        mark = len(self.headings) + 1
        inner = (
            f'<w:bookmarkStart w:id="{mark}" w:name="{bookmark}"/>{text_runs(shown, rtl)}<w:bookmarkEnd w:id="{mark}"/>'
        )
        self.headings.append(Heading(level, shown, bookmark))
        self.add(self.sheet.wrapped(f"Heading{level}", inner, rtl))

    def table(self, grid: Grid, head: str, rows: Iterable[str], *, caption: str, description: str) -> None:
        """Add a table under a header row, cut into several where it is long."""
        remaining = iter(rows)
        while chunk := list(islice(remaining, ROWS)):
            chunk = _held_together(chunk, HELD_FROM.get(grid.style, HELD_TALL))
            if self.last_is_table:  # Word would join tables with nothing between them
                self.add(self.sheet.wrapped("Spacer", "", self.view.lead_rtl))
            self.blocks.append(grid.table((head, *chunk), caption=caption, description=description).encode())
            self.last_is_table = True

    def clause_link(self, clause_id: ClauseId | None, shown: str = "") -> Inline:
        """Return the name of a clause, or what is to be shown for it, as a link where its heading is there."""
        clause = self.view.clauses.get(clause_id) if clause_id is not None else None
        if clause is None:
            return Words("")
        name = shown or short_name(clause, self.view)
        target = self.anchor(clause.id)
        return Link(name, target) if target else Words(name)

    def anchor(self, clause_id: ClauseId) -> str:
        """Return the bookmark of the part that holds a clause, or nothing where articles are left out."""
        if "articles" not in self.view.recipe.sections:
            return ""
        head = self.view.heads.get(clause_id)
        return clause_bookmark(head) if head is not None and head not in self.view.bare else ""


def _held_together(rows: list[str], least: int) -> list[str]:
    """Hold the last row of a long table to the one before, so that it never stands alone under a repeated header."""
    if len(rows) < least:
        return rows
    return [*rows[:-2], _STYLE.sub(r"\g<0><w:keepNext/>", rows[-2]), rows[-1]]


def clause_bookmark(clause_id: ClauseId) -> str:
    """Return the bookmark name of a clause's heading."""
    return f"clause_{clause_id}"
