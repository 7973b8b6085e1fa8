"""The library: documents with progress, arranged by undoable edits; files taken in; another workspace in one window."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QAbstractItemModelTester

from workbench.services.workspace import new_workspace
from workbench.settings import Settings
from workbench.ui.panels.library.nodes import DOCUMENT, PROJECT, Sorting


def panel_of(window):
    window.furniture.docks.show("library")
    panel = window.furniture.docks.docks["library"].widget()
    window.qtbot.waitUntil(lambda: bool(panel.shelf.projects), timeout=5000)
    return panel


def shown(panel):
    found = {}
    for row in range(panel.model.rowCount()):
        parent = panel.model.index(row, 0)
        children = [panel.model.index(child, 0, parent) for child in range(panel.model.rowCount(parent))]
        found[panel.model.node(parent).text] = [panel.model.node(child).text for child in children]
    return found


def text_file(folder, name, text="سطر أول.\n\nسطر ثان."):
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_documents_show_how_much_of_them_is_translated(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    QAbstractItemModelTester(panel.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    document = window.context.place.document.document.id
    assert panel.model.node(panel.model.index_of((DOCUMENT, document))).share == 1.0
    window.go(3)
    window.target.setFocus()
    window.target.selectAll()
    window.qtbot.keyClick(window.target, Qt.Key.Key_Delete)
    window.saved()
    assert window.stored(3).target == ""
    window.qtbot.waitUntil(
        lambda: panel.model.node(panel.model.index_of((DOCUMENT, document))).share < 1.0, timeout=5000
    )


def test_a_folder_is_taken_in_as_one_step_and_what_cannot_be_read_is_told(drive, sample_file, tmp_path):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    folder = tmp_path / "texts"
    text_file(folder, "one.txt")
    text_file(folder, "two.md")
    text_file(folder / "below", "three.txt")
    text_file(folder, "empty.txt", "")
    text_file(folder, "picture.png")
    told = []
    window.context.notices.told.connect(lambda text, grave: told.append((text, grave)))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(folder))])
    project = panel.shelf.projects[0]
    target = panel.model.index_of((PROJECT, project.id))
    panel.model.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, target)
    window.qtbot.waitUntil(lambda: len(panel.shelf.documents) == 4, timeout=10_000)
    assert {row.project_id for row in panel.shelf.documents} == {project.id}
    window.qtbot.waitUntil(lambda: any(grave and "empty.txt" in text for text, grave in told), timeout=5000)
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: len(panel.shelf.documents) == 1, timeout=10_000)


def test_a_project_is_made_a_document_moved_by_dragging_and_all_taken_back(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    before = shown(panel)
    title = next(iter(before.values()))[0]
    panel.edits.make_project("Archive")
    window.qtbot.waitUntil(lambda: "Archive" in shown(panel), timeout=5000)
    dragged = panel.model.mimeData([panel.model.index_of((DOCUMENT, panel.shelf.documents[0].id))])
    archive = next(row for row in panel.shelf.projects if row.name == "Archive")
    target = panel.model.index_of((PROJECT, archive.id))
    panel.model.dropMimeData(dragged, Qt.DropAction.MoveAction, -1, -1, target)
    window.qtbot.waitUntil(lambda: shown(panel).get("Archive") == [title], timeout=5000)
    window.saved()
    window.context.edits.undo()
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: shown(panel) == before, timeout=5000)


def test_a_removed_document_leaves_the_window_and_undo_brings_it_back(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    panel.edits.remove_document(panel.shelf.documents[0], sure=True)
    window.qtbot.waitUntil(lambda: window.context.place.document is None and not panel.shelf.documents, timeout=5000)
    assert panel.empty.isVisible()
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: len(panel.shelf.documents) == 1, timeout=5000)


def test_the_filter_and_the_order_change_what_is_listed(drive, sample_file, tmp_path):
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    text_file(tmp_path, "aa.txt", "١- نص.\n\n٢- نص آخر.")
    window.furniture.take_files([str(tmp_path / "aa.txt")])
    window.qtbot.waitUntil(lambda: len(panel.shelf.documents) == 2, timeout=8000)
    names = next(iter(shown(panel).values()))
    panel.sort(Sorting.LEFT)
    assert next(iter(shown(panel).values())) == names[::-1]
    panel.filter.setText("aa")
    assert sum(map(len, shown(panel).values())) == 1


def test_another_workspace_opens_in_the_same_window_and_back_again(drive, sample_file, tmp_path):
    other = tmp_path / "other.bayan"
    with new_workspace(other, Settings(tmp_path)):
        pass
    window = drive(sample_file).ready(60)
    panel = panel_of(window)
    window.type("Before. ")
    wanted = window.context.place.segment.ordinal
    window.context.opened.workspace_wanted.emit(str(other), False)
    window.qtbot.waitUntil(
        lambda: window.context.opened.is_open() and str(window.context.workspace.store.target) == str(other),
        timeout=15_000,
    )
    window.qtbot.waitUntil(lambda: not panel.shelf.documents, timeout=5000)
    assert window.context.place.document is None
    assert not window.context.edits.stack.canUndo()
    window.context.opened.workspace_wanted.emit(str(sample_file), False)
    window.qtbot.waitUntil(lambda: len(panel.shelf.documents) == 1, timeout=15_000)
    window.ready(60)
    assert "Before. " in window.stored(wanted).target
    window.qtbot.waitUntil(
        lambda: window.context.settings.get("workspace.recent") == [str(sample_file), str(other)], timeout=5000
    )


def test_a_workspace_that_cannot_be_opened_leaves_the_present_one_alone(drive, sample_file, tmp_path):
    window = drive(sample_file).ready(60)
    told = []
    window.context.notices.told.connect(lambda text, grave: told.append(grave))
    window.context.opened.workspace_wanted.emit(str(tmp_path / "none.bayan"), False)
    window.qtbot.waitUntil(lambda: told == [True], timeout=8000)
    assert window.context.opened.is_open()
    assert window.context.place.document is not None
