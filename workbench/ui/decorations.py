"""What stands under the words of the grid besides codes: terms, findings, search hits; panels put them there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from workbench.domain.enums import Side
from workbench.domain.spans import Span


class MarkKind(Enum):
    """What a mark tells: a term is dotted, a finding wavy, a hit of the filter or the find bar washed."""

    TERM = auto()
    FINDING = auto()
    HIT = auto()
    FOUND = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark on `span`, in code points of one side; `tip` is the sentence shown for it."""

    kind: MarkKind
    side: Side
    span: Span
    tip: str = ""


class Decorations(QObject):
    """The marks of every kind by segment; `changed` carries the ids of the segments that look different now.

    `wanted` carries the ids of segments that the grid has just read, for whoever marks what is looked at.
    """

    changed = Signal(object)
    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._marks: dict[MarkKind, dict[int, tuple[Mark, ...]]] = {kind: {} for kind in MarkKind}

    def replace(self, kind: MarkKind, marks: Mapping[int, Sequence[Mark]]) -> None:
        """Put these marks in place of all of their kind."""
        held = self._marks[kind]
        fresh = {key: tuple(found) for key, found in marks.items() if found}
        differing = {key for key in held.keys() | fresh.keys() if held.get(key) != fresh.get(key)}
        self._marks[kind] = fresh
        if differing:
            self.changed.emit(differing)

    def put(self, kind: MarkKind, segment_id: int, marks: Sequence[Mark]) -> None:
        """Put these marks of one kind on a segment, in place of those there."""
        held = self._marks[kind]
        if tuple(marks) == held.get(segment_id, ()):
            return
        held.pop(segment_id, None)
        if marks:
            held[segment_id] = tuple(marks)
        self.changed.emit({segment_id})

    def put_many(self, kind: MarkKind, marks: Mapping[int, Sequence[Mark]]) -> None:
        """Put marks of one kind on some segments, in place of those there, and tell of all at once."""
        held = self._marks[kind]
        differing = {key for key, found in marks.items() if tuple(found) != held.get(key, ())}
        for key in differing:
            held.pop(key, None)
            if marks[key]:
                held[key] = tuple(marks[key])
        if differing:
            self.changed.emit(differing)

    def segments(self, kind: MarkKind) -> Set[int]:
        """Return the segments that bear marks of a kind."""
        return self._marks[kind].keys()

    def of(self, segment_id: int) -> tuple[Mark, ...]:
        """Return the marks of a segment: hits first, for they lie lowest."""
        order = (MarkKind.HIT, MarkKind.FOUND, MarkKind.TERM, MarkKind.FINDING)
        return tuple(mark for kind in order for mark in self._marks[kind].get(segment_id, ()))
