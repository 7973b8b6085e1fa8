"""What the window holds once it is on the screen: panels, document area, actions, status; and how it is left."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QMessageBox

from workbench.ui import icons, intake, jobs
from workbench.ui.action_table import ActionTable
from workbench.ui.actions import ACTIONS
from workbench.ui.applying import Applying
from workbench.ui.centre.area import DocumentArea
from workbench.ui.commands import exchange, files
from workbench.ui.context import Context
from workbench.ui.desk import Desk
from workbench.ui.docks import Docks
from workbench.ui.findings_strip import FindingsStrip
from workbench.ui.following import Following
from workbench.ui.latin_keys import LatinKeys
from workbench.ui.notices import sentence
from workbench.ui.restarting import Restarting
from workbench.ui.status import Status
from workbench.ui.strip import Strip
from workbench.ui.switching import Switching, open_held
from workbench.ui.telling import Telling
from workbench.ui.theme import Theme
from workbench.ui.whereabouts import Whereabouts

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

translate = QCoreApplication.translate


class Furniture(QObject):
    """Builds the rooms of the window on its mechanisms."""

    left = Signal()
    stayed = Signal()
    opened = Signal()

    def __init__(self, window: QMainWindow, context: Context, target: str | None, *, read_only: bool = False) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._is_leaving = False
        self._is_held = read_only
        self._icon_library: object | None = None
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.area = DocumentArea(context, window)
        self.desk = Desk(window, context, self.area)
        self.following = Following(self.area.grid, context.place)
        self.actions = ActionTable(self.desk)
        for menu in self.actions.menus():
            window.menuBar().addMenu(menu)
        self.applying = Applying(context, self)
        self.telling = Telling(window, context.tasks)
        self.restarting = Restarting(window, context)
        self.latin_keys = LatinKeys(self)
        window.setCentralWidget(self.area)
        self.docks = Docks(window, context, self)
        self._add_findings_strip()
        self.strip = Strip(window, self.docks, self.actions.actions)
        self.status = Status(window.statusBar(), context, self.area.editing)
        self._offer()
        context.edits.dropped.connect(self._on_edits_dropped)
        context.looks.changed.connect(self._on_looks_changed)
        context.place.document_opened.connect(self._on_document_opened)
        self._whereabouts = Whereabouts(context, self.area, self)
        self.switching = Switching(context, self.area, self._whereabouts, self)
        self.switching.may_drop = self._may_drop
        self.switching.opened.connect(self._on_workspace_open)
        context.tasks.write(
            open_held if read_only else jobs.open_workspace,
            target,
            context.settings,
            then=self._on_workspace_open,
            failed=self._on_open_refused,
        )
        icons.patch_qt()
        context.tasks.read(icons.import_library, then=self._on_icons_imported)

    def _offer(self) -> None:
        """Do what an empty workspace offers."""
        self.area.empty.sample_wanted.connect(self._on_sample_wanted)
        self.area.empty.import_wanted.connect(self._on_import_wanted)
        self.area.empty.paste_wanted.connect(self._on_paste_wanted)

    def _add_findings_strip(self) -> None:
        """Put the line of findings below the grid, where the list of them stands when it is shown."""
        layout = self.area.layout()
        if layout is not None:
            show = partial(self.docks.show, "findings")
            layout.addWidget(FindingsStrip(self._context, self.docks.docks["findings"], show))

    def take_files(self, paths: Sequence[str]) -> None:
        """Import files and folders that were dropped on the window."""
        intake.take_files(self._context, paths)

    def leave(self) -> None:
        """Store everything, close the workspace on the write lane, then tell the window that it may close."""
        if self._is_leaving:
            return
        self._is_leaving = self.switching.is_leaving = True
        self._context.tasks.cancel_all()
        self.desk.context.hands.flush_wanted.emit()
        self.area.editing.store_all()
        self._whereabouts.remember()
        self._context.tasks.write(self._context.settings.set, "window.layout", self.docks.layout())
        self._context.tasks.write(int, then=self._on_everything_stored)

    def _on_everything_stored(self, _nothing: object) -> None:
        if self.area.editing.has_unsaved() and not self._may_drop():
            self._is_leaving = self.switching.is_leaving = False
            self.stayed.emit()
            return
        self._whereabouts.stop()
        workspace = self._context.opened.take()
        self._context.edits.clear()
        if workspace is None:
            self._on_workspace_closed(None)
        else:
            self._context.tasks.write(workspace.close, then=self._on_workspace_closed)

    def _may_drop(self) -> bool:
        question = translate(
            "Window", "Some of what you typed could not be stored. Close all the same, and lose that text?"
        )
        answer = QMessageBox.question(self._window, "Bayan", question)
        return answer is QMessageBox.StandardButton.Yes

    def _on_workspace_closed(self, _nothing: object) -> None:
        self._context.tasks.close()
        self.left.emit()

    def _on_workspace_open(self, workspace: Workspace) -> None:
        self._context.opened.set(workspace)
        self.switching.remember(str(workspace.store.target))
        if workspace.store.notices:
            told = " ".join(sentence(notice.code, notice.data) for notice in workspace.store.notices)
            self._context.notices.warn(told)
        if self._is_held:
            self._is_held = False
            text = translate(
                "Window",
                "This workspace is open in another window of Bayan, so it is shown here to be read only.",
            )
            self._context.notices.warn(text)
        self._whereabouts.come_back()
        self.opened.emit()

    def _on_open_refused(self, error: Exception) -> None:
        self.area.show_empty()
        self._context.tasks.tell_failure(error)
        self.opened.emit()

    @Slot(object, object)
    def _on_document_opened(self, *_rows: object) -> None:
        document = self._context.place.document
        if document is not None:
            title = document.document.title_target or document.document.title_source
            self._window.setWindowTitle(f"{title} — Bayan")

    @Slot(str)
    def _on_edits_dropped(self, name: str) -> None:
        text = translate(
            "Undo",
            "“{name}” cannot be undone any more: somebody else has changed the same text since. Nothing was lost.",
        )
        self._context.notices.warn(text.format(name=name))

    def _on_icons_imported(self, library: object) -> None:
        self._icon_library = library
        self._on_looks_changed(self._context.looks.theme)

    @Slot(object)
    def _on_looks_changed(self, theme: Theme) -> None:
        if self._icon_library is not None:
            self.actions.set_icons(icons.make(self._icon_library, {action.icon for action in ACTIONS}, theme))
            self.strip.set_icons(icons.make(self._icon_library, self.strip.icon_names(), theme))
        self.status.refresh()

    @Slot()
    def _on_sample_wanted(self) -> None:
        files.load_sample(self.desk)

    @Slot()
    def _on_import_wanted(self) -> None:
        files.import_files(self.desk)

    @Slot()
    def _on_paste_wanted(self) -> None:
        exchange.paste_document(self.desk)
