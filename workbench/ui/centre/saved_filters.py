"""The menu of saved filters: use one, save the present one, remove one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QInputDialog, QMenu

from workbench.ui.centre import filters
from workbench.ui.centre.chips import Chips
from workbench.ui.centre.filters import Filter
from workbench.ui.preferences import Preferences

translate = QCoreApplication.translate

SETTING = "view.filters"


class SavedFilters(QObject):
    """Fills the menu at the end of the chips."""

    def __init__(self, chips: Chips, preferences: Preferences) -> None:
        super().__init__(chips)
        self._chips = chips
        self._preferences = preferences
        chips.menus.menu().aboutToShow.connect(self._fill)

    def save(self, name: str) -> None:
        """Keep the present filter under a name."""
        known = filters.saved(self._preferences.get(SETTING))
        self._preferences.set(SETTING, filters.stored({**known, name: self._chips.present()}))

    def remove(self, name: str) -> None:
        """Forget a saved filter."""
        known = filters.saved(self._preferences.get(SETTING))
        known.pop(name, None)
        self._preferences.set(SETTING, filters.stored(known))

    @Slot()
    def _fill(self) -> None:
        menu = self._chips.menus.menu()
        menu.clear()
        known = filters.saved(self._preferences.get(SETTING))
        for name, wanted in known.items():
            menu.addAction(name, partial(self._chips.choose, wanted))
        if known:
            menu.addSeparator()
        saving = menu.addAction(translate("Filter", "Save this filter…"), self._ask)
        saving.setEnabled(self._chips.present() != Filter())
        if known:
            removing = QMenu(translate("Filter", "Remove"), menu)
            for name in known:
                removing.addAction(name, partial(self.remove, name))
            menu.addMenu(removing)

    @Slot()
    def _ask(self) -> None:
        title, label = translate("Filter", "Save this filter"), translate("Filter", "Name")
        name, is_given = QInputDialog.getText(self._chips.window(), title, label)
        if is_given and name.strip():
            self.save(name.strip())
