"""The workspace's projects and documents: choose, arrange, take in."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QMenu,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import DocumentRow, ProjectRow
from workbench.domain.ids import DocumentId
from workbench.ui import intake
from workbench.ui.cards import hint
from workbench.ui.context import Context
from workbench.ui.jobs import DocumentRows
from workbench.ui.panels.library import jobs
from workbench.ui.panels.library.delegate import LibraryDelegate
from workbench.ui.panels.library.edits import LibraryEdits
from workbench.ui.panels.library.menus import Menus
from workbench.ui.panels.library.model import LibraryModel
from workbench.ui.panels.library.nodes import DOCUMENT, PROJECT, Sorting, library_nodes
from workbench.ui.place import Spot

translate = QCoreApplication.translate

DELAY_MS = 400
# As many documents are seen at a glance.
FEW = 6


class LibraryPanel(QWidget):
    """A tree of projects and documents; choosing a document opens it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._collapsed: set[tuple[str, int]] = set()
        self.shelf = jobs.Shelf((), (), {})
        self.sorting = Sorting.ADDED
        self.edits = LibraryEdits(context, self)
        self.model = LibraryModel(self)
        self.view = QTreeView(self)
        self.filter, self.add = QLineEdit(self), QToolButton()
        self.title_tools = self.add
        self.empty = hint(translate("Library", "No document yet. Drop texts or folders here, or press +."))
        self.menus = Menus(context, self, self, self.edits)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.reload)
        self._dress_view()
        self._lay_out()
        self.model.files_dropped.connect(self._on_files_dropped)
        self.model.document_dropped.connect(self.edits.move_document)
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
            self._context.tasks.read(jobs.shelf, self._context.workspace, then=self._on_shelf_read)

    @Slot()
    def show_again(self) -> None:
        """Show what is known, as it is filtered and sorted now."""
        app = QCoreApplication.instance()
        is_arabic = app is not None and app.property("language") == "ar"
        present = self.model.node(self.view.currentIndex())
        nodes = library_nodes(self.shelf, self.filter.text(), self.sorting, prefer_source=is_arabic)
        self.model.show(nodes)
        for node in nodes:
            self.view.setExpanded(self.model.index_of(node.key), node.key not in self._collapsed)
        self.filter.setVisible(bool(self.filter.text()) or len(self.shelf.documents) > FEW)
        self.empty.setVisible(not self.shelf.documents and self._context.opened.is_open())
        document = self._context.place.document
        if present is not None and self.model.index_of(present.key).isValid():
            self.view.setCurrentIndex(self.model.index_of(present.key))
        elif document is not None:
            self._select(document.document.id)

    def current(self) -> DocumentRow | ProjectRow | None:
        """Return what is chosen in the tree."""
        node = self.model.node(self.view.currentIndex())
        if node is None:
            return None
        rows: tuple[DocumentRow | ProjectRow, ...] = (
            self.shelf.projects if node.key[0] == PROJECT else self.shelf.documents
        )
        return next((row for row in rows if row.id == node.key[1]), None)

    def project(self) -> ProjectRow | None:
        """Return the project that is chosen, or that of the chosen document."""
        chosen = self.current()
        if isinstance(chosen, DocumentRow):
            return next((row for row in self.shelf.projects if row.id == chosen.project_id), None)
        return chosen

    def sort(self, sorting: Sorting) -> None:
        """Show the documents in another order."""
        self.sorting = sorting
        self.show_again()

    def _on_shelf_read(self, shelf: jobs.Shelf) -> None:
        self.shelf = shelf
        self.show_again()

    def _dress_view(self) -> None:
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setIndentation(14)
        self.view.setItemDelegate(LibraryDelegate(self._context.looks, self.view))
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(translate("Library", "Library"))
        self.view.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.view.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)
        self.view.clicked.connect(self._on_view_clicked)
        self.view.activated.connect(self._on_view_clicked)
        self.view.collapsed.connect(partial(self._note, True))
        self.view.expanded.connect(partial(self._note, False))
        self._context.looks.changed.connect(self.view.viewport().update)
        for keys, run in (("F2", self.rename), ("Del", self.remove), ("Ins", self.edits.new_project)):
            action = QAction(self.view)
            action.setShortcut(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(run)
            self.view.addAction(action)

    def _lay_out(self) -> None:
        self.filter.setPlaceholderText(translate("Library", "Filter documents"))
        self.filter.setAccessibleName(translate("Library", "Filter documents"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.show_again)
        name = translate("Library", "Add, sort, change workspace")
        self.add.setText("+")
        self.add.setObjectName("titleTool")
        self.add.setToolTip(name)
        self.add.setAccessibleName(name)
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setMenu(QMenu(self.add))
        self.add.menu().aboutToShow.connect(partial(self.menus.fill_main, self.add.menu()))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.setSpacing(2)
        layout.addWidget(self.filter)
        layout.addWidget(self.empty)
        layout.addWidget(self.view, 1)
        self.empty.hide()

    @Slot()
    def rename(self) -> None:
        """Rename what is chosen."""
        chosen = self.current()
        if isinstance(chosen, ProjectRow):
            self.edits.rename_project(chosen)
        elif chosen is not None:
            app = QCoreApplication.instance()
            is_arabic = app is not None and app.property("language") == "ar"
            self.edits.rename_document(chosen, prefer_source=is_arabic)

    @Slot()
    def remove(self) -> None:
        """Take out what is chosen."""
        chosen = self.current()
        if isinstance(chosen, ProjectRow):
            self.edits.delete_project(chosen)
        elif chosen is not None:
            self.edits.remove_document(chosen)

    def _select(self, document_id: int) -> None:
        index = self.model.index_of((DOCUMENT, document_id))
        if index.isValid():
            self.view.setCurrentIndex(index)

    def _note(self, is_collapsed: bool, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is not None and not self.filter.text():
            (self._collapsed.add if is_collapsed else self._collapsed.discard)(node.key)

    @Slot(QPoint)
    def _on_menu_requested(self, at: QPoint) -> None:
        self.menus.open_at(self.view.viewport().mapToGlobal(at))

    @Slot(QModelIndex)
    def _on_view_clicked(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is None or node.key[0] != DOCUMENT:
            return
        present = self._context.place.document
        if present is None or present.document.id != node.key[1]:
            self._context.place.open(DocumentId(node.key[1]))

    @Slot(object, object)
    def _on_files_dropped(self, project_id: int | None, paths: list[str]) -> None:
        project = next((row.name for row in self.shelf.projects if row.id == project_id), None)
        intake.take_files(self._context, paths, project)

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.PROJECTS, Table.DOCUMENTS):
            self.reload()
        elif change_set.touches(Table.SEGMENTS):
            self._timer.start()

    @Slot(object, object)
    def _on_document_opened(self, rows: DocumentRows, _spot: Spot) -> None:
        self._select(rows.document.id)

    @Slot()
    def _on_workspace_closed(self) -> None:
        self._timer.stop()
        self.shelf = jobs.Shelf((), (), {})
        self.show_again()
