"""Notes of the document or of the active segment, and where one writes another."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.spans import Span
from workbench.ui import fonts
from workbench.ui.cards import Column, entry_of, hint, quiet, raise_dock
from workbench.ui.context import Context
from workbench.ui.counts import Counts
from workbench.ui.fonts import Fonts
from workbench.ui.moments import moment
from workbench.ui.panels.notes import jobs
from workbench.ui.panels.notes.composer import Composer
from workbench.ui.panels.notes.thread_card import ThreadCard
from workbench.ui.panels.notes.writing import EDIT, REPLY, Answering, NoteWriting
from workbench.ui.stack import Entry

if TYPE_CHECKING:
    from workbench.services.noting import NoteThread

translate = QCoreApplication.translate

PAGE = 100


class NotesPanel(QWidget):
    """Threads that can be narrowed to the open ones and to the active segment; a click goes to the place."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._segment: SegmentRow | None = None
        self._threads: tuple[NoteThread, ...] = ()
        self._author = ""
        self._most = PAGE
        self.which, self.state = QComboBox(), QComboBox()
        self.which.addItems([translate("Notes", "Whole document"), translate("Notes", "This segment")])
        self.state.addItems([translate("Notes", "Open"), translate("Notes", "Resolved"), translate("Notes", "All")])
        self.which.setAccessibleName(translate("Notes", "Notes of"))
        self.state.setAccessibleName(translate("Notes", "Which notes"))
        self.count = quiet("")
        self.column = Column(translate("Notes", "Notes"), self)
        self.composer = Composer(self)
        self._writing = NoteWriting(context, self.composer)
        self._lay_out()
        for box in (self.which, self.state):
            box.activated.connect(self._on_box_activated)
        context.place.document_opened.connect(self._on_document_opened)
        context.place.document_closed.connect(self._on_document_closed)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.changes.changed.connect(self._on_changes_changed)
        context.changes.overtaken.connect(self._read)
        context.hands.note_wanted.connect(self.write)
        self._show()

    @Slot()
    def show_more(self) -> None:
        """Show a page of threads more."""
        self._most += PAGE
        self._show()

    def cards(self) -> list[ThreadCard]:
        """Return the threads that are shown."""
        return [widget for widget in self.column.shown() if isinstance(widget, ThreadCard)]

    @Slot()
    def write(self) -> None:
        """Begin a note on the selection, else on the segment."""
        if self._context.place.document is not None:
            raise_dock(self)
            self._writing.leave()
            self.composer.field.setFocus()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(10, 8, 10, 0)
        for part in (self.which, self.state):
            head.addWidget(part, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(head)
        line = QHBoxLayout()
        line.setContentsMargins(12, 4, 12, 0)
        line.addWidget(self.count)
        box.addLayout(line)
        box.addWidget(self.column, 1)
        box.addWidget(self.composer)

    @Slot()
    def _read(self) -> None:
        document = self._context.place.document
        if document is not None and self._context.opened.is_open():
            self._context.tasks.read(jobs.read, self._context.workspace, document.document.id, then=self._on_read)

    def _on_read(self, found: jobs.Threads) -> None:
        document = self._context.place.document
        if document is None or document.document.id != found.document_id:
            return
        self._threads, self._author = found.threads, found.author
        self._writing.take_drafts(found.drafts)
        self._show()

    @Slot()
    def _show(self) -> None:
        is_open = self._context.place.document is not None
        self.composer.setVisible(is_open)
        if not is_open:
            self.column.show_entries([entry_of(hint, translate("Notes", "Open a document to read and write notes."))])
            self.count.show_text("")
            return
        opened = sum(not thread.resolved for thread in self._threads)
        self.count.show_text(Counts().open_notes(opened))
        shown = [thread for thread in self._threads if self._is_wanted(thread)]
        entries = [self._entry(thread) for thread in shown[: self._most]]
        if len(shown) > self._most:
            entries.append(Entry("more", "", "", partial(_more_button, self.show_more)))
        self.column.show_entries(entries or [entry_of(hint, self._nothing())])

    def _is_wanted(self, thread: NoteThread) -> bool:
        if self.which.currentIndex() == 1:
            here = self._segment is not None and thread.segment is not None and thread.segment.id == self._segment.id
            if not here:
                return False
        return self.state.currentIndex() == 2 or thread.resolved is (self.state.currentIndex() == 1)

    def _nothing(self) -> str:
        if self._threads:
            return translate("Notes", "No note is like this. Choose others above.")
        return translate(
            "Notes", "There are no notes yet. Select words and press Ctrl+Shift+N to write one about just these words."
        )

    def _entry(self, thread: NoteThread) -> Entry:
        document = self._context.place.document
        languages = ("ar", "en")
        if document is not None:
            languages = (document.document.language, document.project.target_language)
        chosen, is_mine = fonts.choose(QGuiApplication.font()), thread.first.author == self._author
        make = partial(self._card, thread, chosen, mine=is_mine, languages=languages)
        contents = (thread, chosen, is_mine, languages, moment(thread.first.created_at))
        return Entry("thread", thread.first.id, contents, make)

    def _card(self, thread: NoteThread, chosen: Fonts, *, mine: bool, languages: tuple[str, str]) -> ThreadCard:
        card = ThreadCard(thread, chosen, mine=mine, languages=languages)
        note = thread.first
        card.activated.connect(partial(self._go, thread))
        card.reply_wanted.connect(partial(self._writing.answer, Answering(REPLY, note), ""))
        card.edit_wanted.connect(partial(self._writing.answer, Answering(EDIT, note), note.body))
        card.resolving_wanted.connect(partial(self._resolve, thread))
        card.removal_wanted.connect(partial(self._delete, thread))
        return card

    def _go(self, thread: NoteThread) -> None:
        if thread.segment is not None:
            anchor, side = thread.first.anchor, thread.first.side
            span = Span(anchor.start, anchor.end) if anchor is not None and side is not None else None
            self._context.hands.go_to(thread.segment.id, side if span is not None else None, span)

    def _resolve(self, thread: NoteThread) -> None:
        name = translate("Undo", "reopen note") if thread.resolved else translate("Undo", "resolve note")
        self._context.edit(name, jobs.set_resolved, self._context.seen, thread.first, not thread.resolved)

    def _delete(self, thread: NoteThread) -> None:
        self._context.edit(translate("Undo", "delete note"), jobs.delete, self._context.seen, thread)

    @Slot()
    def _on_box_activated(self) -> None:
        self._most = PAGE
        self._show()

    @Slot(object, object)
    def _on_document_opened(self, *_rows: object) -> None:
        self._threads, self._most = (), PAGE
        self._read()

    @Slot()
    def _on_document_closed(self) -> None:
        self._threads, self._segment = (), None
        self._show()

    @Slot(object)
    def _on_segment_activated(self, segment: SegmentRow | None) -> None:
        moved = segment is None or self._segment is None or segment.id != self._segment.id
        self._segment = segment
        if moved and self.which.currentIndex() == 1:
            self._show()

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.NOTES, Table.CLAUSES, Table.SEGMENT_ORDER):
            self._read()


def _more_button(act: Callable[[], object]) -> QPushButton:
    more = QPushButton(translate("Notes", "Show more notes"))
    more.clicked.connect(lambda _checked: act())
    return more
