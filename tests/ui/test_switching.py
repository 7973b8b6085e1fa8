"""Another workspace in the same window: nothing of the one before reaches it, though both number their rows alike."""

from __future__ import annotations

import shutil
import time

import pytest

from workbench.services import desktop
from workbench.services.editing import set_locked
from workbench.services.library import rename_project
from workbench.services.workspace import open_workspace
from workbench.settings import Settings
from workbench.ui.opened import Opened
from workbench.ui.place import Place


@pytest.fixture
def other_file(sample_file, tmp_path):
    """Return a second workspace with the same document, and so with the same numbers of segments."""
    return shutil.copy(sample_file, tmp_path / "other.bayan")


def switch(window, target):
    window.context.opened.workspace_wanted.emit(str(target), False)
    opened = window.context.opened
    window.qtbot.waitUntil(
        lambda: opened.is_open() and str(opened.workspace.store.target) == str(target), timeout=15_000
    )


def shown(window):
    """Open the document of a workspace that was never shown here."""
    context = window.context
    if context.place.document is None:
        context.place.open(context.workspace.store.documents.all()[0].id)
    return window.ready(60)


def test_a_text_that_could_not_be_stored_never_reaches_another_workspace(drive, sample_file, other_file):
    window = drive(sample_file).ready(60)
    window.go(4)
    before = window.stored(4)
    theirs = open_workspace(sample_file, window.context.settings)
    set_locked(theirs, [before.id], True)
    theirs.close()
    told = []
    window.context.notices.told.connect(lambda text, grave: told.append(text))
    window.type(" of the first")
    window.go(5)
    window.qtbot.waitUntil(lambda: bool(told), timeout=5000)
    assert window.editing.has_unsaved()
    window.furniture.switching.may_drop = lambda: True
    switch(window, other_file)
    shown(window)
    window.go(4)
    window.qtbot.wait(700)
    assert window.target.text() == before.target
    assert window.stored(4).target == before.target
    assert not window.editing.has_unsaved()


def test_a_draft_of_a_note_stays_with_its_workspace(drive, sample_file, other_file):
    window = drive(sample_file).ready(60)
    window.furniture.docks.show("notes")
    panel = window.furniture.docks.docks["notes"].widget()
    window.go(2)
    panel.write()
    window.qtbot.keyClicks(panel.composer.field, "of the first")
    switch(window, other_file)
    shown(window)
    window.go(2)
    assert panel.composer.field.toPlainText() == ""
    switch(window, sample_file)
    shown(window)
    window.go(2)
    window.qtbot.waitUntil(lambda: panel.composer.field.toPlainText() == "of the first", timeout=5000)


def test_an_edit_answered_after_the_switch_is_not_on_the_other_workspaces_stack(drive, sample_file, other_file):
    window = drive(sample_file).ready(60)
    context, row, first = window.context, window.stored(3), window.context.workspace
    made = set_locked(first, [row.id], True)
    switch(window, other_file)
    context.edits.push(first.store, made, "of the first")
    assert not context.edits.stack.canUndo()


def test_closing_right_after_asking_for_another_workspace_lets_go_of_both(drive, sample_file, other_file):
    window = drive(sample_file).ready(60)
    bugs = []
    window.context.tasks.bug_raised.connect(bugs.append)
    window.context.opened.workspace_wanted.emit(str(other_file), False)
    window.close()
    assert not bugs
    assert not desktop.may_be_open(str(other_file))


def test_a_document_read_from_the_workspace_before_is_not_taken_for_the_other_ones(
    qtbot, tasks, changes, home, sample_file, other_file
):
    with open_workspace(sample_file, Settings()) as first, open_workspace(other_file, Settings()) as second:
        row = first.store.documents.all()[0]
        rename_project(first, row.project_id, "Of the first")
        opened = Opened()
        place = Place(tasks, opened, changes)
        seen = []
        place.document_opened.connect(lambda rows, _spot: seen.append(rows.project.name))
        opened.set(first)
        place.open(row.id)
        time.sleep(0.5)  # answered, and not delivered yet
        opened.take()
        opened.set(second)
        place.open(row.id)
        qtbot.waitUntil(lambda: bool(seen), timeout=5000)
        assert seen == [second.store.projects.all()[0].name]


def test_a_late_answer_about_a_document_of_the_workspace_before_is_not_shown(drive, sample_file, other_file):
    window = drive(sample_file).ready(60)
    window.furniture.docks.show("codes")
    panel = window.furniture.docks.docks["codes"].widget()
    before, key = window.context.opened.number, window.context.place.document.document.id
    code = window.context.place.document.codes[0].id
    told = []
    switch(window, other_file)
    shown(window)
    assert window.context.place.document.document.id == key
    panel.model.dataChanged.connect(lambda *_where: told.append(True))
    panel.model.layoutChanged.connect(lambda *_where: told.append(True))
    window.qtbot.wait(300)
    told.clear()
    panel._on_counted(before, (key, {code: 4321}))
    assert not told
    panel._on_counted(window.context.opened.number, (key, {code: 4321}))
    assert told
