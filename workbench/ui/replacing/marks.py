"""Wash the hits of the find bar in the rows of the grid that were read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Slot

from workbench.ui.decorations import Decorations, Mark, MarkKind
from workbench.ui.models.segments import SegmentsModel


class HitMarks(QObject):
    """Marks only rows that the grid holds, however many hits there are; others as soon as they are read."""

    def __init__(self, decorations: Decorations, model: SegmentsModel, parent: QObject) -> None:
        super().__init__(parent)
        self._decorations = decorations
        self._model = model
        self._marks: Mapping[int, Sequence[Mark]] = {}
        decorations.wanted.connect(self._on_rows_wanted)

    def show(self, marks: Mapping[int, Sequence[Mark]]) -> None:
        """Mark these hits in place of all others; none clears them."""
        self._marks = marks
        self._decorations.replace(MarkKind.FOUND, {key: marks[key] for key in self._model.held() if key in marks})

    @Slot(object)
    def _on_rows_wanted(self, ids: Sequence[int]) -> None:
        if self._marks:
            self._decorations.put_many(MarkKind.FOUND, {key: self._marks[key] for key in ids if key in self._marks})
