"""Tell which clause is looked at as the user scrolls away from the active row."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from workbench.ui.grid.view import GridView
from workbench.ui.place import Place

DELAY_MS = 100


class Following(QObject):
    """Watches the grid's bar; while the active row is seen, that one counts."""

    def __init__(self, grid: GridView, place: Place) -> None:
        super().__init__(grid)
        self._grid = grid
        self._place = place
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self._look)
        grid.verticalScrollBar().valueChanged.connect(self._on_bar_moved)
        place.document_closed.connect(self._timer.stop)

    @Slot(int)
    def _on_bar_moved(self, _value: int) -> None:
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _look(self) -> None:
        seen = [placed.number for placed in self._grid.placed]
        if not seen:
            return
        shown = self._grid.active if self._grid.active in seen else seen[0]
        row = self._grid.model.row(shown)
        if row is not None:
            self._place.clause_seen.emit(int(row.segment.clause_id))
