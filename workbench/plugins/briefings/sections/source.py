"""Source note: where the text comes from, how far to trust it, and how it was translated and coded."""

from __future__ import annotations

from collections import Counter

from workbench.domain.enums import AnnotatorKind, Origin, State
from workbench.plugins.briefings.bilingual import told, told_in
from workbench.plugins.briefings.counts import counted, long_date, percent
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Apart, Inline, Words
from workbench.plugins.briefings.ooxml.runs import leans_rtl
from workbench.plugins.briefings.ooxml.xml import one_line
from workbench.plugins.briefings.progress import progress_words
from workbench.plugins.briefings.strings import CREDIBILITY, ORIGINS, RELIABILITY


def write(draft: Draft) -> None:
    """Write the note: chain, grade, translation, coding."""
    view = draft.view
    draft.heading(1, draft.say("source"), "section_source")
    lines = (("graded", _grade(view)), ("translation", _translation(view)), ("coding", _coding(draft)))
    told_of: list[tuple[str, list[Inline]]] = [(key, [Words(words)]) for key, words in lines if words]
    for key, text in [("chain", _chain(view)), *told_of]:
        if text:
            label = Words(draft.say(key) + draft.say("colon"), "Strong")
            draft.add(draft.sheet.led("BodyText", label, *text))
    _disclaimer(draft)
    status = told(view.bundle, "translation_status", "")
    if any(status):
        draft.paragraph("BodyText", Words(view.say.of(status) or "".join(status)))


def _disclaimer(draft: Draft) -> None:
    """Write what the publisher wants said of the text; in another language than the lead's it stands on its own."""
    view = draft.view
    words = told_in(view.bundle, "disclaimer", view.bundle.variable("disclaimer"), view.recipe.lead)
    if not words:
        return
    label = Words(draft.say("disclaimer") + draft.say("colon"), "Strong")
    if leans_rtl(words, view.lead_rtl) == view.lead_rtl:
        draft.add(draft.sheet.led("BodyText", label, Words(words)))
    else:
        draft.add(draft.sheet.led("BodyText", label))
        draft.paragraph("BodyText", Words(words))


def _chain(view: View) -> list[Inline]:
    """Return the steps from the text to us, each in its own direction."""
    document, lead = view.document, view.recipe.lead
    issued = view.bundle.variable("issued_by")
    fields = (("publisher", document.publisher), ("author", document.author), ("place", document.place))
    steps = [told_in(view.bundle, name, value, lead) for name, value in (*fields, ("issued_by", issued))]
    if document.text_date is not None:
        steps.append(view.say("text-dated", value=long_date(document.text_date, lead)))
    steps += [one_line(document.reference), one_line(document.url)]
    mark = "\u200f" if view.lead_rtl else "\u200e"
    pieces: list[Inline] = []
    for step in filter(None, steps):
        pieces += [Words(view.say("semicolon") + mark), Apart(step)] if pieces else [Words(mark), Apart(step)]
    return pieces


def _grade(view: View) -> str:
    reliability = view.document.reliability.strip().upper()
    credibility = view.document.credibility.strip()
    words = [
        f"{code} ({view.say.of(table[code])})"
        for code, table in ((reliability, RELIABILITY), (credibility, CREDIBILITY))
        if code in table
    ]
    return view.say.list(words) or view.say("grade-unset")


def _translation(view: View) -> str:
    done = [segment for segment in view.segments if segment.target.strip()]
    if not view.segments:
        return ""
    sentences = [progress_words(view, view.recipe.lead) + "."]
    if done:
        origins = Counter(segment.origin for segment in done)
        shares = [
            f"{view.say.of(ORIGINS[origin.value])} {number} ({percent(number, len(done))})"
            for origin, number in origins.most_common()
        ]
        sentences.append(view.say("origins", shares=view.say.list(shares)))
        sentences += _machine(view)
    return " ".join(sentences)


def _machine(view: View) -> list[str]:
    machine = [segment for segment in view.segments if segment.origin is Origin.MT and segment.target.strip()]
    if not machine:
        # A status that the record states in words knows more than the origins of segments do.
        return [] if any(told(view.bundle, "translation_status", "")) else [view.say("machine-none")]
    engines = Counter(one_line(segment.engine) or view.say("engine-unnamed") for segment in machine)
    named = view.say.list([f"{engine} {number}" for engine, number in engines.most_common()])
    sentences = [view.say("machine-declared", engines=named)]
    unrevised = sum(segment.state not in (State.REVIEWED, State.APPROVED) for segment in machine)
    if unrevised:
        sentences.append(view.say("machine-unrevised", count=counted(unrevised, "segment", view.recipe.lead)))
    return sentences


def _coding(draft: Draft) -> str:
    view = draft.view
    if not draft.units:
        return ""
    used = {row.annotator_id for unit in draft.units for row in unit.annotations}
    kinds = Counter(row.kind for row in view.bundle.annotators if row.id in used)
    lead = view.recipe.lead
    people = counted(max(kinds[AnnotatorKind.HUMAN], 0), "annotator", lead)
    text = view.say("coded-by", units=counted(len(draft.units), "unit", lead), people=people)
    return f"{text} {view.say('coded-machine')}" if kinds[AnnotatorKind.AUTOMATIC] else text
