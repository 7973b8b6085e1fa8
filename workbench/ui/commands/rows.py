"""Commands on the selected rows, and on how the grid shows rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from workbench.domain.documents import SegmentRow
from workbench.domain.ids import SegmentId
from workbench.errors import StaleChange
from workbench.ui.centre import row_jobs
from workbench.ui.centre.dressing import ZOOM_USUAL
from workbench.ui.counts import Counts
from workbench.ui.desk import Command, Desk
from workbench.ui.direction import of_language
from workbench.ui.grid.clipboard import rows_to_mime
from workbench.ui.tasks import Job

if TYPE_CHECKING:
    from workbench.services.many import Edited
    from workbench.storage import Store

translate = QCoreApplication.translate


def select_all(desk: Desk) -> None:
    """Select every row that is shown."""
    desk.area.grid.selection.select_all()


def extend_down(desk: Desk) -> None:
    """Take one more row below into the selection."""
    _extend(desk, 1)


def extend_up(desk: Desk) -> None:
    """Take one more row above into the selection."""
    _extend(desk, -1)


def copy_rows(desk: Desk) -> None:
    """Copy both texts of the selected rows, or of the active one."""
    desk.area.editing.flush()
    desk.context.tasks.write(row_jobs.texts, desk.context.workspace, _chosen(desk), then=_to_clipboard(desk))


def confirm(desk: Desk) -> None:
    """Confirm all selected rows and keep them in the memory."""
    _edit(desk, translate("Undo", "confirm {rows}"), row_jobs.confirm, True)


def confirm_without_memory(desk: Desk) -> None:
    """Confirm all selected rows."""
    _edit(desk, translate("Undo", "confirm {rows}"), row_jobs.confirm, False)


def review(desk: Desk) -> None:
    """Mark all selected rows as reviewed."""
    _edit(desk, translate("Undo", "review {rows}"), row_jobs.review)


def copy_source(desk: Desk) -> None:
    """Put the source in place of the translation in all selected rows."""
    _edit(desk, translate("Undo", "copy source in {rows}"), row_jobs.copy_source)


def clear(desk: Desk) -> None:
    """Empty the translation of all selected rows."""
    _edit(desk, translate("Undo", "clear {rows}"), row_jobs.clear)


def turn_lock(desk: Desk) -> None:
    """Lock all selected rows, or unlock them where all are locked."""
    _edit(desk, translate("Undo", "lock or unlock {rows}"), row_jobs.turn_lock)


# What these actions do while several rows are selected.
ON_ROWS: Mapping[str, Command] = {
    "confirm": confirm,
    "confirm-only": confirm_without_memory,
    "reviewed": review,
    "copy-source": copy_source,
    "clear": clear,
    "lock": turn_lock,
}


def zoom_in(desk: Desk) -> None:
    """Make the texts larger."""
    desk.area.shaping.zoom_by(1)


def zoom_out(desk: Desk) -> None:
    """Make the texts smaller."""
    desk.area.shaping.zoom_by(-1)


def zoom_usual(desk: Desk) -> None:
    """Show the texts in their usual size."""
    desk.context.preferences.set("view.zoom", ZOOM_USUAL)


def swap(desk: Desk) -> None:
    """Put the translation before the source, or after it again."""
    desk.context.preferences.set("view.swapped", not desk.context.settings.get("view.swapped"))


def usual_columns(desk: Desk) -> None:
    """Give the columns their usual widths."""
    desk.context.preferences.set("view.columns", {})


def filter_on_selection(desk: Desk) -> None:
    """Show the rows that hold what is selected."""
    desk.area.filtering.search_selection()


def search_document(desk: Desk) -> None:
    """Go to the search box above the grid."""
    desk.area.chips.search.setFocus()
    desk.area.chips.search.selectAll()


def clear_filter(desk: Desk) -> None:
    """Show all rows again."""
    desk.area.filtering.clear()


def _extend(desk: Desk, by: int) -> None:
    grid = desk.area.grid
    if grid.model.rowCount():
        row = grid.selection.extend(by, grid.active)
        grid.stack.reveal(row, grid.viewport().height())
        grid.refresh()


def _chosen(desk: Desk) -> list[SegmentId]:
    """Return the selected rows, or the active one."""
    found = [SegmentId(key) for key in desk.area.grid.selection.ids()]
    segment = desk.active()
    return found or ([segment.id] if segment is not None else [])


def _edit(desk: Desk, name: str, job: Job, *args: object) -> None:
    """Edit the chosen rows as they are shown; those that somebody else has changed since are left and told."""
    context, ids, active = desk.context, _chosen(desk), desk.active()
    shown = set() if active is None else {active.id}
    for segment in desk.area.grid.model.fresh(set(ids)):
        # The active row is noted by whoever shows it: what is typed there may stand over an older version.
        if active is None or segment.id != active.id:
            context.seen.note(segment)
            shown.add(segment.id)
    context.hands.flush_wanted.emit()
    stored = partial(_on_stored, desk, context.workspace.store, name.format(rows=Counts().segments(len(ids))))
    refused = partial(_on_refused, desk)
    context.tasks.write(job, context.workspace, context.seen, shown, ids, *args, then=stored, failed=refused)


def _on_stored(desk: Desk, store: Store, name: str, done: Edited) -> None:
    context = desk.context
    context.edits.push(store, done.change_set, name)
    if done.changed:
        context.changes.overtaken.emit()
        context.notices.warn(Counts().changed_left(done.changed))


def _on_refused(desk: Desk, error: Exception) -> None:
    if isinstance(error, StaleChange):
        desk.context.changes.overtaken.emit()
    desk.context.tasks.tell_failure(error)


def _to_clipboard(desk: Desk) -> Callable[[list[SegmentRow]], None]:
    rows = desk.context.place.document

    def put(found: list[SegmentRow]) -> None:
        if rows is None or not found:
            return
        languages = (rows.document.language, rows.project.target_language)
        directions = (of_language(languages[0]), of_language(languages[1]))
        QGuiApplication.clipboard().setMimeData(rows_to_mime(found, languages, directions))
        told = translate("Editing", "Copied: {rows}.").format(rows=Counts().segments(len(found)))
        desk.context.notices.tell(told)

    return put
