"""Offer words that complete what is typed in the translation; Tab or Enter takes one, Escape none."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget

from workbench.domain.arabic.folding import fold_text
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.completing import LAYERS, Completions, Term, word_before
from workbench.domain.documents import SegmentRow
from workbench.domain.ids import DocumentId, ProjectId, SegmentId
from workbench.ui.context import Context
from workbench.ui.grid.editors import TargetEditor

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

translate = QCoreApplication.translate

SETTING = "editing.complete"
DELAY_MS = 1500
CHUNK, REST_S = 200, 0.004
WIDEST = 420
_TAKES = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def gather(ws: Workspace, document_id: DocumentId, project_id: ProjectId, languages: tuple[str, str]) -> Completions:
    """Read what may complete words of a document; a job for a worker."""
    source, target = (tag.split("-")[0] for tag in languages)
    terms = []
    for entry in ws.store.terms.glossary(project_id):
        forms = tuple(fold_text(term.text, LAYERS) for term in entry.terms if term.language.split("-")[0] == source)
        terms += [Term(term.text, forms) for term in entry.terms if term.language.split("-")[0] == target]
    return Completions(_calmly(ws.store.segments.targets(document_id)), terms)


def _calmly(texts: Sequence[str]) -> Iterator[str]:
    """Yield texts and rest between: nobody waits for their words, and the window wants the interpreter too."""
    for number, text in enumerate(texts, 1):
        if not number % CHUNK:
            time.sleep(REST_S)
        yield text


class Completing(QObject):
    """The list of words under the caret; it never takes the focus."""

    def __init__(self, context: Context, target: TargetEditor) -> None:
        super().__init__(target)
        self._context = context
        self._target = target
        self._found: Completions | None = None
        self._is_key = False
        self._typed = ""
        self._segment: SegmentId | None = None
        self.list = QListWidget(target)
        self.list.setObjectName("completions")
        self.list.setAccessibleName(translate("Complete", "Words that complete what is typed"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._gather)
        target.installEventFilter(self)
        target.typed.connect(self._on_target_typed)
        target.left.connect(self.list.hide)
        self.list.itemClicked.connect(self.accept)
        context.place.document_opened.connect(self._on_document_opened)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.place.document_closed.connect(self._timer.stop)
        context.changes.changed.connect(self._on_changes_changed)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Choose, take and leave the list with keys that go to the translation otherwise."""
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        key, is_shown = Qt.Key(event.key()), self.list.isVisible()
        self._is_key = event.text().isalpha()
        if not is_shown or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if key in _MOVES:
            self.list.setCurrentRow((self.list.currentRow() + _MOVES[key]) % self.list.count())
        elif key in _TAKES:
            self.accept()
        elif key == Qt.Key.Key_Escape:
            self.list.hide()
        else:
            if not self._is_key:
                self.list.hide()
            return False
        return True

    @Slot()
    def accept(self) -> None:
        """Put the chosen word in place of what was typed of it."""
        item = self.list.currentItem()
        self.list.hide()
        if item is not None:
            cursor = self._target.textCursor()
            for _ in self._typed:
                cursor.deletePreviousChar()
            cursor.insertText(item.text())

    @Slot()
    def _on_target_typed(self) -> None:
        segment = self._context.place.segment
        if not self._is_key or self._found is None or segment is None or not self._context.settings.get(SETTING):
            self.list.hide()
            return
        self._is_key, self._segment = False, segment.id
        self._typed = word_before(self._target.text(), self._target.caret())
        words = self._found.of(self._typed, segment.source)
        self.list.clear()
        if not words:
            self.list.hide()
            return
        self.list.setFont(self._target.font())
        self.list.setLayoutDirection(self._target.layoutDirection())
        self.list.addItems(words)
        self.list.setCurrentRow(0)
        self._place()

    def _place(self) -> None:
        """Show the list below the caret, or above it where there is no room, beginning where the word does."""
        window, caret = self._target.window(), self._target.cursorRect()
        if self.list.parentWidget() is not window:
            self.list.setParent(window)  # the field came into the window after it was made
        frame = 2 * self.list.frameWidth()
        height = sum(self.list.sizeHintForRow(row) for row in range(self.list.count())) + frame
        width = min(WIDEST, self.list.sizeHintForColumn(0) + frame + 16)
        below = self._target.viewport().mapTo(window, QPoint(caret.left(), caret.bottom() + 3))
        x = below.x() - (width if self._target.layoutDirection() is Qt.LayoutDirection.RightToLeft else 0)
        y = below.y()
        if y + height > window.height():
            y = self._target.viewport().mapTo(window, caret.topLeft()).y() - height - 3
        self.list.setGeometry(min(max(0, x), window.width() - width), y, width, height)
        self.list.raise_()
        self.list.show()

    @Slot(object)
    def _on_segment_activated(self, segment: SegmentRow | None) -> None:
        """Go with the row; one that was only stored is the same."""
        if segment is None or segment.id != self._segment:
            self.list.hide()

    @Slot(object, object)
    def _on_document_opened(self, *_rows: object) -> None:
        self._found = None
        self._timer.start()

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        """Follow what is stored while it is typed; gather anew where other texts changed, or terms."""
        segment = self._context.place.segment
        if self._context.place.document is None or not change_set.touches(Table.SEGMENTS, Table.TERMS, Table.CONCEPTS):
            return
        is_here = segment is not None and change_set.keys(Table.SEGMENTS) == {segment.id}
        if not is_here or self._found is None or change_set.touches(Table.TERMS, Table.CONCEPTS):
            self._timer.start()
            return
        for change in change_set.changes:
            before, after = change.before or {}, change.after or {}
            if change.table is Table.SEGMENTS and "target" in after and "target" in before:
                self._found.change(str(before["target"]), str(after["target"]))

    @Slot()
    def _gather(self) -> None:
        rows = self._context.place.document
        if rows is None or not self._context.opened.is_open() or not self._context.settings.get(SETTING):
            return
        pair = (rows.document.language, rows.project.target_language)
        context = self._context
        answer = partial(self._on_gathered, rows.document.id)
        context.tasks.read(gather, context.workspace, rows.document.id, rows.project.id, pair, then=answer)

    def _on_gathered(self, document_id: DocumentId, found: Completions) -> None:
        rows = self._context.place.document
        if rows is not None and rows.document.id == document_id:
            self._found = found
