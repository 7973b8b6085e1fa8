"""Search every document at once, and go to what is found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QTreeView, QVBoxLayout, QWidget

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import ProjectRow
from workbench.domain.enums import Side
from workbench.domain.ids import ProjectId
from workbench.domain.search import SearchHit
from workbench.domain.spans import Span
from workbench.ui import fonts
from workbench.ui.context import Context
from workbench.ui.counts import Counts
from workbench.ui.models.tree import TreeModel
from workbench.ui.panels.search import jobs
from workbench.ui.panels.search.delegate import PlaceDelegate
from workbench.ui.panels.search.jobs import Answer, Question
from workbench.ui.panels.search.nodes import DOCUMENT, MORE, PlaceNode, place_nodes
from workbench.ui.place import Spot
from workbench.ui.sight import in_sight

if TYPE_CHECKING:
    from workbench.services.searching_everywhere import Place

translate = QCoreApplication.translate

DELAY_MS = 90
EVERYWHERE, HERE = 0, -1


class QueryLine(QLineEdit):
    """The words to look for; arrows go down into the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.list: QWidget | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave for the list."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list is not None:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)


class SearchPanel(QWidget):
    """A line to type in, where to look, and what was found by document."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._question = Question(0, "")
        self._places: tuple[Place, ...] = ()
        self._last: SearchHit | None = None
        self._going: Place | None = None
        self.line, self.sides, self.scope, self.state = QueryLine(self), QComboBox(), QComboBox(), QLabel()
        self.model = TreeModel(self)
        self.view = QTreeView(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.search)
        self._lay_out()
        self.line.textChanged.connect(self._timer.start)
        self.sides.currentIndexChanged.connect(self.search)
        self.scope.currentIndexChanged.connect(self.search)
        self.view.activated.connect(self._on_view_activated)
        self.view.clicked.connect(self._on_view_clicked)
        context.opened.workspace_opened.connect(self._on_workspace_opened)
        context.opened.workspace_closed.connect(self._on_workspace_closed)
        context.place.document_opened.connect(self._on_document_opened)
        context.changes.changed.connect(self._on_changes_changed)
        context.looks.changed.connect(self.view.viewport().update)
        self._fill_scope([])
        if context.opened.is_open():
            self._on_workspace_opened()

    @Slot()
    def search(self) -> None:
        """Look for what is typed; an answer that comes too late is dropped."""
        self._timer.stop()
        self._question = self._asked(self._question.version + 1)
        if not self._question.query.strip() or not self._context.opened.is_open():
            self._show((), None)
            return
        self._context.tasks.read(jobs.search, self._context.workspace, self._question, None, then=self._on_answer)

    def look_for(self, text: str) -> None:
        """Look for a text, such as what is selected, and let it be changed."""
        if text:
            self.line.setText(text)
        self.line.setFocus()
        self.line.selectAll()

    def _asked(self, version: int) -> Question:
        side, scope = self.sides.currentData(), self.scope.currentData()
        document = self._context.place.document
        here = document.document.id if scope == HERE and document is not None else None
        return Question(
            version,
            self.line.text(),
            Side(side) if side in set(Side) else None,
            side != "notes",
            side in ("", "notes"),
            ProjectId(scope) if scope and scope > 0 else None,
            here,
        )

    def _on_answer(self, answer: Answer) -> None:
        if answer.question != self._question:
            return
        self._show(answer.places if answer.is_first else (*self._places, *answer.places), answer.last)

    def _show(self, places: tuple[Place, ...], last: SearchHit | None) -> None:
        present = self.model.node(self.view.currentIndex())
        top = self.view.verticalScrollBar().value()
        grown = len(places) > len(self._places) > 0 and places[: len(self._places)] == self._places
        self._places, self._last = places, last
        self.model.show(place_nodes(places, more=last is not None))
        self.view.expandAll()
        if grown and present is not None:
            self.view.verticalScrollBar().setValue(top)
        elif places:
            self.view.setCurrentIndex(self.model.index(0, 0, self.model.index(0, 0)))
        self._tell()

    def _tell(self) -> None:
        if not self._question.query.strip():
            text = translate("Search", "Spelling, vowel marks and particles do not matter; “…” keeps words together.")
        elif not self._places:
            text = translate("Search", "Nothing was found.")
        else:
            count = Counts().places(len(self._places))
            text = translate("Search", "{count} and more").format(count=count) if self._last is not None else count
        self.state.setText(text)

    def _lay_out(self) -> None:
        self.line.setPlaceholderText(translate("Search", "Search all documents"))
        self.line.setAccessibleName(translate("Search", "Search all documents"))
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumWidth(160)
        self.line.list = self.view
        self.sides.setAccessibleName(translate("Search", "Where to look"))
        for text, value in (
            (translate("Search", "Source, translation and notes"), ""),
            (translate("Search", "Source only"), Side.SOURCE.value),
            (translate("Search", "Translation only"), Side.TARGET.value),
            (translate("Search", "Notes only"), "notes"),
        ):
            self.sides.addItem(text, value)
        self.scope.setAccessibleName(translate("Search", "Which documents"))
        self.scope.setMaximumWidth(220)
        self.state.setObjectName("quiet")
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setUniformRowHeights(True)
        self.view.setIndentation(14)
        self.view.setAccessibleName(translate("Search", "What was found"))
        chosen = fonts.choose(QGuiApplication.font(), scale=0.92)
        self.view.setItemDelegate(PlaceDelegate(self._context.looks, chosen, self.view))
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 6, 10, 6)
        bar.setSpacing(8)
        bar.addWidget(self.line, 2)
        bar.addWidget(self.sides)
        bar.addWidget(self.scope)
        bar.addWidget(self.state, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)

    def _fill_scope(self, projects: list[ProjectRow]) -> None:
        present = self.scope.currentData()
        self.scope.blockSignals(True)
        self.scope.clear()
        self.scope.addItem(translate("Search", "Whole workspace"), EVERYWHERE)
        self.scope.addItem(translate("Search", "This document"), HERE)
        for project in projects:
            self.scope.addItem(project.name, int(project.id))
        self.scope.setCurrentIndex(max(0, self.scope.findData(present)))
        self.scope.blockSignals(False)

    @Slot(QModelIndex)
    def _on_view_activated(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is not None and node.key[0] == MORE:
            self._more()
        elif isinstance(node, PlaceNode) and node.place is not None:
            self._go(node.place)

    @Slot(QModelIndex)
    def _on_view_clicked(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is not None and node.key[0] != DOCUMENT:
            self._on_view_activated(index)

    def _more(self) -> None:
        if self._last is not None:
            args = (self._context.workspace, self._question, self._last)
            self._context.tasks.read(jobs.search, *args, then=self._on_answer)

    def _go(self, place: Place) -> None:
        """Show a place, and open its document first where that is another."""
        present = self._context.place.document
        if present is not None and present.document.id == place.document_id:
            self._select(place)
            return
        self._going = place
        spot = Spot(None if place.segment_id is None else int(place.segment_id))
        self._context.place.open(place.document_id, spot)

    def _select(self, place: Place) -> None:
        if place.segment_id is None:
            return
        span = Span(*place.first) if place.side is not None else None
        self._context.hands.go_to(place.segment_id, place.side, span)

    @Slot(object, object)
    def _on_document_opened(self, *_rows: object) -> None:
        place, self._going = self._going, None
        if place is not None:
            self._select(place)
        if self._question.document_id is not None:
            self.search()

    @Slot()
    def _on_workspace_opened(self) -> None:
        self._context.tasks.read(jobs.projects, self._context.workspace, then=self._fill_scope)

    @Slot()
    def _on_workspace_closed(self) -> None:
        self._question = Question(self._question.version + 1, "")
        self._show((), None)

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.PROJECTS, Table.DOCUMENTS) and self._context.opened.is_open():
            self._on_workspace_opened()
        if change_set.touches(Table.SEGMENTS, Table.DOCUMENTS, Table.NOTES) and in_sight(self) and self._places:
            self._timer.start()
