"""The full-text index of segments: FTS5 on SQLite, tsvector with GIN on PostgreSQL, over the same folded words.

The words are cut by `search_text`, so neither engine's own tokenizer decides anything: FTS5 gets them apart by blanks
(to its `ascii` tokenizer all else is part of a word), PostgreSQL as finished lexemes with their positions.
https://www.sqlite.org/fts5.html, https://www.postgresql.org/docs/current/datatype-textsearch.html
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from sqlalchemy import ColumnClause, Connection, bindparam, column, delete, select, table, text

from workbench.domain.changes import Table
from workbench.storage.bulk import columns_by_key
from workbench.storage.search_text import IndexTexts, index_texts, joined_index_texts
from workbench.storage.tables.documents import Segment

NAME = "segment_search"
CHUNK = 500
# PostgreSQL keeps so many positions of a word; a segment with more says so, and phrases are then sought in its text.
POSITIONS = 255
CROWDED = "\x01crowded"

SQLITE_DDL = (
    f"CREATE VIRTUAL TABLE {NAME} USING fts5(source_words, source_forms, target_words, target_forms, tokenize='ascii')"
)
POSTGRES_DDL = (
    f"CREATE TABLE {NAME} (segment_id BIGINT CONSTRAINT pk_{NAME} PRIMARY KEY, "
    "source_vector TSVECTOR NOT NULL, target_vector TSVECTOR NOT NULL)",
    f"CREATE INDEX ix_{NAME}_vectors ON {NAME} USING GIN (source_vector, target_vector)",
)

# Straight to the driver: an import writes tens of thousands of these.
_SQLITE_INSERT = (
    "INSERT INTO segment_search(rowid, source_words, source_forms, target_words, target_forms) VALUES (?, ?, ?, ?, ?)"
)
_POSTGRES_INSERT = text(
    "INSERT INTO segment_search(segment_id, source_vector, target_vector) "
    "VALUES (:id, CAST(:source AS tsvector), CAST(:target AS tsvector))"
)
_SQLITE_UPDATE = "UPDATE segment_search SET target_words = ?, target_forms = ? WHERE rowid = ?"
_POSTGRES_UPDATE = text("UPDATE segment_search SET target_vector = CAST(:target AS tsvector) WHERE segment_id = :id")
_KEY = {"sqlite": "rowid", "postgresql": "segment_id"}
_SQLITE_HELD = text(
    "SELECT rowid, source_words, source_forms, target_words, target_forms "
    "FROM segment_search WHERE rowid BETWEEN :first AND :last"
)
_POSTGRES_HELD = text(
    "SELECT segment_id, tsvector_to_array(source_vector), tsvector_to_array(target_vector) "
    "FROM segment_search WHERE segment_id BETWEEN :first AND :last"
)

Texts = tuple[int, str, str]


def create(connection: Connection) -> None:
    """Create the index, empty."""
    for statement in (SQLITE_DDL,) if connection.dialect.name == "sqlite" else POSTGRES_DDL:
        connection.exec_driver_sql(statement)


def add(connection: Connection, segments: Iterable[Texts]) -> None:
    """Index segments, given as (id, source, target), that are not in the index."""
    if connection.dialect.name == "sqlite":
        rows = [(key, *joined_index_texts(source), *joined_index_texts(target)) for key, source, target in segments]
        if rows:
            connection.exec_driver_sql(_SQLITE_INSERT, rows)
        return
    vectors = [
        {"id": key, "source": vector(index_texts(source)), "target": vector(index_texts(target))}
        for key, source, target in segments
    ]
    if vectors:
        connection.execute(_POSTGRES_INSERT, vectors)


def remove(connection: Connection, keys: Sequence[int]) -> None:
    """Take segments out of the index."""
    key: ColumnClause[int] = column(_KEY[connection.dialect.name])
    if keys:
        entry = delete(table(NAME, key)).where(key == bindparam("key"))
        connection.execute(entry, [{"key": value} for value in keys])


def refresh(connection: Connection, changed: Mapping[int, Set[str]]) -> None:
    """Bring entries into agreement with the present texts of segments, deleted ones included.

    For each key, `changed` names what changed: "source", "target" or both.
    """
    targets = sorted(key for key, sides in changed.items() if sides == {"target"})
    for chunk in _chunks(targets):
        _refresh_targets(connection, chunk)
    for chunk in _chunks(sorted(changed.keys() - set(targets))):
        remove(connection, chunk)
        add(connection, _texts(connection, chunk))


def _chunks(keys: Sequence[int]) -> Iterator[Sequence[int]]:
    return (keys[at : at + CHUNK] for at in range(0, len(keys), CHUNK))


def _refresh_targets(connection: Connection, keys: Sequence[int]) -> None:
    """Do the common case, a translation edited, without cutting the source into words again."""
    found = columns_by_key(connection, Table.SEGMENTS, keys, "target")
    if not found:
        return
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_SQLITE_UPDATE, [(*joined_index_texts(target), key) for key, target in found])
    else:
        rows = [{"id": key, "target": vector(index_texts(target))} for key, target in found]
        connection.execute(_POSTGRES_UPDATE, rows)


def rebuild(connection: Connection) -> int:
    """Build the index anew from all segments and return how many there are."""
    connection.execute(delete(table(NAME)))
    rows = connection.execute(select(Segment.id).order_by(Segment.id)).scalars().all()
    for chunk in _chunks(rows):
        add(connection, _texts(connection, chunk))
    return len(rows)


def keys(connection: Connection) -> set[int]:
    """Return the keys of all segments in the index."""
    key: ColumnClause[int] = column(_KEY[connection.dialect.name])
    return set(connection.execute(select(key).select_from(table(NAME, key))).scalars())


def count_differing(connection: Connection, wanted: Sequence[int]) -> int:
    """Count the segments whose entry is not what their present texts would give; the keys are in rising order."""
    texts = {key: (source, target) for key, source, target in _texts(connection, wanted)}
    entries = _SQLITE_HELD if connection.dialect.name == "sqlite" else _POSTGRES_HELD
    rows = connection.execute(entries, {"first": wanted[0], "last": wanted[-1]})
    held = {row[0]: tuple(row[1:]) for row in rows}
    return sum(held[key] != _entry(connection, *texts[key]) for key in wanted)


def _entry(connection: Connection, source: str, target: str) -> tuple[object, ...]:
    if connection.dialect.name == "sqlite":
        return (*joined_index_texts(source), *joined_index_texts(target))
    # PostgreSQL gives the lexemes back in the order of their bytes.
    return tuple(sorted(lexemes(index_texts(side)), key=str.encode) for side in (source, target))


def vector(texts: IndexTexts) -> str:
    """Write a tsvector: words with weight A at their positions, forms behind clitics with weight D."""
    places: dict[str, list[int]] = {}
    for position, word in enumerate(texts.words, 1):
        places.setdefault(word, []).append(position)
    parts = [f"{quoted(word)}:{','.join(f'{at}A' for at in found[:POSITIONS])}" for word, found in places.items()]
    parts += [f"{quoted(form)}:16383D" for form in texts.forms if form not in places]
    if _is_crowded(texts.words):
        parts.append(quoted(CROWDED))
    return " ".join(parts)


def lexemes(texts: IndexTexts) -> set[str]:
    """Return the lexemes of a tsvector without their places."""
    return {*texts.words, *texts.forms, *((CROWDED,) if _is_crowded(texts.words) else ())}


def _is_crowded(words: Sequence[str]) -> bool:
    return len(words) > POSITIONS and max(Counter(words).values()) > POSITIONS


def quoted(word: str) -> str:
    """Quote a lexeme."""
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"


def _texts(connection: Connection, keys: Sequence[int]) -> list[Texts]:
    rows = columns_by_key(connection, Table.SEGMENTS, keys, "source", "target")
    return [(key, source, target) for key, source, target in rows]
