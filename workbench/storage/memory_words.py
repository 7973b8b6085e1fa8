"""Which units of the memories share words with a text: an index of words kept in this process.

It proposes keys only, and whoever asks reads the rows, so an entry that is out of date costs a reading and never a
wrong answer. It follows the keys of new units and the edit log, whoever wrote them.
"""

from __future__ import annotations

from array import array
from collections import Counter
from heapq import nlargest
from itertools import islice
from threading import Lock

from sqlalchemy import Connection, func, select

from workbench.domain.changes import Table
from workbench.domain.enums import Side
from workbench.storage.search_text import core_words
from workbench.storage.tables.memory import MemoryUnit
from workbench.storage.tables.system import RowChangeRecord

PAGE = 2_000
# So many entries are looked through for one text: the lists of its rarer words, which tell most.
VISITS = 60_000
LEAST_WORDS = 3
LEAST_SHARE = 0.2

_CHANGES = select(RowChangeRecord.id, RowChangeRecord.row_key).where(
    RowChangeRecord.table_name == Table.MEMORY_UNITS.value
)


class MemoryWords:
    """An inverted index from words to units; any thread may ask."""

    def __init__(self, side: Side = Side.SOURCE) -> None:
        """Begin empty, for one side of the units; nothing is read before the first question."""
        text = MemoryUnit.source if side is Side.SOURCE else MemoryUnit.target
        self._unit = select(MemoryUnit.id, MemoryUnit.memory_id, text).order_by(MemoryUnit.id)
        self._lock = Lock()
        self._places: dict[str, array[int]] = {}
        self._keys = array("q")
        self._memories = array("q")
        self._sizes = array("I")
        self._last_unit = 0
        self._last_change: int | None = None

    def warm(self, connection: Connection) -> None:
        """Read what is not held yet."""
        with self._lock:
            self._catch_up(connection)

    def candidates(self, connection: Connection, text: str, memory_ids: frozenset[int], limit: int) -> list[int]:
        """Return the keys of up to `limit` units of some memories, those that share most of their words first."""
        words = frozenset(core_words(text))
        with self._lock:
            self._catch_up(connection)
            shared = self._shared(words)
            ranked = (
                (2 * count / (len(words) + self._sizes[place]), place)
                for place, count in shared.items()
                if self._memories[place] in memory_ids
            )
            best = nlargest(limit, (item for item in ranked if item[0] >= LEAST_SHARE))
            return list(dict.fromkeys(self._keys[place] for _, place in best))

    def holding(self, connection: Connection, text: str, memory_ids: frozenset[int], limit: int) -> list[int]:
        """Return the keys of units of some memories that have every word of a text, the newest first."""
        words = frozenset(core_words(text))
        with self._lock:
            self._catch_up(connection)
            lists = sorted((self._places.get(word, array("I")) for word in words), key=len)
            if not lists:
                return []
            rest = [frozenset(places) for places in lists[1:]]
            found = (
                self._keys[place]
                for place in reversed(lists[0])
                if self._memories[place] in memory_ids and all(place in places for places in rest)
            )
            return list(dict.fromkeys(islice(found, limit)))

    def _shared(self, words: frozenset[str]) -> Counter[int]:
        """Count for each place how many of the words stand there, the commonest words left out."""
        lists = sorted((self._places[word] for word in words if word in self._places), key=len)
        shared: Counter[int] = Counter()
        visits = 0
        for number, places in enumerate(lists):
            visits += len(places)
            if visits > VISITS and number >= LEAST_WORDS:
                break
            shared.update(places)
        return shared

    def _catch_up(self, connection: Connection) -> None:
        if self._last_change is None:
            last = connection.execute(select(func.max(RowChangeRecord.id))).scalar()
            self._last_change = last or 0
        self._read_new(connection)
        self._read_changed(connection, self._last_change)

    def _read_new(self, connection: Connection) -> None:
        while True:
            wanted = self._unit.where(MemoryUnit.id > self._last_unit).limit(PAGE)
            rows = connection.execute(wanted).all()
            for row in rows:
                self._add(*row)
            if rows:
                self._last_unit = rows[-1].id
            if len(rows) < PAGE:
                return

    def _read_changed(self, connection: Connection, after: int) -> None:
        changes = connection.execute(_CHANGES.where(RowChangeRecord.id > after)).all()
        if not changes:
            return
        self._last_change = max(change.id for change in changes)
        keys = sorted({change.row_key for change in changes})
        for at in range(0, len(keys), 500):
            for row in connection.execute(self._unit.where(MemoryUnit.id.in_(keys[at : at + 500]))):
                self._add(*row)

    def _add(self, key: int, memory_id: int, text: str) -> None:
        place, words = len(self._keys), set(core_words(text))
        self._keys.append(key)
        self._memories.append(memory_id)
        self._sizes.append(len(words))
        for word in words:
            found = self._places.get(word)
            if found is None:
                found = self._places[word] = array("I")
            found.append(place)
