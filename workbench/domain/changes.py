"""Changes: what one edit did to which rows, as pure data that can be turned round."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from workbench.domain.ids import ChangeSetId

Values = dict[str, object]


class Table(StrEnum):
    """The tables that edits may touch."""

    PROJECTS = "projects"
    DOCUMENTS = "documents"
    VARIABLES = "document_variables"
    CLAUSES = "clauses"
    SEGMENTS = "segments"
    CODEBOOKS = "codebooks"
    CODES = "codes"
    ANNOTATORS = "annotators"
    ANNOTATIONS = "annotations"
    RELATIONS = "relations"
    NOTES = "notes"
    MEMORIES = "memories"
    BATCHES = "memory_batches"
    MEMORY_UNITS = "memory_units"
    TERMBASES = "termbases"
    CONCEPTS = "concepts"
    TERMS = "terms"
    DECISIONS = "qa_decisions"
    BRIEFINGS = "briefings"
    JUDGEMENTS = "judgements"
    # Not a table: the places of a document's segments moved together; the key is the document's, the values are
    # `first`, the lowest ordinal that moved, `by` how far, and the segments that stood on both sides of the place.
    SEGMENT_ORDER = "segment_order"


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row before and after.

    `before` None means inserted, `after` None deleted; an update holds the changed columns only.
    """

    table: Table
    key: int
    before: Values | None
    after: Values | None

    def inverse(self) -> RowChange:
        """Return the change that takes this one back."""
        return RowChange(self.table, self.key, self.after, self.before)


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """All row changes of one edit, in the order they were made.

    `versions` are those of the updated rows before and after, where the edit was made just now; no log keeps them.
    """

    label: str
    changes: tuple[RowChange, ...]
    id: ChangeSetId | None = None
    author: str = ""
    at: datetime | None = None
    versions: Mapping[tuple[Table, int], tuple[int, int]] = field(default_factory=dict, compare=False, repr=False)

    def inverse(self) -> ChangeSet:
        """Return the edit that undoes this one."""
        return ChangeSet(self.label, tuple(change.inverse() for change in reversed(self.changes)))

    def then(self, later: ChangeSet) -> ChangeSet | None:
        """Return both as one edit, each row from its first values to its last; None where rows come, go or move."""
        found: dict[tuple[Table, int], RowChange] = {}
        for change in (*self.changes, *later.changes):
            if change.before is None or change.after is None or change.table is Table.SEGMENT_ORDER:
                return None
            earlier = found.get((change.table, change.key), change)
            before = {**change.before, **(earlier.before or {})}
            after = {**(earlier.after or {}), **change.after}
            found[change.table, change.key] = RowChange(change.table, change.key, before, after)
        return ChangeSet(self.label, tuple(found.values()), author=self.author)

    def only(self, *tables: Table) -> ChangeSet:
        """Return the part of this edit that touched some tables."""
        return replace(self, changes=tuple(change for change in self.changes if change.table in tables))

    def keys(self, table: Table) -> frozenset[int]:
        """Return the keys of the rows of one table that this edit touched."""
        return frozenset(change.key for change in self.changes if change.table is table)

    def touches(self, *tables: Table) -> bool:
        """Tell whether any of the tables changed: views ask this to decide whether to reload."""
        return any(change.table in tables for change in self.changes)

    def __bool__(self) -> bool:
        """Tell whether anything changed."""
        return bool(self.changes)


@dataclass(frozen=True, slots=True)
class Mark:
    """A point in the edit log: the last edit, and which of others' edits just before it were there already.

    A server may commit edits in another order than it numbers them, so the number alone is not enough.
    """

    last: int = 0
    known: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Revision:
    """One entry of the history of a row."""

    change_set_id: ChangeSetId
    label: str
    author: str
    at: datetime
    before: Values | None = None
    after: Values | None = None
    data: Values = field(default_factory=dict)
