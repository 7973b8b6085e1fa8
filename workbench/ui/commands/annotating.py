"""Commands on annotations."""

from __future__ import annotations

from workbench.ui.desk import Desk


def code(desk: Desk) -> None:
    """Code the selection, or the whole segment."""
    desk.area.annotating.coder.pick()


def code_clause(desk: Desk) -> None:
    """Code the clause of the active row."""
    desk.area.annotating.coder.pick_for_clause()


def select_clause(desk: Desk) -> None:
    """Select the clause of the active row, or let it go."""
    desk.area.annotating.wholes.toggle()


def code_document(desk: Desk) -> None:
    """Code the document."""
    desk.area.annotating.coder.pick_for_document()


def next_annotation(desk: Desk) -> None:
    """Choose the next annotation."""
    desk.area.annotating.step(1)


def previous_annotation(desk: Desk) -> None:
    """Choose the annotation before."""
    desk.area.annotating.step(-1)


def details(desk: Desk) -> None:
    """Edit the chosen annotation."""
    desk.area.annotating.show_details()


def change_code(desk: Desk) -> None:
    """Give the chosen annotation another code."""
    rows = desk.context.chosen.group.rows
    if rows:
        first = rows[0].code_id
        desk.area.annotating.change_code([row for row in rows if row.code_id == first])


def mirror(desk: Desk) -> None:
    """Mark the same in the other text."""
    desk.area.annotating.mirror()


def relate(desk: Desk) -> None:
    """Relate the chosen annotation to another."""
    desk.area.annotating.relating.begin()


def accept(desk: Desk) -> None:
    """Accept a machine's suggestion."""
    desk.area.annotating.accept()


def remove(desk: Desk) -> None:
    """Remove the chosen annotation."""
    desk.area.annotating.remove(desk.context.chosen.group.ids)
