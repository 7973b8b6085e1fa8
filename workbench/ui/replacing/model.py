"""The hits of a search as a table: which are chosen, what stands there, what would stand there instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from workbench.domain.enums import Side
from workbench.domain.spans import Span

if TYPE_CHECKING:
    from workbench.services.replacing import Hit

translate = QCoreApplication.translate

Index = QModelIndex | QPersistentModelIndex
SNIPPET_ROLE = int(Qt.ItemDataRole.UserRole) + 1
AROUND = 28


class Column(IntEnum):
    """What the columns show."""

    NUMBER = 0
    BEFORE = 1
    AFTER = 2


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of a text with the spans in it that are meant."""

    text: str
    spans: tuple[Span, ...]
    side: Side


def snippet(text: str, spans: Sequence[Span], side: Side) -> Snippet:
    """Cut a text down to the surroundings of its first span."""
    first = spans[0].start if spans else 0
    start = max(0, first - AROUND)
    lead = "…" if start else ""
    shown = lead + text[start:].replace("\n", " ")
    by = len(lead) - start
    return Snippet(shown, tuple(Span(span.start + by, span.end + by) for span in spans), side)


class HitsModel(QAbstractTableModel):
    """Hits with a tick each; those in locked segments cannot be ticked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: tuple[Hit, ...] = ()
        self._left_out: set[int] = set()

    def show(self, hits: tuple[Hit, ...]) -> None:
        """Show other hits, all of them ticked that may be."""
        self.beginResetModel()
        self.hits = hits
        self._left_out = {row for row, hit in enumerate(hits) if hit.locked}
        self.endResetModel()

    def chosen(self) -> list[Hit]:
        """Return the hits that are ticked."""
        return [hit for row, hit in enumerate(self.hits) if row not in self._left_out]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of hits."""
        return 0 if parent.isValid() else len(self.hits)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the number and its tick, or a text."""
        if not index.isValid():
            return None
        hit, column = self.hits[index.row()], index.column()
        if column == Column.NUMBER:
            if role == Qt.ItemDataRole.CheckStateRole:
                return Qt.CheckState.Unchecked if index.row() in self._left_out else Qt.CheckState.Checked
            return str(hit.ordinal + 1) if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return hit.before if column == Column.BEFORE else hit.after
        return self._snippet(hit, Column(column)) if role == SNIPPET_ROLE else None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Tick a hit, or leave it out."""
        if role != Qt.ItemDataRole.CheckStateRole or self.hits[index.row()].locked:
            return False
        if Qt.CheckState(value) is Qt.CheckState.Checked:
            self._left_out.discard(index.row())
        else:
            self._left_out.add(index.row())
        self.dataChanged.emit(index, index, [role])
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let hits be ticked, but for those in locked segments."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.column() == Column.NUMBER and not self.hits[index.row()].locked:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = (translate("Find", "Segment"), translate("Find", "Now"), translate("Find", "Then"))
        return titles[section]

    def _snippet(self, hit: Hit, column: Column) -> Snippet:
        if column is Column.BEFORE:
            return snippet(hit.before, [match.span for match in hit.matches], hit.side)
        spans, by = [], 0
        for match in hit.matches:
            start = match.span.start + by
            spans.append(Span(start, start + len(match.instead)))
            by += len(match.instead) - len(match.span)
        return snippet(hit.after, spans, hit.side)
