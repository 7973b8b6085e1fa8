"""The tree of the library: documents can be dragged onto projects, and files onto both."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal

from workbench.ui.models.tree import Index, TreeModel
from workbench.ui.panels.library.nodes import DOCUMENT, PROJECT

DRAGGED = "application/x-bayan-document"
ROOT = QModelIndex()


class LibraryModel(TreeModel):
    """`files_dropped` carries a project's id, or None, and paths; `document_dropped` a document's and a project's."""

    files_dropped = Signal(object, object)
    document_dropped = Signal(object, object)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let documents be dragged, and things be dropped on projects and documents."""
        found = super().flags(index)
        node = self.node(index)
        if node is None:
            return found | Qt.ItemFlag.ItemIsDropEnabled
        if node.key[0] == DOCUMENT:
            found |= Qt.ItemFlag.ItemIsDragEnabled
        return found | Qt.ItemFlag.ItemIsDropEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Return copy for files, move for documents."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Return what can be dropped here."""
        return [DRAGGED, "text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the document that is dragged."""
        data = QMimeData()
        node = self.node(indexes[0]) if indexes else None
        if node is not None and node.key[0] == DOCUMENT:
            data.setData(DRAGGED, str(node.key[1]).encode())
        return data

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index = ROOT
    ) -> bool:
        """Ask for what was dropped to be taken in or moved; the tree changes once that has been stored."""
        project = self._project_at(parent)
        if data.hasFormat(DRAGGED):
            if project is not None:
                self.document_dropped.emit(int(bytes(data.data(DRAGGED).data())), project)
        elif data.hasUrls():
            paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
            if paths:
                self.files_dropped.emit(project, paths)
        # Qt would remove what was moved from where it was.
        return False

    def _project_at(self, index: Index) -> int | None:
        node = self.node(index)
        while node is not None and node.key[0] != PROJECT:
            node = node.parent
        return None if node is None else node.key[1]
