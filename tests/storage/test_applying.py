"""Undo and redo through change sets."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.build import SOURCES, Sample, add_document, add_project, build_sample, span_annotation, unit
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.enums import State
from workbench.errors import StaleChange
from workbench.storage import Store, open_store

IGNORED = {"version", "updated_at", "updated_by"}


def picture(store: Store, document: int) -> dict[str, Any]:
    """Return everything of a document that undo should restore."""
    parts: dict[str, list[Any]] = {
        "clauses": store.clauses.of(document),  # type: ignore[dict-item]
        "segments": store.segments.of(document),
        "annotations": store.annotations.of(document),
        "relations": store.relations.of(document),
        "notes": store.notes.of(document),
    }
    return {
        name: [{k: v for k, v in dataclasses.asdict(row).items() if k not in IGNORED} for row in rows]
        for name, rows in parts.items()
    }


def test_undo_and_redo_three_times_of_a_mixed_edit(store: Store, sample: Sample) -> None:
    before = picture(store, sample.document)
    with store.work("Mixed") as work:
        work.update(Table.SEGMENTS, sample.segments[1], {"target": "changed", "state": State.DRAFT})
        work.delete(Table.SEGMENTS, sample.segments[0])
        work.shift(sample.document, 1, -1)
        work.insert(
            Table.ANNOTATIONS,
            span_annotation(store, sample.document, sample.segments[2], "التفاهم", sample.codes[2], sample.annotator),
        )
        work.update(Table.SEGMENTS, sample.segments[1], {"target": "changed twice"})
    after = picture(store, sample.document)
    assert after != before
    change = work.change_set
    for _ in range(3):
        undone = store.apply(change.inverse())
        assert picture(store, sample.document) == before
        change = store.apply(undone.inverse())
        assert picture(store, sample.document) == after
    assert store.check() == []


def test_undo_of_one_edit_keeps_another_of_the_same_row(store: Store, sample: Sample) -> None:
    key = sample.segments[0]
    with store.work("State") as first:
        first.update(Table.SEGMENTS, key, {"state": State.REVIEWED})
    with store.work("Text") as work:
        work.update(Table.SEGMENTS, key, {"target": "better"})
    store.apply(first.change_set.inverse())
    row = store.segments.page([key])[0]
    assert (row.state, row.target) == (State.UNTRANSLATED, "better")


def test_undo_is_refused_when_somebody_changed_the_same_field(target: str, store: Store, sample: Sample) -> None:
    keys = sample.segments[:3]
    with store.work("Replace") as work:
        for key in keys:
            work.update(Table.SEGMENTS, key, {"target": "mine"})
    with open_store(target, author="Basim") as other, other.work("Theirs") as theirs:
        theirs.update(Table.SEGMENTS, keys[1], {"target": "theirs"})
    log = store.history.recent(1)
    with pytest.raises(StaleChange):
        store.apply(work.change_set.inverse())
    assert [row.target for row in store.segments.page(keys)] == ["mine", "theirs", "mine"]
    assert store.history.recent(1) == log


def test_undo_of_an_insert_is_refused_when_somebody_built_on_it(target: str, store: Store, sample: Sample) -> None:
    with store.work("Note") as work:
        note = work.insert(Table.NOTES, {"document_id": sample.document, "body": "b", "author": "Amal"})
    with open_store(target, author="Basim") as other, other.work("Answer") as theirs:
        values = {"document_id": sample.document, "body": "c", "author": "Basim", "parent_id": note}
        theirs.insert(Table.NOTES, values)
    with pytest.raises(StaleChange):
        store.apply(work.change_set.inverse())
    assert len(store.notes.of(sample.document)) == len(sample.notes) + 2


def test_undo_twice_is_refused(store: Store, sample: Sample) -> None:
    with store.work("Delete") as work:
        work.delete(Table.NOTES, sample.notes[0])
    store.apply(work.change_set.inverse())
    with pytest.raises(StaleChange):
        store.apply(work.change_set.inverse())
    assert [row.id for row in store.notes.of(sample.document)] == sample.notes


def test_a_change_set_from_the_log_can_be_undone_in_a_later_session(target: str, store: Store, sample: Sample) -> None:
    before = picture(store, sample.document)
    with store.work("Delete") as work:
        work.delete(Table.CLAUSES, sample.clauses[0])
    number = work.change_set.id
    assert number is not None
    store.close()
    with open_store(target, author="Basim") as later:
        stored = later.history.change_set(number)
        assert stored == work.change_set
        undone = later.apply(stored.inverse())
        assert picture(later, sample.document) == before
        assert undone.author == "Basim"
        assert [entry.label for entry in later.history.recent(2)] == ["Delete", "Delete"]


def test_undo_keeps_the_search_index_in_step(store: Store, sample: Sample) -> None:
    with store.work("Translate") as work:
        work.update(Table.SEGMENTS, sample.segments[2], {"target": "Memorandum of understanding"})
    assert [hit.segment_id for hit in store.search.find("memorandum")] == [sample.segments[2]]
    undone = store.apply(work.change_set.inverse())
    assert store.search.find("memorandum") == []
    store.apply(undone.inverse())
    assert [hit.segment_id for hit in store.search.find("MEMORANDUM")] == [sample.segments[2]]


def test_history_tells_each_revision_newest_first(store: Store, sample: Sample) -> None:
    key = sample.segments[2]
    for text in ("one", "two"):
        with store.work(f"Write {text}") as work:
            work.update(Table.SEGMENTS, key, {"target": text})
    revisions = store.history.of(Table.SEGMENTS, key)
    assert [(one.label, one.author, one.before, one.after) for one in revisions] == [
        ("Write two", "Amal", {"target": "one"}, {"target": "two"}),
        ("Write one", "Amal", {"target": ""}, {"target": "one"}),
    ]


def test_keys_stay_ahead_after_undo_brought_rows_back(store: Store, sample: Sample) -> None:
    with store.work("Delete") as work:
        work.delete(Table.NOTES, sample.notes[1])
    store.apply(work.change_set.inverse())
    with store.work("Insert") as work:
        fresh = work.insert(Table.NOTES, {"document_id": sample.document, "body": "b", "author": "a"})
    assert fresh > sample.notes[1]


def test_units_of_a_memory_batch_appear_and_go_together(store: Store) -> None:
    with store.work("Import memory") as work:
        memory = work.insert(Table.MEMORIES, {"name": "M"})
        work.insert(Table.MEMORY_UNITS, {"memory_id": memory, "unit": unit("أولا", "first")})
    with store.work("Import more") as work:
        batch = work.insert(Table.BATCHES, {"memory_id": memory, "name": "more.tmx", "live": False})
        rows = ({"memory_id": memory, "batch_id": batch, "unit": unit(f"ن {at}", str(at))} for at in range(50))
        work.load(Table.MEMORY_UNITS, rows)
        work.update(Table.BATCHES, batch, {"live": True})
    assert store.memory.count(memory) == 51
    undone = store.apply(work.change_set.inverse())
    assert (store.memory.count(memory), store.memory.exact("ن 7", "ar", "en")) == (1, [])
    store.apply(undone.inverse())
    assert store.memory.exact("ن 7", "ar", "en")[0].unit.target == "7"


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("edit"), st.integers(0, 30), st.sampled_from(["", "x", "شراكة", "y"])),
        st.tuples(st.just("state"), st.integers(0, 30), st.sampled_from(list(State))),
        st.tuples(st.just("delete"), st.integers(0, 30), st.none()),
        st.tuples(st.just("insert"), st.integers(0, 30), st.sampled_from(["a", "ب"])),
        st.tuples(st.just("shift"), st.integers(0, 30), st.none()),
        st.tuples(st.just("note"), st.integers(0, 30), st.none()),
        st.tuples(st.just("commit"), st.just(0), st.none()),
        st.tuples(st.just("undo"), st.just(0), st.none()),
        st.tuples(st.just("redo"), st.just(0), st.none()),
    ),
    max_size=25,
)


class Model:
    """The same edits on a plain dictionary, with whole copies for undo."""

    def __init__(self, store: Store, document: int, clause: int) -> None:
        self.store, self.document, self.clause = store, document, clause
        self.rows: dict[int, dict[str, Any]] = {
            row.id: {"source": row.source, "target": row.target, "state": row.state, "ordinal": row.ordinal, "notes": 0}
            for row in store.segments.of(document)
        }
        self.done: list[tuple[dict[int, dict[str, Any]], ChangeSet, dict[int, dict[str, Any]]]] = []
        self.undone: list[tuple[dict[int, dict[str, Any]], ChangeSet, dict[int, dict[str, Any]]]] = []

    def copy(self) -> dict[int, dict[str, Any]]:
        return {key: dict(row) for key, row in self.rows.items()}

    def edit(self, steps: list[tuple[str, int, Any]]) -> None:
        before = self.copy()
        with self.store.work("Walk") as work:
            for name, number, value in steps:
                getattr(self, f"do_{name}")(work, number, value)
        if work.change_set:
            self.done.append((before, work.change_set, self.copy()))
            self.undone.clear()

    def pick(self, number: int) -> int | None:
        keys = sorted(self.rows)
        return keys[number % len(keys)] if keys else None

    def do_edit(self, work: Any, number: int, value: str) -> None:
        if (key := self.pick(number)) is not None:
            work.update(Table.SEGMENTS, key, {"target": value})
            self.rows[key]["target"] = value

    def do_state(self, work: Any, number: int, value: State) -> None:
        if (key := self.pick(number)) is not None:
            work.update(Table.SEGMENTS, key, {"state": value})
            self.rows[key]["state"] = value

    def do_delete(self, work: Any, number: int, _: None) -> None:
        if (key := self.pick(number)) is not None:
            work.delete(Table.SEGMENTS, key)
            del self.rows[key]

    def do_insert(self, work: Any, number: int, value: str) -> None:
        values = {"document_id": self.document, "clause_id": self.clause, "ordinal": number, "source": value}
        key = work.insert(Table.SEGMENTS, values)
        self.rows[key] = {"source": value, "target": "", "state": State.UNTRANSLATED, "ordinal": number, "notes": 0}

    def do_shift(self, work: Any, number: int, _: None) -> None:
        work.shift(self.document, number, 1)
        for row in self.rows.values():
            row["ordinal"] += row["ordinal"] >= number

    def do_note(self, work: Any, number: int, _: None) -> None:
        if (key := self.pick(number)) is not None:
            values = {"document_id": self.document, "segment_id": key, "body": "n", "author": "a"}
            work.insert(Table.NOTES, values)
            self.rows[key]["notes"] += 1

    def undo(self) -> None:
        if self.done:
            before, change, after = self.done.pop()
            self.undone.append((before, self.store.apply(change.inverse()), after))
            self.rows = {key: dict(row) for key, row in before.items()}

    def redo(self) -> None:
        if self.undone:
            before, change, after = self.undone.pop()
            self.done.append((before, self.store.apply(change.inverse()), after))
            self.rows = {key: dict(row) for key, row in after.items()}

    def stored(self) -> dict[int, dict[str, Any]]:
        notes = [note.segment_id for note in self.store.notes.of(self.document)]
        return {
            row.id: {
                "source": row.source,
                "target": row.target,
                "state": row.state,
                "ordinal": row.ordinal,
                "notes": notes.count(row.id),
            }
            for row in self.store.segments.of(self.document)
        }


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_any_walk_of_edits_undo_and_redo_agrees_with_a_plain_model(
    store: Store, steps: list[tuple[str, int, Any]]
) -> None:
    document, clauses, _, _ = add_document(store, add_project(store), SOURCES[:3])
    model = Model(store, document, clauses[0])
    waiting: list[tuple[str, int, Any]] = []
    for step in [*steps, ("commit", 0, None)]:
        if step[0] not in {"commit", "undo", "redo"}:
            waiting.append(step)
            continue
        model.edit(waiting)
        waiting = []
        if step[0] != "commit":
            getattr(model, step[0])()
        assert model.stored() == model.rows
    while model.done:
        model.undo()
        assert model.stored() == model.rows
    assert [notice.code for notice in store.check() if notice.code == "store.check.search"] == []


def test_an_empty_change_set_changes_nothing(store: Store) -> None:
    build_sample(store)
    assert not store.apply(ChangeSet("Nothing", ()))
