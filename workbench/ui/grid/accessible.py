"""What screen readers get of the grid: the rows in sight as children of a table, each with its state and both texts."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from workbench.ui.grid.view import GridView
from workbench.ui.models.segments import state_word

translate = QCoreApplication.translate

# No screen is so high that more rows were in sight; slots are made once and used again for whatever row is there.
SLOTS = 60


@cache
def install() -> None:
    """Have Qt ask here for what it tells screen readers of a grid."""
    QAccessible.installFactory(_interface)


class GridInterface(QAccessibleWidget):
    """The grid as a table: after its own children, the editors among them, come the rows in sight."""

    def __init__(self, view: GridView) -> None:
        super().__init__(view, QAccessible.Role.Table, view.accessibleName())
        self._view = view
        self._slots: list[RowInterface] = []

    def childCount(self) -> int:
        """Return how many children there are now."""
        return super().childCount() + min(SLOTS, len(self._view.placed))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return a widget of the grid, or a row."""
        before = super().childCount()
        if index < before:
            return super().child(index)
        while len(self._slots) <= index - before < SLOTS:
            self._slots.append(RowInterface(self._view, len(self._slots)))
            QAccessible.registerAccessibleInterface(self._slots[-1])
        return self._slots[index - before] if index - before < SLOTS else None


class RowInterface(QAccessibleInterface):
    """One of the rows in sight."""

    def __init__(self, view: GridView, slot: int) -> None:
        super().__init__()
        self._view = view
        self._slot = slot

    def isValid(self) -> bool:
        """Tell whether a row is there now."""
        return self._slot < len(self._view.placed)

    def object(self) -> QObject | None:  # type: ignore[override]
        """Return nothing: a row is painted, not a widget."""
        return None

    def parent(self) -> QAccessibleInterface:
        """Return the grid."""
        return QAccessible.queryAccessibleInterface(self._view)

    def childCount(self) -> int:
        """Return none."""
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return none."""
        return None

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        """Return none."""
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        """Return none."""
        return None

    def role(self) -> QAccessible.Role:
        """Return that this is a row."""
        return QAccessible.Role.Row

    def text(self, kind: QAccessible.Text) -> str:
        """Return number and state as the name, the source as the description, the translation as the value."""
        placed = self._view.placed[self._slot] if self.isValid() else None
        row = self._view.model.row(placed.number) if placed is not None else None
        if row is None:
            return ""
        segment = row.segment
        if kind == QAccessible.Text.Name:
            name = translate("Grid", "Segment {number}, {state}")
            if segment.locked:
                name = translate("Grid", "Segment {number}, {state}, locked")
            said = name.format(number=segment.ordinal + 1, state=state_word(segment.state))
            return translate("Grid", "{segment}, with a note").format(segment=said) if row.noted else said
        return {QAccessible.Text.Description: segment.source, QAccessible.Text.Value: segment.target}.get(kind, "")

    def setText(self, _kind: QAccessible.Text, _text: str) -> None:
        """Change nothing: texts are edited in the editors of the active row."""

    def rect(self) -> QRect:
        """Return where the row is on the screen."""
        if not self.isValid():
            return QRect()
        placed = self._view.placed[self._slot]
        corner = self._view.viewport().mapToGlobal(QPoint(0, int(placed.y)))
        return QRect(corner.x(), corner.y(), self._view.viewport().width(), int(placed.bottom - placed.y))

    def state(self) -> QAccessible.State:
        """Tell whether the row is the active one, and whether it is read only."""
        found = QAccessible.State()
        if self.isValid():
            found.selectable = True
            found.selected = self._view.placed[self._slot].number == self._view.active
        return found


def _interface(_key: str, thing: QObject | None) -> QAccessibleInterface | None:
    """Return what is told of a grid; it lives as long as the grid."""
    if not isinstance(thing, GridView):
        return None
    made = GridInterface(thing)
    thing._accessible = made  # type: ignore[attr-defined]
    return made
