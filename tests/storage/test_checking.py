"""What a check finds when something is really wrong."""

from __future__ import annotations

import pytest
from sqlalchemy import text

from tests.storage.build import Sample
from workbench.domain.changes import Table
from workbench.domain.documents import Notice
from workbench.storage import Store


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
