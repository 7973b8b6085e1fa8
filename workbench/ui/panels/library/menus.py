"""The menus of the library: what can be added, in which order documents stand, and what can be done to one."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from workbench.domain.documents import DocumentRow, ProjectRow
from workbench.ui import workspaces
from workbench.ui.context import Context
from workbench.ui.panels.library.edits import LibraryEdits
from workbench.ui.panels.library.jobs import Shelf
from workbench.ui.panels.library.nodes import Sorting
from workbench.ui.switching import recent

translate = QCoreApplication.translate

SHOWN = 6


class Library(Protocol):
    """What the menus ask of the panel."""

    shelf: Shelf
    sorting: Sorting

    def current(self) -> DocumentRow | ProjectRow | None:
        """Return what is chosen."""

    def project(self) -> ProjectRow | None:
        """Return the project of what is chosen."""

    def sort(self, sorting: Sorting) -> None:
        """Show the documents in another order."""

    def rename(self) -> None:
        """Rename what is chosen."""

    def remove(self) -> None:
        """Take out what is chosen."""


class Menus(QObject):
    """Fills the menus anew each time they are opened."""

    def __init__(self, context: Context, widget: QWidget, panel: Library, edits: LibraryEdits) -> None:
        super().__init__(widget)
        self._context = context
        self._widget = widget
        self._panel = panel
        self._edits = edits

    def fill_main(self, menu: QMenu) -> None:
        """Offer what can be added, the orders and the workspaces."""
        menu.clear()
        self._fill_adding(menu)
        sorting = menu.addMenu(translate("Library", "Sort documents by"))
        words = {
            Sorting.ADDED: translate("Library", "Order of import"),
            Sorting.NAME: translate("Library", "Title"),
            Sorting.DATE: translate("Library", "Date of the text"),
            Sorting.LEFT: translate("Library", "What is left to do"),
        }
        for order, word in words.items():
            action = sorting.addAction(word, partial(self._panel.sort, order))
            action.setCheckable(True)
            action.setChecked(order is self._panel.sorting)
        menu.addSeparator()
        self._fill_workspaces(menu)

    def open_at(self, at: QPoint) -> None:
        """Open the menu of what is chosen."""
        menu = QMenu(self._widget)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen = self._panel.current()
        if isinstance(chosen, DocumentRow):
            menu.addAction(translate("Library", "Open"), partial(self._context.place.open, chosen.id))
            menu.addAction(translate("Library", "Rename…") + "\tF2", self._panel.rename)
            move = partial(self._edits.ask_project, chosen, self._panel.shelf.projects)
            menu.addAction(translate("Library", "Move to another project…"), move)
            menu.addAction(translate("Library", "Remove…") + "\tDel", self._panel.remove)
        elif isinstance(chosen, ProjectRow):
            menu.addAction(translate("Library", "Rename…") + "\tF2", self._panel.rename)
            menu.addAction(translate("Library", "Delete project") + "\tDel", self._panel.remove)
        menu.addSeparator()
        self._fill_adding(menu)
        menu.popup(at)

    def _fill_adding(self, menu: QMenu) -> None:
        project = self._panel.project()
        name = None if project is None else project.name
        menu.addAction(translate("Library", "Import files…"), partial(self._edits.import_files, name))
        menu.addAction(translate("Library", "Import a folder…"), partial(self._edits.import_folder, name))
        menu.addAction(translate("Library", "Paste a text…"), partial(self._edits.paste, name))
        menu.addAction(translate("Library", "New project…"), self._edits.new_project)

    def _fill_workspaces(self, menu: QMenu) -> None:
        context, parent = self._context, self._widget
        present = str(context.workspace.store.target) if context.opened.is_open() else ""
        for target in [one for one in recent(context.settings) if one != present][:SHOWN]:
            text = workspaces.short(target).replace("&", "&&")
            action = menu.addAction(text, partial(context.opened.workspace_wanted.emit, target, False))
            action.setToolTip(target)
        menu.addAction(translate("Library", "Open workspace…"), partial(workspaces.open_other, context, parent))
        menu.addAction(translate("Library", "New workspace…"), partial(workspaces.make_new, context, parent))
        menu.addAction(translate("Library", "Workspace on a server…"), partial(workspaces.open_url, context, parent))
