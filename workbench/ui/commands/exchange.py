"""Commands that take texts in, write documents in other formats, and translate ahead."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from workbench.ui import exchange_jobs, intake
from workbench.ui.counts import Counts
from workbench.ui.desk import Desk
from workbench.ui.exchange_jobs import Ahead, Format
from workbench.ui.notices import sentence
from workbench.ui.picker import Choice, Picker
from workbench.ui.tasks import Lane

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

translate = QCoreApplication.translate

MEMORY = "memory"


def import_folder(desk: Desk) -> None:
    """Ask for a folder and import the texts in it and below it."""
    path = QFileDialog.getExistingDirectory(desk.window, translate("Import", "Import a folder"))
    if path:
        intake.take_files(desk.context, [path])


def paste_document(desk: Desk) -> None:
    """Make a document of what is in the clipboard."""
    text = QGuiApplication.clipboard().text()
    if not text.strip():
        desk.context.notices.tell(translate("Import", "There is no text in the clipboard."))
        return
    first = text.strip().splitlines()[0].strip()
    intake.take_text(desk.context, text, first if len(first) <= 90 else f"{first[:89]}…")


def export_as(kind: str, desk: Desk) -> None:
    """Ask where to, and write the document in a format."""
    desk.context.tasks.read(exchange_jobs.formats, desk.context.workspace, then=partial(_ask_where, desk, kind))


def export_any(desk: Desk) -> None:
    """Ask which format, third parties' among them."""
    desk.context.tasks.read(exchange_jobs.formats, desk.context.workspace, then=partial(_ask_which, desk))


def _ask_which(desk: Desk, formats: list[Format]) -> None:
    choices = [Choice(one.title, one.suffix, value=one.id) for one in formats]
    prompt = translate("Export", "Write in which format?")
    Picker(desk.window, prompt, choices, lambda kind: _ask_where(desk, str(kind), formats)).open()


def _ask_where(desk: Desk, kind: str, formats: list[Format]) -> None:
    document = desk.context.place.document
    chosen = next((one for one in formats if one.id == kind), None)
    if document is None or chosen is None:
        return
    stem = Path(document.document.original_name or "document").stem
    title = translate("Export", "Export as {format}").format(format=chosen.title)
    path, _ = QFileDialog.getSaveFileName(desk.window, title, f"{stem}{chosen.suffix}", f"*{chosen.suffix}")
    if path:
        export_to(desk, kind, path)


def export_to(desk: Desk, kind: str, path: str) -> None:
    """Write the open document to a file, once everything typed is stored."""
    document = desk.context.place.document
    if document is None:
        return
    desk.context.hands.flush_wanted.emit()
    begin = partial(_export, desk, kind, path)
    desk.context.tasks.write(int, then=begin)


def _export(desk: Desk, kind: str, path: str, _nothing: object) -> None:
    document = desk.context.place.document
    if document is not None:
        title = translate("Export", "Exporting {name}").format(name=Path(path).name)
        args = (desk.context.workspace, document.document.id, kind, path)
        desk.context.tasks.start(title, exchange_jobs.export, *args, lane=Lane.READ, then=partial(_exported, desk))


def _exported(desk: Desk, path: Path) -> None:
    desk.context.notices.tell(translate("Export", "{name} is written.").format(name=path))


def fill_from_memory(desk: Desk) -> None:
    """Fill in what has no translation from the memory."""
    _translate_ahead(desk, MEMORY, translate("Ahead", "Filling in from the memory"))


def fill_by_engine(desk: Desk) -> None:
    """Ask which engine is to translate what has no translation; none that is off is ever asked."""
    enabled = desk.context.preferences.get("engines.enabled")
    names = [str(name) for name in enabled] if isinstance(enabled, list) else []
    if not names:
        text = translate(
            "Ahead", "No engine is turned on, so nothing leaves this computer. Turn one on in the settings first."
        )
        desk.context.notices.tell(text)
        return
    prompt = translate("Ahead", "Translate with which engine? The source text is sent to it.")
    choices = [Choice(name, value=name) for name in names]
    Picker(desk.window, prompt, choices, lambda name: _by_engine(desk, str(name))).open()


def _by_engine(desk: Desk, engine: str) -> None:
    _translate_ahead(desk, engine, translate("Ahead", "Translating with {engine}").format(engine=engine))


def _translate_ahead(desk: Desk, engine: str, title: str) -> None:
    document = desk.context.place.document
    if document is None:
        return
    desk.context.hands.flush_wanted.emit()
    args = (desk.context.workspace, document.document.id, engine)
    then = partial(_filled, desk, desk.context.workspace)
    # Reading lane: what is typed meanwhile is stored between its batches.
    desk.context.tasks.start(title, exchange_jobs.translate_ahead, *args, lane=Lane.READ, then=then)


def _filled(desk: Desk, workspace: Workspace, done: Ahead) -> None:
    if not desk.context.opened.holds(workspace):
        return
    desk.context.edits.push(workspace.store, done.change_set, translate("Undo", "translate ahead"))
    told = [Counts().filled(done.filled), *(sentence(notice.code, notice.data) for notice in done.problems)]
    (desk.context.notices.warn if done.problems else desk.context.notices.tell)(" ".join(told))


def import_recent(desk: Desk) -> None:
    """Import one of the files that were imported lately again, as when it has changed."""
    known = desk.context.preferences.get(intake.RECENT)
    paths = [str(path) for path in known] if isinstance(known, list) else []
    present = [path for path in paths if Path(path).exists()]
    if not present:
        desk.context.notices.tell(translate("Recent", "No file was imported lately."))
        return
    choices = [Choice(Path(path).name, str(Path(path).parent), value=path) for path in present]
    prompt = translate("Recent", "Import which file again?")
    Picker(desk.window, prompt, choices, lambda path: intake.take_files(desk.context, [str(path)])).open()
