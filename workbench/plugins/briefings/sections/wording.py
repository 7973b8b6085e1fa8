"""Cells that quote a coded unit, in either language."""

from __future__ import annotations

from collections.abc import Callable

from workbench.domain.enums import Lead, Side
from workbench.domain.languages import base_language
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.runs import leans_rtl
from workbench.plugins.briefings.ooxml.xml import one_line
from workbench.plugins.briefings.strings import COLUMNS, Say, language_name
from workbench.plugins.briefings.units import Unit


def wording_cell(draft: Draft, unit: Unit, side: Side, cut: Callable[[str], str] = str) -> str:
    """Quote a unit: its own words on that side, else its sentence; `cut` says how much of them."""
    rtl = draft.view.sides.rtl(side)
    words = unit.source_words if side is Side.SOURCE else unit.target_words
    if not words and side is Side.TARGET and unit.segment is not None:
        words = unit.segment.target
    words = one_line(words)
    if not words:
        return draft.sheet.paragraph("CellPending", Words(pending(draft.view)), rtl=rtl)
    return draft.sheet.paragraph("CellText", Words(cut(words)), rtl=rtl)


def column_heading(draft: Draft, side: Side, style: str) -> str:
    """Return the heading of a text column, in the column's own language where that is English or Arabic."""
    view = draft.view
    say = side_say(view, side)
    key = "source" if side is Side.SOURCE else ("final" if view.finished else "working")
    words = say.of(COLUMNS[key]).format(language=language_name(view.sides.language(side), say.lead))
    return draft.sheet.paragraph(style, Words(words), rtl=view.sides.rtl(side))


def in_other_language(heading: str, texts: list[str], draft: Draft) -> str:
    """Return a heading that says so where nothing below it is in the lead's language."""
    view = draft.view
    if not texts or any(leans_rtl(one_line(text), view.lead_rtl) == view.lead_rtl for text in texts):
        return heading
    language = Lead.ENGLISH if view.lead_rtl else Lead.ARABIC
    return f"{heading} ({view.say('in-language', language=language_name(language.value, view.recipe.lead))})"


def pending(view: View) -> str:
    """Return the words that stand where a translation is missing, for who reads the briefing."""
    return view.say.of(COLUMNS["pending"])


def side_say(view: View, side: Side) -> Say:
    """Return the words of a side's own language where that is English or Arabic, else the lead's."""
    language = base_language(view.sides.language(side))
    return Say(Lead(language)) if language in (Lead.ENGLISH, Lead.ARABIC) else view.say
