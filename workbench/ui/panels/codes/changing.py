"""Change the codebook by dialogs: every answer is one edit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from workbench.domain.codes import CodeRow
from workbench.domain.ids import CodebookId, CodeId
from workbench.ui.annotating.codes import colour, label, other_label
from workbench.ui.context import Context
from workbench.ui.counts import Counts
from workbench.ui.panels.codes import jobs
from workbench.ui.panels.codes.dialog import CodeDialog, Draft
from workbench.ui.picker import Choice, Picker

translate = QCoreApplication.translate

Stored = tuple[list[CodeRow], CodeRow | None, int]


class Changing(QObject):
    """Asks what is to become of a code, from what is stored of it and not from what the document calls it."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent

    def add(self, above: CodeRow | None) -> None:
        """Ask for a new code."""
        self._read(above, partial(self._on_add_read, None if above is None else int(above.id)))

    def edit(self, code: CodeRow) -> None:
        """Ask for other values of a code."""
        self._read(code, self._on_edit_read)

    def merge(self, code: CodeRow) -> None:
        """Ask into which code this one goes."""
        name = translate("Undo", "merge codes")

        def into(value: object) -> None:
            if isinstance(value, int):
                self._context.edit(name, jobs.merge, self._context.seen, code, CodeId(value))

        self._pick(code, translate("Codes", "Merge “{code}” into which code?").format(code=label(code)), into)

    def delete(self, code: CodeRow) -> None:
        """Delete a code, after asking what becomes of its annotations where it has any."""
        self._read(code, self._on_delete_read)

    def _read(self, code: CodeRow | None, then: Callable[[Stored], None]) -> None:
        rows = self._context.place.document
        if rows is not None and rows.project.codebook_id is not None:
            book, key = CodebookId(rows.project.codebook_id), None if code is None else code.id
            self._context.tasks.read(jobs.stored, self._context.workspace, book, key, then=then)

    def _on_add_read(self, parent_id: int | None, found: Stored) -> None:
        rows = self._context.place.document
        dialog = CodeDialog(Draft(None, parent_id), found[0], self._window)
        if dialog.exec() and rows is not None and rows.project.codebook_id is not None:
            book, parent = CodebookId(rows.project.codebook_id), dialog.parent_id()
            values = dialog.values()
            above = None if parent is None else CodeId(parent)
            self._context.edit(translate("Undo", "add a code"), jobs.add, book, values, above)
        dialog.deleteLater()

    def _on_edit_read(self, found: Stored) -> None:
        codes, code, _ = found
        if code is None:
            return
        dialog = CodeDialog(Draft(code, code.parent_id), codes, self._window)
        if dialog.exec():
            values = {name: value for name, value in dialog.values().items() if value != getattr(code, name)}
            if values:
                self._context.edit(translate("Undo", "change a code"), jobs.change, self._context.seen, code, values)
            parent = dialog.parent_id()
            if parent != code.parent_id:
                above = None if parent is None else CodeId(parent)
                self._context.edit(translate("Undo", "move a code"), jobs.move, self._context.seen, code, above, None)
        dialog.deleteLater()

    def _on_delete_read(self, found: Stored) -> None:
        _, code, uses = found
        if code is None:
            return
        if not uses:
            self._context.edit(
                translate("Undo", "delete a code"), jobs.delete, self._context.seen, code, "REFUSE", None
            )
            return
        box = QMessageBox(self._window)
        box.setObjectName("deleteCode")
        box.setWindowTitle(translate("Codes", "Delete a code"))
        question = translate("Codes", "“{code}” stands on {places}. What is to become of them?")
        box.setText(question.format(code=label(code), places=Counts().places(uses)))
        other = box.addButton(translate("Codes", "Give them another code…"), QMessageBox.ButtonRole.AcceptRole)
        kept = box.addButton(translate("Codes", "Keep them as “uncoded”"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        answer = box.clickedButton()
        box.deleteLater()
        if answer is other:
            prompt = translate("Codes", "Which code takes the annotations of “{code}”?").format(code=label(code))
            self._pick(code, prompt, partial(self._hand_over, code))
        elif answer is kept:
            self._context.edit(
                translate("Undo", "delete a code"), jobs.delete, self._context.seen, code, "UNCODED", None
            )

    def _hand_over(self, code: CodeRow, value: object) -> None:
        if isinstance(value, int):
            self._context.edit(
                translate("Undo", "delete a code"), jobs.delete, self._context.seen, code, "MOVE", CodeId(value)
            )

    def _pick(self, code: CodeRow, prompt: str, pick: Callable[[object], None]) -> None:
        rows = self._context.place.document
        choices = [
            Choice(label(row), f"{other_label(row)}  {row.key}", colour(self._context, row), value=row.id)
            for row in (rows.codes if rows is not None else ())
            if row.codable and row.id != code.id
        ]
        Picker(self._window, prompt, choices, pick).open()
