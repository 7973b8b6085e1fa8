"""Terms of the active segment, and the marks under the words of the rows that are looked at."""

from __future__ import annotations

from collections import OrderedDict
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.terms import Terms, TermUse
from workbench.ui import fonts
from workbench.ui.cards import Column, entry_of, hint, section_title
from workbench.ui.context import Context
from workbench.ui.decorations import MarkKind
from workbench.ui.fonts import Fonts
from workbench.ui.panels.terms import jobs
from workbench.ui.panels.terms.editing import TermEdits, languages_of
from workbench.ui.panels.terms.row import TermCard
from workbench.ui.stack import Entry

translate = QCoreApplication.translate

# Marks of so many segments are kept; those looked at longest ago go first.
KEPT = 6_000


class TermsPanel(QWidget):
    """A list of two columns; whatever is looked at in the grid gets its terms dotted."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._segment: SegmentRow | None = None
        self._terms: Terms | None = None
        self._version = 0
        self._uses: OrderedDict[int, tuple[TermUse, ...]] = OrderedDict()
        self._waiting: dict[int, None] = {}
        self._edits = TermEdits(context, self)
        self.column = Column(translate("Terms", "Terms in this segment"), self)
        self.add = QPushButton(translate("Terms", "Add term…"))
        self.add.setToolTip("Ctrl+E")
        self.add.clicked.connect(self._edits.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 10)
        layout.addWidget(self.column, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(10, 0, 10, 0)
        foot.addWidget(self.add)
        layout.addLayout(foot)
        context.place.document_opened.connect(self._on_document_opened)
        context.place.document_closed.connect(self._on_document_closed)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.decorations.wanted.connect(self._on_rows_wanted)
        context.changes.changed.connect(self._on_changes_changed)
        context.changes.overtaken.connect(self._load)
        self._show()

    def cards(self) -> list[TermCard]:
        """Return the rows that are shown."""
        return [widget for widget in self.column.shown() if isinstance(widget, TermCard)]

    @Slot()
    def _load(self) -> None:
        """Read the termbase again, and look for its terms anew where they are shown."""
        document = self._context.place.document
        if document is None or not self._context.opened.is_open():
            return
        self._version += 1
        self._context.tasks.read(
            jobs.load, self._context.workspace, self._version, document.project.id, then=self._on_loaded
        )

    def _on_loaded(self, loaded: jobs.Loaded) -> None:
        if loaded.version != self._version:
            return
        self._terms = loaded.terms
        self._find(tuple(dict.fromkeys((*self._uses, *self._waiting))))

    def _find(self, segment_ids: tuple[int, ...]) -> None:
        # Until they are answered: a termbase that is read again meanwhile is asked for them too.
        self._waiting.update(dict.fromkeys(segment_ids))
        if self._terms is not None and segment_ids and self._context.opened.is_open():
            args = (self._context.workspace, self._version, self._terms, segment_ids)
            self._context.tasks.read(jobs.find, *args, then=self._on_found)

    def _on_found(self, found: jobs.FoundTerms) -> None:
        if found.version != self._version:
            return
        marks = dict(found.marks)
        for key, uses in found.uses.items():
            self._waiting.pop(key, None)
            self._uses[key] = uses
            self._uses.move_to_end(key)
        while len(self._uses) > KEPT:
            marks[self._uses.popitem(last=False)[0]] = ()
        self._context.decorations.put_many(MarkKind.TERM, marks)
        if self._segment is not None and self._segment.id in found.uses:
            self._show()

    def _show(self) -> None:
        if self._segment is None:
            self.add.hide()
            self.column.show_entries([entry_of(hint, translate("Terms", "Open a segment to see its terms."))])
            return
        self.add.show()
        uses = self._uses.get(self._segment.id)
        if uses is None:
            if not self.cards():
                self.column.show_entries(())
            return
        if not uses:
            text = translate(
                "Terms",
                "No term of the termbase stands in this segment. Select words in the source and in the translation "
                "and press Ctrl+E to add them.",
            )
            self.column.show_entries([entry_of(hint, text)])
            return
        title = entry_of(section_title, translate("Terms", "Terms in this segment"))
        look = (fonts.choose(QGuiApplication.font()), languages_of(self._context))
        translated = bool(self._segment.target.strip())
        self.column.show_entries([title, *(self._entry(use, look, translated=translated) for use in uses)])

    def _entry(self, use: TermUse, look: tuple[Fonts, tuple[str, str]], *, translated: bool) -> Entry:
        def fill(card: QWidget) -> None:
            if isinstance(card, TermCard):
                card.show_use(use, *look, translated=translated)

        return Entry("term", use.entry.concept.id, (use, look, translated), self._make_card, fill)

    def _make_card(self) -> TermCard:
        card = TermCard()
        card.activated.connect(partial(self._on_activated, card))
        card.edit_wanted.connect(partial(self._on_edit_wanted, card))
        card.removal_wanted.connect(partial(self._on_removal_wanted, card))
        return card

    def _on_activated(self, card: TermCard) -> None:
        self._context.hands.insert_wanted.emit(card.text)

    def _on_edit_wanted(self, card: TermCard) -> None:
        if card.use is not None:
            self._edits.edit(card.use)

    def _on_removal_wanted(self, card: TermCard) -> None:
        if card.use is not None:
            self._edits.remove(card.use)

    @Slot(object, object)
    def _on_document_opened(self, *_rows: object) -> None:
        self._forget()
        self._load()

    @Slot()
    def _on_document_closed(self) -> None:
        self._forget()
        self._show()

    def _forget(self) -> None:
        self._version += 1
        self._terms = None
        self._segment = None
        self._uses.clear()
        self._waiting.clear()
        self._context.decorations.replace(MarkKind.TERM, {})

    @Slot(object)
    def _on_segment_activated(self, segment: SegmentRow | None) -> None:
        before, self._segment = self._segment, segment
        if segment is None:
            self._show()
            return
        if before is None or (segment.id in self._uses and before.id != segment.id):
            self._show()
        self._find((segment.id,))

    @Slot(object)
    def _on_rows_wanted(self, segment_ids: tuple[int, ...]) -> None:
        self._find(segment_ids)

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.TERMS, Table.CONCEPTS, Table.TERMBASES):
            self._load()
        elif change_set.touches(Table.SEGMENTS):
            self._find(tuple(key for key in change_set.keys(Table.SEGMENTS) if key in self._uses))
