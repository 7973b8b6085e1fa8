"""The segments of a document as a model: ids only; rows come by page around what is visible."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Iterator, Sequence, Set
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
    Slot,
)

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import State
from workbench.domain.ids import DocumentId
from workbench.ui import jobs
from workbench.ui.changes import Changes
from workbench.ui.jobs import GridRow, PageRows
from workbench.ui.models.ahead import Ahead
from workbench.ui.opened import Opened
from workbench.ui.tasks import Tasks

translate = QCoreApplication.translate

PAGE = 80
KEPT = 40
IN_FLIGHT = 3

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class Column(IntEnum):
    """What the columns show."""

    SOURCE = 0
    TARGET = 1
    STATE = 2


class SegmentsModel(QAbstractTableModel):
    """Ids of segments; a row that has not been read yet is None and is asked for."""

    rows_arrived = Signal(int, int)
    ids_wanted = Signal()

    def __init__(self, tasks: Tasks, opened: Opened, changes: Changes, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._opened = opened
        self._document: DocumentId | None = None
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, tuple[GridRow, ...]] = OrderedDict()
        self._earlier: dict[int, GridRow] = {}
        self._stale: set[int] = set()
        self._needed: OrderedDict[int, None] = OrderedDict()
        self._ahead = Ahead(self)
        self._asked: set[int] = set()
        self._version = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._ask)
        self._ahead.due.connect(self._on_ahead_due)
        changes.changed.connect(self._on_changes_changed)
        changes.overtaken.connect(self._on_changes_overtaken)

    @property
    def document_id(self) -> DocumentId | None:
        """Return the document whose rows are shown."""
        return self._document

    @property
    def ids(self) -> Sequence[int]:
        """Return the ids of the rows, in order."""
        return self._ids

    def show(self, document_id: DocumentId | None, ids: array[int]) -> None:
        """Show these segments of a document; rows of the same document stay in view until they are read again."""
        self.beginResetModel()
        kept = self._pages.values() if document_id == self._document else ()
        self._earlier = {row.segment.id: row for rows in kept for row in rows}
        self._document = document_id
        self._ids = ids
        self._version += 1
        for held in (self._pages, self._stale, self._needed, self._asked):
            held.clear()
        self._ahead.forget()
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of segments."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a text, a state, or the whole row; None until it has been read."""
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, ROW_ROLE):
            return None
        found = self.row(index.row())
        if found is None or role == ROW_ROLE:
            return found
        segment = found.segment
        texts: dict[int, str] = {Column.SOURCE: segment.source, Column.TARGET: segment.target}
        return texts.get(index.column(), segment.state.value)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            Column.SOURCE: translate("Grid", "Source"),
            Column.TARGET: translate("Grid", "Translation"),
            Column.STATE: translate("Grid", "State"),
        }
        return titles[Column(section)]

    def row(self, number: int) -> GridRow | None:
        """Return a row if it has been read; ask for its page if not."""
        page, place = divmod(number, PAGE)
        rows = self._pages.get(page)
        if rows is None or page in self._stale:
            self._need(page)
        else:
            self._pages.move_to_end(page)
        if rows is None:
            return self._earlier.get(self._ids[number])
        return rows[place] if place < len(rows) else None

    def held(self) -> Iterator[int]:
        """Yield the ids of the rows that are read: those in view, and some that were."""
        for page in self._pages:
            yield from self._ids[page * PAGE : (page + 1) * PAGE]

    def row_of(self, segment_id: int) -> int:
        """Return the place of a segment among the rows, or -1."""
        try:
            return self._ids.index(segment_id)
        except ValueError:
            return -1

    def fresh(self, ids: Set[int]) -> list[SegmentRow]:
        """Return those of some segments that are read, and not known to have changed since."""
        pages = (rows for page, rows in self._pages.items() if page not in self._stale)
        return [row.segment for rows in pages for row in rows if row.segment.id in ids]

    def next_page_of(self, number: int) -> None:
        """Read ahead: ask in a moment for the page of a row that will be visible soon."""
        if 0 <= number < len(self._ids) and number // PAGE not in self._pages:
            self._ahead.want(number // PAGE)

    def _need(self, page: int) -> None:
        if page not in self._asked:
            self._needed[page] = None
            self._needed.move_to_end(page)
            self._timer.start()

    @Slot()
    def _ask(self) -> None:
        """Ask for the pages needed last; while the bar is dragged, those passed by are forgotten."""
        while self._needed and len(self._asked) < IN_FLIGHT and self._opened.is_open():
            page, _ = self._needed.popitem()
            self._asked.add(page)
            start = page * PAGE
            ids = tuple(self._ids[start : start + PAGE])
            before = self._ids[start - 1] if start else None
            self._tasks.read_first(
                jobs.page, self._opened.workspace, self._version, page, ids, before, then=self._on_page_read
            )
        while len(self._needed) > IN_FLIGHT:
            self._needed.popitem(last=False)

    @Slot(object)
    def _on_ahead_due(self, pages: Sequence[int]) -> None:
        """Read ahead while nothing that is looked at is on its way."""
        for page in pages:
            if self._asked or self._needed:
                self._ahead.want(page)
            elif page not in self._pages and page * PAGE < len(self._ids):
                self._need(page)

    def _on_page_read(self, answer: PageRows) -> None:
        if answer.version != self._version:
            return
        self._asked.discard(answer.page)
        first = answer.page * PAGE
        if len(answer.rows) != len(self._ids[first : first + PAGE]):
            self._needed[answer.page] = None
            self.ids_wanted.emit()
            return
        # A row that did not change stays the same object, and with it the layout that the view holds of it.
        held = {row.segment.id: row for row in self._pages.get(answer.page, ())}
        rows = (held[row.segment.id] if held.get(row.segment.id) == row else row for row in answer.rows)
        self._pages[answer.page] = tuple(rows)
        self._pages.move_to_end(answer.page)
        self._stale.discard(answer.page)
        while len(self._pages) > KEPT:
            self._stale.discard(self._pages.popitem(last=False)[0])
        last = first + len(answer.rows) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))
        self.rows_arrived.emit(first, last)
        if self._needed:
            self._timer.start()

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        """Reload what an edit touched: ids where segments came or went, else the pages that are held."""
        if self._document is None:
            return
        moved = any(
            change.table is Table.SEGMENTS
            and (change.before is None or change.after is None or "ordinal" in change.after)
            for change in change_set.changes
        )
        if moved:
            self.ids_wanted.emit()
        elif change_set.touches(Table.SEGMENTS, Table.ANNOTATIONS, Table.CLAUSES, Table.NOTES):
            self.look_again()

    @Slot()
    def _on_changes_overtaken(self) -> None:
        if self._document is not None:
            self.ids_wanted.emit()

    def look_again(self) -> None:
        """Read the held pages again when they are looked at; until then the old rows stay in view."""
        self._version += 1
        # What is on its way will be dropped as old when it comes: a page that is not held yet would never come.
        self._needed.update(dict.fromkeys(self._asked))
        self._asked.clear()
        self._stale = set(self._pages)
        if self._pages:
            self._need(next(reversed(self._pages)))
        if self._needed:
            self._timer.start()


def state_word(state: State) -> str:
    """Return the word for a state."""
    words = {
        State.UNTRANSLATED: translate("State", "Untranslated"),
        State.DRAFT: translate("State", "Draft"),
        State.TRANSLATED: translate("State", "Translated"),
        State.REVIEWED: translate("State", "Reviewed"),
        State.APPROVED: translate("State", "Approved"),
    }
    return words[state]
