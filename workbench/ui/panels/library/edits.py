"""What the library does to projects and documents: it asks, and has each step stored as one edit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMessageBox, QWidget

from workbench.domain.documents import DocumentRow, ProjectRow
from workbench.domain.ids import DocumentId, ProjectId
from workbench.ui import intake
from workbench.ui.context import Context
from workbench.ui.panels.library import jobs
from workbench.ui.panels.library.nodes import title
from workbench.ui.picker import Choice, Picker

translate = QCoreApplication.translate

KINDS = "*.txt *.md *.docx *.html *.htm"


class LibraryEdits(QObject):
    """The edits of the library."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._panel = parent

    def new_project(self) -> None:
        """Ask for the name of a project, and make it."""
        name = self._ask(translate("Library", "New project"), translate("Library", "Name of the project:"))
        if name:
            self.make_project(name)

    def make_project(self, name: str) -> None:
        """Make a project in the languages of the one that is open."""
        document = self._context.place.document
        pair = ("ar", "en")
        if document is not None:
            pair = (document.project.source_language, document.project.target_language)
        self._context.edit(translate("Undo", "new project “{name}”").format(name=name), jobs.new_project, name, *pair)

    def rename_project(self, project: ProjectRow) -> None:
        """Ask for another name of a project."""
        prompt = translate("Library", "Name of the project:")
        name = self._ask(translate("Library", "Rename project"), prompt, project.name)
        if name and name != project.name:
            undo = translate("Undo", "rename project “{name}”").format(name=project.name)
            self._context.edit(undo, jobs.rename_project, self._context.seen, project, name)

    def delete_project(self, project: ProjectRow) -> None:
        """Delete a project that is empty; one that is not says so."""
        undo = translate("Undo", "delete project “{name}”").format(name=project.name)
        self._context.edit(undo, jobs.delete_project, project.id)

    def rename_document(self, row: DocumentRow, *, prefer_source: bool) -> None:
        """Ask for another title in the language in which it is shown."""
        shown = title(row, prefer_source=prefer_source)
        field = "title_source" if shown == row.title_source or not row.title_target else "title_target"
        wanted = self._ask(translate("Library", "Rename document"), translate("Library", "Title:"), shown)
        if wanted and wanted != shown:
            undo = translate("Undo", "rename document")
            self._context.edit(undo, jobs.rename_document, self._context.seen, row, field, wanted)

    def remove_document(self, row: DocumentRow, *, sure: bool = False) -> None:
        """Take a document out once the user is sure."""
        question = translate("Library", "Remove “{title}” with its translation and annotations? Undo brings it back.")
        name = title(row, prefer_source=False)
        if not sure:
            box = QMessageBox(self._panel.window())
            box.setIcon(QMessageBox.Icon.Question)
            box.setText(question.format(title=name))
            remove = box.addButton(translate("Library", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
            box.addButton(QMessageBox.StandardButton.Cancel)
            box.exec()
            if box.clickedButton() is not remove:
                return
        self._context.edit(translate("Undo", "remove document"), jobs.remove_document, row.id)

    def move_document(self, document_id: int, project_id: int) -> None:
        """Put a document into another project."""
        undo = translate("Undo", "move document")
        self._context.edit(undo, jobs.move_document, DocumentId(document_id), ProjectId(project_id))

    def ask_project(self, row: DocumentRow, projects: tuple[ProjectRow, ...]) -> None:
        """Ask where a document is to go."""
        others = [Choice(project.name, value=int(project.id)) for project in projects if project.id != row.project_id]
        if not others:
            self._context.notices.tell(translate("Library", "There is no other project yet; make one first."))
            return
        prompt = translate("Library", "Move into which project?")
        Picker(self._panel, prompt, others, lambda key: self.move_document(row.id, int(str(key)))).open()

    def import_files(self, project: str | None) -> None:
        """Ask for files and import them."""
        kinds = translate("Import", "Texts ({kinds})").format(kinds=KINDS)
        heading = translate("Import", "Import texts")
        paths, _ = QFileDialog.getOpenFileNames(self._panel, heading, "", kinds)
        intake.take_files(self._context, paths, project)

    def import_folder(self, project: str | None) -> None:
        """Ask for a folder and import what is in it."""
        path = QFileDialog.getExistingDirectory(self._panel, translate("Import", "Import a folder"))
        if path:
            intake.take_files(self._context, [path], project)

    def paste(self, project: str | None) -> None:
        """Ask for a text and make a document of it."""
        prompt = translate("Library", "Text of the new document:")
        text, is_given = QInputDialog.getMultiLineText(self._panel, translate("Library", "Paste a text"), prompt)
        if is_given and text.strip():
            first = text.strip().splitlines()[0].strip()
            intake.take_text(self._context, text, first if len(first) <= 90 else f"{first[:89]}…", project)

    def _ask(self, heading: str, prompt: str, present: str = "") -> str:
        text, is_given = QInputDialog.getText(self._panel, heading, prompt, QLineEdit.EchoMode.Normal, present)
        return text.strip() if is_given else ""
