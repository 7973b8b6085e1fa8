"""Places of segments when several people split and join the same document."""

from __future__ import annotations

import threading

import pytest

from tests.storage.build import Sample
from workbench.domain.changes import ChangeSet, Table
from workbench.errors import StaleChange
from workbench.storage import Store, Work, open_store


def split_in(work: Work, segment: int) -> None:
    """Put a new segment behind one."""
    work.hold_places(segment)
    row = work.get(Table.SEGMENTS, segment)
    work.shift(row.document_id, row.ordinal + 1, 1)
    values = {"document_id": row.document_id, "clause_id": row.clause_id, "ordinal": row.ordinal + 1}
    work.insert(Table.SEGMENTS, {**values, "source": f"tail of {segment}"})


def split(store: Store, segment: int) -> ChangeSet:
    """Put a new segment behind one, as an edit."""
    with store.work("Split") as work:
        split_in(work, segment)
    return work.change_set


def join(store: Store, segment: int) -> ChangeSet:
    """Join a segment with the one behind it."""
    with store.work("Join") as work:
        work.hold_places(segment)
        row = work.get(Table.SEGMENTS, segment)
        other = work.where(Table.SEGMENTS, document_id=row.document_id, ordinal=row.ordinal + 1)[0]
        work.delete(Table.SEGMENTS, other.id)
        work.shift(row.document_id, other.ordinal + 1, -1)
        work.update(Table.SEGMENTS, segment, {"source": f"{row.source} {other.source}"})
    return work.change_set


def places(store: Store, document: int) -> list[tuple[int, int]]:
    """Return the place and key of each segment."""
    return [(row.ordinal, row.id) for row in store.segments.of(document)]


@pytest.mark.parametrize("joined", [1, 2, 3])
def test_undo_of_a_join_is_refused_when_somebody_split_an_earlier_segment(
    target: str, store: Store, sample: Sample, joined: int
) -> None:
    change = join(store, sample.segments[joined])
    with open_store(target, author="Basim") as other:
        split(other, sample.segments[0])
    before = places(store, sample.document)
    with pytest.raises(StaleChange, match="stale"):
        store.apply(change.inverse())
    assert places(store, sample.document) == before
    assert store.check() == []


def test_undo_of_a_join_goes_on_when_somebody_split_a_later_segment(target: str, store: Store, sample: Sample) -> None:
    change = join(store, sample.segments[0])
    with open_store(target, author="Basim") as other:
        split(other, sample.segments[3])
    store.apply(change.inverse())
    assert [key for _, key in places(store, sample.document)][:4] == sample.segments[:4]
    assert store.check() == []


def test_redo_of_a_split_is_refused_when_the_segments_around_it_have_moved(
    target: str, store: Store, sample: Sample
) -> None:
    undone = store.apply(split(store, sample.segments[2]).inverse())
    with open_store(target, author="Basim") as other:
        join(other, sample.segments[0])
    with pytest.raises(StaleChange):
        store.apply(undone.inverse())
    assert store.check() == []


@pytest.mark.parametrize(("mine", "theirs"), [(1, 3), (3, 1), (2, 2)])
def test_two_people_who_split_at_once_get_each_their_place(
    target: str, store: Store, sample: Sample, mine: int, theirs: int
) -> None:
    failures: list[BaseException] = []

    def run() -> None:
        try:
            split(store, sample.segments[mine])
        except BaseException as error:
            failures.append(error)

    waiting = threading.Thread(target=run)
    with open_store(target, author="Basim") as other:
        with other.work("Split") as work:
            work.hold_places(sample.segments[theirs])
            waiting.start()
            waiting.join(0.3)
            split_in(work, sample.segments[theirs])
        waiting.join()
    assert failures == []
    assert [ordinal for ordinal, _ in places(store, sample.document)] == list(range(7))
    assert store.check() == []
