"""Metadata table: field and detail in English on the left, in Arabic on the right."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from workbench.domain.briefings import Recipe
from workbench.domain.enums import ClauseKind, Lead
from workbench.plugins.briefings.actors import parties
from workbench.plugins.briefings.bilingual import halves, told
from workbench.plugins.briefings.counts import counted, long_date, parse_date
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.names import short_name
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.runs import leans_rtl
from workbench.plugins.briefings.ooxml.tables import Grid, share
from workbench.plugins.briefings.progress import progress_words
from workbench.plugins.briefings.strings import CREDIBILITY, KINDS, KINDS_ARABIC, RELIABILITY, WORDS, Say

Row = tuple[str, str, str]  # key of the field, English value, Arabic value
_ENGLISH, _ARABIC = Say(Lead.ENGLISH), Say(Lead.ARABIC)
_LISTED = 6


def write(draft: Draft) -> None:
    """Write the table, without the rows that have no value."""
    rows = [row for row in _rows(draft) if row[1] or row[2]]
    if not rows:
        return
    sheet, text = draft.sheet, Words
    grid = Grid(share(draft.look.text_width, (155, 345, 345, 155)), rtl=False, style="MetaTable")

    def value(words: str, rtl: bool) -> str:
        return sheet.paragraph("CellText", text(words), rtl=rtl)

    names = [_ENGLISH("field"), _ENGLISH("detail"), _ARABIC("detail"), _ARABIC("field")]
    head = [sheet.paragraph("TableHead", text(name), rtl=at > 1) for at, name in enumerate(names)]
    body = [
        grid.row(
            [
                sheet.paragraph("CellText", text(WORDS[key][0], "Strong"), rtl=False),
                value(english, False),
                value(arabic, True),
                sheet.paragraph("CellText", text(WORDS[key][1], "Strong"), rtl=True),
            ],
            shaded=(0, 3),
        )
        for key, english, arabic in rows
    ]
    caption, description = draft.say("details"), draft.say("details-description")
    draft.table(grid, grid.row(head, header=True), body, caption=caption, description=description)


def _rows(draft: Draft) -> Iterator[Row]:
    view = draft.view
    document, recipe = view.document, view.recipe
    yield ("document", *_kind(view))
    yield ("parties", *parties(view, draft.units))
    yield _place_and_date(view)
    yield ("publisher", *told(view.bundle, "publisher", document.publisher))
    yield ("document-author", *told(view.bundle, "author", document.author))
    yield ("issued-by", *told(view.bundle, "issued_by", view.bundle.variable("issued_by")))
    yield ("document-reference", *told(view.bundle, "reference", document.reference))
    yield ("briefing", *_briefing(recipe))
    if not view.whole:
        yield ("scope", _scope(view, Lead.ENGLISH), _scope(view, Lead.ARABIC))
    yield ("grade", *_grade(view))
    if view.segments:
        yield ("translation-status", progress_words(view, Lead.ENGLISH), progress_words(view, Lead.ARABIC))


def _kind(view: View) -> tuple[str, str]:
    kind = view.document.kind.strip()
    english, arabic = told(view.bundle, "kind", kind)
    if kind in KINDS_ARABIC and english == kind:
        english = KINDS[KINDS_ARABIC[kind]][0]
    if kind.lower() in KINDS:
        known = KINDS[kind.lower()]
        english, arabic = (own if own != kind else word for own, word in zip((english, arabic), known, strict=True))
    articles = sum(clause.kind is ClauseKind.ARTICLE and clause.depth == 0 for clause in view.clauses.values())
    articles = articles or sum(clause.kind is ClauseKind.ARTICLE for clause in view.clauses.values())
    if not articles:
        return english, arabic
    counts = counted(articles, "article", Lead.ENGLISH), counted(articles, "article", Lead.ARABIC)
    if not english:
        return counts
    return f"{english} ({counts[0]})", f"{arabic} ({counts[1]})"


def _place_and_date(view: View) -> Row:
    english, arabic = told(view.bundle, "place", view.document.place)
    day = view.document.text_date
    if day is None:
        return "place", english, arabic
    dated = _dated(day)
    if not english:
        return ("date", *dated)
    return (
        "place-and-date",
        f"{english}{_ENGLISH('comma')}{dated[0]}",
        f"{arabic}{_ARABIC('comma')}{dated[1]}",
    )


def _dated(day: date) -> tuple[str, str]:
    return long_date(day, Lead.ENGLISH), long_date(day, Lead.ARABIC)


def _day(text: str) -> tuple[str, str]:
    day = parse_date(text)
    return _dated(day) if day is not None else halves(text)


def _briefing(recipe: Recipe) -> tuple[str, str]:
    """Return who prepared the briefing, when and which version of it, in one line: the first page is short of lines."""
    version = halves(recipe.version_label)
    told = (
        halves(recipe.author),
        _day(recipe.brief_date),
        tuple(
            say("version", value=value) if value else ""
            for say, value in zip((_ENGLISH, _ARABIC), version, strict=True)
        ),
    )
    english, arabic = ([part for part in parts if part] for parts in zip(*told, strict=True))
    # A Latin name would draw the day's number to its side.
    marked = [part if leans_rtl(part, default=False) else f"{part}\u200f" for part in arabic]
    return _ENGLISH("comma").join(english), _ARABIC("comma").join(marked)


def _scope(view: View, lead: Lead) -> str:
    chosen = [part.clause for part in view.parts if part.clause is not None and part.rows]
    size = counted(len(view.segments), "segment", lead, oblique=lead is Lead.ARABIC)
    if not chosen or len(chosen) > _LISTED:
        return size
    reader = view.read_in(lead)
    names = reader.say.list([short_name(clause, reader) for clause in chosen])
    return f"{names} ({size})"


def _grade(view: View) -> tuple[str, str]:
    reliability, credibility = view.document.reliability.strip().upper(), view.document.credibility.strip()
    first, second = RELIABILITY.get(reliability), CREDIBILITY.get(credibility)
    if first is None and second is None:
        return "", ""
    known = [pair for pair in (first, second) if pair is not None]
    code = (reliability if first else "") + (credibility if second else "")
    return (
        f"{code}: {_ENGLISH.list([pair[0] for pair in known])}",
        f"{code}: {_ARABIC.list([pair[1] for pair in known])}",
    )
