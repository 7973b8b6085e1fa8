"""The codes of the open document: put them on text by double click, Return or dragging; change the codebook."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QMenu, QToolButton, QTreeView, QVBoxLayout, QWidget

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.codes import CodeRow
from workbench.domain.ids import CodebookId, CodeId, DocumentId
from workbench.ui.context import Context
from workbench.ui.nothing import Nothing
from workbench.ui.panels.codes import jobs
from workbench.ui.panels.codes.changing import Changing
from workbench.ui.panels.codes.delegate import CodeDelegate
from workbench.ui.panels.codes.model import CodesModel

if TYPE_CHECKING:
    from pathlib import Path

translate = QCoreApplication.translate

DELAY_MS = 250
PATTERN = "TOML (*.toml)"


class CodesPanel(QWidget):
    """A tree of codes with a line to filter it."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self.model = CodesModel(self)
        self.view = QTreeView(self)
        self.changing = Changing(context, self)
        self._set_up_view()
        self._nothing = Nothing(self.view, "")
        self.line = _filter_line()
        self.more = QToolButton()
        self.more.setText("⋯")
        self.more.setAutoRaise(True)
        self.more.setAccessibleName(translate("Codes", "Codebook"))
        self.more.setToolTip(translate("Codes", "Add codes, import and export the codebook"))
        top = QHBoxLayout()
        top.setContentsMargins(6, 0, 4, 2)
        top.addWidget(self.line, 1)
        top.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 4)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self._count)
        self.line.textChanged.connect(self.show_codes)
        self.line.returnPressed.connect(self._on_line_returned)
        self.more.clicked.connect(self._on_more_clicked)
        self.model.move_wanted.connect(self._on_move_wanted)
        context.place.document_opened.connect(self._on_document_opened)
        context.place.document_refreshed.connect(self._on_document_opened)
        context.place.document_closed.connect(self._on_document_closed)
        context.changes.changed.connect(self._on_changes_changed)
        context.changes.overtaken.connect(self._timer.start)
        context.looks.changed.connect(self.view.viewport().update)
        self._say_why_none(is_open=False)

    @Slot()
    def show_codes(self) -> None:
        """Show the codes of the document that have what was typed."""
        rows = self._context.place.document
        self._say_why_none(is_open=rows is not None)
        self.model.show_codes(rows.codes if rows is not None else (), self.line.text())
        self.view.expandAll()
        self._count()

    def menu(self) -> QMenu:
        """Return what can be done with the code at hand, and with the codebook."""
        menu = QMenu(self)
        code = self.model.code(self.view.currentIndex())
        if code is not None:
            act = menu.addAction(translate("Codes", "Put on the selection"), partial(self._put, code))
            act.setEnabled(code.codable)
            menu.addAction(translate("Codes", "Edit…"), partial(self.changing.edit, code))
            menu.addAction(translate("Codes", "New code below…"), partial(self.changing.add, code))
            menu.addAction(translate("Codes", "Merge into…"), partial(self.changing.merge, code))
            menu.addAction(translate("Codes", "Delete…"), partial(self.changing.delete, code))
            menu.addSeparator()
        menu.addAction(translate("Codes", "New code…"), partial(self.changing.add, None))
        menu.addAction(translate("Codes", "Import a codebook…"), self._import)
        menu.addAction(translate("Codes", "Export the codebook…"), self._export)
        menu.setEnabled(self.codebook() is not None)
        return menu

    def codebook(self) -> CodebookId | None:
        """Return the codebook shown."""
        rows = self._context.place.document
        key = rows.project.codebook_id if rows is not None else None
        return None if key is None else CodebookId(key)

    def _say_why_none(self, *, is_open: bool) -> None:
        """Say what stands here where nothing does."""
        if not is_open:
            self._nothing.say(translate("Codes", "The codes of a project are listed here once a document is open."))
        elif self.line.text():
            self._nothing.say(translate("Codes", "No code has these words."))
        else:
            self._nothing.say(
                translate("Codes", "There are no codes yet. Add one, or import a codebook, by the ⋯ above.")
            )

    def _set_up_view(self) -> None:
        view = self.view
        view.setModel(self.model)
        view.setHeaderHidden(True)
        view.setIndentation(12)
        view.setUniformRowHeights(True)
        view.setExpandsOnDoubleClick(False)
        view.setDragEnabled(True)
        view.setAcceptDrops(True)
        view.setDropIndicatorShown(True)
        view.setDefaultDropAction(Qt.DropAction.MoveAction)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.setAccessibleName(translate("Codes", "Codes"))
        view.setItemDelegate(CodeDelegate(self._context.looks, view))
        view.activated.connect(self._on_view_activated)
        view.customContextMenuRequested.connect(self._on_menu_wanted)

    def _put(self, code: CodeRow) -> None:
        if code.codable:
            self._context.hands.code_wanted.emit(code.id)

    @Slot(QModelIndex)
    def _on_view_activated(self, index: QModelIndex) -> None:
        code = self.model.code(index)
        if code is not None and code.codable:
            self._put(code)
        elif code is not None:
            self.view.setExpanded(index, not self.view.isExpanded(index))

    @Slot()
    def _on_line_returned(self) -> None:
        """Put the first code that is left."""
        index = self.model.index(0, 0)
        while index.isValid():
            code = self.model.code(index)
            if code is not None and code.codable and self.line.text():
                self._put(code)
                return
            index = self.view.indexBelow(index)

    @Slot(QPoint)
    def _on_menu_wanted(self, place: QPoint) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.view.viewport().mapToGlobal(place))

    @Slot()
    def _on_more_clicked(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    @Slot(object, object, object)
    def _on_move_wanted(self, code_id: int, above: CodeRow | None, follower: CodeRow | None) -> None:
        rows = self._context.place.document
        code = next((row for row in rows.codes if row.id == code_id), None) if rows is not None else None
        if code is not None:
            places = [row.id if row is not None else None for row in (above, follower)]
            self._context.edit(translate("Undo", "move a code"), jobs.move, self._context.seen, code, *places)

    def _import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, translate("Codes", "Import a codebook"), "", PATTERN)
        book = self.codebook()
        if path and book is not None:
            self._context.edit(translate("Undo", "import a codebook"), jobs.load, book, path)

    def _export(self) -> None:
        path, _ = QFileDialog.getSaveFileName(self, translate("Codes", "Export the codebook"), "codebook.toml", PATTERN)
        book = self.codebook()
        if path and book is not None:
            self._context.tasks.read(jobs.save, self._context.workspace, book, path, then=self._on_saved)

    def _on_saved(self, path: Path) -> None:
        self._context.notices.tell(translate("Codes", "The codebook is in {name}.").format(name=path.name))

    @Slot()
    def _count(self) -> None:
        rows = self._context.place.document
        if rows is not None and self._context.opened.is_open():
            key = rows.document.id
            then = partial(self._on_counted, self._context.opened.number)
            self._context.tasks.read(jobs.counts, self._context.workspace, key, then=then)

    def _on_counted(self, number: int, answer: tuple[DocumentId, dict[CodeId, int]]) -> None:
        rows = self._context.place.document
        if rows is not None and rows.document.id == answer[0] and self._context.opened.is_still(number):
            self.model.set_counts({int(key): count for key, count in answer[1].items()})

    @Slot()
    def _on_document_opened(self) -> None:
        self.show_codes()

    @Slot()
    def _on_document_closed(self) -> None:
        self._timer.stop()
        self._say_why_none(is_open=False)
        self.model.show_codes(())

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.ANNOTATIONS):
            self._timer.start()


def _filter_line() -> QLineEdit:
    line = QLineEdit()
    line.setPlaceholderText(translate("Codes", "Filter codes"))
    line.setAccessibleName(translate("Codes", "Filter codes"))
    line.setClearButtonEnabled(True)
    return line
