"""Source note: where the text comes from, how far to trust it, and how it was translated and coded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from workbench.domain.enums import AnnotatorKind, Origin, State
from workbench.plugins.briefings.bilingual import told, told_in
from workbench.plugins.briefings.counts import counted, long_date, percent
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Apart, Inline, Words
from workbench.plugins.briefings.ooxml.runs import leans_rtl
from workbench.plugins.briefings.ooxml.xml import one_line
from workbench.plugins.briefings.progress import progress_words
from workbench.plugins.briefings.sections.title import shown_titles
from workbench.plugins.briefings.strings import CREDIBILITY, ORIGINS, RELIABILITY


def write(draft: Draft) -> None:
    """Write the note: chain, grade, translation, coding."""
    view = draft.view
    draft.heading(1, draft.say("source"), "section_source")
    _labelled(draft, "full-title", _whole_title(view))
    steps = _chain(view)
    _labelled(draft, "chain", " ".join(steps), lambda rtl: _joined(steps, view, rtl=rtl))
    for key, words in (("graded", _grade(view)), ("translation", _translation(view)), ("coding", _coding(draft))):
        _labelled(draft, key, words)
    disclaimer = told_in(view.bundle, "disclaimer", view.bundle.variable("disclaimer"), view.recipe.lead)
    _labelled(draft, "disclaimer", disclaimer)
    status = told(view.bundle, "translation_status", "")
    if any(status):
        draft.paragraph("BodyText", Words(view.say.of(status) or "".join(status)))


def _whole_title(view: View) -> str:
    """Return the whole title where the title block has a shorter one."""
    whole = one_line(view.leading_or_other(view.document.title_source, view.document.title_target))
    return "" if whole in shown_titles(view).values() else whole


def _labelled(draft: Draft, key: str, words: str, pieces: Callable[[bool], list[Inline]] | None = None) -> None:
    """Write words behind their label; in another language than the lead's they stand on their own below it."""
    if not words:
        return
    rtl = leans_rtl(words, draft.view.lead_rtl)
    text = pieces(rtl) if pieces is not None else [Words(words)]
    label = Words(draft.say(key) + draft.say("colon"), "Strong")
    if rtl == draft.view.lead_rtl:
        draft.paragraph("BodyText", label, *text)
    else:
        draft.paragraph("BodyText", label, properties="<w:keepNext/>")
        draft.paragraph("BodyText", *text, rtl=rtl)


def _chain(view: View) -> list[str]:
    """Return the steps from the text to us."""
    document, lead = view.document, view.recipe.lead
    issued = view.bundle.variable("issued_by")
    fields = (("publisher", document.publisher), ("author", document.author), ("place", document.place))
    steps = [told_in(view.bundle, name, value, lead) for name, value in (*fields, ("issued_by", issued))]
    if document.text_date is not None:
        steps.append(view.say("text-dated", value=long_date(document.text_date, lead)))
    steps += [one_line(document.reference), one_line(document.url)]
    return [step for step in steps if step]


def _joined(steps: list[str], view: View, *, rtl: bool) -> list[Inline]:
    """Join steps in a paragraph of a direction, each in its own."""
    mark = "\u200f" if rtl else "\u200e"
    pieces: list[Inline] = []
    for step in steps:
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
