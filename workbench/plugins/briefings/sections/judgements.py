"""Key judgements: numbered, each with its likelihood and confidence in words and a footnote to its clauses."""

from __future__ import annotations

from workbench.domain.briefings import JudgementRow
from workbench.domain.enums import Confidence
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Chip, Inline, Words, spaced
from workbench.plugins.briefings.ooxml.xml import clean
from workbench.plugins.briefings.strings import CONFIDENCE, LIKELIHOOD

_COLOURS = {Confidence.HIGH: "TagActor", Confidence.MODERATE: "TagStance", Confidence.LOW: "TagRisk"}


def write(draft: Draft) -> None:
    """Write the judgements that speak of the scope, and what their words mean."""
    view = draft.view
    shown = [(row, text) for row in view.bundle.judgements if _in_scope(row, view) and (text := _text(row, view))]
    if not shown:
        return
    draft.heading(1, draft.say("judgements"), "section_judgements")
    for row, text in shown:
        draft.paragraph("KeyJudgement", Words(f"{text} "), *spaced(_chips(row, view)), *_footnote(row, draft))
    if any(row.likelihood for row, _ in shown):
        draft.paragraph("Remark", Words(draft.say("scale")))
    elif any(row.confidence for row, _ in shown):
        draft.paragraph("Remark", Words(draft.say("scale-confidence")))


def _in_scope(row: JudgementRow, view: View) -> bool:
    if view.whole:
        return True
    inside = {clause_id for part in view.parts for clause_id in part.clause_ids}
    return any(clause_id in inside for clause_id in row.clause_ids)


def _text(row: JudgementRow, view: View) -> str:
    return clean(view.say.of((row.text_en, row.text_ar)) or row.text_en or row.text_ar).strip()


def _chips(row: JudgementRow, view: View) -> list[Chip]:
    chips: list[Chip] = []
    if row.likelihood is not None:
        english, arabic, low, high = LIKELIHOOD[row.likelihood.value]
        words = view.say.of((english.capitalize(), arabic))
        chips.append(Chip(f"{words} ({view.say('range', low=str(low), high=str(high))})", "TagTopic"))
    if row.confidence is not None:
        chips.append(Chip(view.say.of(CONFIDENCE[row.confidence.value]), _COLOURS[row.confidence]))
    return chips


def _footnote(row: JudgementRow, draft: Draft) -> list[Inline]:
    links = [draft.clause_link(clause_id) for clause_id in row.clause_ids if clause_id in draft.view.clauses]
    if not links:
        return []
    before, _, after = draft.say("see", clauses="\0").partition("\0")
    pieces: list[Inline] = [Words(before)]
    for at, link in enumerate(links):
        pieces += [Words(draft.say("semicolon")), link] if at else [link]
    return [draft.footnotes.add(*pieces, Words(after))]
