"""What is kept folded: the search index and the keys of memories, checked and built anew when folding changes."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Connection, bindparam, select, update

from workbench.storage import search_index
from workbench.storage.queries.system import upsert
from workbench.storage.search_text import FOLD_VERSION, source_key
from workbench.storage.tables.memory import MemoryUnit
from workbench.storage.tables.system import Meta

FOLDING = "workspace.folding"
CHUNK = 2_000


def is_current(connection: Connection) -> bool:
    """Tell whether the workspace was folded as this program folds."""
    return connection.execute(select(Meta.value).where(Meta.key == FOLDING)).scalar() == FOLD_VERSION


def rebuild(connection: Connection) -> int:
    """Fold all again, note how it was folded, and return how many segments the search index holds."""
    own = update(MemoryUnit.__table__).where(MemoryUnit.__table__.c.id == bindparam("unit"))
    wrong = [{"unit": key, "key": right} for key, right in wrong_keys(connection)]
    for at in range(0, len(wrong), CHUNK):
        connection.execute(own.values(source_key=bindparam("key")), wrong[at : at + CHUNK])
    upsert(connection, Meta, [{"key": FOLDING, "value": FOLD_VERSION}])
    return search_index.rebuild(connection)


def wrong_keys(connection: Connection) -> Iterator[tuple[int, bytes]]:
    """Yield the units that a memory would not find, with the key that each should have."""
    page = select(MemoryUnit.id, MemoryUnit.source, MemoryUnit.source_key).order_by(MemoryUnit.id).limit(CHUNK)
    last = 0
    while rows := connection.execute(page.where(MemoryUnit.id > last)).all():
        last = rows[-1].id
        for key, source, held in rows:
            right = source_key(source)
            if bytes(held) != right:
                yield key, right
