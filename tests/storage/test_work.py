"""Units of work: what is committed, what is recorded, what is refused."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from sqlalchemy import delete, insert, update

from tests.storage.build import SOURCES, Sample, add_document, add_project, unit
from workbench.domain.changes import RowChange, Table
from workbench.domain.enums import Origin, State
from workbench.errors import StaleChange
from workbench.storage import Store, open_store
from workbench.storage.tables.documents import Segment


def test_an_edit_is_read_back_with_who_and_when(store: Store, sample: Sample) -> None:
    before = datetime.now(UTC)
    with store.work("Translate") as work:
        work.update(Table.SEGMENTS, sample.segments[2], {"target": "They welcomed it.", "state": State.DRAFT})
    row = store.segments.get(sample.segments[2])
    assert row is not None
    assert (row.target, row.state, row.version, row.updated_by) == ("They welcomed it.", State.DRAFT, 2, "Amal")
    assert row.updated_at is not None
    assert before <= row.updated_at <= datetime.now(UTC)
    assert isinstance(row.state, State)


def test_an_update_records_only_the_fields_that_changed(store: Store, sample: Sample) -> None:
    key = sample.segments[0]
    with store.work("Set state") as work:
        work.update(Table.SEGMENTS, key, {"state": State.REVIEWED, "target": store.segments.page([key])[0].target})
    change = RowChange(Table.SEGMENTS, key, {"state": State.UNTRANSLATED}, {"state": State.REVIEWED})
    assert work.change_set.changes == (change,)


def test_an_update_that_changes_nothing_leaves_the_version_and_the_log_alone(store: Store, sample: Sample) -> None:
    newest = store.history.recent(1)
    with store.work("Nothing") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"source": SOURCES[0]})
    assert not work.change_set
    assert store.segments.page(sample.segments[:1])[0].version == 1
    assert store.history.recent(1) == newest


def test_a_block_that_fails_leaves_nothing(store: Store, sample: Sample) -> None:
    with pytest.raises(KeyError), store.work("Half") as work:  # noqa: PT012 - the block is what breaks off
        work.update(Table.SEGMENTS, sample.segments[0], {"target": "half"})
        raise KeyError("the work broke off")
    assert store.segments.page(sample.segments[:1])[0].target != "half"
    with store.work("Next") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"target": "whole"})
    assert store.segments.page(sample.segments[:1])[0].target == "whole"


def test_a_work_sees_what_it_has_not_committed(store: Store, sample: Sample) -> None:
    with store.work("Look") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"target": "new"})
        assert work.get(Table.SEGMENTS, sample.segments[0]).target == "new"
        assert store.segments.page(sample.segments[:1])[0].target != "new"
        work.delete(Table.ANNOTATIONS, sample.annotations[0])
        assert work.get(Table.ANNOTATIONS, sample.annotations[0]) is None
        assert [row.id for row in work.where(Table.ANNOTATIONS, segment_id=sample.segments[0])] == [
            sample.annotations[1]
        ]
        assert [row.id for row in work.where(Table.SEGMENTS, id=sample.segments[:2])] == sample.segments[:2]


def test_a_second_writer_with_an_old_version_is_refused(target: str, store: Store, sample: Sample) -> None:
    seen = store.segments.page(sample.segments[:1])[0]
    with open_store(target, author="Basim") as other, other.work("First") as work:
        work.update(Table.SEGMENTS, seen.id, {"target": "theirs"}, version=seen.version)
    with pytest.raises(StaleChange, match="stale"), store.work("Second") as work:
        work.update(Table.SEGMENTS, seen.id, {"target": "mine"}, version=seen.version)
    row = store.segments.page([seen.id])[0]
    assert (row.target, row.updated_by) == ("theirs", "Basim")


def test_editing_what_is_gone_says_so(store: Store, sample: Sample) -> None:
    with pytest.raises(StaleChange, match="gone"), store.work("Late") as work:
        work.update(Table.SEGMENTS, 999_999, {"target": "x"})


def test_a_code_that_is_gone_cannot_be_used(store: Store, sample: Sample) -> None:
    with pytest.raises(StaleChange, match="reference"), store.work("Code") as work:
        work.update(Table.ANNOTATIONS, sample.annotations[0], {"code_id": 999_999})
    assert store.annotations.of(sample.document)[0].code_id == sample.codes[1]


def test_a_segment_of_a_clause_that_is_gone_cannot_be_made(store: Store, sample: Sample) -> None:
    values = {"document_id": sample.document, "clause_id": 999_999, "ordinal": 5, "source": "س"}
    with pytest.raises(StaleChange, match="reference"), store.work("Insert") as work:
        work.insert(Table.SEGMENTS, values)


def test_deleting_a_segment_takes_all_that_hangs_on_it_and_undo_brings_it_back(store: Store, sample: Sample) -> None:
    before = (
        store.annotations.of(sample.document),
        store.relations.of(sample.document),
        store.notes.of(sample.document),
    )
    with store.work("Delete") as work:
        work.delete(Table.SEGMENTS, sample.segments[0])
    assert [row.id for row in store.annotations.of(sample.document)] == [sample.annotations[2]]
    assert store.relations.of(sample.document) == []
    assert store.notes.of(sample.document) == []
    store.apply(work.change_set.inverse())
    after = (
        store.annotations.of(sample.document),
        store.relations.of(sample.document),
        store.notes.of(sample.document),
    )
    assert [[row.id for row in rows] for rows in after] == [[row.id for row in rows] for rows in before]
    assert [row.anchor for row in after[0]] == [row.anchor for row in before[0]]
    assert [row.attributes for row in after[0]] == [row.attributes for row in before[0]]


def test_a_deleted_key_is_never_given_again(store: Store, sample: Sample) -> None:
    with store.work("Delete") as work:
        work.delete(Table.NOTES, sample.notes[0])
    with store.work("Insert") as work:
        fresh = work.insert(Table.NOTES, {"document_id": sample.document, "body": "b", "author": "a"})
    assert fresh > max(sample.notes)


def test_deleting_a_project_takes_its_documents_out_of_sight(store: Store, sample: Sample) -> None:
    with store.work("Delete project") as work:
        work.delete(Table.PROJECTS, sample.project)
    assert store.projects.all() == []
    assert store.documents.all() == []
    assert store.search.find("الشراكة") == []
    store.apply(work.change_set.inverse())
    assert [row.id for row in store.documents.all(sample.project)] == [sample.document]
    assert store.search.find("الشراكة")


def test_bulk_statements_inside_a_work_are_refused(store: Store, sample: Sample) -> None:
    values = {"document_id": sample.document, "clause_id": sample.clauses[0]}
    for statement in (update(Segment).values(target="x"), delete(Segment), insert(Segment).values(values)):
        with pytest.raises(TypeError, match="escape"), store.work("Bulk") as work:
            work._session.execute(statement)
    assert len(store.segments.ids(sample.document)) == len(SOURCES)


def test_unknown_and_missing_fields_are_bugs(store: Store, sample: Sample) -> None:
    with pytest.raises(ValueError, match="colour"), store.work("Typo") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"colour": "red"})
    with pytest.raises(ValueError, match="body is needed"), store.work("Gap") as work:
        work.insert(Table.NOTES, {"document_id": sample.document, "author": "Amal"})


def test_values_come_back_in_the_types_of_the_rows(store: Store) -> None:
    project = add_project(store)
    with store.work("Record") as work:
        key = work.insert(
            Table.DOCUMENTS,
            {"project_id": project, "title_source": "ب", "text_date": date(2025, 5, 16), "original_size": 2**40},
        )
    row = store.documents.get(key)
    assert row is not None
    assert (row.text_date, row.original_size, row.imported_at) == (date(2025, 5, 16), 2**40, None)
    assert store.projects.all()[0].briefing_defaults == {}


def test_plain_texts_for_enumerations_become_members(store: Store, sample: Sample) -> None:
    with store.work("Plain") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"state": "draft", "origin": "mt"})
        assert work.change_set.changes == ()
    change = work.change_set.changes[0]
    assert change.after == {"state": State.DRAFT, "origin": Origin.MT}
    with pytest.raises(ValueError, match="nonsense"), store.work("Nonsense") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"state": "nonsense"})


def test_an_import_is_one_change_that_undo_and_redo_flip(store: Store) -> None:
    project = add_project(store)
    document, _, segments, imported = add_document(store, project, SOURCES)
    assert imported.changes == (RowChange(Table.DOCUMENTS, document, {"live": False}, {"live": True}),)
    assert store.documents.original(document).decode() == "\n".join(SOURCES)
    undone = store.apply(imported.inverse())
    assert store.documents.get(document) is None
    assert store.documents.find("بيان مشترك") is None
    assert store.search.find("الشراكة") == []
    store.apply(undone.inverse())
    assert store.segments.ids(document) == segments
    assert store.search.find("الشراكة")


def test_an_import_that_breaks_off_leaves_nothing(store: Store) -> None:
    project = add_project(store)

    def rows() -> object:
        yield {"document_id": document, "clause_id": clause, "ordinal": 0, "source": "نص"}
        raise OSError("the source dried up")

    with pytest.raises(OSError, match="dried"), store.work("Import") as work:  # noqa: PT012 - likewise
        document = work.insert(Table.DOCUMENTS, {"project_id": project, "title_source": "t", "live": False})
        values = {"document_id": document, "parent_id": None, "ordinal": 0, "depth": 0, "kind": "paragraph"}
        clause = work.load(Table.CLAUSES, [values])[0]
        work.load(Table.SEGMENTS, rows())  # type: ignore[arg-type]
    assert store.documents.all() == []
    assert store.search.find("نص") == []
    assert store.check() == []


def test_load_is_only_for_what_this_work_made(store: Store, sample: Sample) -> None:
    values = {"document_id": sample.document, "clause_id": sample.clauses[0], "ordinal": 5, "source": "س"}
    with pytest.raises(ValueError, match="load is for"), store.work("Load") as work:
        work.load(Table.SEGMENTS, [values])


def test_loaded_rows_may_carry_reserved_keys(store: Store) -> None:
    project = add_project(store)
    with store.work("Import") as work:
        document = work.insert(Table.DOCUMENTS, {"project_id": project, "title_source": "t", "live": False})
        keys = work.reserve(Table.CLAUSES, 2)
        common = {"document_id": document, "kind": "heading"}
        child = {**common, "id": keys[1], "parent_id": keys[0], "ordinal": 1, "depth": 1}
        parent = {**common, "id": keys[0], "parent_id": None, "ordinal": 0, "depth": 0}
        assert work.load(Table.CLAUSES, [child, parent]) == [keys[1], keys[0]]
    assert [(row.id, row.parent_id) for row in store.clauses.of(document)] == [(keys[0], None), (keys[1], keys[0])]
    with store.work("Next") as work:
        values = {"document_id": document, "parent_id": None, "ordinal": 2, "depth": 0, "kind": "closing"}
        assert work.insert(Table.CLAUSES, values) > keys[1]


def test_moving_places_is_one_change_and_turns_back(store: Store, sample: Sample) -> None:
    with store.work("Split") as work:
        work.shift(sample.document, 2, 1)
        values = {"document_id": sample.document, "clause_id": sample.clauses[0], "ordinal": 2, "source": "جديد"}
        key = work.insert(Table.SEGMENTS, values)
        work.update(Table.SEGMENTS, sample.segments[2], {"target": "moved"})
    assert len(work.change_set.changes) == 3
    assert [row.ordinal for row in store.segments.of(sample.document)] == list(range(6))
    assert store.segments.ids(sample.document)[2] == key
    for _ in range(3):
        undone = store.apply(work.change_set.inverse())
        assert store.segments.ids(sample.document) == sample.segments
        assert [row.ordinal for row in store.segments.of(sample.document)] == list(range(5))
        store.apply(undone.inverse())
        assert store.segments.ids(sample.document)[2] == key
    assert store.check() == []


def test_an_edit_inside_an_edit_is_a_bug_and_told_at_once(store: Store, sample: Sample) -> None:
    with store.work("Outer") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"target": "outer"})
        with pytest.raises(RuntimeError, match="open already"):
            store.meta.set("key", "value")
    assert store.segments.page(sample.segments[:1])[0].target == "outer"
    store.meta.set("key", "value")


def test_a_memory_made_with_its_first_unit_is_taken_back_with_it(store: Store) -> None:
    with store.work("Confirm") as work:
        memory = work.insert(Table.MEMORIES, {"name": "M"})
        work.insert(Table.MEMORY_UNITS, {"memory_id": memory, "unit": unit("أولا", "first")})
    assert [change.table for change in work.change_set.changes] == [Table.MEMORIES, Table.MEMORY_UNITS]
    for _ in range(2):
        undone = store.apply(work.change_set.inverse())
        assert (store.memory.memories(), store.memory.exact("أولا", "ar", "en")) == ([], [])
        store.apply(undone.inverse())
        assert store.memory.exact("أولا", "ar", "en")[0].unit.target == "first"


@pytest.mark.parametrize("live", [True, False])
def test_a_document_made_and_deleted_in_one_work_is_never_seen(store: Store, live: bool) -> None:
    project = add_project(store)
    with store.work("Both") as work:
        values = {"project_id": project, "title_source": "t", "live": live}
        document = work.insert(Table.DOCUMENTS, values)
        work.delete(Table.DOCUMENTS, document)
        assert work.get(Table.DOCUMENTS, document) is None
    assert store.documents.get(document) is None
    undone = store.apply(work.change_set.inverse())
    store.apply(undone.inverse())
    assert store.documents.all() == []


def test_many_rows_are_changed_in_one_step_as_one_undoable_edit(store: Store, sample: Sample) -> None:
    segments = store.segments.of(sample.document)
    with store.work("Fill") as work:
        rows = work.where(Table.SEGMENTS, document_id=sample.document)
        work.update_many(Table.SEGMENTS, rows, {row.id: {"target": f"wordy {row.ordinal}"} for row in rows[1:]})
    assert [row.target for row in store.segments.of(sample.document)][1:] == [
        f"wordy {row.ordinal}" for row in segments[1:]
    ]
    assert len(store.search.find("wordy")) == len(segments) - 1
    versions = [row.version for row in segments]
    assert [row.version for row in store.segments.of(sample.document)] == [
        versions[0],
        *(at + 1 for at in versions[1:]),
    ]
    store.apply(work.change_set.inverse())
    assert [row.target for row in store.segments.of(sample.document)] == [row.target for row in segments]
    assert not store.search.find("wordy")


def test_rows_that_changed_since_they_were_read_are_not_changed_in_one_step(store: Store, sample: Sample) -> None:
    first = store.segments.of(sample.document)[0]
    with store.work("Type") as work:
        work.update(Table.SEGMENTS, first.id, {"target": "Another."})
    seen = store.segments.get(first.id)
    with store.work("Fill") as work, pytest.raises(StaleChange):
        work.update_many(Table.SEGMENTS, [first], {first.id: {"target": "Late."}})
    assert store.segments.get(first.id) == seen


def test_a_row_may_be_edited_before_and_after_it_is_changed_with_many(store: Store, sample: Sample) -> None:
    first = store.segments.of(sample.document)[0]
    with store.work("Fill") as work:
        work.update(Table.SEGMENTS, first.id, {"state": State.REVIEWED})
        work.update_many(Table.SEGMENTS, [work.get(Table.SEGMENTS, first.id)], {first.id: {"target": "Second."}})
        work.update(Table.SEGMENTS, first.id, {"target": "Third.", "locked": True})
    found = store.segments.get(first.id)
    assert found is not None
    assert (found.target, found.state, found.locked) == ("Third.", State.REVIEWED, True)
    store.apply(work.change_set.inverse())
    undone = store.segments.get(first.id)
    assert undone is not None
    assert (undone.target, undone.state, undone.locked) == (first.target, first.state, first.locked)
