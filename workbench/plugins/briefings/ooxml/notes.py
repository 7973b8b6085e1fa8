"""Footnotes: their own part, and the separators that every such part must hold."""

from __future__ import annotations

from dataclasses import dataclass, field

from workbench.plugins.briefings.ooxml.paragraphs import Inline, Raw, Sheet, Words
from workbench.plugins.briefings.ooxml.xml import DECLARATION, NAMESPACES

_REFERENCE = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>{}</w:r>'


@dataclass(slots=True)
class Footnotes:
    """The footnotes of a document, numbered from 1 in the order in which they are added."""

    sheet: Sheet
    notes: list[str] = field(default_factory=list)

    def add(self, *pieces: Inline) -> Raw:
        """Add a note and return its mark for the text."""
        number = len(self.notes) + 1
        opening = Raw(_REFERENCE.format("<w:footnoteRef/>"))
        body = self.sheet.paragraph("FootnoteText", opening, Words(" "), *pieces)
        self.notes.append(f'<w:footnote w:id="{number}">{body}</w:footnote>')
        return Raw(_REFERENCE.format(f'<w:footnoteReference w:id="{number}"/>'))

    def part(self) -> str:
        """Return the part's XML; the separator lines are paragraphs and take the lead's direction."""
        bidi = "<w:bidi/>" if self.sheet.lead_rtl else ""
        layout = f'<w:pPr>{bidi}<w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>'
        lines = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p>{layout}<w:r><w:{kind}/></w:r></w:p></w:footnote>'
            for kind, number in (("separator", -1), ("continuationSeparator", 0))
        )
        return f"{DECLARATION}<w:footnotes {NAMESPACES}>{lines}{''.join(self.notes)}</w:footnotes>"
