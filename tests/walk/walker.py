"""Performs steps on the real window by keys and by the commands of its menus, and on the model."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.conftest import Driver
from tests.walk.ground import Difference, Ground, key_of
from tests.walk.model import Mark, Segment, written
from tests.walk.steps import Step
from workbench.domain.enums import Side, State
from workbench.domain.spans import Span
from workbench.ui.counts import Counts
from workbench.ui.models.segments import state_word

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
STATES = (("state-draft", State.DRAFT), ("state-translated", State.TRANSLATED), ("reviewed", State.REVIEWED),
          ("approved", State.APPROVED))  # fmt: skip
QUERIES = ("الصين", "peace", "the", "nowhere-at-all")


class Walker(Ground):
    """Takes the steps."""

    def __init__(self, driver: Driver) -> None:
        super().__init__(driver)
        self._steps = {name.removeprefix("_do_").replace("_", "-"): getattr(self, name) for name in dir(self)
                       if name.startswith("_do_")}  # fmt: skip

    def perform(self, step: Step) -> None:
        """Take one step, and wait until the window shows what the model says."""
        row = self.row()
        needs_row = step.kind not in ("undo", "redo", "filter", "all", "search", "document", "jump")
        if needs_row and row < 0:
            return
        began = time.monotonic()
        self._steps[step.kind](step, row)
        self.spent[step.kind] += time.monotonic() - began
        if step.kind not in ("type", "type-first", "backspace"):
            self.settle()
            self.spent["settling"] += time.monotonic() - began
        if self.bugs or self.dropped:
            raise Difference(f"bugs {self.bugs}, edits that could not be undone {self.dropped}")

    def _typed(self, row: int) -> None:
        if not self.model.segments[row].locked:
            self.model.typed(row, self.grid.target.text())
        elif self.grid.target.text() != self.model.segments[row].target:
            raise Difference(f"segment {row + 1} is locked, and typing changed it")

    def _do_type(self, step: Step, row: int) -> None:
        self.grid.target.setFocus()
        self.press(Qt.Key.Key_End, CTRL)
        self._expect_text(row, lambda old: f"{old} {step.text}" if step.a < 0.7 else f"{old}{step.text}",
                          (" " if step.a < 0.7 else "") + step.text)  # fmt: skip

    def _do_type_first(self, step: Step, row: int) -> None:
        self.grid.target.setFocus()
        self.press(Qt.Key.Key_Home, CTRL)
        self._expect_text(row, lambda old: f"{step.text} {old}", f"{step.text} ")

    def _expect_text(self, row: int, expected: Callable[[str], str], keys: str) -> None:
        before = self.grid.target.text()
        self.write(keys)
        after = before if self.model.segments[row].locked else expected(before)
        if self.grid.target.text() != after:
            raise Difference(f"typed {keys!r} over {before!r} and the editor shows {self.grid.target.text()!r}")
        self._typed(row)

    def _do_backspace(self, step: Step, row: int) -> None:
        self.grid.target.setFocus()
        self.press(Qt.Key.Key_End, CTRL)
        for _ in range(1 + int(step.a * 8)):
            self.press(Qt.Key.Key_Backspace)
        self._typed(row)

    def _do_undo(self, step: Step, row: int) -> None:
        self._turn(self.grid.target.can_undo(), self.model.undo, "undo", Qt.Key.Key_Z, CTRL)

    def _do_redo(self, step: Step, row: int) -> None:
        key, modifier = ((Qt.Key.Key_Y, CTRL), (Qt.Key.Key_Z, CTRL | SHIFT))[step.a < 0.5]
        self._turn(self.grid.target.can_redo(), self.model.redo, "redo", key, modifier)

    def _turn(self, in_editor: bool, turn: Callable[[], None], what: str, key: Qt.Key, modifier: object) -> None:
        row = self.row()
        if in_editor and row >= 0:
            if self.model.run is None and self.model.pending is None and what == "undo":
                raise Difference("the editor would take back typing of another visit")
            self.press(key, modifier)  # type: ignore[arg-type]
            self._typed(row)
            return
        self.model.flush()
        turn()
        if row >= 0:
            self.press(key, modifier)  # type: ignore[arg-type]
        else:
            self.act(what)
        self._ids.clear()

    def _do_down(self, step: Step, row: int) -> None:
        if self.grid.active + 1 < self.area.model.rowCount():
            self.model.end_visit()
        self.press(Qt.Key.Key_Down, ALT)

    def _do_up(self, step: Step, row: int) -> None:
        if self.grid.active > 0:
            self.model.end_visit()
        self.press(Qt.Key.Key_Up, ALT)

    def _do_jump(self, step: Step, row: int) -> None:
        self.model.end_visit()
        ids = self.ids()
        wanted = ids[int(step.a * len(ids))]
        self.context.place.go_to_segment(wanted)  # type: ignore[arg-type]
        self.wait(lambda: self._is_at(wanted), f"going to segment {wanted}")

    def _is_at(self, segment_id: int) -> bool:
        present = self.context.place.segment
        return present is not None and present.id == segment_id and self.grid.active >= 0

    def _do_unconfirmed(self, step: Step, row: int) -> None:
        self.model.flush()
        ids = self.ids()
        order = [*range(row + 1, len(ids)), *range(row + 1)]
        states = [held.state for held in self.model.segments]
        wanted = next((ids[at] for at in order if states[at] in (State.UNTRANSLATED, State.DRAFT)), None)
        self.context.hands.flush_wanted.emit()
        self.settle()
        activated: list[object] = []
        self.context.place.segment_activated.connect(activated.append)
        self.press(Qt.Key.Key_U, CTRL)
        if wanted in self.area.model.ids:
            self.wait(lambda: bool(activated) and self._is_at(wanted), "going to the next unconfirmed segment")
            self.model.run = None
        else:
            self.rest(0.05)
        self.context.place.segment_activated.disconnect(activated.append)

    def _do_confirm(self, step: Step, row: int, action: str = "confirm") -> None:
        is_last = self.grid.active + 1 >= self.area.model.rowCount()
        if step.b < 0.3:
            self.context.hands.flush_wanted.emit()
            self.model.flush()
            self.settle()
        before = self.stored
        text = self.grid.target.text()
        modifier = CTRL if action == "confirm" else CTRL | SHIFT
        self.press(Qt.Key.Key_Return, modifier)
        self.wait(self.driver.furniture.status.is_saved, "confirming")
        if not text.strip() or self.model.segments[row].locked:
            return
        edits = self.stored - before
        self.model.confirm(row, typing_is_stored=edits > 1, is_remembered=edits > 0)
        if not is_last:
            self.model.run = None

    def _do_confirm_only(self, step: Step, row: int) -> None:
        self._do_confirm(step, row, "confirm-only")

    def _do_copy_source(self, step: Step, row: int) -> None:
        self.settle()
        self.model.put(f"copy the source in segment {row + 1}", row, self.model.segments[row].source)
        self.press(Qt.Key.Key_Insert, CTRL)

    def _do_clear(self, step: Step, row: int) -> None:
        self.model.put(f"clear segment {row + 1}", row, "")
        self.press(Qt.Key.Key_Delete, ALT)

    def _do_lock(self, step: Step, row: int) -> None:
        self.settle()
        self.model.turn_lock(row)
        self.press(Qt.Key.Key_L, CTRL)

    def _do_state(self, step: Step, row: int) -> None:
        action, state = STATES[int(step.a * len(STATES))]
        self.model.set_state(row, state, state_word(state))
        self.act(action)

    def _do_tag_source(self, step: Step, row: int) -> None:
        self._tag(step, row, Side.SOURCE)

    def _do_tag_target(self, step: Step, row: int) -> None:
        self._tag(step, row, Side.TARGET)

    def _do_tag_whole(self, step: Step, row: int) -> None:
        self._clear_selections()
        code = self.codes[int(step.b * len(self.codes))]
        self.model.tag(row, Mark(code))
        self.context.hands.code_wanted.emit(code)

    def _tag(self, step: Step, row: int, side: Side) -> None:
        self.model.flush()
        self._clear_selections()
        held = self.model.segments[row]
        text, editor = (held.source, self.grid.source) if side is Side.SOURCE else (held.target, self.grid.target)
        span = words_of(text, step.a, step.b)
        if span is None:
            return
        editor.setFocus()
        editor.select_span(span)
        code = self.codes[int(step.b * len(self.codes))]
        self.model.tag(row, Mark(code, side, span.start, span.end, span.of(text)))
        self.context.hands.code_wanted.emit(code)
        self._clear_selections()

    def _clear_selections(self) -> None:
        for editor in (self.grid.source, self.grid.target):
            cursor = editor.textCursor()
            cursor.clearSelection()
            editor.setTextCursor(cursor)

    def _do_untag(self, step: Step, row: int) -> None:
        self.model.flush()
        self.context.hands.flush_wanted.emit()
        self.settle()
        related = {
            key for found in self.store.relations.of(self.model.document) for key in (found.from_id, found.to_id)
        }
        rows = [found for found in self.store.annotations.for_segments([self.ids()[row]]) if found.id not in related]
        if not rows:
            return
        chosen = sorted(rows, key=lambda found: found.id)[int(step.a * len(rows))]
        text = self.model.segments[row]
        mark = next((m for m in text.marks if is_same(m, self.mark(chosen, None))), None)
        if mark is None:
            candidates = [m for m in text.marks if not m.sure and m.code == chosen.code_id and m.side is chosen.side]
            if not candidates:
                return
            mark = candidates[0]
        self.model.untag(row, (mark,))
        self.context.chosen.choose((chosen,))
        self.act("annotation-remove")
        self.wait(lambda: self.store.annotations.get(chosen.id) is None, "removing an annotation")
        self.context.chosen.choose(())
        self.grid.target.setFocus()

    def _do_split(self, step: Step, row: int) -> None:
        self.settle()
        source = self.model.segments[row].source
        places = [at for at, sign in enumerate(source) if sign == " "] or [0]
        at = places[int(step.a * len(places))]
        self.model.split(row, at, self.languages[self.model.document])
        self.grid.source.setFocus()
        self.grid.source.set_caret(at)
        self.press(Qt.Key.Key_T, CTRL)
        self._ids.clear()

    def _do_join(self, step: Step, row: int) -> None:
        self.settle()
        self.model.join(row)
        self.press(Qt.Key.Key_J, CTRL)
        self._ids.clear()

    def _do_correct(self, step: Step, row: int) -> None:
        self.settle()
        self.press(Qt.Key.Key_F2, ALT)
        if not self.model.segments[row].locked:
            self.grid.source.moveCursor(QTextCursor.MoveOperation.End)
            self.write(f" {step.text}")
            self.model.correct(row, f"{self.model.segments[row].source} {step.text}")
            self.press(Qt.Key.Key_Return)
        self.grid.target.setFocus()

    def _do_filter(self, step: Step, row: int) -> None:
        chips = [chip for chip in self.area.chips.findChildren(QPushButton) if chip.objectName() == "chip"]
        self._filter(chips[int(step.a * len(chips))].click)

    def _do_all(self, step: Step, row: int) -> None:
        self._filter(self.area.filtering.clear)

    def _do_search(self, step: Step, row: int) -> None:
        box = self.area.chips.search
        self._filter(lambda: box.setText(QUERIES[int(step.a * len(QUERIES))]))

    def _filter(self, choose: Callable[[], object]) -> None:
        """Filter: a row that stays in view goes on being visited."""
        self.model.flush()
        self.context.hands.flush_wanted.emit()
        self.settle()
        before = self.context.place.segment
        shown: list[bool] = []
        connection = self.area.filtering.shown.connect(lambda: shown.append(True))
        choose()
        end = time.monotonic() + 0.6
        while not shown and time.monotonic() < end:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
        self.area.filtering.shown.disconnect(connection)
        if self.row() < 0 or self.context.place.segment is not before:
            self.model.run = None

    def _do_document(self, step: Step, row: int) -> None:
        self.model.end_visit()
        keys = list(self.model.documents)
        wanted = keys[int(step.a * len(keys))]
        self.model.document = wanted
        opened: list[object] = []
        connection = self.context.place.document_opened.connect(lambda rows, _spot: opened.append(rows))
        self.context.place.open(wanted)  # type: ignore[arg-type]
        self.wait(lambda: bool(opened) and self.row() >= 0, "switching the document")
        self.context.place.document_opened.disconnect(connection)

    def _do_rows(self, step: Step, row: int) -> None:
        """Select some rows and confirm, clear or fill all of them."""
        if self.area.model.rowCount() != len(self.model.segments):
            return
        self.model.flush()
        self.context.hands.flush_wanted.emit()
        self.settle()
        count = min(2 + int(step.a * 4), len(self.model.segments) - row)
        self.grid.selection.clear()
        for _ in range(count - 1):
            self.grid.selection.extend(1, self.grid.active)
        chosen = [self.ids().index(key) for key in self.grid.selection.ids()]
        if len(chosen) < 2:
            return
        rows = range(min(chosen), max(chosen) + 1)
        number = Counts().segments(len(rows))
        choices = (
            ("clear", f"clear {number}", lambda held: written(held, "")),
            ("copy-source", f"copy source in {number}", lambda held: written(held, held.source)),
            ("reviewed", f"review {number}", _reviewed),
        )
        action, name, change = choices[int(step.b * len(choices))]
        self.model.on_rows(name, rows, change)
        self.act(action)
        self.settle()
        self.grid.selection.clear()


def words_of(text: str, a: float, b: float) -> Span | None:
    """Return some whole words of a text, without signs at their ends, or None where there are none."""
    words, at = [], 0
    for part in text.split(" "):
        if part and all(sign.isalpha() for sign in part):
            words.append((at, at + len(part)))
        at += len(part) + 1
    if not words:
        return None
    first = int(a * len(words))
    last = min(first + int(b * 3), len(words) - 1)
    return Span(words[first][0], words[last][1])


def is_same(one: Mark, other: Mark) -> bool:
    return key_of(one) == key_of(other)


def _reviewed(held: Segment) -> Segment:
    return replace(held, state=State.REVIEWED) if held.target.strip() else held
