"""The window writes only over what it has shown: versions follow own edits, and never another workspace's."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Thread

import pytest
from PySide6.QtCore import Qt

from workbench.domain.annotations import NoteRow
from workbench.domain.changes import ChangeSet, Table
from workbench.services import library, noting
from workbench.services.annotating import Place, change_together
from workbench.services.editing import set_target
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace, new_workspace, open_workspace
from workbench.settings import Settings
from workbench.ui.seen import STEPS_KEPT, Seen

TEXT = "1. يدعم الطرفان السلام. وترحب الصين بالاتفاق."


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path / "one.bayan", Settings(tmp_path / "config")) as made:
        import_text(made, TEXT)
        yield made


@pytest.fixture
def colleague(window, tmp_path: Path) -> Iterator[Workspace]:
    theirs = Settings(tmp_path / "theirs")
    theirs.set("user.name", "Badr")
    with open_workspace(window.context.workspace.store.target, theirs) as opened:
        yield opened


@pytest.fixture
def window(drive, sample_file):
    return drive(sample_file).ready(60)


@pytest.fixture
def told(window):
    found: list[str] = []
    window.context.notices.told.connect(lambda text, _grave: found.append(text))
    return found


def test_a_row_that_a_panel_showed_is_followed_through_own_edits_and_no_others(ws: Workspace) -> None:
    seen, (shown,) = Seen(), ws.store.documents.all()
    seen.enter(ws.store)
    seen.wrote(ws.store, library.change_record(ws, shown.id, {"place": "Beijing"}))
    seen.wrote(ws.store, library.change_record(ws, shown.id, {"place": "Moscow"}))
    assert seen.of(ws.store, shown) == shown.version + 2
    library.change_record(ws, shown.id, {"place": "Minsk"})  # by somebody else: it is not noted
    seen.wrote(ws.store, library.change_record(ws, shown.id, {"marking": "internal"}))
    assert seen.of(ws.store, shown) == shown.version + 2


def test_an_edit_of_a_workspace_that_was_left_says_nothing_about_the_same_numbers_in_another(
    ws: Workspace, tmp_path: Path
) -> None:
    with new_workspace(tmp_path / "two.bayan", Settings(tmp_path / "config")) as other:
        document = import_text(other, TEXT).document_id
        seen = Seen()
        seen.enter(ws.store)
        first = ws.store.segments.of(ws.store.documents.all()[0].id)[0]
        seen.note(first)
        late = set_target(ws, first.id, "Peace.")
        seen.leave()
        seen.enter(other.store)
        row = other.store.segments.of(document)[0]
        assert row.id == first.id
        seen.note(row)
        seen.wrote(ws.store, late)
        assert seen.version(other.store, row.id) == row.version
        assert seen.version(ws.store, first.id) == first.version + 1


def test_an_own_edit_made_over_what_was_never_shown_does_not_count_as_seeing_it(ws: Workspace) -> None:
    seen = Seen()
    seen.enter(ws.store)
    first = ws.store.segments.of(ws.store.documents.all()[0].id)[0]
    seen.note(first)
    set_target(ws, first.id, "Theirs.")  # by somebody else: it is not noted
    seen.wrote(ws.store, set_target(ws, first.id, "Mine."))
    assert seen.version(ws.store, first.id) == first.version
    seen.note(ws.store.segments.of(first.document_id)[0])
    seen.wrote(ws.store, set_target(ws, first.id, "Mine again."))
    assert seen.version(ws.store, first.id) == first.version + 3


def test_rows_shown_while_edits_are_stored_never_take_the_version_back(ws: Workspace) -> None:
    seen = Seen()
    seen.enter(ws.store)
    first = ws.store.segments.of(ws.store.documents.all()[0].id)[0]
    seen.note(first)
    rounds = range(first.version, first.version + 20_000)
    made = ChangeSet("edit", ())

    def shown() -> None:
        for _round in rounds:
            seen.note(first)

    usual = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        other = Thread(target=shown)
        other.start()
        for version in rounds:
            seen.wrote(ws.store, replace(made, versions={(Table.SEGMENTS, first.id): (version, version + 1)}))
        other.join()
    finally:
        sys.setswitchinterval(usual)
    assert seen.version(ws.store, first.id) == first.version + 20_000


def test_what_own_edits_made_is_not_remembered_without_end(ws: Workspace) -> None:
    seen, (shown,) = Seen(), ws.store.documents.all()
    seen.enter(ws.store)
    made = ChangeSet("edit", ())
    last = shown.version + STEPS_KEPT + 5
    for version in range(shown.version, last):
        seen.wrote(ws.store, replace(made, versions={(Table.DOCUMENTS, shown.id): (version, version + 1)}))
    assert seen.of(ws.store, shown) == shown.version  # so long ago that an edit of it asks to look again
    assert seen.of(ws.store, replace(shown, version=last - STEPS_KEPT)) == last


def test_a_row_that_was_deleted_is_forgotten(ws: Workspace) -> None:
    seen = Seen()
    seen.enter(ws.store)
    segment = ws.store.segments.of(ws.store.documents.all()[0].id)[-1]
    seen.note(segment)
    with ws.store.work("Delete") as work:
        work.delete(Table.SEGMENTS, segment.id)
    seen.wrote(ws.store, work.change_set)
    assert seen.version(ws.store, segment.id) is None


def stored(ws: Workspace, note: NoteRow) -> NoteRow:
    return next(row for row in ws.store.notes.of(note.document_id) if row.id == note.id)


def test_a_note_that_a_colleague_changed_is_not_overwritten_and_the_words_come_back_to_the_field(
    window, told, colleague
):
    window.furniture.docks.show("notes")
    panel = window.furniture.docks.docks["notes"].widget()
    document, field = window.context.place.document.document.id, panel.composer.field
    window.context.edit("note", noting.write, document, "What I wrote", Place())
    window.qtbot.waitUntil(
        lambda: bool(panel.cards()) and panel.cards()[0].about.first.body == "What I wrote", timeout=5000
    )
    card = panel.cards()[0]
    note = card.about.first
    card.edit_wanted.emit()
    field.setPlainText("My words")
    noting.set_resolved(colleague, note.id, True)
    window.qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.qtbot.waitUntil(lambda: any("Somebody else" in text for text in told), timeout=5000)
    assert stored(colleague, note).body == note.body
    window.qtbot.waitUntil(lambda: field.toPlainText() == "My words", timeout=5000)
    window.qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.qtbot.waitUntil(lambda: stored(colleague, note).body == "My words", timeout=5000)
    assert stored(colleague, note).resolved


def test_a_field_of_the_record_that_a_colleague_changed_shows_theirs_and_can_then_be_changed(window, told, colleague):
    window.furniture.docks.show("record")
    form = window.furniture.docks.docks["record"].widget().form
    line, document = form.lines["publisher"], window.context.place.document.document.id
    line.setText("Mine")
    library.change_record(colleague, document, {"publisher": "Theirs"})
    line.editingFinished.emit()
    window.qtbot.waitUntil(lambda: line.text() == "Theirs", timeout=5000)
    assert any("Somebody else" in text for text in told)
    line.setText("Both")
    line.editingFinished.emit()
    window.qtbot.waitUntil(lambda: colleague.store.documents.get(document).publisher == "Both", timeout=5000)


def test_two_fields_of_a_record_are_changed_one_right_after_the_other(window, colleague):
    window.furniture.docks.show("record")
    form = window.furniture.docks.docks["record"].widget().form
    document = window.context.place.document.document.id
    for field in ("publisher", "place"):
        form.lines[field].setText("Here")
        form.lines[field].editingFinished.emit()
    window.saved()
    there = colleague.store.documents.get(document)
    assert (there.publisher, there.place) == ("Here", "Here")


def test_a_memo_that_a_colleague_changed_keeps_both_their_words_and_mine(window, told, colleague):
    window.furniture.docks.show("annotations")
    rows = colleague.store.annotations.of(window.context.place.document.document.id)
    row = next(row for row in rows if row.segment_id == window.context.place.segment.id)
    window.context.chosen.choose((row,))
    form = window.furniture.docks.docks["annotations"].widget().form
    window.qtbot.waitUntil(form.isEnabled)
    change_together(colleague, [row.id], {"memo": "Theirs"})
    form.memo.setPlainText("Mine")
    form.flush()
    window.qtbot.waitUntil(lambda: any("Somebody else" in text for text in told), timeout=5000)
    window.qtbot.waitUntil(lambda: colleague.store.annotations.get(row.id).memo == "Theirs\nMine", timeout=8000)


def test_rows_far_below_that_a_colleague_changed_since_the_list_was_read_are_left_and_told(window, told, colleague):
    window.area.watching._timer.stop()
    ids = window.area.model.ids
    far = colleague.store.segments.get(ids[-1])
    set_target(colleague, far.id, "Theirs.")
    window.grid.selection.select_all()
    window.furniture.actions.actions["clear"].trigger()
    window.qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert colleague.store.segments.get(far.id).target == "Theirs."
    assert colleague.store.segments.get(ids[-2]).target == ""
