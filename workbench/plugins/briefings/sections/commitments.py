"""Who commits to what: the undertakings that the codes name, the firm ones first."""

from __future__ import annotations

from workbench.plugins.briefings.actors import actor_names
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.tables import Grid, share
from workbench.plugins.briefings.sections.wording import column_heading, wording_cell
from workbench.plugins.briefings.units import Unit, coded, forces_of, value_of, years

_GROUPS = (("legal", "OBL.LEGAL"), ("firm", "OBL.FIRM"), ("soft", "OBL.SOFT"))
_LONG, _CLAUSE = 600, 200


def write(draft: Draft) -> None:
    """Write one table for each strength of obligation that the text has."""
    groups = [(key, [unit for unit in draft.units if code in forces_of(unit)]) for key, code in _GROUPS]
    groups = [(key, units) for key, units in groups if units]
    if not groups:
        return
    draft.heading(1, draft.say("commitments"), "section_commitments")
    for key, units in groups:
        draft.heading(2, f"{draft.say(key)} ({len(units)})", f"section_commitments_{key}")
        _table(draft, key, units)


def _table(draft: Draft, key: str, units: list[Unit]) -> None:
    view, sheet = draft.view, draft.sheet
    dates = [_when(unit, view) for unit in units]
    holders = [actor_names(unit, "SRC", view) for unit in units]
    addressed = [actor_names(unit, "TGT", view) or _each_other(unit, view) for unit in units]
    sides = (view.sides.lead, view.sides.other)
    columns = [*(["who"] if any(holders) else []), *(["to-whom"] if any(addressed) else []), "act"]
    last = "clause-and-date" if any(dates) else "clause"
    weights = [{"who": 25, "to-whom": 25, "act": 23}[name] for name in columns]
    widths = share(draft.look.text_width, [*weights, 55, 50, 22])
    grid = Grid(widths, rtl=view.lead_rtl, style="DenseTable")
    head = [
        *(sheet.paragraph("TableHead", Words(draft.say(name))) for name in columns),
        *(column_heading(draft, side, "TableHead") for side in sides),
        sheet.paragraph("TableHead", Words(draft.say(last))),
    ]
    header, rows = grid.row(head, header=True), []
    for unit, who, to_whom, when in zip(units, holders, addressed, dates, strict=True):
        words = {"who": who, "to-whom": to_whom, "act": _act(unit, view)}
        place = sheet.paragraph("CellText", draft.clause_link(unit.clause_id))
        if when:
            place += sheet.paragraph("CellText", Words(when))
        cells = [
            *(sheet.paragraph("CellText", Words(words[name], "Strong" if name == "who" else "")) for name in columns),
            *(wording_cell(draft, unit, side, (_LONG, _CLAUSE)) for side in sides),
            place,
        ]
        rows.append(grid.row(cells))
    draft.table(grid, header, rows, caption=draft.say(key), description=draft.say("commitments-description"))


def _each_other(unit: Unit, view: View) -> str:
    """Say that what both parties undertake and nobody is coded for, they undertake to each other."""
    return view.say("each-other") if "SRC.BOTH" in unit.keys else ""


def _act(unit: Unit, view: View) -> str:
    return view.say.list([view.label(code) for code, _ in coded(unit, "ACT", view)])


def _when(unit: Unit, view: View) -> str:
    dated = [(code, row) for code, row in coded(unit, "TIME", view) if view.keys[code.id] == "TIME.DATED"]
    if not dated:
        return ""
    values = [value for _, row in dated if (value := value_of(row))]
    return view.say.list(values or years(unit.source_words)) or view.label(dated[0][0])
