"""Header and footer: marking, reference, short title, date, page."""

from __future__ import annotations

from workbench.domain.shortening import shortened
from workbench.plugins.briefings.bilingual import half, told_in
from workbench.plugins.briefings.counts import long_date, parse_date
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.markings import marking_in
from workbench.plugins.briefings.ooxml import fields
from workbench.plugins.briefings.ooxml.paragraphs import Apart, Inline, Raw, Words
from workbench.plugins.briefings.ooxml.xml import DECLARATION, NAMESPACES, one_line

_TITLE = 70


def header(draft: Draft) -> str:
    """Return the header part: the marking, then reference and short title."""
    view = draft.view
    reference = one_line(view.recipe.reference)
    whole = one_line(view.leading_or_other(view.document.title_source, view.document.title_target))
    title = told_in(view.bundle, "short_title", "", view.recipe.lead) or whole
    left = draft.say("reference", value=reference) if reference else ""
    line = draft.sheet.edges("Header", [Words(left)], [Apart(shortened(title, _TITLE))])
    return f"{DECLARATION}<w:hdr {NAMESPACES}>{_marking(draft)}{line}</w:hdr>"


def footer(draft: Draft, total: str) -> str:
    """Return the footer part: date and page, then the marking."""
    view, lead = draft.view, draft.view.recipe.lead
    day = parse_date(view.recipe.brief_date) or view.document.text_date
    dated = long_date(day, lead) if day is not None else one_line(view.recipe.brief_date)
    page: list[Inline] = [
        Words(draft.say("page")),
        Raw(fields.field("PAGE", "1")),
        Words(draft.say("page-of")),
        Raw(fields.field("NUMPAGES", total)),
    ]
    line = draft.sheet.edges("Footer", [Words(dated)], page)
    return f"{DECLARATION}<w:ftr {NAMESPACES}>{line}{_marking(draft)}</w:ftr>"


def _marking(draft: Draft) -> str:
    view = draft.view
    given = view.document.marking if view.recipe.marking is None else view.recipe.marking
    marking = marking_in(half(given, view.recipe.lead), view.recipe.lead)
    return draft.sheet.paragraph("Marking", Words(marking)) if marking else ""
