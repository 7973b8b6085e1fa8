"""Red lines: what a party will not trade away, who holds it, and its wording in both languages."""

from __future__ import annotations

from workbench.plugins.briefings.actors import actor_names
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.tables import Grid, share
from workbench.plugins.briefings.sections.wording import column_heading, wording_cell
from workbench.plugins.briefings.units import Unit, coded

_CODE = "FLAG.REDLINE"
_PARTIES = frozenset({"SRC.A", "SRC.B"})


def write(draft: Draft) -> None:
    """Write one row for each red line."""
    units = [unit for unit in draft.units if _CODE in unit.keys]
    if not units:
        return
    view, sheet = draft.view, draft.sheet
    draft.heading(1, draft.say("redlines"), "section_redlines")
    sides = (view.sides.lead, view.sides.other)
    grid = Grid(share(draft.look.text_width, (13, 32, 28, 17, 10)), rtl=view.lead_rtl, style="DenseTable")
    head = [
        sheet.paragraph("TableHead", Words(draft.say("holder"))),
        *(column_heading(draft, side, "TableHead") for side in sides),
        sheet.paragraph("TableHead", Words(draft.say("other-side"))),
        sheet.paragraph("TableHead", Words(draft.say("clause"))),
    ]
    header, rows = grid.row(head, header=True), []
    for unit in units:
        cells = [
            sheet.paragraph("CellText", Words(actor_names(unit, "SRC", view), "Strong")),
            *(wording_cell(draft, unit, side) for side in sides),
            sheet.paragraph("CellText", Words(_other_side(unit, draft))),
            sheet.paragraph("CellText", draft.clause_link(unit.clause_id)),
        ]
        rows.append(grid.row(cells))
    caption, description = draft.say("redlines"), draft.say("redlines-description")
    draft.table(grid, header, rows, caption=caption, description=description)


def _other_side(unit: Unit, draft: Draft) -> str:
    """Return what the other party does in the same clause; of what both hold there is no other side."""
    holders = _speakers(unit)
    if not holders & _PARTIES or "SRC.BOTH" in holders:
        return draft.say("held-by-both") if "SRC.BOTH" in holders else ""
    view = draft.view
    acts: dict[str, dict[str, None]] = {}
    for other in draft.units:
        if other.clause_id != unit.clause_id or not _speakers(other) & (_PARTIES - holders):
            continue
        named = acts.setdefault(actor_names(other, "SRC", view), {})
        named.update({view.label(code): None for code, _ in coded(other, "ACT", view)})
    said = [f"{name}{draft.say('colon')}{draft.say('comma').join(labels)}" for name, labels in acts.items() if labels]
    return view.say.list(said) or draft.say("other-silent")


def _speakers(unit: Unit) -> set[str]:
    return {key for key in unit.keys if key.startswith("SRC.")}
