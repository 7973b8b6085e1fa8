"""Tidying: what was undone or deleted goes for good once nobody can bring it back, and nothing else does."""

from __future__ import annotations

import pytest

from tests.storage.build import SOURCES, Sample, add_document, add_project, build_sample, unit
from workbench.domain.changes import Table
from workbench.errors import StaleChange, StoreError
from workbench.storage import Store, open_store


def segments_held(store: Store) -> int:
    """Return how many segments the database holds, in sight or not."""
    return store.rebuild_search()


def test_what_was_deleted_in_an_earlier_session_goes_with_all_below_it(target: str) -> None:
    with open_store(target, author="Amal") as store:
        sample = build_sample(store)
        kept, _, _, _ = add_document(store, sample.project, SOURCES, SOURCES)
        with store.work("Delete") as work:
            work.delete(Table.DOCUMENTS, sample.document)
        deleted = work.change_set
    with open_store(target, author="Amal") as later:
        assert later.tidy() == 1
        assert segments_held(later) == len(SOURCES)
        assert [row.id for row in later.documents.all()] == [kept]
        assert later.check() == []
        assert later.tidy() == 0
        with pytest.raises(StaleChange):
            later.apply(deleted.inverse())


def test_what_this_session_deleted_can_still_be_brought_back(store: Store, sample: Sample) -> None:
    with store.work("Delete") as work:
        work.delete(Table.DOCUMENTS, sample.document)
    assert store.tidy() == 0
    store.apply(work.change_set.inverse())
    assert [row.id for row in store.documents.all()] == [sample.document]


def test_nothing_goes_while_somebody_else_may_still_redo(target: str) -> None:
    with open_store(target, author="Amal") as store:
        sample = build_sample(store)
        with store.work("Delete") as work:
            work.delete(Table.DOCUMENTS, sample.document)
        with open_store(target, author="Basim") as other, pytest.raises(StoreError, match=r"store\.not-alone"):
            other.tidy()
        store.apply(work.change_set.inverse())
        assert [row.id for row in store.documents.all()] == [sample.document]


def test_an_undone_import_of_units_goes_and_the_other_units_stay(target: str) -> None:
    with open_store(target, author="Amal") as store:
        with store.work("Memory") as work:
            memory = work.insert(Table.MEMORIES, {"name": "m", "live": False})
            work.load(Table.MEMORY_UNITS, [{"memory_id": memory, "unit": unit("سلام", "peace")}])
        with store.work("Import") as work:
            batch = work.insert(Table.BATCHES, {"memory_id": memory, "name": "b", "live": False})
            rows = [{"memory_id": memory, "batch_id": batch, "unit": unit("حرب", "war")}]
            work.load(Table.MEMORY_UNITS, rows)
        store.apply(work.change_set.inverse())
    with open_store(target, author="Amal") as later:
        assert later.tidy() == 1
        assert [row.unit.target for row in later.memory.units(memory)] == ["peace"]
        assert later.check() == []


def test_a_document_that_a_briefing_names_stays(target: str) -> None:
    with open_store(target, author="Amal") as store:
        project = add_project(store)
        document, _, _, _ = add_document(store, project, SOURCES, SOURCES)
        with store.work("Briefing") as work:
            work.insert(Table.BRIEFINGS, {"project_id": project, "name": "b", "document_id": document})
        with store.work("Delete") as work:
            work.delete(Table.DOCUMENTS, document)
    with open_store(target, author="Amal") as later:
        assert later.tidy() == 0
        assert later.check() == []
