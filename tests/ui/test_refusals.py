"""What was typed stays where the workspace refuses to store it, and is stored once it can be."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from workbench.services import noting
from workbench.services.annotating import Place
from workbench.services.workspace import Workspace, open_workspace
from workbench.settings import Settings

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(drive, sample_file):
    return drive(sample_file).ready(60)


@pytest.fixture
def told(window):
    found: list[str] = []
    window.context.notices.told.connect(lambda text, _grave: found.append(text))
    return found


@pytest.fixture
def colleague(window, tmp_path: Path) -> Iterator[Workspace]:
    theirs = Settings(tmp_path / "theirs")
    theirs.set("user.name", "Badr")
    with open_workspace(window.context.workspace.store.target, theirs) as opened:
        yield opened


@contextmanager
def refusing(window, table: str) -> Iterator[None]:
    """Let the workspace refuse every change of a table for the time being, as a full disk does."""
    with closing(sqlite3.connect(window.context.workspace.store.target, isolation_level=None)) as other:
        other.execute(f"CREATE TRIGGER refusal BEFORE UPDATE ON {table} BEGIN SELECT zeroblob(2000000000); END")
        yield
        other.execute("DROP TRIGGER refusal")


def test_a_memo_that_could_not_be_stored_stays_with_what_is_typed_after_it_and_is_stored_later(window, told):
    window.furniture.docks.show("annotations")
    store = window.context.workspace.store
    rows = store.annotations.of(window.context.place.document.document.id)
    row = next(row for row in rows if row.segment_id == window.context.place.segment.id)
    window.context.chosen.choose((row,))
    form = window.furniture.docks.docks["annotations"].widget().form
    window.qtbot.waitUntil(form.isEnabled)
    with refusing(window, "annotations"):
        form.memo.setPlainText("Mine")
        form.flush()
        window.qtbot.waitUntil(lambda: bool(told), timeout=5000)
        assert form.memo.toPlainText() == "Mine"
    form.memo.setPlainText("Mine, and more")
    window.qtbot.waitUntil(lambda: store.annotations.get(row.id).memo == "Mine, and more", timeout=5000)


def test_a_memo_that_could_not_be_stored_before_another_was_chosen_is_there_on_coming_back(window, told):
    window.furniture.docks.show("annotations")
    store = window.context.workspace.store
    rows = store.annotations.of(window.context.place.document.document.id)
    row = next(row for row in rows if row.segment_id == window.context.place.segment.id)
    window.context.chosen.choose((row,))
    form = window.furniture.docks.docks["annotations"].widget().form
    window.qtbot.waitUntil(form.isEnabled)
    with refusing(window, "annotations"):
        form.memo.setPlainText("Mine")
        window.context.chosen.choose(())
        window.qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert form.memo.toPlainText() == ""
    window.context.chosen.choose((row,))
    assert form.memo.toPlainText() == "Mine"
    window.qtbot.waitUntil(lambda: store.annotations.get(row.id).memo == "Mine", timeout=5000)


def test_letters_typed_while_a_memo_is_on_its_way_stay(window):
    window.furniture.docks.show("annotations")
    store = window.context.workspace.store
    rows = store.annotations.of(window.context.place.document.document.id)
    row = next(row for row in rows if row.segment_id == window.context.place.segment.id)
    window.context.chosen.choose((row,))
    form = window.furniture.docks.docks["annotations"].widget().form
    window.qtbot.waitUntil(form.isEnabled)
    form.memo.setPlainText("Mine")
    form.flush()
    form.memo.setPlainText("Mine, and more")
    window.qtbot.waitUntil(lambda: store.annotations.get(row.id).memo == "Mine, and more", timeout=5000)
    window.qtbot.wait(300)
    assert form.memo.toPlainText() == "Mine, and more"


def test_a_field_of_the_record_that_could_not_be_stored_keeps_its_words_until_it_is_left_again(window, told):
    window.furniture.docks.show("record")
    panel = window.furniture.docks.docks["record"].widget()
    line, document = panel.form.lines["publisher"], window.context.place.document.document.id
    with refusing(window, "documents"):
        line.setText("Gazette")
        line.editingFinished.emit()
        window.qtbot.waitUntil(lambda: bool(told), timeout=5000)
    rows = window.context.place.document
    panel.form.show_record(rows.document, rows.project.target_language)
    assert line.text() == "Gazette"
    line.editingFinished.emit()
    store = window.context.workspace.store
    window.qtbot.waitUntil(lambda: store.documents.get(document).publisher == "Gazette", timeout=5000)


def test_a_correction_sent_again_after_a_refusal_still_spares_what_a_colleague_changed(window, told, colleague):
    window.furniture.docks.show("notes")
    panel = window.furniture.docks.docks["notes"].widget()
    field = panel.composer.field
    window.context.edit("note", noting.write, window.context.place.document.document.id, "First", Place())
    window.qtbot.waitUntil(lambda: bool(panel.cards()) and panel.cards()[0].about.first.body == "First", timeout=5000)
    window.area.watching._timer.stop()
    note = panel.cards()[0].about.first
    panel.cards()[0].edit_wanted.emit()
    with refusing(window, "notes"):
        field.setPlainText("Mine")
        window.qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
        window.qtbot.waitUntil(lambda: field.toPlainText() == "Mine" and bool(told), timeout=5000)
    noting.set_resolved(colleague, note.id, True)
    window.qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    window.qtbot.waitUntil(lambda: any("Somebody else" in text for text in told), timeout=5000)
    assert next(row for row in colleague.store.notes.of(note.document_id) if row.id == note.id).body == "First"
    window.qtbot.waitUntil(lambda: field.toPlainText() == "Mine", timeout=5000)
