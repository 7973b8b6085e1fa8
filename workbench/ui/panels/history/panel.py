"""History: the revisions of the active segment with what changed, and the edits of the document."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QTabWidget, QVBoxLayout, QWidget

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow
from workbench.ui import fonts
from workbench.ui.cards import Card, Column, entry_of, hint, quiet
from workbench.ui.context import Context
from workbench.ui.moments import exact_moment, moment
from workbench.ui.panels.history import jobs
from workbench.ui.panels.history.labels import edit_name
from workbench.ui.panels.history.revision_card import Look, RevisionCard
from workbench.ui.sight import in_sight
from workbench.ui.stack import Entry

if TYPE_CHECKING:
    from workbench.services.revising import SegmentRevision

translate = QCoreApplication.translate

PAGE = 50
AT_FIRST = 30
DELAY_MS = 250
MOST = 200
LIMIT = 200


class HistoryPanel(QWidget):
    """Two tabs; each is read only while it can be seen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._segment: SegmentRow | None = None
        self._edits: list[ChangeSet] = []
        self._more = True
        self._most = AT_FIRST
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(DELAY_MS)
        self._later.timeout.connect(self._read)
        self.revisions = Column(translate("History", "Revisions of the segment"))
        self.edits = Column(translate("History", "Edits of the document"))
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.revisions, translate("History", "This segment"))
        self.tabs.addTab(self.edits, translate("History", "Whole document"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._read)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.place.document_opened.connect(self._on_document_changed)
        context.place.document_closed.connect(self._on_document_changed)
        context.changes.changed.connect(self._on_changes_changed)
        context.looks.changed.connect(self._read)
        self._show_revisions(())

    def cards(self) -> list[RevisionCard]:
        """Return the revisions that are shown."""
        return [widget for widget in self.revisions.shown() if isinstance(widget, RevisionCard)]

    def showEvent(self, event: object) -> None:
        """Read what was not read while nobody looked."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._read()

    @Slot()
    def _read(self) -> None:
        if not in_sight(self) or not self._context.opened.is_open():
            return
        if self.tabs.currentIndex() == 0:
            if self._segment is not None:
                ws, key = self._context.workspace, self._segment.id
                self._context.tasks.read(jobs.revisions, ws, key, then=self._on_revisions_read)
        elif not self._edits:
            self._read_more(None)

    @Slot()
    def _read_more(self, before: int | None) -> None:
        document = self._context.place.document
        if document is not None:
            args = (self._context.workspace, document.document.id, before, PAGE)
            self._context.tasks.read(jobs.timeline, *args, then=self._on_edits_read)

    def _on_revisions_read(self, found: jobs.Revisions) -> None:
        if self._segment is not None and found.segment_id == self._segment.id:
            self._show_revisions(found.rows)

    def _show_revisions(self, rows: tuple[SegmentRevision, ...]) -> None:
        document = self._context.place.document
        if self._segment is None or document is None:
            text = translate("History", "Open a segment to see what was done to it.")
            self.revisions.show_entries([entry_of(hint, text)])
            return
        told = [row for row in rows if row.target or row.source or row.state or row.locked is not None]
        languages = (document.document.language, document.project.target_language)
        look = Look(fonts.choose(QGuiApplication.font()), self._context.looks.theme, languages)
        present = next((row.target[1] for row in told if row.target is not None), self._segment.target)
        entries: list[Entry] = []
        for row in told[: self._most]:
            can = row.target is not None and row.target[1] != present and not self._segment.locked
            entries.append(self._revision(row, look, can_restore=can))
        if len(told) > self._most:
            make = partial(_button, translate("History", "Show earlier revisions"), self._on_earlier_clicked)
            entries.append(Entry("earlier", "", "", make))
        nothing = entry_of(hint, translate("History", "Nothing was changed in this segment yet."))
        self.revisions.show_entries(entries or [nothing])

    def _revision(self, row: SegmentRevision, look: Look, *, can_restore: bool) -> Entry:
        def fill(card: QWidget) -> None:
            if isinstance(card, RevisionCard):
                card.show_revision(row, look, can_restore=can_restore)

        contents = (row, look, can_restore, moment(row.revision.at))
        return Entry("revision", row.revision.change_set_id, contents, self._make_card, fill)

    def _make_card(self) -> RevisionCard:
        card = RevisionCard()
        card.activated.connect(partial(self._restore, card))
        return card

    @Slot()
    def _on_earlier_clicked(self) -> None:
        self._most = LIMIT
        self._read()

    def _restore(self, card: RevisionCard) -> None:
        row = card.row
        if row is None or row.target is None or self._segment is None:
            return
        name = translate("Undo", "restore segment {number}").format(number=self._segment.ordinal + 1)
        self._context.edit(name, jobs.restore, self._context.seen, self._segment.id, row.target[1])

    def _on_edits_read(self, page: jobs.TimelinePage) -> None:
        document = self._context.place.document
        last = int(self._edits[-1].id or 0) if self._edits else None
        if document is None or document.document.id != page.document_id or page.before != last:
            return
        self._edits += page.rows
        self._more = len(page.rows) == PAGE and len(self._edits) < MOST
        entries = [
            Entry("edit", edit.id, (edit, moment(edit.at)), EditLine, partial(_show_edit, edit)) for edit in self._edits
        ]
        if self._more:
            last = int(self._edits[-1].id or 0)
            make = partial(_button, translate("History", "Show earlier edits"), partial(self._read_more, last))
            entries.append(Entry("earlier", last, "", make))
        nothing = entry_of(hint, translate("History", "Nothing was done in this document yet."))
        self.edits.show_entries(entries or [nothing])

    @Slot(object)
    def _on_segment_activated(self, segment: SegmentRow | None) -> None:
        before, self._segment = self._segment, segment
        if segment is None:
            self._show_revisions(())
        elif before is None or before.id != segment.id:
            self._most = AT_FIRST
            self._read()
        elif before.version != segment.version:
            self._later.start()

    @Slot()
    def _on_document_changed(self, *_rows: object) -> None:
        self._edits = []
        if self._context.place.document is None:
            self._segment = None
            self._show_revisions(())
        self._read()

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        self._edits = []
        here = self._segment is not None and self._segment.id in change_set.keys(Table.SEGMENTS)
        if self.tabs.currentIndex() == 1 or here:
            self._later.start()


class EditLine(Card):
    """An edit of the document: what, by whom and when."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("termRow")
        self.box.setContentsMargins(2, 4, 2, 5)
        self.box.setSpacing(1)
        self._name, self._about = quiet("", 0.98), quiet("")
        self._name.setObjectName("line")
        for part in (self._name, self._about):
            part.setAlignment(Qt.AlignmentFlag.AlignLeading)
            self.add_row(part, stretched=0)

    def show_edit(self, edit: ChangeSet) -> None:
        """Show an edit, in place of another."""
        self._name.show_text(edit_name(edit.label))
        self._about.show_text(" · ".join(part for part in (edit.author, moment(edit.at)) if part))
        self._about.setToolTip(exact_moment(edit.at))
        self.setAccessibleName(f"{edit_name(edit.label)}, {edit.author}, {exact_moment(edit.at)}")


def _show_edit(edit: ChangeSet, line: QWidget) -> None:
    if isinstance(line, EditLine):
        line.show_edit(edit)


def _button(text: str, act: Callable[[], object]) -> QPushButton:
    button = QPushButton(text)
    button.clicked.connect(lambda _checked: act())
    return button
