"""References from one aggregate to another: every named row must be there when the edit is committed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from workbench.domain.changes import Table
from workbench.errors import StaleChange
from workbench.storage.catalogue import SHAPES

CHUNK = 500


class References:
    """The rows that an edit named."""

    def __init__(self) -> None:
        """Begin with none."""
        self._named: defaultdict[Table, set[int]] = defaultdict(set)

    def note(self, table: Table, values: Mapping[str, Any]) -> None:
        """Remember what the values of a row name."""
        for reference in SHAPES[table].references:
            key = values.get(reference.column)
            if key is not None:
                self._named[reference.table].add(key)

    def check(self, connection: Connection) -> None:
        """Make sure that all are there, and stay so until the transaction ends.

        Raises:
            StaleChange: `store.reference`, one is gone.
        """
        for table, keys in self._named.items():
            missing = keys - set(_present(connection, table, sorted(keys)))
            if missing:
                raise StaleChange("store.reference", table=table.value, key=min(missing))


def _present(connection: Connection, table: Table, keys: list[int]) -> Iterable[int]:
    entity = SHAPES[table].entity
    for at in range(0, len(keys), CHUNK):
        wanted = select(entity.id).where(entity.id.in_(keys[at : at + CHUNK]))
        yield from connection.execute(wanted.with_for_update(read=True, key_share=True)).scalars()
