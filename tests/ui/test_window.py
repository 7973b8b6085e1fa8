import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from workbench.domain.changes import Table
from workbench.domain.enums import Side, State
from workbench.domain.spans import Span
from workbench.services.editing import set_target
from workbench.services.workspace import open_workspace
from workbench.ui.annotating import jobs
from workbench.ui.commands import briefing, editing, files

ROOT = Path(__file__).resolve().parents[2]
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def test_what_is_typed_is_stored_within_a_second_and_found_after_reopening(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(6)
    window.target.moveCursor(QTextCursor.MoveOperation.End)
    window.type(" And more")
    assert not window.furniture.status.is_saved()
    window.qtbot.waitUntil(lambda: window.stored(6).target.endswith(" And more"), timeout=1500)
    window.saved()
    window.target.set_caret(5)
    window.close()

    again = drive(sample_file).ready(60)
    assert again.context.place.segment.ordinal == 6
    assert again.target.text().endswith(" And more")
    assert again.target.caret() == 5


def test_closing_right_after_a_key_loses_nothing(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.type("X")
    window.close()
    again = drive(sample_file).ready(60)
    assert again.target.text().endswith("X")


def test_leaving_the_row_stores_it(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.type("Y")
    window.keys(Qt.Key.Key_Down, ALT)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 1)
    window.saved()
    assert window.stored(0).target.endswith("Y")
    window.keys(Qt.Key.Key_Up, ALT)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 0)


def test_confirming_keeps_the_text_and_goes_on(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.type("Z")
    window.saved()
    assert window.stored(0).state is State.DRAFT
    window.keys(Qt.Key.Key_Return, CTRL)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 1)
    window.saved()
    assert window.stored(0).state is State.TRANSLATED
    assert window.stored(0).target.endswith("Z")
    assert "\n" not in window.stored(0).target


def test_next_unconfirmed_skips_what_is_confirmed(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(20)
    window.type("draft now")
    window.saved()
    window.go(3)
    window.keys(Qt.Key.Key_U, CTRL)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 20)


def test_undo_and_redo_go_through_typing_confirming_and_coding_three_times(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.go(2)
    before = window.stored(2)
    document = window.context.place.document
    count = len(window.context.workspace.store.annotations.of(document.document.id))
    code = next(row for row in document.codes if row.codable)
    window.type("one")
    window.saved()
    window.target.setFocus()
    editing.confirm(window.furniture.desk)
    window.saved()
    where = (before.id, None, Side.SOURCE, Span(0, 4))
    window.furniture.desk.edit("code", jobs.put, window.context.seen, document.document.id, (code.id,), where)
    window.saved()
    stack = window.context.edits.stack
    assert stack.count() == 3
    after = window.stored(2)
    for _ in range(3):
        for _ in range(3):
            window.keys(Qt.Key.Key_Z, CTRL)
            window.saved()
        assert window.stored(2).target == before.target
        assert window.stored(2).state is before.state
        assert len(window.context.workspace.store.annotations.of(document.document.id)) == count
        for _ in range(3):
            window.keys(Qt.Key.Key_Z, CTRL | SHIFT)
            window.saved()
        assert window.stored(2).target == after.target
        assert window.stored(2).state is after.state
        assert len(window.context.workspace.store.annotations.of(document.document.id)) == count + 1
    assert window.context.notices is not None
    assert window.area.notice.isHidden()


def test_the_editors_own_undo_comes_first_and_reaches_back_to_what_was_stored(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = window.target.text()
    window.type("abc")
    window.keys(Qt.Key.Key_Z, CTRL)
    assert window.target.text() == before
    assert window.context.edits.stack.count() == 0
    window.saved()
    assert window.stored(0).target == before


def test_undo_shows_in_the_active_editor(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = window.target.text()
    window.type("abc")
    window.saved()
    window.keys(Qt.Key.Key_Z, CTRL)
    window.qtbot.waitUntil(lambda: window.target.text() == before)
    window.saved()


def test_an_undo_that_somebody_else_overtook_is_refused_with_a_sentence_and_leaves_the_stack(drive, sample_file):
    from workbench.services import editing as other_editing
    from workbench.services import workspace

    window = drive(sample_file).ready(60)
    window.type("mine")
    window.saved()
    window.go(1)
    with workspace.open_workspace(sample_file, window.context.settings) as other:
        other_editing.set_target(other, window.stored(0).id, "theirs")
    window.keys(Qt.Key.Key_Z, CTRL)
    window.qtbot.waitUntil(lambda: not window.area.notice.isHidden())
    assert "typing in segment 1" in window.area.notice.text()
    assert window.context.edits.stack.count() == 0
    assert window.stored(0).target == "theirs"
    window.go(0)
    window.qtbot.waitUntil(lambda: window.target.text() == "theirs")


@pytest.mark.parametrize("confirms", [False, True])
def test_a_text_that_somebody_else_wrote_meanwhile_stays_in_the_history_and_is_told(drive, sample_file, confirms):
    window = drive(sample_file).ready(60)
    row = window.stored(0)
    theirs = open_workspace(sample_file, window.context.settings)
    set_target(theirs, row.id, "Theirs.")
    theirs.close()
    window.type(" Mine.")
    if confirms:
        window.keys(Qt.Key.Key_Return, CTRL)
    window.saved()
    assert window.stored(0).target.endswith(" Mine.")
    history = window.context.workspace.store.history.of(Table.SEGMENTS, row.id)
    assert any((revision.after or {}).get("target") == "Theirs." for revision in history)
    window.qtbot.waitUntil(lambda: "Somebody else" in window.area.notice.text())


def test_split_and_join_keep_every_word_and_undo(drive, sample_file):
    window = drive(sample_file).ready(60)
    rows = window.area.model.rowCount()
    window.go(4)
    source = window.stored(4).source
    cut = source.index(" ", 20)
    window.grid.source.set_caret(cut)
    editing.split_segment(window.furniture.desk)
    window.saved()
    window.qtbot.waitUntil(lambda: window.area.model.rowCount() == rows + 1)
    assert window.stored(4).source == source[:cut].rstrip()
    assert window.stored(5).source == source[cut:].lstrip()
    editing.undo(window.furniture.desk)
    window.saved()
    window.qtbot.waitUntil(lambda: window.area.model.rowCount() == rows)
    assert window.stored(4).source == source


def test_a_locked_segment_cannot_be_typed_in(drive, sample_file):
    window = drive(sample_file).ready(60)
    before = window.target.text()
    window.keys(Qt.Key.Key_L, CTRL)
    window.qtbot.waitUntil(window.target.isReadOnly)
    window.type("no")
    assert window.target.text() == before
    window.keys(Qt.Key.Key_L, CTRL)
    window.qtbot.waitUntil(lambda: not window.target.isReadOnly())


def test_filter_chips_show_only_their_rows_with_true_counts(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.type("draft")
    window.saved()
    window.qtbot.waitUntil(lambda: window.context.counting.figures.states[State.DRAFT] == 1)
    chip = window.area.chips._group.button(2)
    assert chip.text().endswith(" 1")
    chip.click()
    window.qtbot.waitUntil(lambda: window.area.model.rowCount() == 1)
    assert window.context.place.segment.ordinal == 0
    window.area.chips._group.button(0).click()
    window.qtbot.waitUntil(lambda: window.area.model.rowCount() > 60)


def test_choosing_a_clause_shows_its_first_segment(drive, sample_file):
    window = drive(sample_file).ready(60)
    from workbench.ui.panels.structure.panel import StructurePanel

    panel = window.window.findChild(StructurePanel)
    assert panel.model.rowCount() == 19
    node = panel.model.index(2, 0)
    panel.view.clicked.emit(node)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 7)
    assert window.area.model.row(7).segment.source.startswith("أكد الطرفان")


def test_a_file_is_imported_opened_and_taken_out_again_by_undo(drive, sample_file, tmp_path):
    window = drive(sample_file).ready(60)
    text = tmp_path / "note.txt"
    text.write_text("1. نص أول.\n2. نص ثان.\n", encoding="utf-8")
    files.import_paths(window.furniture.desk, [str(text)])
    window.qtbot.waitUntil(lambda: window.area.model.rowCount() == 2, timeout=10_000)
    window.saved()
    assert len(window.context.workspace.store.documents.all()) == 2
    editing.undo(window.furniture.desk)
    window.qtbot.waitUntil(lambda: window.context.place.document is None, timeout=10_000)
    window.saved()
    assert len(window.context.workspace.store.documents.all()) == 1


def test_a_broken_file_is_told_in_a_sentence(drive, sample_file, tmp_path):
    window = drive(sample_file).ready(60)
    broken = tmp_path / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 not a zip")
    files.import_paths(window.furniture.desk, [str(broken)])
    window.qtbot.waitUntil(lambda: not window.area.notice.isHidden(), timeout=10_000)
    assert "broken.docx" in window.area.notice.text()
    assert len(window.context.workspace.store.documents.all()) == 1


def test_a_briefing_is_written_with_what_was_typed_a_moment_before(drive, sample_file, tmp_path):
    import zipfile

    window = drive(sample_file).ready(60)
    window.type(" QUITE NEW WORDS")
    window.editing.flush()
    out = tmp_path / "briefing.docx"
    briefing.brief_to(window.furniture.desk, str(out))
    window.qtbot.waitUntil(lambda: str(out) in window.area.notice.text(), timeout=30_000)
    with zipfile.ZipFile(out) as package:
        assert "QUITE NEW WORDS" in package.read("word/document.xml").decode()


def test_an_empty_workspace_offers_the_sample(drive, home):
    window = drive(None)
    window.qtbot.waitUntil(lambda: window.area.pages.currentWidget() is window.area.empty)
    window.area.empty.sample_wanted.emit()
    window.ready(60)
    assert window.grid.isVisible()
    window.saved()


@pytest.mark.parametrize(("language", "direction"), [("en", "LeftToRight"), ("ar", "RightToLeft")])
def test_the_window_turns_with_its_language_and_the_texts_do_not(drive, sample_file, language, direction):
    window = drive(sample_file, language).ready(60)
    assert window.window.layoutDirection() is Qt.LayoutDirection[direction]
    assert window.grid.source.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert window.grid.target.layoutDirection() is Qt.LayoutDirection.LeftToRight
    is_mirrored = window.grid.source.mapTo(window.grid, QPoint()).x() > window.target.mapTo(window.grid, QPoint()).x()
    assert is_mirrored is (language == "ar")


def test_a_workspace_that_cannot_be_opened_is_told_in_a_sentence_and_nothing_crashes(drive, home):
    home.mkdir()
    broken = home / "broken.bayan"
    broken.write_bytes(b"this is no database" * 100)
    window = drive(broken, opens=False)
    window.qtbot.waitUntil(lambda: not window.area.notice.isHidden(), timeout=10_000)
    assert "broken.bayan" in window.area.notice.text()
    window.area.empty.sample_wanted.emit()
    assert window.area.notice.text() == "No workspace is open yet."


def test_what_was_saved_survives_a_kill(sample_file, home, drive):
    script = """
import os, signal, sys
from PySide6.QtWidgets import QApplication
from workbench.settings import Settings
from workbench.ui.application import Application
app = QApplication([])
made = Application(app, Settings(), sys.argv[1])
made.window.show()
def until(so):
    while not so():
        app.processEvents()
until(lambda: made.window.furniture is not None)
furniture = made.window.furniture
until(lambda: furniture.desk.context.place.segment is not None)
furniture.area.editing.activate(3)
until(lambda: furniture.desk.context.place.segment.ordinal == 3)
furniture.area.grid.target.textCursor().insertText("SURVIVES ")
until(lambda: not furniture.status.is_saved())
until(furniture.status.is_saved)
os.kill(os.getpid(), signal.SIGKILL)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(sample_file)], cwd=ROOT, capture_output=True, timeout=100, check=False
    )
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    window = drive(sample_file).ready(60)
    assert "SURVIVES" in window.stored(3).target
