"""What a check finds when something is really wrong."""

from __future__ import annotations

import hashlib

import pytest
from sqlalchemy import text

from tests.storage.build import Sample, unit
from workbench.domain.changes import Table
from workbench.domain.documents import Notice
from workbench.storage import Store, open_store
from workbench.storage.search_text import FOLD_VERSION, LENGTH_LIMIT, WORD_LIMIT, index_texts, source_key


def spoil(store: Store, statement: str) -> None:
    """Do to the database what Bayan never would."""
    with store._lane.transaction() as connection:
        if store.is_sqlite:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        connection.execute(text(statement))


def codes(store: Store) -> list[str]:
    """Return the codes of what a check finds."""
    return [notice.code for notice in store.check()]


def test_a_sound_workspace_gives_no_findings(store: Store, sample: Sample) -> None:
    assert store.check() == []


@pytest.mark.parametrize(
    ("statement", "code"),
    [
        ("UPDATE segments SET source = 'other' WHERE ordinal = 0", "store.check.anchor"),
        ("UPDATE segments SET ordinal = 7 WHERE ordinal = 3", "store.check.ordinals"),
        ("UPDATE segments SET target = 'unindexed' WHERE ordinal = 3", "store.check.search"),
        ("DELETE FROM segment_search", "store.check.search"),
        ("UPDATE annotations SET code_id = 4711", "store.check.reference"),
        ("UPDATE documents SET project_id = 4711", "store.check.reference"),
        ("DROP INDEX ix_segments_clause_id", "store.check.schema"),
        ("ALTER TABLE notes ADD COLUMN mood TEXT", "store.check.schema"),
        ("DROP TABLE engine_cache", "store.check.schema"),
    ],
)
def test_each_kind_of_harm_is_found(store: Store, sample: Sample, statement: str, code: str) -> None:
    spoil(store, statement)
    assert code in codes(store)


def test_rows_that_lost_their_parent_are_found(store: Store, sample: Sample) -> None:
    if not store.is_sqlite:
        pytest.skip("PostgreSQL lets nobody break its foreign keys")
    connection = store._engine.raw_connection()
    driver = connection.driver_connection
    assert driver is not None
    driver.execute("PRAGMA foreign_keys=OFF")
    driver.execute("DELETE FROM clauses WHERE ordinal = 0")
    driver.execute("PRAGMA foreign_keys=ON")
    connection.close()
    assert (
        Notice("store.check.reference", {"table": "segments", "key": sample.segments[0], "other": "clauses"})
        in store.check()
    )


def test_the_search_index_can_be_built_anew(store: Store, sample: Sample) -> None:
    spoil(store, "DELETE FROM segment_search")
    assert store.search.find("الشراكة") == []
    assert store.rebuild_search() == len(sample.segments)
    assert len(store.search.find("الشراكة")) == 2
    assert store.check() == []


def test_annotations_of_a_document_out_of_sight_are_not_held_against_it(store: Store, sample: Sample) -> None:
    with store.work("Delete") as work:
        work.delete(Table.DOCUMENTS, sample.document)
    spoil(store, "UPDATE annotations SET code_id = 4711")
    assert store.check() == []


def test_units_that_a_memory_would_not_find_are_told_and_mended(store: Store) -> None:
    with store.work("Confirm") as work:
        memory = work.insert(Table.MEMORIES, {"name": "M"})
        work.insert(Table.MEMORY_UNITS, {"memory_id": memory, "unit": unit("أولا", "first")})
    wrong = "x'00'" if store.is_sqlite else "decode('00', 'hex')"
    spoil(store, f"UPDATE memory_units SET source_key = {wrong}")
    assert store.check() == [Notice("store.check.memory", {"units": 1})]
    assert store.memory.exact("أولا", "ar", "en") == []
    store.rebuild_search()
    assert store.check() == []
    assert len(store.memory.exact("أولا", "ar", "en")) == 1


PROBED = (
    *range(0x20, 0x180),
    *range(0x600, 0x780),
    *range(0x8A0, 0x900),
    *range(0x2000, 0x2070),
    *range(0xFB50, 0xFF00),
)
PROBE_WORDS = ("وبالشَّراكةِ", "للدولة", "كتابتهم", "فسيكتبونها", "وللمنظمات", "مبادرتنا", "الله", "٢٠٢٤", "U.S.", "naïve")


def test_the_version_of_folding_is_counted_on_when_folding_changes() -> None:
    probe = " ".join([*map(chr, PROBED), *PROBE_WORDS])
    told = repr((index_texts(probe), source_key(probe), WORD_LIMIT, LENGTH_LIMIT)).encode("utf-8")
    found = (FOLD_VERSION, hashlib.blake2b(told, digest_size=8).hexdigest())
    assert found == ("1", "3a6d64f3d2bd3cee"), (
        "texts are folded otherwise now: count FOLD_VERSION on and name the new mark here"
    )


def test_a_workspace_that_was_folded_otherwise_is_folded_again_when_it_is_opened(
    target: str, store: Store, sample: Sample
) -> None:
    spoil(store, "DELETE FROM segment_search")
    store.meta.set("workspace.folding", "as an older program did")
    store.close()
    with open_store(target, author="Amal", read_only=True) as seen:
        assert seen.search.find("الشراكة") == []
    with open_store(target, author="Amal") as later:
        assert Notice("store.refolded", {"segments": 5}) in later.notices
        assert len(later.search.find("الشراكة")) == 2
    with open_store(target, author="Amal") as later:
        assert "store.refolded" not in [notice.code for notice in later.notices]
