"""Title block: the title in both languages, then place, date and kind of briefing."""

from __future__ import annotations

from workbench.domain.enums import Side
from workbench.plugins.briefings.bilingual import told_in
from workbench.plugins.briefings.counts import long_date
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.xml import one_line


def write(draft: Draft) -> None:
    """Write the titles, the lead's first."""
    view = draft.view
    titles = {Side.SOURCE: one_line(view.document.title_source), Side.TARGET: one_line(view.document.title_target)}
    sides = [side for side in (view.sides.lead, view.sides.other) if titles[side]]
    for side in sides:
        draft.paragraph("Title", Words(titles[side]), rtl=view.sides.rtl(side))
    if not sides:
        draft.paragraph("Title", Words(draft.say("untitled")))
    draft.paragraph("Subtitle", Words(subtitle(view)))


def subtitle(view: View) -> str:
    """Return place, date and the kind of briefing in one line."""
    document, lead = view.document, view.recipe.lead
    day = long_date(document.text_date, lead) if document.text_date is not None else ""
    where = view.say("comma").join(item for item in (told_in(view.bundle, "place", document.place, lead), day) if item)
    return " · ".join(item for item in (where, view.say("bilingual")) if item)
