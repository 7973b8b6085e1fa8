"""The menu of the chosen annotation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QWidget

from workbench.ui.annotating.codes import codes_by_id, label
from workbench.ui.context import Context

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Acts:
    """What the menu asks to be done besides what is wished of the chosen annotation."""

    mirror: Callable[[], None]
    relate: Callable[[], None]


class CardMenu(QObject):
    """Offers what can be done with the chosen annotation, and with each code of it."""

    def __init__(self, context: Context, parent: QWidget, acts: Acts) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        self._acts = acts

    @Slot(object)
    def open_at(self, place: QPoint) -> None:
        """Show the menu at a place of the screen."""
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    @Slot()
    def open_amid(self) -> None:
        """Show the menu in the middle, for those who asked by a key."""
        self.open_at(self._window.mapToGlobal(self._window.rect().center()))

    def menu(self) -> QMenu:
        """Return the menu."""
        chosen, known = self._context.chosen, codes_by_id(self._context)
        rows, menu = chosen.group.rows, QMenu(self._window)
        menu.addAction(translate("Annotate", "Details…"), chosen.details_wanted.emit)
        menu.addAction(translate("Annotate", "Mark the same in the other text"), self._acts.mirror)
        menu.addAction(translate("Annotate", "Relate to…"), self._acts.relate)
        menu.addSeparator()
        for key in dict.fromkeys(row.code_id for row in rows if row.code_id in known):
            same = tuple(row for row in rows if row.code_id == key)
            below = menu.addMenu(label(known[key]))
            change = partial(chosen.code_change_wanted.emit, same)
            remove = partial(chosen.removal_wanted.emit, tuple(row.id for row in same))
            below.addAction(translate("Annotate", "Change the code…"), change)
            below.addAction(translate("Annotate", "Remove this code"), remove)
        menu.addSeparator()
        remove = partial(chosen.removal_wanted.emit, chosen.group.ids)
        menu.addAction(translate("Annotate", "Remove the annotation"), remove)
        return menu
