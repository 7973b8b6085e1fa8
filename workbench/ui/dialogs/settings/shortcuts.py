"""The shortcut editor: every action by menu, its keys recorded by pressing them, clashes told in a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.arabic.folding import fold_text
from workbench.ui.action import Action
from workbench.ui.desk import Desk
from workbench.ui.keys import NATIVE, PORTABLE, SETTING, bound, sequence

translate = QCoreApplication.translate

ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1
SEARCH_ROLE = ID_ROLE + 1


class ShortcutsPage(QWidget):
    """Changes which keys do what; everything holds at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._preferences = desk.context.preferences
        shown = [(action.data(), action) for action in desk.window.actions()]
        self._actions = {record.id: record for record, _ in shown if isinstance(record, Action)}
        self.tree = QTreeWidget()
        self.tree.setColumnCount(2)
        self.tree.setHeaderLabels([translate("Keys", "Action"), translate("Keys", "Keys")])
        self.tree.setAccessibleName(translate("Keys", "Actions and their keys"))
        self.tree.setColumnWidth(0, 330)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill([(record, made) for record, made in shown if isinstance(record, Action)])
        self.keys = QKeySequenceEdit()
        self.keys.setMaximumSequenceLength(1)
        self.keys.setAccessibleName(translate("Keys", "Press the new keys"))
        # The focus is on a field inside, which screen readers ask for its name.
        for field in self.keys.findChildren(QLineEdit):
            field.setAccessibleName(self.keys.accessibleName())
        self.put = QPushButton(translate("Keys", "Use these keys"))
        self.clear = QPushButton(translate("Keys", "No keys"))
        self.reset = QPushButton(translate("Keys", "Reset"))
        self.said = QLabel(translate("Keys", "Choose an action, then press its new keys."))
        self.said.setWordWrap(True)
        row = QHBoxLayout()
        row.addWidget(self.keys, 1)
        for button in (self.put, self.clear, self.reset):
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.addWidget(self.tree, 1)
        layout.addLayout(row)
        layout.addWidget(self.said)
        self.tree.currentItemChanged.connect(self._refresh)
        self.keys.keySequenceChanged.connect(self._refresh)
        self.put.clicked.connect(self._on_put_clicked)
        self.clear.clicked.connect(self._on_clear_clicked)
        self.reset.clicked.connect(self._on_reset_clicked)
        self._preferences.changed.connect(self._on_preferences_changed)
        self._show_keys()
        self._refresh()

    def narrow(self, parts: Sequence[str]) -> bool:
        """Show the actions that have every part; tell whether there is one."""
        has_any = False
        for item in self._items.values():
            is_found = all(part in item.data(0, SEARCH_ROLE) for part in parts)
            item.setHidden(not is_found)
            has_any = has_any or is_found
        return has_any

    def choose(self, action_id: str) -> None:
        """Choose an action."""
        self.tree.setCurrentItem(self._items[action_id])

    def _fill(self, actions: Sequence[tuple[Action, QAction]]) -> None:
        menus: dict[str, QTreeWidgetItem] = {}
        for record, made in actions:
            menu = str(made.property("menu") or record.menu)
            if menu not in menus:
                menus[menu] = QTreeWidgetItem(self.tree, [menu])
                menus[menu].setFlags(Qt.ItemFlag.ItemIsEnabled)
                menus[menu].setExpanded(True)
            text = translate("Action", str(record.text)).replace("&", "")
            item = QTreeWidgetItem(menus[menu], [text])
            item.setData(0, ID_ROLE, record.id)
            item.setData(0, SEARCH_ROLE, fold_text(f"{text} {record.text} {menu} keys shortcuts مفاتيح").casefold())
            self._items[record.id] = item

    def _bound(self) -> dict[str, tuple[str, ...]]:
        return bound(list(self._actions.values()), self._preferences.get(SETTING))

    def _show_keys(self) -> None:
        for action_id, keys in self._bound().items():
            self._items[action_id].setText(1, "   ".join(sequence(text).toString(NATIVE) for text in keys))

    def _chosen(self) -> str | None:
        item = self.tree.currentItem()
        return item.data(0, ID_ROLE) if item is not None else None

    def clash(self) -> str | None:
        """Return the action that has the pressed keys already."""
        pressed, chosen = self.keys.keySequence(), self._chosen()
        for action_id, keys in self._bound().items():
            if action_id != chosen and not pressed.isEmpty() and pressed in [sequence(text) for text in keys]:
                return action_id
        return None

    @Slot()
    def _refresh(self) -> None:
        chosen, pressed, other = self._chosen(), self.keys.keySequence(), self.clash()
        self.put.setEnabled(chosen is not None and not pressed.isEmpty() and other is None)
        self.clear.setEnabled(chosen is not None)
        self.reset.setEnabled(chosen is not None and chosen in self._custom())
        if other is not None:
            text = translate("Keys", "{keys} already does “{action}”. Press other keys, or take them from it first.")
            name = self._items[other].text(0)
            self.said.setText(text.format(keys=pressed.toString(NATIVE), action=name))
        elif chosen is None:
            self.said.setText(translate("Keys", "Choose an action, then press its new keys."))
        else:
            self.said.setText(
                translate("Keys", "Press the new keys for “{action}”.").format(action=self._items[chosen].text(0))
            )

    def _custom(self) -> dict[str, object]:
        found = self._preferences.get(SETTING)
        return dict(found) if isinstance(found, dict) else {}

    def _store(self, keys: list[str]) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._preferences.set(SETTING, {**self._custom(), chosen: keys})

    @Slot()
    def _on_put_clicked(self) -> None:
        self._store([QKeySequence(self.keys.keySequence()).toString(PORTABLE)])
        self.keys.clear()

    @Slot()
    def _on_clear_clicked(self) -> None:
        self._store([])

    @Slot()
    def _on_reset_clicked(self) -> None:
        chosen = self._chosen()
        self._preferences.set(SETTING, {key: value for key, value in self._custom().items() if key != chosen})

    @Slot(str)
    def _on_preferences_changed(self, key: str) -> None:
        if key == SETTING:
            self._show_keys()
            self._refresh()
