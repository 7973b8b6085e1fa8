"""Walk through a document by its clauses."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeView, QVBoxLayout, QWidget

from workbench.domain.documents import SegmentRow
from workbench.domain.ids import SegmentId
from workbench.ui import fonts
from workbench.ui.context import Context
from workbench.ui.direction import of_language
from workbench.ui.jobs import DocumentRows, Figures
from workbench.ui.models.tree import TreeModel
from workbench.ui.panels.structure.delegate import ClauseDelegate
from workbench.ui.panels.structure.nodes import CLAUSE, clause_nodes, first_segment, shares
from workbench.ui.place import Spot

translate = QCoreApplication.translate


class StructurePanel(QWidget):
    """A tree of clauses; choosing one shows its first segment."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._rows: DocumentRows | None = None
        self.model = TreeModel(self)
        self.view = QTreeView(self)
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setIndentation(10)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAccessibleName(translate("Structure", "Structure of the document"))
        self._delegate = ClauseDelegate(context.looks, self.view)
        self.view.setItemDelegate(self._delegate)
        self.view.clicked.connect(self._on_view_clicked)
        self.view.activated.connect(self._on_view_clicked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.addWidget(self.view)
        context.place.document_opened.connect(self._on_document_opened)
        context.place.document_closed.connect(self._on_document_closed)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.counting.counted.connect(self._on_counting_counted)

    @Slot(object, object)
    def _on_document_opened(self, rows: DocumentRows, _spot: Spot) -> None:
        self._rows = rows
        chosen = fonts.choose(QGuiApplication.font(), scale=0.86)
        self._delegate.font = chosen.of_language(rows.document.language)
        self._delegate.direction = of_language(rows.document.language)
        self.model.show(clause_nodes(rows))
        self.view.expandAll()

    @Slot()
    def _on_document_closed(self) -> None:
        self._rows = None
        self.model.show([])

    @Slot(object)
    def _on_counting_counted(self, figures: Figures) -> None:
        if self._rows is not None:
            for clause_id, share in shares(self._rows, figures).items():
                self.model.set_share((CLAUSE, clause_id), share)

    @Slot(object)
    def _on_segment_activated(self, segment: SegmentRow | None) -> None:
        """Mark the nearest clause that the tree shows."""
        if segment is None or self._rows is None:
            return
        parents = {clause.id: clause.parent_id for clause in self._rows.clauses}
        place: int | None = segment.clause_id
        while place is not None and not self.model.index_of((CLAUSE, place)).isValid():
            place = parents.get(place)  # type: ignore[call-overload]
        if place is not None:
            with QSignalBlocker(self.view):
                self.view.setCurrentIndex(self.model.index_of((CLAUSE, place)))

    @Slot(QModelIndex)
    def _on_view_clicked(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is None or self._rows is None:
            return
        segment_id = first_segment(self._rows, node.key[1])
        if segment_id is not None:
            self._context.place.go_to_segment(SegmentId(segment_id))
