"""Which annotations are chosen and hovered, and what is wished of them; cards, texts and panels follow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.domain.annotations import AnnotationRow
from workbench.domain.enums import Side
from workbench.domain.ids import AnnotationId, SegmentId
from workbench.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Group:
    """Annotations that belong together: of one unit, or on one place."""

    rows: tuple[AnnotationRow, ...] = ()

    @property
    def ids(self) -> tuple[AnnotationId, ...]:
        """Return their ids."""
        return tuple(row.id for row in self.rows)

    @property
    def segment_id(self) -> SegmentId | None:
        """Return the segment they stand on."""
        return self.rows[0].segment_id if self.rows else None

    def on(self, side: Side) -> tuple[AnnotationRow, ...]:
        """Return those that stand on a span of one side."""
        return tuple(row for row in self.rows if row.side is side and row.anchor is not None)

    def span(self, side: Side) -> Span | None:
        """Return the span that the first of them has on a side."""
        for row in self.on(side):
            if row.anchor is not None:
                return Span(row.anchor.start, row.anchor.end)
        return None


NOTHING = Group()


@dataclass(frozen=True, slots=True)
class Kept:
    """A memo that was refused, for the annotation as it was shown; `is_stale` since somebody else has written there."""

    row: AnnotationRow
    memo: str
    is_stale: bool


class Chosen(QObject):
    """The annotations at hand.

    `changed` tells of another group or of the same one read again; `hovered` carries the ids under the pointer;
    `relating_changed` that a relation is being drawn from `relating`; `details_wanted` asks for the details of what is
    chosen, `removal_wanted` for its removal.
    """

    changed = Signal()
    hovered = Signal()
    relating_changed = Signal()
    details_wanted = Signal()
    removal_wanted = Signal(object)
    code_change_wanted = Signal(object)
    segment_code_wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.group = NOTHING
        self.kept: dict[int, Kept] = {}
        self.under_pointer: frozenset[int] = frozenset()
        self.relating: AnnotationRow | None = None

    def choose(self, rows: Sequence[AnnotationRow]) -> None:
        """Choose annotations, or none."""
        group = Group(tuple(rows))
        if group != self.group:
            self.group = group
            self.changed.emit()

    def hover(self, ids: Sequence[AnnotationId]) -> None:
        """Note what is under the pointer."""
        found = frozenset(int(key) for key in ids)
        if found != self.under_pointer:
            self.under_pointer = found
            self.hovered.emit()

    def relate_from(self, row: AnnotationRow | None) -> None:
        """Begin a relation, or give it up."""
        self.relating = row
        self.relating_changed.emit()
