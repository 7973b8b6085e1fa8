"""Title block: the title in both languages, then place, date and kind of briefing."""

from __future__ import annotations

from workbench.domain.enums import Side
from workbench.domain.languages import base_language
from workbench.plugins.briefings.bilingual import told_in
from workbench.plugins.briefings.counts import long_date
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.xml import one_line


def write(draft: Draft) -> None:
    """Write the titles, the lead's first."""
    view = draft.view
    titles = shown_titles(view)
    sides = [side for side in (view.sides.lead, view.sides.other) if titles[side]]
    for side in sides:
        style = "Title" if side is sides[0] else "TitleSecond"
        draft.paragraph(style, Words(titles[side]), rtl=view.sides.rtl(side))
    if not sides:
        draft.paragraph("Title", Words(draft.say("untitled")))
    draft.paragraph("Subtitle", Words(subtitle(view)))


def shown_titles(view: View) -> dict[Side, str]:
    """Return the titles of both sides: short ones where the document has them, which leave its page to its content."""
    whole = {Side.SOURCE: view.document.title_source, Side.TARGET: view.document.title_target}
    short = {side: view.bundle.variable(f"short_title.{base_language(view.sides.language(side))}") for side in whole}
    return {side: one_line(short[side] or title) for side, title in whole.items()}


def subtitle(view: View) -> str:
    """Return place, date and the kind of briefing in one line."""
    document, lead = view.document, view.recipe.lead
    day = long_date(document.text_date, lead) if document.text_date is not None else ""
    where = view.say("comma").join(item for item in (told_in(view.bundle, "place", document.place, lead), day) if item)
    return " · ".join(item for item in (where, view.say("bilingual")) if item)
