"""Hold the view in its place while the rows of a document come and go."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from workbench.domain.ids import DocumentId
from workbench.ui.grid.stack import Placed, RowStack
from workbench.ui.models.segments import SegmentsModel


class Anchor:
    """What was in view before the rows changed: the active row first, then the others from the top."""

    def __init__(self, model: SegmentsModel, placed: Sequence[Placed], active: int) -> None:
        self._document: DocumentId | None = model.document_id
        self._ids = array("q", model.ids)
        self._first = placed[0].number if placed else 0
        whole = [row for row in placed if row.number < len(self._ids)]
        whole.sort(key=lambda row: (row.number != active, row.y < 0, row.number))
        self._seen = [(self._ids[row.number], row.y) for row in whole]

    def restore(self, model: SegmentsModel, stack: RowStack) -> None:
        """Put what is still there where it was, or else the next row after it at the top."""
        stack.count = model.rowCount()
        if model.document_id != self._document or not stack.count:
            stack.jump(min(stack.row, max(0, stack.count - 1)))
            return
        for key, y in self._seen:
            row = model.row_of(key)
            if row >= 0:
                stack.jump(row, above=y)
                return
        stack.jump(self._nearest(model))

    def _nearest(self, model: SegmentsModel) -> int:
        rows = {key: row for row, key in enumerate(model.ids)}
        following = (rows[key] for key in self._ids[self._first :] if key in rows)
        return next(following, model.rowCount() - 1)
