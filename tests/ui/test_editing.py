"""Typing, its undo and its storing; edits that come too late; correcting the source; all by real keys."""

from __future__ import annotations

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from workbench.domain.changes import Table
from workbench.domain.enums import Side, State
from workbench.services import editing as elsewhere
from workbench.services.workspace import open_workspace
from workbench.ui import runs

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def at_end(window, row=0):
    window.go(row)
    window.target.setFocus()
    window.target.moveCursor(QTextCursor.MoveOperation.End)
    return window.target.text()


def test_what_is_typed_is_stored_within_a_second_of_any_key_even_while_typing_goes_on(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = at_end(window, 3)
    written: dict[int, float] = {}
    stored: dict[int, float] = {}
    for number in range(60):
        window.qtbot.keyClicks(window.target, "x")
        written[number + 1] = time.monotonic()
        window.qtbot.wait(40)
        reached = len(window.stored(3).target) - len(before)
        for key in range(1, reached + 1):
            stored.setdefault(key, time.monotonic())
    window.saved()
    assert len(stored) > 20, "nothing was stored while typing went on"
    # A computer that is busy with other things stalls this loop too: what it lost there is not the program's.
    stall = max(after - before for before, after in pairwise(written.values())) - 0.04
    assert max(stored[key] - written[key] for key in stored) < 1.0 + 2 * stall


def test_undo_goes_back_word_by_word_across_autosaves_and_to_the_state_and_origin_there_was(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = at_end(window)
    row = window.stored(0)
    for word in (" one", " two", " three"):
        window.type(word)
        window.saved()
    seen = []
    for _ in range(6):
        if window.target.text() == before:
            break
        window.keys(Qt.Key.Key_Z, CTRL)
        seen.append(window.target.text())
        window.saved()
    assert seen[-1] == before
    assert len(seen) >= 3
    assert any(text.endswith(" one two ") or text.endswith(" one two") for text in seen)
    window.qtbot.waitUntil(lambda: window.context.edits.stack.index() == 0)
    window.saved()
    fresh = window.stored(0)
    assert (fresh.target, fresh.state, fresh.origin, fresh.score) == (row.target, row.state, row.origin, row.score)
    for _ in range(len(seen)):
        window.keys(Qt.Key.Key_Z, CTRL | SHIFT)
        window.saved()
    assert window.stored(0).target == before + " one two three"


def test_autosaves_of_one_run_are_one_undo_after_the_row_is_left(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = at_end(window)
    for word in (" one", " two", " three"):
        window.type(word)
        window.saved()
    window.keys(Qt.Key.Key_Down, ALT)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 1)
    assert window.context.edits.stack.count() == 1
    window.keys(Qt.Key.Key_Z, CTRL)
    window.qtbot.waitUntil(lambda: window.stored(0).target == before)
    window.saved()


def test_a_pause_begins_another_run_so_that_undo_never_takes_everything_at_once(drive, sample_file, monkeypatch):
    monkeypatch.setattr(runs, "PAUSE_S", 0.05)
    window = drive(sample_file).ready(60)
    before = at_end(window)
    for word in (" one", " two", " three"):
        window.type(word)
        window.saved()
        window.qtbot.wait(120)
    window.go(1)
    assert window.context.edits.stack.count() == 3
    window.keys(Qt.Key.Key_Z, CTRL)
    window.qtbot.waitUntil(lambda: window.stored(0).target == before + " one two")
    window.saved()


def test_words_that_are_taken_back_with_pauses_between_bring_the_state_back_too(drive, sample_file, monkeypatch):
    monkeypatch.setattr(runs, "PAUSE_S", 0.05)
    window = drive(sample_file).ready(60)
    before = at_end(window)
    row = window.stored(0)
    window.type(" one two")
    window.saved()
    for _ in range(6):
        window.qtbot.wait(120)
        if window.target.text() == before:
            break
        window.keys(Qt.Key.Key_Z, CTRL)
        window.saved()
    assert window.target.text() == before
    window.qtbot.waitUntil(lambda: window.context.edits.stack.index() == 0)
    window.saved()
    fresh = window.stored(0)
    assert (fresh.target, fresh.state, fresh.origin, fresh.score) == (row.target, row.state, row.origin, row.score)


def test_typing_under_another_edit_is_taken_back_in_its_turn(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = at_end(window)
    window.type(" typed")
    window.keys(Qt.Key.Key_L, CTRL)
    window.qtbot.waitUntil(window.target.isReadOnly)
    window.keys(Qt.Key.Key_Z, CTRL)
    window.qtbot.waitUntil(lambda: not window.target.isReadOnly())
    assert window.target.text() == before + " typed"
    window.keys(Qt.Key.Key_Z, CTRL)
    window.qtbot.waitUntil(lambda: window.target.text() == before)
    window.saved()


def change_elsewhere(window, sample_file, act):
    theirs = open_workspace(sample_file, window.context.settings)
    act(theirs)
    theirs.close()


@pytest.mark.parametrize(
    ("key", "modifier", "action"), [(Qt.Key.Key_L, CTRL, ""), (Qt.Key.Key_J, CTRL, ""), (None, None, "approved")]
)
def test_an_edit_chosen_on_a_text_that_somebody_changed_is_refused_and_the_text_shown_as_it_is(
    drive, sample_file, key, modifier, action
):
    window = drive(sample_file).ready(60)
    window.go(4)
    row = window.stored(4)
    change_elsewhere(window, sample_file, lambda ws: elsewhere.set_target(ws, row.id, "Theirs."))
    if action:
        window.furniture.actions.actions[action].trigger()
    else:
        window.keys(key, modifier)
    window.qtbot.waitUntil(lambda: "Somebody else" in window.area.notice.text())
    window.qtbot.waitUntil(lambda: window.target.text() == "Theirs.")
    fresh = window.stored(4)
    assert (fresh.id, fresh.target, fresh.locked, fresh.state) == (row.id, "Theirs.", False, State.DRAFT)


def test_edits_right_after_typing_are_not_taken_for_somebody_elses(drive, sample_file):
    window = drive(sample_file).ready(60)
    at_end(window, 2)
    window.type(" typed")
    window.keys(Qt.Key.Key_L, CTRL)
    window.qtbot.waitUntil(window.target.isReadOnly)
    window.saved()
    assert window.area.notice.isHidden()
    assert window.stored(2).locked
    assert window.stored(2).target.endswith(" typed")


def test_clearing_is_one_named_edit_and_a_text_somebody_wrote_meanwhile_stays_in_the_history(drive, sample_file):
    window = drive(sample_file).ready(60)
    row = window.stored(0)
    change_elsewhere(window, sample_file, lambda ws: elsewhere.set_target(ws, row.id, "Theirs."))
    window.keys(Qt.Key.Key_Delete, ALT)
    window.saved()
    assert window.stored(0).target == ""
    assert window.context.edits.stack.undoText() == "clear segment 1"
    history = window.context.workspace.store.history.of(Table.SEGMENTS, row.id)
    assert any((revision.after or {}).get("target") == "Theirs." for revision in history)
    window.qtbot.waitUntil(lambda: "Somebody else" in window.area.notice.text())


def quotes_in_source(window, row):
    annotations = window.context.workspace.store.annotations.for_segments([window.area.model.ids[row]])
    return {item.id: item.anchor.quote for item in annotations if item.anchor and item.side is Side.SOURCE}


def test_the_source_is_corrected_with_alt_f2_and_enter_and_its_codes_follow(drive, sample_file):
    window = drive(sample_file).ready(60)
    store = window.context.workspace.store
    row = next(number for number in range(60) if quotes_in_source(window, number))
    window.go(row)
    before, quotes = window.stored(row), quotes_in_source(window, row)
    window.keys(Qt.Key.Key_F2, ALT)
    assert not window.grid.source.isReadOnly()
    assert window.grid.source.hasFocus()
    window.qtbot.keyClick(window.grid.source, Qt.Key.Key_Home, CTRL)
    window.qtbot.keyClicks(window.grid.source, "2025 ")
    window.qtbot.keyClick(window.grid.source, Qt.Key.Key_Return)
    assert window.grid.source.isReadOnly()
    window.saved()
    fresh = window.stored(row)
    assert fresh.source == "2025 " + before.source
    for annotation in store.annotations.for_segments([before.id]):
        if annotation.id in quotes:
            assert fresh.source[annotation.anchor.start : annotation.anchor.end] == quotes[annotation.id]
    window.keys(Qt.Key.Key_Z, CTRL)
    window.qtbot.waitUntil(lambda: window.stored(row).source == before.source)
    window.saved()


def test_escape_leaves_the_source_as_it_was_and_leaving_the_row_stores_it(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = window.stored(0).source
    window.keys(Qt.Key.Key_F2, ALT)
    window.qtbot.keyClicks(window.grid.source, "zzz")
    window.qtbot.keyClick(window.grid.source, Qt.Key.Key_Escape)
    window.saved()
    assert window.grid.source.text() == before == window.stored(0).source
    window.keys(Qt.Key.Key_F2, ALT)
    window.qtbot.keyClick(window.grid.source, Qt.Key.Key_Home, CTRL)
    window.qtbot.keyClicks(window.grid.source, "zzz ")
    window.go(1)
    window.saved()
    assert window.stored(0).source == "zzz " + before
    assert window.stored(1).source != window.stored(0).source


def test_a_source_that_somebody_corrected_meanwhile_is_told_and_neither_correction_is_lost(drive, sample_file):
    window = drive(sample_file).ready(60)
    row = window.stored(0)
    window.keys(Qt.Key.Key_F2, ALT)
    change_elsewhere(window, sample_file, lambda ws: elsewhere.edit_source(ws, row.id, "نصّهم."))
    window.qtbot.keyClick(window.grid.source, Qt.Key.Key_Home, CTRL)
    window.qtbot.keyClicks(window.grid.source, "MINE ")
    window.qtbot.keyClick(window.grid.source, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: "Somebody else" in window.area.notice.text())
    assert window.stored(0).source == "نصّهم."
    assert window.grid.source.text() == "MINE " + row.source
    window.qtbot.keyClick(window.grid.source, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.stored(0).source == "MINE " + row.source)
    window.saved()


def test_a_split_cuts_the_translation_where_it_says_the_same_and_joining_adds_nothing(drive, sample_file):
    window = drive(sample_file).ready(60)
    rows = window.area.model.rowCount()
    window.go(4)
    before = window.stored(4)
    cut = before.source.index(" ", len(before.source) // 2)
    window.grid.source.setFocus()
    window.grid.source.set_caret(cut)
    window.keys(Qt.Key.Key_T, CTRL)
    window.qtbot.waitUntil(lambda: window.area.model.rowCount() == rows + 1)
    window.saved()
    first, second = window.stored(4), window.stored(5)
    assert first.target
    assert second.target
    assert f"{first.target} {second.target}" == before.target
    window.go(4)
    window.keys(Qt.Key.Key_J, CTRL)
    window.qtbot.waitUntil(lambda: window.area.model.rowCount() == rows)
    window.saved()
    assert (window.stored(4).source, window.stored(4).target) == (before.source, before.target)


def test_the_menu_of_states_sets_each_of_them_and_undo_names_it(drive, sample_file):
    window = drive(sample_file).ready(60)
    actions = window.furniture.actions.actions
    for name, state in (
        ("state-draft", State.DRAFT),
        ("reviewed", State.REVIEWED),
        ("approved", State.APPROVED),
        ("state-translated", State.TRANSLATED),
    ):
        actions[name].trigger()
        window.saved()
        assert window.stored(0).state is state
    assert window.context.edits.stack.undoText() == "mark segment 1 as “Translated”"
