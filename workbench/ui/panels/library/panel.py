"""Choose a document among the projects of the workspace."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Slot
from PySide6.QtWidgets import QTreeView, QVBoxLayout, QWidget

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import DocumentRow
from workbench.domain.ids import DocumentId
from workbench.ui import jobs
from workbench.ui.context import Context
from workbench.ui.jobs import DocumentRows, LibraryRows
from workbench.ui.models.tree import Node, TreeModel
from workbench.ui.place import Spot

translate = QCoreApplication.translate

DOCUMENT = "document"
PROJECT = "project"


class LibraryPanel(QWidget):
    """A tree of projects and documents; choosing a document opens it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self.model = TreeModel(self)
        self.view = QTreeView(self)
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setIndentation(14)
        self.view.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.view.setAccessibleName(translate("Library", "Library"))
        self.view.clicked.connect(self._on_view_clicked)
        self.view.activated.connect(self._on_view_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.addWidget(self.view)
        context.opened.workspace_opened.connect(self.reload)
        context.opened.workspace_closed.connect(self._on_workspace_closed)
        context.changes.changed.connect(self._on_changes_changed)
        context.changes.overtaken.connect(self.reload)
        context.place.document_opened.connect(self._on_document_opened)
        if context.opened.is_open():
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Read the projects and documents again."""
        if self._context.opened.is_open():
            self._context.tasks.read(jobs.library, self._context.workspace, then=self._on_library_read)

    def _on_library_read(self, rows: LibraryRows) -> None:
        self.model.show(
            [
                Node((PROJECT, project.id), project.name, children=[_document_node(row) for row in documents])
                for project, documents in rows.projects
            ]
        )
        self.view.expandAll()
        if self._context.place.document is not None:
            self._select(self._context.place.document.document.id)

    def _select(self, document_id: int) -> None:
        index = self.model.index_of((DOCUMENT, document_id))
        if index.isValid():
            self.view.setCurrentIndex(index)

    @Slot(QModelIndex)
    def _on_view_clicked(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is None or node.key[0] != DOCUMENT:
            return
        present = self._context.place.document
        if present is None or present.document.id != node.key[1]:
            self._context.place.open(DocumentId(node.key[1]))

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.PROJECTS, Table.DOCUMENTS):
            self.reload()

    @Slot(object, object)
    def _on_document_opened(self, rows: DocumentRows, _spot: Spot) -> None:
        self._select(rows.document.id)

    @Slot()
    def _on_workspace_closed(self) -> None:
        self.model.show([])


def _document_node(row: DocumentRow) -> Node:
    app = QCoreApplication.instance()
    is_arabic = app is not None and app.property("language") == "ar"
    one, other = (row.title_source, row.title_target)[:: 1 if is_arabic else -1]
    return Node((DOCUMENT, row.id), one or other or row.original_name, other)
