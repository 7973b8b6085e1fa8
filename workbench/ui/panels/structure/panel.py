"""Walk through a document by its clauses, and say what they are."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QTreeView, QVBoxLayout, QWidget

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import ClauseRow, SegmentRow
from workbench.domain.ids import ClauseId, SegmentId
from workbench.ui import fonts
from workbench.ui.clauses import clause_name
from workbench.ui.context import Context
from workbench.ui.counts import Counts
from workbench.ui.fonts import small, strong
from workbench.ui.jobs import DocumentRows, Figures
from workbench.ui.models.tree import TreeModel
from workbench.ui.nothing import Nothing
from workbench.ui.panels.structure import jobs
from workbench.ui.panels.structure.delegate import ClauseDelegate
from workbench.ui.panels.structure.dialog import ClauseDialog
from workbench.ui.panels.structure.nodes import (
    CLAUSE,
    ClauseNode,
    articles,
    clause_nodes,
    codes_of,
    first_segment,
    shares,
)
from workbench.ui.place import Spot

translate = QCoreApplication.translate

DELAY_MS = 600
# As many clauses are seen at a glance.
FEW = 12
MOST_CODES = 8


class StructurePanel(QWidget):
    """A tree of clauses; choosing one shows its first segment."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._rows: DocumentRows | None = None
        self._extras: jobs.Extras | None = None
        self.title_tools = QLabel()
        self.title_tools.setObjectName("titleCount")
        self.title_tools.setFont(strong(small(self.font(), 0.85)))
        self.model = TreeModel(self)
        self.view, self.filter = QTreeView(self), QLineEdit(self)
        self._delegate = ClauseDelegate(context.looks, self.view)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._read_extras)
        self._dress()
        self._nothing = Nothing(self.view, "")
        context.place.document_opened.connect(self._on_document_opened)
        context.place.document_refreshed.connect(self._on_document_refreshed)
        context.place.document_closed.connect(self._on_document_closed)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.place.clause_seen.connect(self._mark)
        context.counting.counted.connect(self._on_counting_counted)
        context.changes.changed.connect(self._on_changes_changed)
        context.looks.changed.connect(self.view.viewport().update)
        self.show_again()

    @Slot()
    def show_again(self) -> None:
        """Show the clauses as they are filtered and read now."""
        if self._rows is None:
            self._nothing.say(translate("Structure", "The parts of a document are listed here once it is open."))
            self.model.show([])
            return
        self._nothing.say(translate("Structure", "No part has these words."))
        app = QCoreApplication.instance()
        reads = str(app.property("language") or "en") if app is not None else "en"
        target = self._rows.project.target_language.split("-")[0]
        targets = self._extras.targets if self._extras is not None else {}
        present = self.model.node(self.view.currentIndex())
        nodes = clause_nodes(self._rows, targets, prefer_target=reads == target, typed=self.filter.text())
        self.model.show(nodes)
        self.view.expandAll()
        figures = self._context.counting.figures
        if figures is not None and figures.document_id == self._rows.document.id:
            self._on_counting_counted(figures)
        if present is not None:
            self._mark(present.key[1])
        self.filter.setVisible(bool(self.filter.text()) or len(self._rows.clauses) > FEW)
        count = articles(self._rows)
        self.title_tools.setText(Counts().articles(count).upper() if count else "")

    def current(self) -> ClauseRow | None:
        """Return the clause that is chosen."""
        node = self.model.node(self.view.currentIndex())
        return node.clause if isinstance(node, ClauseNode) else None

    @Slot()
    def edit(self) -> None:
        """Ask what the chosen clause is."""
        clause, rows = self.current(), self._rows
        if clause is not None and rows is not None:
            dialog = ClauseDialog(self.window(), clause, (rows.document.language, rows.project.target_language))
            dialog.written.connect(partial(self._on_written, clause))
            dialog.open()

    def tip(self, clause_id: int) -> str:
        """Return how often each code stands in a clause, the commonest first."""
        if self._rows is None or self._extras is None:
            return ""
        app = QCoreApplication.instance()
        is_arabic = app is not None and app.property("language") == "ar"
        names = {int(code.id): code.label_ar if is_arabic else code.label_en for code in self._rows.codes}
        counts = codes_of(self._rows, clause_id, self._extras.codes).most_common(MOST_CODES)
        return "\n".join(f"\u2068{names.get(key, '')}\u2069 · {count}" for key, count in counts if names.get(key))

    def _dress(self) -> None:
        self.view.setModel(self.model)
        self.view.setHeaderHidden(True)
        self.view.setIndentation(10)
        self.view.setRootIsDecorated(False)
        self.view.setUniformRowHeights(True)
        self.view.setAccessibleName(translate("Structure", "Structure of the document"))
        self.view.setItemDelegate(self._delegate)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)
        self.view.entered.connect(self._on_entered)
        self.view.setMouseTracking(True)
        self.view.clicked.connect(self._on_view_clicked)
        self.view.activated.connect(self._on_view_clicked)
        action = QAction(translate("Structure", "Kind, label and titles…"), self.view)
        action.setShortcut(QKeySequence("F2", QKeySequence.SequenceFormat.PortableText))
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(self.edit)
        self.view.addAction(action)
        self.filter.setPlaceholderText(translate("Structure", "Filter clauses"))
        self.filter.setAccessibleName(translate("Structure", "Filter clauses"))
        self.filter.setClearButtonEnabled(True)
        self.filter.textChanged.connect(self.show_again)
        self.filter.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.setSpacing(2)
        layout.addWidget(self.filter)
        layout.addWidget(self.view, 1)

    @Slot(object, object)
    def _on_document_opened(self, rows: DocumentRows, _spot: Spot) -> None:
        self._rows, self._extras = rows, None
        self.filter.clear()
        self._delegate.fonts = fonts.choose(QGuiApplication.font(), scale=0.86)
        self.show_again()
        self._read_extras()

    @Slot(object)
    def _on_document_refreshed(self, rows: DocumentRows) -> None:
        self._rows = rows
        self.show_again()
        self._timer.start()

    @Slot()
    def _on_document_closed(self) -> None:
        self._timer.stop()
        self._rows = self._extras = None
        self.title_tools.clear()
        self.show_again()

    @Slot()
    def _read_extras(self) -> None:
        if self._rows is not None and self._context.opened.is_open():
            heads = {key: int(segment) for key, (segment, _) in self._rows.heads.items()}
            args = (self._context.workspace, self._rows.document.id, heads)
            then = partial(self._on_extras_read, self._context.opened.number)
            self._context.tasks.read(jobs.extras, *args, then=then)

    def _on_extras_read(self, number: int, extras: jobs.Extras) -> None:
        if self._rows is None or extras.document_id != self._rows.document.id:
            return
        if not self._context.opened.is_still(number):
            return
        is_new = self._extras is None or self._extras.targets != extras.targets
        self._extras = extras
        if is_new:
            self.show_again()

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.ANNOTATIONS, Table.SEGMENTS):
            self._timer.start()

    @Slot(object)
    def _on_counting_counted(self, figures: Figures) -> None:
        if self._rows is not None:
            for clause_id, share in shares(self._rows, figures).items():
                self.model.set_share((CLAUSE, clause_id), share)

    @Slot(object)
    def _on_segment_activated(self, segment: SegmentRow | None) -> None:
        if segment is not None:
            self._mark(segment.clause_id)

    @Slot(object)
    def _mark(self, clause_id: int) -> None:
        """Mark the nearest clause that the tree shows."""
        if self._rows is None:
            return
        parents = {int(clause.id): clause.parent_id for clause in self._rows.clauses}
        place: int | None = clause_id
        while place is not None and not self.model.index_of((CLAUSE, place)).isValid():
            place = parents.get(place)
        if place is not None:
            with QSignalBlocker(self.view):
                self.view.setCurrentIndex(self.model.index_of((CLAUSE, place)))

    def _on_written(self, clause: ClauseRow, values: dict[str, object]) -> None:
        name = translate("Undo", "change clause “{clause}”").format(clause=clause_name(clause))
        self._context.edit(name, jobs.change, ClauseId(clause.id), values)

    @Slot(QPoint)
    def _on_menu_requested(self, at: QPoint) -> None:
        if self.current() is None:
            return
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(translate("Structure", "Go there"), lambda: self._on_view_clicked(self.view.currentIndex()))
        menu.addActions(self.view.actions())
        menu.popup(self.view.viewport().mapToGlobal(at))

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is not None:
            self.view.viewport().setToolTip("\n".join(filter(None, (node.detail, self.tip(node.key[1])))))

    @Slot(QModelIndex)
    def _on_view_clicked(self, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is None or self._rows is None:
            return
        segment_id = first_segment(self._rows, node.key[1])
        if segment_id is not None:
            self._context.place.go_to_segment(SegmentId(segment_id))
