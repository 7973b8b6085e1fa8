"""Run the checks: all at once as long work, and quietly over what has been opened or edited, a few rows at a time."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from workbench.domain.changes import ChangeSet, Table
from workbench.ui.context import Context
from workbench.ui.decorations import Mark, MarkKind
from workbench.ui.found import Item
from workbench.ui.found_words import told
from workbench.ui.jobs import DocumentRows
from workbench.ui.panels.findings import jobs
from workbench.ui.tasks import Lane

translate = QCoreApplication.translate

DELAY_MS = 350
# A worker and the window share one interpreter: few enough rows for a key to be answered between them.
BATCH = 24
# Larger documents are checked whole only when the user asks.
QUIET_MOST = 2_000


class Checker(QObject):
    """Keeps `context.found` and the marks of the grid in step with the texts."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._version = 0
        self._waiting: dict[int, None] = {}
        self._is_busy = False
        self._is_whole = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._next)
        context.place.document_opened.connect(self._on_document_opened)
        context.place.document_closed.connect(self._forget)
        context.changes.changed.connect(self._on_changes_changed)
        context.changes.overtaken.connect(self._on_overtaken)
        context.found.wanted.connect(self.check_all)
        context.found.changed.connect(self._mark)

    @Slot()
    def check_all(self) -> None:
        """Run every check over the document."""
        document = self._context.place.document
        if document is None or not self._context.opened.is_open():
            return
        self._context.hands.flush_wanted.emit()
        self._version += 1
        self._waiting.clear()
        title = translate("Findings", "Running the checks")
        args = (self._context.workspace, self._version, document.document.id)
        # What has just been typed is stored first.
        begin = partial(self._begin, title, args)
        self._context.tasks.write(int, then=begin)

    def _begin(self, title: str, args: tuple[object, ...], _nothing: object) -> None:
        if args[1] == self._version and self._context.opened.is_open():
            self._context.tasks.start(title, jobs.check_all, *args, lane=Lane.READ, then=self._on_all_checked)

    def _on_all_checked(self, checked: jobs.Checked) -> None:
        if checked.version == self._version:
            self._context.found.replace(checked.items, complete=True)

    @Slot()
    def _next(self) -> None:
        """Check the next few rows of those that wait."""
        document = self._context.place.document
        if self._is_busy or not self._waiting or document is None or not self._context.opened.is_open():
            return
        chunk = tuple(self._waiting)[:BATCH]
        for key in chunk:
            del self._waiting[key]
        self._is_busy = True
        args = (self._context.workspace, self._version, document.document.id, chunk)
        self._context.tasks.read(jobs.check, *args, then=self._on_checked, failed=self._on_check_failed)

    def _on_checked(self, checked: jobs.Checked) -> None:
        self._is_busy = False
        if checked.version == self._version and checked.segment_ids is not None:
            self._context.found.put(checked.segment_ids, checked.items)
            if not self._waiting and self._is_whole:
                self._context.found.finish()
        self._next()

    def _on_check_failed(self, error: Exception) -> None:
        self._is_busy = False
        self._waiting.clear()
        self._context.tasks.tell_failure(error)

    @Slot()
    def _mark(self) -> None:
        marks: dict[int, list[Mark]] = {}
        for item in self._context.found.open_items():
            marks.setdefault(int(item.finding.segment_id), []).append(_mark_of(item))
        self._context.decorations.replace(MarkKind.FINDING, marks)

    @Slot(object, object)
    def _on_document_opened(self, rows: DocumentRows, _spot: object) -> None:
        self._forget()
        self._is_whole = len(rows.ids) <= QUIET_MOST
        if self._is_whole:
            self._waiting.update(dict.fromkeys(rows.ids))
            self._timer.start()

    @Slot()
    def _forget(self) -> None:
        self._version += 1
        self._waiting.clear()
        self._timer.stop()
        self._context.found.replace((), complete=False)

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.DECISIONS):
            self._again(tuple(self._context.decorations.segments(MarkKind.FINDING)) + self._ignored())
        keys = change_set.keys(Table.SEGMENTS)
        if keys:
            self._again(tuple(keys))

    def _ignored(self) -> tuple[int, ...]:
        return tuple(int(item.finding.segment_id) for item in self._context.found.items() if item.is_ignored)

    def _again(self, segment_ids: tuple[int, ...]) -> None:
        """Check some rows before those that wait already; a huge edit waits for the user to ask."""
        if len(segment_ids) > QUIET_MOST:
            return
        later = [key for key in self._waiting if key not in set(segment_ids)]
        self._waiting = dict.fromkeys((*segment_ids, *later))
        self._timer.start()

    @Slot()
    def _on_overtaken(self) -> None:
        self._again(tuple(self._context.decorations.segments(MarkKind.FINDING)))


def _mark_of(item: Item) -> Mark:
    finding = item.finding
    return Mark(MarkKind.FINDING, finding.side, item.span, told(item))
