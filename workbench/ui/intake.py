"""Take texts into the workspace: files, folders, pasted words."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.ui import intake_jobs
from workbench.ui.context import Context
from workbench.ui.counts import Counts
from workbench.ui.intake_jobs import Taken
from workbench.ui.notices import sentence
from workbench.ui.tasks import Lane

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

translate = QCoreApplication.translate

RECENT = "files.recent"
KEPT = 12
# More sentences than this about single files nobody reads at once.
TOLD = 4


def take_files(context: Context, paths: Sequence[str], project: str | None = None) -> None:
    """Import files and folders into a project: the one named, else that of the open document."""
    if not paths or not _is_open(context):
        return
    if len(paths) == 1:
        title = translate("Import", "Importing {name}").format(name=Path(paths[0]).name)
    else:
        title = translate("Import", "Importing files")
    workspace, into = context.workspace, _project(context) if project is None else project
    _remember(context, paths)
    context.tasks.start(
        title,
        intake_jobs.take,
        workspace,
        tuple(paths),
        into,
        lane=Lane.READ,
        then=partial(_taken, context, context.workspace),
    )


def take_text(context: Context, text: str, title: str = "", project: str | None = None) -> None:
    """Make a document of a text."""
    if text.strip() and _is_open(context):
        into = _project(context) if project is None else project
        then = partial(_taken, context, context.workspace)
        context.tasks.write(intake_jobs.take_text, context.workspace, text, title, into, then=then)


def _is_open(context: Context) -> bool:
    if not context.opened.is_open():
        context.notices.warn(translate("Window", "No workspace is open yet."))
    return context.opened.is_open()


def _project(context: Context) -> str:
    document = context.place.document
    return document.project.name if document is not None else ""


def _remember(context: Context, paths: Sequence[str]) -> None:
    before = context.preferences.get(RECENT)
    known = [str(path) for path in before] if isinstance(before, list) else []
    fresh = [str(Path(path).absolute()) for path in paths]
    context.preferences.set(RECENT, list(dict.fromkeys([*fresh, *known]))[:KEPT])


def _taken(context: Context, workspace: Workspace, taken: Taken) -> None:
    """Tell what came in, make it one step of undo, and open the first of it."""
    if not context.opened.holds(workspace):
        return
    if taken.document_ids:
        context.edits.push(workspace.store, taken.change_set, translate("Undo", "import"))
        notices = [sentence(notice.code, notice.data) for notice in taken.notices]
        context.notices.tell(" ".join([Counts().imported(len(taken.document_ids)), *dict.fromkeys(notices[:TOLD])]))
        context.place.open(taken.document_ids[0])
    if taken.refused:
        told = [sentence(error.code, error.data) for error in taken.refused[:TOLD]]
        if taken.document_ids:
            told.insert(0, Counts().imported(len(taken.document_ids)))
        if len(taken.refused) > TOLD:
            told.append(Counts().refused(len(taken.refused) - TOLD))
        context.notices.warn(" ".join(told))
    elif not taken.document_ids and not taken.is_cancelled:
        context.notices.tell(translate("Import", "There is no text there that Bayan reads."))
