"""Contents: a filled list of links; page numbers come from a rendering, where there is one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.plugins.briefings.draft import Draft, Heading
from workbench.plugins.briefings.ooxml import fields
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.runs import leans_rtl, text_runs

LEVELS = 3
# A list of so many lines would be cut at the foot of the first page, below what stands there.
_OWN_PAGE = 15


def write(draft: Draft) -> None:
    """Keep the place; the entries are known once everything else is written."""
    draft.contents_at = len(draft.blocks)
    draft.headed_before_contents = len(draft.headings)
    draft.add("")


@dataclass(frozen=True, slots=True)
class Pages:
    """Page numbers in the order of the headings, and how many pages there are; empty when they are not known."""

    numbers: Sequence[str] = ()
    total: str = "1"


def listed(draft: Draft) -> list[tuple[int, Heading]]:
    """Return the headings that the list shows, with their places among all headings."""
    return [(at, heading) for at, heading in enumerate(draft.headings) if heading.level <= LEVELS]


def fill(draft: Draft, pages: Pages) -> bytes:
    """Return the XML of the contents list, or nothing where there is too little to list, as on a single article."""
    entries = listed(draft)
    if len(entries) < (2 if draft.view.whole else _OWN_PAGE):
        return b""
    sheet, rtl = draft.sheet, draft.view.lead_rtl
    before = sum(heading.level == 1 for heading in draft.headings[: draft.headed_before_contents])
    opening = "<w:pageBreakBefore/>" if before > 1 and len(entries) >= _OWN_PAGE else ""
    out = [sheet.paragraph("TOCHeading", Words(draft.say("contents")), properties=opening)]
    if draft.view.segments and not any(segment.target.strip() for segment in draft.view.segments):
        out.append(sheet.paragraph("Remark", Words(draft.say("contents-untranslated")), properties="<w:keepNext/>"))
    last = len(entries) - 1
    for number, (at, heading) in enumerate(entries):
        page = pages.numbers[at] if pages.numbers else ""
        opening = fields.begin(fields.CONTENTS) if number == 0 else ""
        closing = fields.END if number == last else ""
        tail = "<w:r><w:tab/></w:r>" + fields.field(f"PAGEREF {heading.bookmark} \\h", page) if page else ""
        entry_rtl = leans_rtl(heading.text, rtl)
        link = (
            f'<w:hyperlink w:anchor="{heading.bookmark}" w:history="1">'
            f"{text_runs(heading.text, entry_rtl)}{tail}</w:hyperlink>"
        )
        out.append(sheet.wrapped(f"TOC{heading.level}", opening + link + closing, entry_rtl))
    if not pages.numbers:
        out.append(sheet.paragraph("Remark", Words(draft.say("contents-update"))))
    return "".join(out).encode()
