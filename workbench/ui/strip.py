"""The strip at the outer edge: one button a panel, briefing and settings below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QPixmap
from PySide6.QtWidgets import QMainWindow, QSizePolicy, QToolBar, QToolButton, QWidget

from workbench.ui.docks import Docks
from workbench.ui.features import PANELS

translate = QCoreApplication.translate

PANEL_ICONS = {
    "library": "mdi6.bookshelf",
    "structure": "mdi6.file-tree-outline",
    "codes": "mdi6.tag-multiple-outline",
    "search": "mdi6.text-search",
    "findings": "mdi6.flag-outline",
    "statistics": "mdi6.sigma",
}
ABOVE = ("briefing",)
BELOW = ("settings",)
ICON = QSize(20, 20)


class Strip(QToolBar):
    """Shows and hides panels; its buttons are checked while their panel is seen."""

    def __init__(self, window: QMainWindow, docks: Docks, actions: dict[str, QAction]) -> None:
        super().__init__(translate("Strip", "Panels"), window)
        self.setObjectName("strip")
        self.setMovable(False)
        self.setIconSize(ICON)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._docks = docks
        self._buttons: dict[str, QToolButton] = {}
        titles = {panel.id: translate("Panel", panel.title) for panel in PANELS}
        for panel_id in PANEL_ICONS:
            if panel_id in titles:
                self._add_panel(panel_id, titles[panel_id])
        self._add_actions(ABOVE, actions)
        spring = QWidget()
        spring.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.addWidget(spring)
        self._add_actions(BELOW, actions)
        self._hold_place()
        is_right = window.layoutDirection() is Qt.LayoutDirection.RightToLeft
        # Qt mirrors the text of a window, but not the areas of its tool bars.
        area = Qt.ToolBarArea.RightToolBarArea if is_right else Qt.ToolBarArea.LeftToolBarArea
        window.addToolBar(area, self)

    def _hold_place(self) -> None:
        """Stand in for the icons that come later: a button without one shows its words, four times as wide."""
        blank = QPixmap(ICON)
        blank.fill(Qt.GlobalColor.transparent)
        for button in self.findChildren(QToolButton):
            action: QAction | None = button.defaultAction()
            if action is not None and action.icon().isNull():
                action.setIcon(QIcon(blank))
            elif action is None and button.icon().isNull():
                button.setIcon(QIcon(blank))

    def icon_names(self) -> set[str]:
        """Return the icons of the panels."""
        return {PANEL_ICONS[panel_id] for panel_id in self._buttons}

    def set_icons(self, icons: dict[str, QIcon]) -> None:
        """Give the buttons their icons, which come after the first paint."""
        for panel_id, button in self._buttons.items():
            button.setIcon(icons[PANEL_ICONS[panel_id]])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the buttons in step with what is seen of the panels."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize):
            self._refresh()
        return super().eventFilter(watched, event)

    def _add_panel(self, panel_id: str, title: str) -> None:
        button = QToolButton(self)
        button.setToolTip(title)
        button.setAccessibleName(title)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(partial(self._on_button_clicked, panel_id))
        self._buttons[panel_id] = button
        self.addWidget(button)
        self._docks.docks[panel_id].installEventFilter(self)

    def _add_actions(self, ids: tuple[str, ...], actions: dict[str, QAction]) -> None:
        for action_id in ids:
            if action_id not in actions:
                continue
            action = actions[action_id]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            text = action.text().replace("&", "").rstrip("…")
            action.setToolTip(f"{text} ({keys})" if keys else text)
            self.addAction(action)
            button = self.widgetForAction(action)
            if button is not None:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setAccessibleName(text)

    def _on_button_clicked(self, panel_id: str) -> None:
        self._docks.toggle(panel_id)
        self._refresh()

    def _refresh(self) -> None:
        for panel_id, button in self._buttons.items():
            button.setChecked(self._docks.docks[panel_id].isVisible())
