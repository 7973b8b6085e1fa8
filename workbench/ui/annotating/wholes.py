"""Codes on whole clauses and on the document: a clause is selected, and headers show what stands on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMenu

from workbench.domain.annotations import AnnotationRow
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import ClauseRow
from workbench.domain.enums import AnnotationScope
from workbench.domain.ids import ClauseId, DocumentId
from workbench.ui.annotating import jobs
from workbench.ui.annotating.coder import Coder
from workbench.ui.annotating.codes import codes_by_id, colour, label
from workbench.ui.annotating.popup import DetailsPopup
from workbench.ui.clauses import short_label
from workbench.ui.context import Context
from workbench.ui.grid.heads import Chip
from workbench.ui.grid.view import GridView

translate = QCoreApplication.translate

DELAY_MS = 80


class Wholes(QObject):
    """Keeps the headers of the grid.

    `document_chips_changed` carries the chips of the document, `selected` whether a clause is selected.
    """

    document_chips_changed = Signal(object)
    selected = Signal(bool)

    def __init__(self, context: Context, grid: GridView, coder: Coder) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._coder = coder
        self._rows: list[AnnotationRow] = []
        self._segment: int | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.read)
        context.place.document_opened.connect(self._on_document_opened)
        context.place.document_refreshed.connect(self.read)
        context.place.document_closed.connect(self._on_document_closed)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.changes.changed.connect(self._on_changes_changed)
        context.changes.overtaken.connect(self._timer.start)
        context.looks.changed.connect(self._show)

    def toggle(self) -> None:
        """Select the clause of the active row and bring its header into view, or let it go."""
        clause = self._coder.top_clause(self._context.place.segment)
        if self._coder.clause is not None or clause is None:
            self.leave(focus=True)
            return
        document = self._context.place.document
        below = [clause] if document is None else _with_children(document.clauses, clause)
        heads = document.heads if document is not None else {}
        rows = [self._grid.model.row_of(heads[key][0]) for key in below if key in heads]
        rows = [row for row in rows if row >= 0]
        if rows:
            self._grid.stack.reveal(min(rows), self._grid.viewport().height())
        self.select(clause)

    def select(self, clause_id: int) -> None:
        """Select a clause: codes go on it until something else is chosen."""
        segment = self._context.place.segment
        self._segment = None if segment is None else int(segment.id)
        self._coder.clause = ClauseId(clause_id)
        self._grid.heads.clause = clause_id
        self._grid.selection.clear()
        self._grid.setFocus()
        self._grid.refresh()
        self.selected.emit(True)

    def leave(self, *, focus: bool = False) -> None:
        """Let the clause go."""
        if self._coder.clause is None:
            return
        self._coder.clause = self._grid.heads.clause = None
        self._grid.viewport().update()
        self.selected.emit(False)
        if focus and self._grid.active >= 0:
            self._grid.target.setFocus()

    def menu(self, chips: Sequence[Chip], place: QPoint, pick: Callable[[], object] | None = None) -> QMenu:
        """Return what can be done with the codes of a clause or of the document; `pick` puts another."""
        menu = QMenu(self._grid.window())
        menu.setObjectName("wholesMenu")
        if pick is not None:
            menu.addAction(translate("Annotate", "Put a code on it…"), pick)
            menu.addSeparator()
        for chip in chips:
            below = menu.addMenu(chip.text)
            below.addAction(translate("Annotate", "Details…"), partial(self._show_details, chip.row, place))
            change = partial(self._context.chosen.code_change_wanted.emit, (chip.row,))
            below.addAction(translate("Annotate", "Change the code…"), change)
            remove = partial(self._context.chosen.removal_wanted.emit, (chip.row.id,))
            below.addAction(translate("Annotate", "Remove this code"), remove)
        return menu

    def document_menu(self, place: QPoint) -> None:
        """Show the menu of the document's codes."""
        self.popup(self.menu(self.document_chips(), place, self._coder.pick_for_document), place)

    def document_chips(self) -> tuple[Chip, ...]:
        """Return the codes of the document."""
        return tuple(self._chip(row) for row in self._rows if row.scope is AnnotationScope.DOCUMENT)

    @Slot()
    def read(self) -> None:
        """Read the codes of the document and of its clauses."""
        rows = self._context.place.document
        if rows is not None and self._context.opened.is_open():
            then = partial(self._on_read, self._context.opened.number)
            self._context.tasks.read(jobs.wholes, self._context.workspace, rows.document.id, then=then)

    def _on_read(self, number: int, found: tuple[DocumentId, list[AnnotationRow]]) -> None:
        rows = self._context.place.document
        if rows is None or rows.document.id != found[0] or not self._context.opened.is_still(number):
            return
        before, self._rows = {row.id for row in self._rows}, found[1]
        group = self._context.chosen.group
        if group.rows and set(group.ids) <= before:
            self._context.chosen.choose([row for row in self._rows if row.id in group.ids])
        self._show()

    @Slot()
    def _show(self, _theme: object = None) -> None:
        rows = self._context.place.document
        chips: dict[int, tuple[Chip, ...]] = {}
        known = {clause.id: clause for clause in rows.clauses} if rows is not None else {}
        codes = codes_by_id(self._context)
        for row in self._rows:
            clause = known.get(row.clause_id) if row.clause_id is not None else None
            if row.scope is not AnnotationScope.CLAUSE or clause is None or int(row.code_id) not in codes:
                continue
            top = clause
            while top.parent_id is not None and top.parent_id in known:
                top = known[top.parent_id]
            part = "" if top is clause else short_label(clause)
            chips[int(top.id)] = (*chips.get(int(top.id), ()), self._chip(row, part))
        self._grid.heads.chips = chips
        self._grid.viewport().update()
        self.document_chips_changed.emit(self.document_chips())

    def _chip(self, row: AnnotationRow, part: str = "") -> Chip:
        code = codes_by_id(self._context).get(int(row.code_id))
        text = label(code) if code is not None else ""
        return Chip(f"{part} {text}".strip(), colour(self._context, code) if code is not None else "", row)

    def popup(self, menu: QMenu, place: QPoint) -> None:
        """Show a menu, once."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _show_details(self, row: AnnotationRow, place: QPoint) -> None:
        self._context.chosen.choose((row,))
        DetailsPopup(self._context, self._grid).open_at(place)

    @Slot(object, object)
    def _on_document_opened(self, *_rows: object) -> None:
        self._rows = []
        self.leave()
        self._show()
        self.read()

    @Slot()
    def _on_document_closed(self) -> None:
        self._timer.stop()
        self._rows = []
        self.leave()
        self._show()

    @Slot(object)
    def _on_segment_activated(self, segment: object) -> None:
        if getattr(segment, "id", None) != self._segment:
            self.leave()

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.ANNOTATIONS, Table.CODES, Table.CLAUSES):
            self._timer.start()


def _with_children(clauses: Sequence[ClauseRow], top: int) -> list[int]:
    found = {top}
    for clause in clauses:
        if clause.parent_id in found:
            found.add(int(clause.id))
    return sorted(found)
