"""Red lines: what a party will not trade away, who holds it, and its wording in both languages."""

from __future__ import annotations

from workbench.plugins.briefings.actors import actor_names
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.tables import Grid, share
from workbench.plugins.briefings.sections.wording import column_heading, wording_cell

_CODE = "FLAG.REDLINE"


def write(draft: Draft) -> None:
    """Write one row for each red line."""
    units = [unit for unit in draft.units if _CODE in unit.keys]
    if not units:
        return
    view, sheet = draft.view, draft.sheet
    draft.heading(1, draft.say("redlines"), "section_redlines")
    sides = (view.sides.lead, view.sides.other)
    grid = Grid(share(draft.look.text_width, (14, 36, 36, 14)), rtl=view.lead_rtl, style="DenseTable")
    head = [
        sheet.paragraph("TableHead", Words(draft.say("holder"))),
        *(column_heading(draft, side, "TableHead") for side in sides),
        sheet.paragraph("TableHead", Words(draft.say("clause"))),
    ]
    header, rows = grid.row(head, header=True), []
    for unit in units:
        cells = [
            sheet.paragraph("CellText", Words(actor_names(unit, "SRC", view), "Strong")),
            *(wording_cell(draft, unit, side) for side in sides),
            sheet.paragraph("CellText", draft.clause_link(unit.clause_id)),
        ]
        rows.append(grid.row(cells))
    caption, description = draft.say("redlines"), draft.say("redlines-description")
    draft.table(grid, header, rows, caption=caption, description=description)
