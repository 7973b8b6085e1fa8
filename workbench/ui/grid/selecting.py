"""Which rows are selected: by their segments, so that filters and other people's edits leave the selection alone."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from workbench.ui.models.segments import SegmentsModel


class RowSelection(QObject):
    """The selected rows of a model; empty where only the active row is meant."""

    changed = Signal()

    def __init__(self, model: SegmentsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._ids: frozenset[int] = frozenset()
        self._anchor: int | None = None
        self._end: int | None = None

    def __contains__(self, segment_id: int) -> bool:
        """Tell whether a segment is selected."""
        return segment_id in self._ids

    def __len__(self) -> int:
        """Return how many segments are selected."""
        return len(self._ids)

    def ids(self) -> list[int]:
        """Return the selected segments that are among the rows, in their order."""
        return [key for key in self._model.ids if key in self._ids] if self._ids else []

    def toggle(self, row: int, active: int) -> None:
        """Take a row in or out; the first one taken in brings the active row along."""
        key = self._model.ids[row]
        start = self._ids
        if not start and 0 <= active < self._model.rowCount():
            start = frozenset({self._model.ids[active]})
        self._anchor = self._end = key
        self._set(start - {key} if key in start and self._ids else start | {key})

    def reach(self, row: int, active: int) -> None:
        """Select from where the selection began, or from the active row, to a row."""
        first = self._model.row_of(self._anchor) if self._anchor is not None and self._ids else active
        first = first if first >= 0 else row
        low, high = sorted((first, row))
        self._anchor, self._end = self._model.ids[first], self._model.ids[row]
        self._set(frozenset(self._model.ids[low : high + 1]))

    def extend(self, by: int, active: int) -> int:
        """Move the far end of the selection some rows; return the row where it stands now."""
        end = self._model.row_of(self._end) if self._end is not None and self._ids else active
        row = min(max(0, max(0, end) + by), self._model.rowCount() - 1)
        self.reach(row, active)
        return row

    def select_all(self) -> None:
        """Select every row."""
        if self._model.rowCount():
            self._anchor, self._end = self._model.ids[0], self._model.ids[-1]
        self._set(frozenset(self._model.ids))

    def clear(self) -> None:
        """Select nothing."""
        self._anchor = self._end = None
        self._set(frozenset())

    def _set(self, ids: frozenset[int]) -> None:
        if ids != self._ids:
            self._ids = ids
            self.changed.emit()
