"""What is written in the field of notes, and about what; a draft of every place is kept until it is sent."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot

from workbench.domain.annotations import NoteRow
from workbench.domain.documents import SegmentRow
from workbench.errors import StaleChange
from workbench.ui.context import Context
from workbench.ui.hands import Selection
from workbench.ui.jobs import DocumentRows
from workbench.ui.panels.notes import jobs
from workbench.ui.panels.notes.composer import Composer

translate = QCoreApplication.translate

REPLY, EDIT = "reply", "edit"


@dataclass(frozen=True, slots=True)
class Answering:
    """The note that is answered or corrected, as it was shown."""

    task: str
    note: NoteRow


class NoteWriting(QObject):
    """Wires the field to the place that the user is at, and to the thread that is answered."""

    def __init__(self, context: Context, composer: Composer) -> None:
        super().__init__(composer)
        self._context = context
        self._composer = composer
        self._segment: SegmentRow | None = None
        self._selection: Selection | None = None
        self._drafts: dict[str, str] = {}
        self._answering: Answering | None = None
        self._spots: list[jobs.Spot] = [jobs.Spot()]
        self._document_id = 0
        composer.sent.connect(self._on_sent)
        composer.kept.connect(self._on_kept)
        composer.left.connect(self.leave)
        composer.place_chosen.connect(self._load)
        context.opened.workspace_closed.connect(self._on_workspace_closed)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.place.document_opened.connect(self._on_document_opened)
        context.hands.selection_changed.connect(self._on_selection_changed)
        context.chosen.changed.connect(self.offer)
        context.hands.flush_wanted.connect(self._on_flush_wanted)

    def take_drafts(self, drafts: dict[str, str]) -> None:
        """Take what was left unfinished before; what is being written now stays."""
        self._drafts = drafts | self._drafts
        if not self._composer.field.toPlainText().strip():
            self._load()

    def answer(self, what: Answering, text: str) -> None:
        """Reply to a note, or correct it."""
        self._answering = what
        self._composer.load(self._drafts.get(self._key()) or text, task=self._said(what))
        self._composer.field.setFocus()

    def _said(self, what: Answering) -> str:
        return translate("Notes", "Reply") if what.task == REPLY else translate("Notes", "Save")

    @Slot()
    def leave(self) -> None:
        """Go back to writing a new note."""
        self._answering = None
        self.offer()
        self._load()

    @Slot()
    def offer(self) -> None:
        """Offer the places that a note may stand on now: the narrowest first."""
        spots, names = [], []
        if self._selection is not None and self._segment is not None:
            spots.append(jobs.Spot(self._segment.id, side=self._selection.side, span=self._selection.span))
            names.append(translate("Notes", "On the selection"))
        rows = self._context.chosen.group.rows
        if rows and self._segment is not None and rows[0].segment_id == self._segment.id:
            row = rows[0]
            spots.append(jobs.Spot(row.segment_id, annotation_id=row.id))
            names.append(translate("Notes", "On the annotation"))
        if self._segment is not None:
            spots.append(jobs.Spot(self._segment.id))
            names.append(translate("Notes", "On segment {number}").format(number=self._segment.ordinal + 1))
            spots.append(jobs.Spot(clause_id=self._segment.clause_id))
            names.append(translate("Notes", "On the clause"))
        spots.append(jobs.Spot())
        names.append(translate("Notes", "On the document"))
        self._spots = spots
        self._composer.offer(names, 0)

    def _spot(self) -> jobs.Spot:
        place = self._composer.place.currentIndex()
        return self._spots[place] if 0 <= place < len(self._spots) else jobs.Spot()

    def _key(self) -> str:
        """Name what is being written: a draft belongs to a thread, a segment, a clause or the document."""
        if self._answering is not None:
            return f"{self._answering.task} {self._answering.note.id}"
        spot = self._spot()
        if spot.segment_id is not None:
            return f"segment {spot.segment_id}"
        if spot.clause_id is not None:
            return f"clause {spot.clause_id}"
        return f"document {self._document_id}"

    @Slot()
    def _load(self) -> None:
        if self._answering is None:
            self._composer.load(self._drafts.get(self._key(), ""), task="")

    @Slot(str)
    def _on_kept(self, text: str) -> None:
        key = self._key()
        if self._drafts.get(key, "") == text or not self._context.opened.is_open():
            return
        self._drafts[key] = text
        self._context.tasks.write(jobs.keep_draft, self._context.workspace, key, text)

    @Slot(str)
    def _on_sent(self, text: str) -> None:
        document = self._context.place.document
        if document is None:
            return
        key, edit = self._key(), self._context.edit
        refused = partial(self._put_back, self._context.opened.number, key, self._answering, text)
        if self._answering is None:
            name = translate("Undo", "note")
            edit(name, jobs.write, document.document.id, text, self._spot(), failed=refused)
        elif self._answering.task == REPLY:
            edit(translate("Undo", "reply to a note"), jobs.reply, self._answering.note.id, text, failed=refused)
        else:
            args = (self._context.seen, self._answering.note, text)
            edit(translate("Undo", "edit note"), jobs.correct, *args, failed=refused)
        # Kept as empty: a list of drafts that was read before this is stored would bring the words back.
        self._drafts[key] = ""
        self._context.tasks.write(jobs.keep_draft, self._context.workspace, key, "")
        self._composer.load("", task="")
        self.leave()

    def _put_back(self, number: int, key: str, answering: Answering | None, text: str, error: Exception) -> None:
        """Have words that the store refused again as a draft, before what was begun at the same place since."""
        if not self._context.opened.is_still(number):
            return
        begun = self._composer.field.toPlainText() if key == self._key() else self._drafts.get(key, "")
        whole = f"{text}\n{begun}" if begun.strip() else text
        self._drafts[key] = whole
        self._context.tasks.write(jobs.keep_draft, self._context.workspace, key, whole)
        if key == self._key():
            self._load()
        if answering is None:
            return
        if answering.task == EDIT and isinstance(error, StaleChange):
            then = partial(self._on_read_again, number, answering, whole)
            self._context.tasks.read(jobs.present, self._context.workspace, answering.note, then=then)
        else:
            self._take_up(answering, whole)

    def _on_read_again(self, number: int, answering: Answering, text: str, note: NoteRow) -> None:
        """Correct the note as it stands now, which is shown beside: a change after this one is refused again."""
        if self._context.opened.is_still(number):
            self._take_up(replace(answering, note=note), text)

    def _take_up(self, answering: Answering, text: str) -> None:
        """Go back to a note that is answered or corrected, unless something else was begun meanwhile."""
        present = self._answering
        if present is not None and (present.task, present.note.id) == (answering.task, answering.note.id):
            self._answering = answering if answering.note.version > present.note.version else present
            self._composer.load(text, task=self._said(answering))
        elif not self._composer.field.toPlainText().strip():
            self.answer(answering, text)

    @Slot(object)
    def _on_segment_activated(self, segment: SegmentRow | None) -> None:
        if segment is not None and self._segment is not None and segment.id == self._segment.id:
            self._segment = segment
            return
        if self._answering is None:
            self._composer.keep()
        self._segment, self._selection = segment, None
        self.offer()
        self._load()

    @Slot(object)
    def _on_selection_changed(self, selection: Selection | None) -> None:
        """Keep the selection while a note about it is written: the field takes the focus, and with it the selection."""
        if selection is None and self._composer.field.hasFocus():
            return
        self._selection = selection
        self.offer()

    @Slot(object, object)
    def _on_document_opened(self, rows: DocumentRows, _spot: object) -> None:
        """Keep what was begun where it was begun: in the document before."""
        self._composer.keep_if_changed()
        self._document_id = int(rows.document.id)
        self._segment, self._selection = None, None
        self.leave()

    @Slot()
    def _on_workspace_closed(self) -> None:
        """Forget the drafts of the workspace that is left: it keeps them, and another numbers its rows the same."""
        self._drafts = {}
        self._answering, self._segment, self._selection, self._document_id = None, None, None, 0
        self._composer.load("", task="")
        self.offer()

    @Slot()
    def _on_flush_wanted(self) -> None:
        self._composer.keep_if_changed()
