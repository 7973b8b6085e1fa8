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
    scale = _scale([row for row, _ in shown])
    for at, (row, text) in enumerate(shown, 1):
        # Judgements are read together, and what their words mean with them.
        held = "<w:keepNext/><w:keepLines/>" if scale or at < len(shown) else "<w:keepLines/>"
        pieces = (Words(f"{text} "), *spaced(_chips(row, view)), *_footnote(row, draft))
        draft.paragraph("KeyJudgement", *pieces, properties=held)
    if scale:
        draft.paragraph("Remark", Words(draft.say(scale)), properties="<w:keepLines/>")


def _scale(rows: list[JudgementRow]) -> str:
    """Return the key of the words that say what likelihood and confidence mean here."""
    if any(row.likelihood for row in rows):
        return "scale"
    return "scale-confidence" if any(row.confidence for row in rows) else ""


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
