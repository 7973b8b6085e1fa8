"""Who commits to what: the undertakings that the codes name, the firm ones first."""

from __future__ import annotations

from workbench.domain.shortening import shortened
from workbench.plugins.briefings.actors import actor_names
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.names import to_clause_end
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.tables import Grid, share
from workbench.plugins.briefings.ooxml.xml import one_line
from workbench.plugins.briefings.sections.wording import column_heading, wording_cell
from workbench.plugins.briefings.units import Unit, coded, forces_of, value_of, years

_GROUPS = (("legal", "OBL.LEGAL"), ("firm", "OBL.FIRM"), ("soft", "OBL.SOFT"))
# Beyond so many characters a quotation ends with a clause, and of the other language the opening words, with the verb,
# are enough: the text itself follows.
_LONG, _CLAUSE = 220, 120
_OPENING = 90


def write(draft: Draft) -> None:
    """Write one table for each strength of obligation that the text has; of a few articles, one digest of them all."""
    groups = [(key, [unit for unit in draft.units if code in forces_of(unit)]) for key, code in _GROUPS]
    groups = [(key, units) for key, units in groups if units]
    if not groups:
        return
    draft.heading(1, draft.say("commitments"), "section_commitments")
    if not draft.view.whole and "articles" in draft.view.recipe.sections:
        _digest(draft, [unit for _, units in groups for unit in units])
        return
    for key, units in groups:
        draft.heading(2, f"{draft.say(key)} ({len(units)})", f"section_commitments_{key}")
        _table(draft, key, units)


def _table(draft: Draft, key: str, units: list[Unit]) -> None:
    view, sheet = draft.view, draft.sheet
    sides = (view.sides.lead, view.sides.other)
    named = any(actor_names(unit, "SRC", view) for unit in units)
    grid = Grid(
        share(draft.look.text_width, (16, 44, 26, 14) if named else (55, 31, 14)), rtl=view.lead_rtl, style="DenseTable"
    )
    head = [
        *([sheet.paragraph("TableHead", Words(draft.say("who")))] if named else []),
        *(column_heading(draft, side, "TableHead") for side in sides),
        sheet.paragraph("TableHead", Words(draft.say("act-and-clause"))),
    ]
    rows = []
    for unit in units:
        last = [sheet.paragraph("CellText", Words(_labels(unit, "ACT", view)))]
        last.append(sheet.paragraph("CellText", draft.clause_link(unit.clause_id)))
        if when := _when(unit, view):
            last.append(sheet.paragraph("CellText", Words(when)))
        whole = wording_cell(draft, unit, sides[0], lambda words: to_clause_end(words, _LONG, _CLAUSE))
        opening = wording_cell(draft, unit, sides[1], lambda words: shortened(words, _OPENING))
        rows.append(grid.row([*([_who(draft, unit)] if named else []), whole, opening, "".join(last)]))
    description = draft.say("commitments-description")
    draft.table(grid, grid.row(head, header=True), rows, caption=draft.say(key), description=description)


def _digest(draft: Draft, units: list[Unit]) -> None:
    """Write a line for each undertaking, with the number of the row that has its words."""
    view, sheet = draft.view, draft.sheet
    names = ("number", "who", "act", "strength", "opening-words")
    grid = Grid(share(draft.look.text_width, (11, 20, 15, 16, 38)), rtl=view.lead_rtl, style="DenseTable")
    head = [sheet.paragraph("TableHead", Words(draft.say(name))) for name in names]
    rows = []
    for unit in sorted(units, key=lambda unit: unit.place):
        number = view.numbers.get(unit.segment.id, "") if unit.segment is not None else ""
        words = one_line(view.leading_or_other(unit.source_words, unit.target_words))
        acts = [_labels(unit, "ACT", view), _when(unit, view)]
        cells = [
            sheet.paragraph("CellText", draft.clause_link(unit.clause_id, number)),
            _who(draft, unit),
            sheet.paragraph("CellText", Words(view.say.list([act for act in acts if act]))),
            sheet.paragraph("CellText", Words(_labels(unit, "OBL", view))),
            sheet.paragraph("CellText", Words(shortened(words, _OPENING))),
        ]
        rows.append(grid.row(cells))
    caption, description = draft.say("commitments"), draft.say("digest-description")
    draft.table(grid, grid.row(head, header=True), rows, caption=caption, description=description)


def _who(draft: Draft, unit: Unit) -> str:
    """Return who undertakes, and below it to whom."""
    view, sheet = draft.view, draft.sheet
    shown = sheet.paragraph("CellText", Words(actor_names(unit, "SRC", view), "Strong"))
    others = actor_names(unit, "TGT", view)
    # What both parties undertake and nobody is coded for, they undertake to each other.
    both = view.say("each-other") if "SRC.BOTH" in unit.keys else ""
    to_whom = view.say("to", value=others) if others else both
    return shown + (sheet.paragraph("CellText", Words(to_whom)) if to_whom else "")


def _labels(unit: Unit, family: str, view: View) -> str:
    return view.say.list([view.label(code) for code, _ in coded(unit, family, view)])


def _when(unit: Unit, view: View) -> str:
    dated = [(code, row) for code, row in coded(unit, "TIME", view) if view.keys[code.id] == "TIME.DATED"]
    if not dated:
        return ""
    values = [value for _, row in dated if (value := value_of(row))]
    return view.say.list(values or years(unit.source_words)) or view.label(dated[0][0])
