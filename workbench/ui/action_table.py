"""Make QActions and menus of the declared actions."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Qt, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from workbench.ui import keys
from workbench.ui.action import Action, When
from workbench.ui.actions import ACTIONS, MENUS
from workbench.ui.commands import rows
from workbench.ui.desk import Desk
from workbench.ui.menu import Menu
from workbench.ui.menu_lists import FILLED
from workbench.ui.menus.order import arranged

translate = QCoreApplication.translate

# The menu shows these keys and leaves them to whatever has the focus: each field and list has its own meaning for them.
OF_THE_FIELD = ("cut", "copy", "paste", "select-all")
_WIDGET, _WINDOW = Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WindowShortcut


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
            made = self.actions[action.id]
            made.setShortcuts([keys.sequence(text) for text in bound[action.id]])
            is_fields = action.id in OF_THE_FIELD and bound[action.id] == action.shortcuts
            made.setShortcutContext(_WIDGET if is_fields else _WINDOW)

    def menus(self) -> list[QMenu]:
        """Return the menus, in order; one named "outer/inner" opens inside the outer one."""
        made: dict[str, QMenu] = {}
        for name, title in MENUS:
            menu = Menu(translate("Menu", str(title)), self._desk.window)
            menu.setObjectName(name)
            made[name] = menu
            if name in FILLED:
                menu.aboutToShow.connect(partial(FILLED[name], self._desk, menu))
        for name, outer in made.items():
            own = [action.id for action in ACTIONS if action.menu == name]
            for item in arranged(name, [*own, *(inner for inner in made if inner.startswith(f"{name}/"))]):
                if item in made:
                    outer.addMenu(made[item])
                elif item in self.actions:
                    outer.addAction(self.actions[item])
                    self.actions[item].setProperty("menu", outer.title().replace("&", ""))
                else:
                    outer.addSeparator()
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
