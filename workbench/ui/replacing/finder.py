"""Give the find bar life: ask while it is typed in, step from hit to hit, replace as one edit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QTimer, Slot

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.enums import Side
from workbench.domain.ids import SegmentId
from workbench.errors import UserError
from workbench.ui.centre import dressing
from workbench.ui.context import Context
from workbench.ui.counts import Counts
from workbench.ui.direction import of_language
from workbench.ui.editing import Editing
from workbench.ui.grid.view import GridView
from workbench.ui.notices import sentence
from workbench.ui.place import Spot
from workbench.ui.replacing import jobs
from workbench.ui.replacing.bar import SCOPES, SIDES, FindBar
from workbench.ui.replacing.delegate import SnippetDelegate
from workbench.ui.replacing.jobs import Found, Wish
from workbench.ui.replacing.marks import HitMarks
from workbench.ui.replacing.model import HitsModel

if TYPE_CHECKING:
    from workbench.services.replacing import Hit, Replaced
    from workbench.services.workspace import Workspace

translate = QCoreApplication.translate

DELAY_MS = 200


class Finder(QObject):
    """The find bar of one window."""

    def __init__(self, context: Context, grid: GridView, editing: Editing) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._number = 0
        self._match = -1
        self._returns = False
        self.model = HitsModel(self)
        self._delegate = SnippetDelegate(context.looks)
        self.bar = FindBar(self.model, self._delegate)
        self._marks = HitMarks(context.decorations, grid.model, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.look)
        self._flush = editing.flush
        self.bar.wish_changed.connect(self._on_wish_changed)
        self.bar.step_wanted.connect(self.step)
        self.bar.closed.connect(self.close)
        self.bar.one.clicked.connect(self._on_one_clicked)
        self.bar.all.clicked.connect(self._on_all_clicked)
        self.bar.list.clicked.connect(self._on_list_clicked)
        context.changes.changed.connect(self._on_changes_changed)
        context.opened.workspace_closed.connect(self._on_wish_changed)
        context.opened.workspace_closed.connect(partial(self._show, ()))
        context.place.document_opened.connect(self._on_document_opened)
        context.place.segment_activated.connect(self._on_segment_activated)

    def open(self, *, replacing: bool) -> None:
        """Show the bar, with what is selected as what is looked for."""
        selection = self._context.hands.selection
        self._dress()
        self.bar.set_replacing(replacing)
        self.bar.show()
        if selection is not None and "\n" not in selection.text:
            self.bar.line.setText(selection.text)
        self.bar.line.setFocus()
        self.bar.line.selectAll()
        self._timer.start()

    @Slot()
    def close(self) -> None:
        """Hide the bar and go back to the translation."""
        self._timer.stop()
        self._marks.show({})
        self.bar.hide()
        self._grid.target.setFocus()

    @Slot()
    def look(self) -> None:
        """Ask for the hits of what the bar says now; an answer to an earlier question is dropped."""
        self._timer.stop()
        wish = self._wish() if self.bar.isVisible() else None
        if wish is None:
            self._show(())
            return
        self._flush()
        context, refused = self._context, partial(self._on_refused, wish.number)
        context.tasks.read(jobs.look, context.workspace, wish, then=self._on_found, failed=refused)

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next match, or to the one before, round the end."""
        places = [(row, number) for row, hit in enumerate(self.model.hits) for number in range(len(hit.matches))]
        if not places:
            return
        self._match = (self._match + by) % len(places) if self._match >= 0 else (0 if by > 0 else len(places) - 1)
        row, number = places[self._match]
        self.bar.say(self._match + 1, len(places))
        self.bar.mark(row)
        hit = self.model.hits[row]
        self._returns = True
        document = self._context.place.document
        if document is None or document.document.id != hit.document_id:
            self._context.place.open(hit.document_id, Spot(hit.segment_id))
        else:
            self._context.hands.go_to(hit.segment_id, hit.side, hit.matches[number].span)
            self._take_focus()

    def _wish(self) -> Wish | None:
        self._number += 1
        document, query = self._context.place.document, self.bar.query()
        if document is None or not query.text or not self._context.opened.is_open():
            return None
        scope = SCOPES[self.bar.scope.currentIndex()]
        ids: tuple[SegmentId, ...] | None = None
        if scope == "filtered":
            ids = tuple(SegmentId(key) for key in self._grid.model.ids)
        elif scope == "selected":
            ids = tuple(SegmentId(key) for key in self._grid.selection.ids())
        project = document.project.id if scope == "project" else None
        sides = SIDES[self.bar.sides.currentIndex()]
        one = document.document.id if project is None else None
        return Wish(self._number, query, sides, self.bar.instead.text(), one, ids, project)

    def _on_found(self, found: Found) -> None:
        if found.number == self._number and self.bar.isVisible():
            self._show(found.hits)
            self._marks.show(found.marks)

    def _on_refused(self, number: int, error: Exception) -> None:
        if not isinstance(error, UserError):
            self._context.tasks.tell_failure(error)
            return
        if number != self._number:
            return
        self._show(())
        self.bar.count.setText(sentence(error.code, error.data))

    def _show(self, hits: tuple[Hit, ...]) -> None:
        self._match = -1
        self._marks.show({})
        self.model.show(hits)
        for button in (self.bar.one, self.bar.all):
            button.setEnabled(bool(hits))
        if self.bar.line.text():
            self.bar.say(0, sum(len(hit.matches) for hit in hits))
        else:
            self.bar.count.clear()

    def _replace(self, hits: list[Hit]) -> None:
        """Replace in these hits, after what is typed and what the bar says now."""
        if not hits:
            return
        self._flush()
        context = self._context
        then = partial(self._on_replaced, context.workspace)
        context.tasks.write(jobs.replace, context.workspace, context.seen, hits, then=then)

    def _on_replaced(self, workspace: Workspace, done: Replaced) -> None:
        context = self._context
        context.edits.push(workspace.store, done.change_set, Counts().replaced_in(done.segments))
        told = [Counts().was_replaced_in(done.segments)]
        if done.locked:
            told.append(Counts().locked_left(done.locked))
        if done.changed:
            told.append(Counts().changed_left(done.changed))
        if done.emptied:
            told.append(Counts().emptied_left(done.emptied))
        (context.notices.warn if done.changed or done.emptied else context.notices.tell)(" ".join(told))
        self.look()

    def _dress(self) -> None:
        document = self._context.place.document
        if document is None:
            return
        tags = {Side.SOURCE: document.document.language, Side.TARGET: document.project.target_language}
        fonts = dressing.fonts_of(self._context.settings)
        for side, tag in tags.items():
            font = fonts.of_language(tag)
            font.setPointSizeF(font.pointSizeF() * 0.88)
            self._delegate.fonts[side], self._delegate.directions[side] = font, of_language(tag)

    def _take_focus(self) -> None:
        """Leave the caret where it is typed: Enter goes on to the next hit."""
        self._returns = False
        QTimer.singleShot(0, self.bar.line, self.bar.line.setFocus)

    @Slot()
    def _on_wish_changed(self) -> None:
        """Let nothing be replaced by what was asked before: the answer to the new question brings the buttons back."""
        self._number += 1
        self.bar.one.setEnabled(False)
        self.bar.all.setEnabled(False)
        self._timer.start()

    @Slot()
    def _on_one_clicked(self) -> None:
        row = max(0, self.bar.list.currentIndex().row())
        if row < len(self.model.hits):
            self._replace([self.model.hits[row]])

    @Slot()
    def _on_all_clicked(self) -> None:
        self._replace(self.model.chosen())

    @Slot(QModelIndex)
    def _on_list_clicked(self, index: QModelIndex) -> None:
        before = sum(len(hit.matches) for hit in self.model.hits[: index.row()])
        if index.column():
            self._match = before - 1
            self.step(1)

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if self.bar.isVisible() and self._match < 0 and change_set.touches(Table.SEGMENTS):
            self._timer.start()

    @Slot(object, object)
    def _on_document_opened(self, *_rows: object) -> None:
        self._dress()
        if self.bar.isVisible() and (not self.model.hits or SCOPES[self.bar.scope.currentIndex()] != "project"):
            self._timer.start()

    @Slot(object)
    def _on_segment_activated(self, _segment: object) -> None:
        if self._returns and self.bar.isVisible():
            self._take_focus()
