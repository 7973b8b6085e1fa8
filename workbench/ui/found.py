"""What the checks found in the open document, for whoever shows it: the list, the strip below the grid."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from workbench.domain.enums import Severity
from workbench.domain.ids import DecisionId
from workbench.domain.qa import Finding
from workbench.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Item:
    """A finding with the words that it is about, and the decision to ignore it where there is one."""

    finding: Finding
    words: str = ""
    decision_id: DecisionId | None = None

    @property
    def span(self) -> Span:
        """Return the place in its text; empty where the finding is about what is missing."""
        return Span(self.finding.start, self.finding.end)

    @property
    def is_ignored(self) -> bool:
        """Tell whether somebody decided to ignore it."""
        return self.decision_id is not None


def order(item: Item) -> tuple[int, int, int]:
    """Return what items are sorted by: errors first, then their place in the document."""
    finding = item.finding
    return (finding.severity is not Severity.ERROR, finding.ordinal, finding.start)


class Found(QObject):
    """The findings of the open document by segment; `changed` tells of new ones, `wanted` asks for all checks."""

    changed = Signal()
    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: dict[int, tuple[Item, ...]] = {}
        self.is_complete = False

    def replace(self, items: Iterable[Item], *, complete: bool) -> None:
        """Put these in place of all; `complete` tells whether every segment was looked at."""
        self._items = _by_segment(items)
        self.is_complete = complete
        self.changed.emit()

    def put(self, segment_ids: Sequence[int], items: Iterable[Item]) -> None:
        """Put these in place of those of some segments."""
        fresh = _by_segment(items)
        before = {key: self._items.get(key, ()) for key in segment_ids}
        if before == {key: fresh.get(key, ()) for key in segment_ids}:
            return
        for key in segment_ids:
            self._items.pop(key, None)
        self._items.update(fresh)
        self.changed.emit()

    def finish(self) -> None:
        """Note that every segment was looked at."""
        if not self.is_complete:
            self.is_complete = True
            self.changed.emit()

    def items(self) -> list[Item]:
        """Return everything found, errors first, in document order."""
        return sorted((item for items in self._items.values() for item in items), key=order)

    def open_items(self) -> list[Item]:
        """Return what nobody decided to ignore."""
        return [item for item in self.items() if not item.is_ignored]

    def of(self, segment_id: int) -> tuple[Item, ...]:
        """Return what was found in a segment."""
        return self._items.get(segment_id, ())


def _by_segment(items: Iterable[Item]) -> dict[int, tuple[Item, ...]]:
    found: dict[int, tuple[Item, ...]] = {}
    for item in items:
        key = int(item.finding.segment_id)
        found[key] = (*found.get(key, ()), item)
    return found
