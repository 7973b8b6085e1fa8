"""A real window beside a model of it: press keys there, wait for it, and compare the two."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.ui.conftest import Driver
from tests.walk.model import Mark, Segment, Workspace
from workbench.domain.annotations import AnnotationRow
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import AnchorState

PATIENCE_S = 20.0


class Difference(AssertionError):
    """The window or the database is not as the model says."""


class Ground:
    """One real window and one model, waited for and compared."""

    def __init__(self, driver: Driver) -> None:
        self.driver = driver
        self.context, self.grid, self.area = driver.context, driver.grid, driver.area
        self.store = driver.context.workspace.store
        self.dropped: list[str] = []
        self.context.edits.dropped.connect(self.dropped.append)
        self.bugs: list[object] = []
        self.stored = 0
        self.spent: Counter[str] = Counter()
        self.context.changes.changed.connect(self._on_changed)
        self.context.tasks.bug_raised.connect(self.bugs.append)
        document = self.context.place.document
        assert document is not None
        self.languages = {
            row.id: (row.language, self.store.projects.get(row.project_id).target_language)  # type: ignore[union-attr]
            for row in self.store.documents.all()
        }
        self.model = Workspace({int(row.id): self.read(row.id) for row in self.store.documents.all()})
        self.model.document = int(document.document.id)
        self.codes = [int(code.id) for code in document.codes if code.codable]
        self._ids: dict[int, list[int]] = {}
        self.settle()

    def _on_changed(self, _change_set: object) -> None:
        self.stored += 1

    # -- performing ------------------------------------------------------------------------------------------------

    def row(self) -> int:
        """Return the place of the active segment in its document, or -1."""
        segment = self.context.place.segment
        if self.grid.active < 0 or segment is None:
            return -1
        ids = self.ids()
        return ids.index(int(segment.id)) if int(segment.id) in ids else -1

    def ids(self) -> list[int]:
        """Return the ids of the present document, in order."""
        key = self.model.document
        known = self._ids.get(key)
        if known is None or len(known) != len(self.model.segments):
            known = self._ids[key] = [int(found) for found in self.store.segments.ids(key)]
        return known

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key in the translation, as a user does who works there."""
        if not (self.grid.target.hasFocus() or self.grid.source.hasFocus()):
            self.grid.target.setFocus()
        widget = QApplication.focusWidget() or self.grid.target
        QTest.keyClick(widget, key, modifier)

    def write(self, text: str) -> None:
        """Type signs of any script into the field that has the focus."""
        widget = QApplication.focusWidget() or self.grid.target
        for sign in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign)
                QCoreApplication.sendEvent(widget, event)

    def act(self, action: str) -> None:
        """Choose an action of the menus."""
        self.driver.furniture.actions.actions[action].trigger()

    # -- waiting ---------------------------------------------------------------------------------------------------

    def wait(self, so: Callable[[], bool], what: str) -> None:
        """Let the window work until something is so."""
        end = time.monotonic() + PATIENCE_S
        while not so():
            if time.monotonic() > end:
                raise Difference(f"waited {PATIENCE_S:.0f} s in vain: {what}; {self._saying()}")
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    def rest(self, seconds: float) -> None:
        """Let the window work for a while."""
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    def settle(self) -> None:
        """Wait until nothing is on its way and the window shows of the active row what the model says."""
        self.wait(self.is_settled, "the window shows what the model says")

    def is_settled(self) -> bool:
        is_saved = self.model.pending is not None or self.driver.furniture.status.is_saved()
        if self.context.tasks.writes_pending() or not is_saved:
            return False
        return self._shown() is None

    def _shown(self) -> str | None:
        """Return what the window shows otherwise than the model says, or None."""
        segment = self.context.place.segment
        if self.grid.active < 0 or segment is None:
            return None
        if self.grid.active >= self.area.model.rowCount() or self.area.model.ids[self.grid.active] != segment.id:
            return "the active row is not the active segment"
        row = self.row()
        if row < 0:
            return f"segment {segment.id} is active and is not there"
        held = self.model.segments[row]
        if self.model.pending is None and self.grid.target.text() != held.target:
            return f"the editor of segment {row + 1} shows {self.grid.target.text()!r}, not {held.target!r}"
        if self.model.pending is None and _facts(segment) != _known(held):
            return f"segment {row + 1} is {_facts(segment)}, not {_known(held)}"
        if segment.ordinal != row:
            return f"segment {row + 1} says that it is number {segment.ordinal + 1}"
        return None

    def _saying(self) -> str:
        notice = self.area.notice
        text = getattr(notice, "text", lambda: "")()
        stack = self.context.edits.stack.undoText()
        editing = self.driver.editing
        lanes = self.context.tasks.writes_pending(), editing.has_unsaved(), editing.correcting.is_open()
        return f"{self._shown()}; writes, unsaved, correcting {lanes}; undo {stack!r}; notice {text!r}"

    # -- comparing -------------------------------------------------------------------------------------------------

    def close(self) -> None:
        """Close the window, whatever it asks: a walk that failed may leave texts that were refused."""
        QTimer.singleShot(500, _answer_yes)
        self.driver.close()

    def check(self, *, deep: bool = False) -> None:
        """Compare the database and the undo names with the model, once everything is stored.

        Raises:
            Difference: they differ.
        """
        self.context.hands.flush_wanted.emit()
        self.model.flush()
        self.wait(self.driver.furniture.status.is_saved, "everything is saved")
        self.settle()
        for key in self.model.documents:
            self._compare(key)
        stack = self.context.edits.stack
        names = [stack.text(place) for place in range(stack.index())]
        expected = [edit.name for edit in self.model.done]
        if names[-200:] != expected[-200:]:
            at = next((n for n, pair in enumerate(zip(reversed(names), reversed(expected), strict=False))
                       if pair[0] != pair[1]), min(len(names), len(expected)))  # fmt: skip
            raise Difference(f"undo names differ {at + 1} from the end: {names[-at - 3 :]}, not {expected[-at - 3 :]}")
        if deep and (found := self.store.check()):
            raise Difference(f"the storage check found {found}")

    def _compare(self, document: int) -> None:
        stored, expected = self.read(document), self.model.documents[document]
        if len(stored) != len(expected):
            raise Difference(f"document {document} has {len(stored)} segments, not {len(expected)}")
        for row, (found, held) in enumerate(zip(stored, expected, strict=True)):
            plain = replace(found, marks=()), replace(held, marks=())
            if plain[0] != plain[1]:
                raise Difference(f"document {document}, segment {row + 1}:\n  stored {plain[0]}\n  model  {plain[1]}")
            sure = Counter(key_of(mark) for mark in held.marks if mark.sure)
            there = Counter(key_of(mark) for mark in found.marks)
            if sure - there:
                raise Difference(
                    f"document {document}, segment {row + 1}: these codes are not on their words any more:"
                    f" {list(sure - there)}; there are {list(found.marks)}"
                )
        kinds = [Counter((m.code, m.side) for held in side for m in held.marks) for side in (stored, expected)]
        if kinds[0] != kinds[1]:
            raise Difference(
                f"document {document}: too many codes {kinds[0] - kinds[1]}, too few {kinds[1] - kinds[0]}"
            )

    def read(self, document: int) -> tuple[Segment, ...]:
        """Read a document as the model holds it."""
        rows = self.store.segments.of(document)
        marks: dict[int, list[Mark]] = {int(row.id): [] for row in rows}
        me = self.store.annotators.by_name(self.context.workspace.author)
        for found in self.store.annotations.of(document):
            if found.segment_id is not None:
                marks[int(found.segment_id)].append(self.mark(found, None if me is None else int(me.id)))
        return tuple(
            Segment(row.source, row.target, row.state, row.locked, row.origin, int(row.clause_id), row.paragraph,
                    row.start, row.end, tuple(marks[int(row.id)]))
            for row in rows
        )  # fmt: skip

    def mark(self, row: AnnotationRow, me: int | None) -> Mark:
        """Return an annotation as the model holds it."""
        own = me is not None and int(row.annotator_id) == me
        if row.anchor is None:
            return Mark(int(row.code_id), row.side, own=own)
        sure = row.anchor.state is AnchorState.ANCHORED
        return Mark(int(row.code_id), row.side, row.anchor.start, row.anchor.end, row.anchor.quote, sure, own)


def _answer_yes() -> None:
    asking = QApplication.activeModalWidget()
    if isinstance(asking, QMessageBox):
        asking.button(QMessageBox.StandardButton.Yes).click()


def key_of(mark: Mark) -> tuple[object, ...]:
    return mark.code, mark.side, mark.start, mark.end, mark.quote


def _facts(row: SegmentRow) -> tuple[object, ...]:
    return row.source, row.target, row.state, row.locked, row.origin


def _known(held: Segment) -> tuple[object, ...]:
    return held.source, held.target, held.state, held.locked, held.origin
