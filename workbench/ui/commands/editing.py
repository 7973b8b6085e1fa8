"""Commands on the active row."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication

from workbench.domain.enums import State
from workbench.ui import jobs, segment_jobs
from workbench.ui.clauses import NAMED, clause_name
from workbench.ui.desk import Desk
from workbench.ui.going import PlacesModel
from workbench.ui.models.segments import state_word
from workbench.ui.picker import Choice, Picker
from workbench.ui.tasks import Job

translate = QCoreApplication.translate


def undo(desk: Desk) -> None:
    """Take the last thing back."""
    desk.area.editing.undo()


def redo(desk: Desk) -> None:
    """Do again what was taken back."""
    desk.area.editing.redo()


def confirm(desk: Desk) -> None:
    """Confirm, keep in the memory, and go on."""
    desk.area.editing.confirm(to_memory=True)


def confirm_without_memory(desk: Desk) -> None:
    """Confirm and go on."""
    desk.area.editing.confirm(to_memory=False)


def next_segment(desk: Desk) -> None:
    """Go one row down."""
    desk.area.editing.step(1)


def previous_segment(desk: Desk) -> None:
    """Go one row up."""
    desk.area.editing.step(-1)


def next_unconfirmed(desk: Desk) -> None:
    """Go to the next row that is not confirmed, beginning again at the top."""
    document, here = desk.context.place.document, desk.active()
    if document is None:
        return
    desk.area.editing.flush()
    desk.context.tasks.read(
        jobs.next_in_states,
        desk.context.workspace,
        document.document.id,
        None if here is None else here.id,
        jobs.UNCONFIRMED,
        then=partial(_go_on, desk),
    )


def _go_on(desk: Desk, segment_id: int | None) -> None:
    if segment_id is None:
        desk.context.notices.tell(translate("Editing", "Every segment is confirmed."))
    else:
        desk.area.editing.activate(desk.area.grid.model.row_of(segment_id))


def copy_source(desk: Desk) -> None:
    """Put the source in place of the translation."""
    segment = desk.active()
    if segment is not None:
        name = translate("Undo", "copy the source in segment {number}").format(number=segment.ordinal + 1)
        desk.area.editing.put(segment.source, name)


def clear_target(desk: Desk) -> None:
    """Empty the translation."""
    segment = desk.active()
    if segment is not None:
        desk.area.editing.put("", translate("Undo", "clear segment {number}").format(number=segment.ordinal + 1))


def toggle_lock(desk: Desk) -> None:
    """Lock the active row against editing, or unlock it."""
    segment = desk.active()
    if segment is not None:
        name = (
            translate("Undo", "unlock segment {number}")
            if segment.locked
            else translate("Undo", "lock segment {number}")
        )
        _edit(desk, name.format(number=segment.ordinal + 1), segment_jobs.set_locked, segment.id, not segment.locked)


def set_state(state: State, desk: Desk) -> None:
    """Give the active row a state."""
    segment = desk.active()
    if segment is not None:
        name = translate("Undo", "mark segment {number} as “{state}”")
        name = name.format(number=segment.ordinal + 1, state=state_word(state))
        _edit(desk, name, segment_jobs.set_state, segment.id, state)


def split_segment(desk: Desk) -> None:
    """Cut the active row in two where the caret stands in the source, or else in the translation."""
    segment, grid = desk.active(), desk.area.grid
    if segment is None:
        return
    source_at, target_at = grid.source.caret(), grid.target.caret()
    text, at, in_target = segment.source, source_at, False
    if not grid.source.hasFocus() and not 0 < source_at < len(text):
        text, at, in_target = grid.target.text(), target_at, True
    if not text[:at].strip() or not text[at:].strip():
        desk.context.notices.tell(translate("Editing", "Put the caret in the source where the segment is to be cut."))
        return
    name = translate("Undo", "split segment {number}").format(number=segment.ordinal + 1)
    _edit(desk, name, segment_jobs.split, segment.id, at, in_target)


def join_segments(desk: Desk) -> None:
    """Join the active row with the next."""
    segment = desk.active()
    if segment is not None:
        name = translate("Undo", "join segments {number} and {next}")
        number = segment.ordinal + 1
        _edit(desk, name.format(number=number, next=number + 1), segment_jobs.join, segment.id)


def edit_source(desk: Desk) -> None:
    """Open the source for correcting, or store what was corrected."""
    desk.area.editing.correcting.toggle()


def _edit(desk: Desk, name: str, job: Job, *args: object) -> None:
    """Run an edit that is refused where somebody else has changed the segment since it was shown."""
    desk.edit(name, job, desk.context.seen, *args)


def go_to(desk: Desk) -> None:
    """Go to a segment by its number, or to a clause by its label or first words."""
    document = desk.context.place.document
    if document is None:
        return
    choices = [
        Choice(clause_name(clause), document.heads[clause.id][1], value=document.heads[clause.id][0])
        for clause in document.clauses
        if (clause.label or clause.kind in NAMED) and clause.id in document.heads
    ]
    hint = translate("Go", "Type a number from 1 to {count}, or words of a clause.").format(count=len(document.ids))
    prompt = translate("Go", "Segment or clause")
    model = PlacesModel(choices, document.ids)
    Picker(desk.window, prompt, (), desk.context.place.go_to_segment, model=model, hint=hint).open()  # type: ignore[arg-type]
