"""The record of the open document, to be read and changed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import DocumentRow, VariableRow
from workbench.domain.ids import DocumentId
from workbench.errors import StaleChange
from workbench.ui.cards import hint, section_title
from workbench.ui.context import Context
from workbench.ui.jobs import DocumentRows
from workbench.ui.moments import exact_moment
from workbench.ui.panels.record import jobs
from workbench.ui.panels.record.form import RecordForm
from workbench.ui.panels.record.variables import VariableTable
from workbench.ui.panels.record.words import field_word, size_word

translate = QCoreApplication.translate


class RecordPanel(QWidget):
    """Fields, variables and the original file of the open document."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._row: DocumentRow | None = None
        self.form, self.variables, self.file = RecordForm(), VariableTable(), QLabel()
        self.save = QPushButton(translate("Record", "Save the original as…"))
        self.empty = hint(translate("Record", "Open a document to see its record."))
        self._page = self._lay_out()
        self.form.changed.connect(self._on_form_changed)
        self.form.refused.connect(self._on_form_refused)
        self.variables.changed.connect(self._on_variable_changed)
        self.save.clicked.connect(self._on_save_clicked)
        context.place.document_opened.connect(self._on_document_opened)
        context.place.document_refreshed.connect(self._show)
        context.place.document_closed.connect(self._on_document_closed)
        context.changes.changed.connect(self._on_changes_changed)
        context.changes.overtaken.connect(self._read_variables)
        self._on_document_closed()

    def save_original(self, path: str) -> None:
        """Write the file that the document was imported from."""
        if self._row is not None:
            args = (self._context.workspace, self._row.id, path)
            self._context.tasks.read(jobs.save_original, *args, then=self._on_original_saved)

    def _lay_out(self) -> QScrollArea:
        self.file.setObjectName("quiet")
        self.file.setWordWrap(True)
        self.file.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside = QWidget()
        inside.setObjectName("panel")
        box = QVBoxLayout(inside)
        box.setContentsMargins(12, 10, 12, 12)
        box.setSpacing(8)
        parts: tuple[QWidget, ...] = (
            self.form,
            section_title(translate("Record", "Variables")),
            self.variables,
            section_title(translate("Record", "Original file")),
            self.file,
            self.save,
        )
        for part in parts:
            box.addWidget(part)
        box.addStretch(1)
        page = QScrollArea(self)
        page.setObjectName("column")
        page.setWidgetResizable(True)
        page.setFrameShape(QFrame.Shape.NoFrame)
        page.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.empty)
        layout.addWidget(page, 1)
        return page

    @Slot(object)
    def _show(self, rows: DocumentRows) -> None:
        self._row = rows.document
        self.form.show_record(rows.document, rows.project.target_language)
        self.file.setText(_told(rows.document))
        self._read_variables()

    @Slot()
    def _read_variables(self) -> None:
        if self._row is not None and self._context.opened.is_open():
            args = (self._context.workspace, self._row.id)
            self._context.tasks.read(jobs.variables, *args, then=self._on_variables_read)

    def _on_variables_read(self, answer: tuple[DocumentId, list[VariableRow]]) -> None:
        if self._row is not None and self._row.id == answer[0]:
            self.variables.show_variables(answer[1])

    @Slot(str, object)
    def _on_form_changed(self, field: str, value: object) -> None:
        if self._row is not None:
            name = translate("Undo", "change record: {field}").format(field=field_word(field))
            refused = partial(self._on_field_refused, self._row.id, field)
            self._context.edit(name, jobs.change, self._context.seen, self._row, field, value, failed=refused)

    @Slot(str)
    def _on_form_refused(self, text: str) -> None:
        told = translate("Record", "“{text}” is not a date; write it year-month-day, as in 2025-04-23.")
        self._context.notices.warn(told.format(text=text))

    @Slot(str, str)
    def _on_variable_changed(self, name: str, value: str) -> None:
        if self._row is not None:
            undo = translate("Undo", "set variable “{name}”").format(name=name)
            args = (self._context.seen, self._row.id, self.variables.present(name), (name, value))
            self._context.edit(undo, jobs.set_variable, *args, failed=self._on_variable_refused)

    def _on_field_refused(self, document_id: DocumentId, field: str, error: Exception) -> None:
        """Show what somebody else wrote; refused for any other reason, what was typed stays to be sent again."""
        if self._row is None or self._row.id != document_id:
            return
        if isinstance(error, StaleChange) or field in self.form.grades:
            self.form.show_again(field)
        else:
            self.form.keep(field)

    def _on_variable_refused(self, _error: Exception) -> None:
        self._read_variables()

    @Slot()
    def _on_save_clicked(self) -> None:
        if self._row is not None:
            title = translate("Record", "Save the original")
            path, _ = QFileDialog.getSaveFileName(self, title, self._row.original_name)
            if path:
                self.save_original(path)

    def _on_original_saved(self, path: object) -> None:
        self._context.notices.tell(translate("Export", "{name} is written.").format(name=path))

    @Slot(object, object)
    def _on_document_opened(self, rows: DocumentRows, _spot: object) -> None:
        self.empty.hide()
        self._page.show()
        self._show(rows)

    @Slot()
    def _on_document_closed(self) -> None:
        self._row = None
        self.form.forget()
        self._page.hide()
        self.empty.show()

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.VARIABLES):
            self._read_variables()


def _told(row: DocumentRow) -> str:
    """Return what there is to say about the file a document came from."""
    lines = [row.original_name]
    lines.append(" · ".join(filter(None, (size_word(row.original_size), row.format, row.encoding))))
    if row.imported_at is not None:
        lines.append(translate("Record", "imported {moment}").format(moment=exact_moment(row.imported_at)))
    if row.original_sha256:
        lines.append(f"SHA-256 {row.original_sha256[:16]}…")
    return "\n".join(filter(None, lines))
