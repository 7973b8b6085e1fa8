"""Commands on files, workspaces and the program."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from workbench.domain.ids import DocumentId
from workbench.ui import jobs
from workbench.ui.counts import Counts
from workbench.ui.desk import Desk
from workbench.ui.notices import sentence
from workbench.ui.tasks import Lane

if TYPE_CHECKING:
    from workbench.services.importing import Imported, Prepared
    from workbench.services.workspace import Workspace

translate = QCoreApplication.translate

KINDS = "*.txt *.md *.docx *.html *.htm"


def _has_workspace(desk: Desk) -> bool:
    if not desk.context.opened.is_open():
        desk.context.notices.warn(translate("Window", "No workspace is open yet."))
    return desk.context.opened.is_open()


def import_files(desk: Desk) -> None:
    """Ask for files and import them."""
    if not _has_workspace(desk):
        return
    kinds = translate("Import", "Texts ({kinds})").format(kinds=KINDS)
    everything = translate("Import", "All files (*)")
    title = translate("Import", "Import texts")
    paths, _ = QFileDialog.getOpenFileNames(desk.window, title, "", f"{kinds};;{everything}")
    import_paths(desk, paths)


def import_paths(desk: Desk, paths: Sequence[str]) -> None:
    """Import files into the project of the open document; each becomes a document."""
    if not paths or not _has_workspace(desk):
        return
    document = desk.context.place.document
    project = document.project.name if document is not None else ""
    for path in paths:
        title = translate("Import", "Importing {name}").format(name=Path(path).name)
        desk.context.tasks.start(
            title,
            jobs.read_file,
            desk.context.workspace,
            path,
            project,
            lane=Lane.READ,
            then=partial(_read, desk, desk.context.workspace),
        )


def _read(desk: Desk, workspace: Workspace, ready: Prepared) -> None:
    if desk.context.opened.holds(workspace):
        desk.context.tasks.write(jobs.commit_file, workspace, ready, then=partial(_imported, desk, workspace))


def _imported(desk: Desk, workspace: Workspace, done: Imported) -> None:
    if not desk.context.opened.holds(workspace):
        return
    desk.context.edits.push(workspace.store, done.change_set, translate("Undo", "import"))
    notices = [sentence(notice.code, notice.data) for notice in done.notices]
    desk.context.notices.tell(" ".join([Counts().imported(1), *notices]))
    desk.context.place.open(done.document_id)


def load_sample(desk: Desk) -> None:
    """Put the sample communiqué into the workspace and open it."""
    if not _has_workspace(desk):
        return
    title = translate("Import", "Opening the sample communiqué")
    opened = partial(_sample_loaded, desk)
    desk.context.tasks.start(title, jobs.load_sample, desk.context.workspace, lane=Lane.WRITE, then=opened)


def _sample_loaded(desk: Desk, document_id: DocumentId) -> None:
    desk.context.changes.overtaken.emit()
    desk.context.place.open(document_id)
    desk.context.opened.sample_loaded.emit()


def open_folder(desk: Desk) -> None:
    """Show the folder of the workspace in the desktop's file manager."""
    target = str(desk.context.workspace.store.target)
    if Path(target).exists():
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(target).parent)))


def leave(desk: Desk) -> None:
    """Close the window; everything typed is stored first."""
    desk.window.close()
