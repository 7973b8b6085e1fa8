"""Make QActions and menus of the declared actions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from workbench.ui import keys
from workbench.ui.action import Action, When
from workbench.ui.actions import ACTIONS, MENUS
from workbench.ui.commands import rows
from workbench.ui.desk import Desk

translate = QCoreApplication.translate


class ActionTable(QObject):
    """The declared actions as QActions of one desk, each possible when what it needs is there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self.actions: dict[str, QAction] = {}
        for action in ACTIONS:
            made = QAction(translate("Action", str(action.text)), desk.window)
            made.setObjectName(action.id)
            made.setData(action)
            made.triggered.connect(partial(self._on_action_triggered, action))
            self.actions[action.id] = made
        self.bind_keys()
        desk.window.addActions(list(self.actions.values()))
        desk.context.preferences.changed.connect(self._on_preferences_changed)
        place, opened, stack = desk.context.place, desk.context.opened, desk.context.edits.stack
        for signal in (place.document_opened, place.document_closed, place.segment_activated):
            signal.connect(self.refresh)
        opened.workspace_opened.connect(self.refresh)
        opened.workspace_closed.connect(self.refresh)
        stack.undoTextChanged.connect(self._on_stack_changed)
        stack.redoTextChanged.connect(self._on_stack_changed)
        self.refresh()

    def bind_keys(self) -> None:
        """Give every action its keys: the user's own where there are some, else those declared."""
        bound = keys.bound(ACTIONS, self._desk.context.settings.get(keys.SETTING))
        for action in ACTIONS:
            self.actions[action.id].setShortcuts([keys.sequence(text) for text in bound[action.id]])

    def menus(self) -> list[QMenu]:
        """Return the menus, in order; one named "outer/inner" opens inside the outer one."""
        made: dict[str, QMenu] = {}
        for name, title in MENUS:
            menu = QMenu(translate("Menu", str(title)), self._desk.window)
            menu.setObjectName(name)
            for action in ACTIONS:
                if action.menu == name:
                    menu.addAction(self.actions[action.id])
                    self.actions[action.id].setProperty("menu", menu.title().replace("&", ""))
            outer = made.get(name.partition("/")[0])
            if outer is not None:
                outer.addMenu(menu)
            made[name] = menu
        return [menu for name, menu in made.items() if "/" not in name]

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Give the actions their icons, which come after the first paint."""
        for action in ACTIONS:
            if action.icon in icons:
                self.actions[action.id].setIcon(icons[action.icon])

    @Slot()
    def refresh(self) -> None:
        """Make possible what can be done now."""
        present = _present(self._desk)
        for action in ACTIONS:
            self.actions[action.id].setEnabled(action.when in present)

    @Slot(str)
    def _on_preferences_changed(self, key: str) -> None:
        if key == keys.SETTING:
            self.bind_keys()

    @Slot()
    def _on_stack_changed(self) -> None:
        stack = self._desk.context.edits.stack
        undo, redo = translate("Action", "Undo"), translate("Action", "Redo")
        self.actions["undo"].setText(f"{undo}: {stack.undoText()}" if stack.undoText() else undo)
        self.actions["redo"].setText(f"{redo}: {stack.redoText()}" if stack.redoText() else redo)

    def _on_action_triggered(self, action: Action) -> None:
        """Do it: with all selected rows, where there are several and the action is for rows."""
        on_rows = rows.ON_ROWS.get(action.id) if len(self._desk.area.grid.selection) > 1 else None
        (on_rows or action.run)(self._desk)


def _present(desk: Desk) -> set[When]:
    found = {When.ALWAYS}
    if desk.context.opened.is_open():
        found.add(When.WORKSPACE)
    if desk.context.place.document is not None:
        found.add(When.DOCUMENT)
    if desk.context.place.segment is not None:
        found.add(When.SEGMENT)
    return found
