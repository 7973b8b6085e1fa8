"""Edits of segments: what changes, what follows, what undo brings back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import AnchorState, Origin, Side, State
from workbench.domain.ids import DocumentId
from workbench.errors import InputError, StaleChange
from workbench.services.editing import (
    Provenance,
    confirm,
    edit_source,
    join_with_next,
    set_locked,
    set_state,
    set_target,
    split_segment,
)
from workbench.services.importing import import_text
from workbench.services.remembering import lookup
from workbench.services.workspace import Workspace

TEXT = "1. يدعم الطرفان السلام. وترحب الصين بالاتفاق.\n2. اتفق الطرفان على التعاون."


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    return import_text(ws, TEXT).document_id


def rows(ws: Workspace, document: DocumentId) -> list[SegmentRow]:
    return ws.store.segments.of(document)


def snapshot(ws: Workspace, document: DocumentId) -> tuple[object, ...]:
    """Return what a user sees of a document: texts, places and annotations, without versions and times."""
    segments = [
        (r.id, r.ordinal, r.source, r.target, r.state, r.origin, r.locked, r.start, r.end) for r in rows(ws, document)
    ]
    notes = [(a.id, a.segment_id, a.side, a.anchor, a.code_id) for a in ws.store.annotations.of(document)]
    return tuple(segments), tuple(sorted(notes, key=lambda row: row[0]))


def undo_redo_three_times(ws: Workspace, document: DocumentId, before: object, change: ChangeSet) -> None:
    after = snapshot(ws, document)
    for _ in range(3):
        back = ws.store.apply(change.inverse())
        assert snapshot(ws, document) == before
        change = ws.store.apply(back.inverse())
        assert snapshot(ws, document) == after


def test_typing_makes_a_draft_by_a_person(ws: Workspace, document: DocumentId) -> None:
    first = rows(ws, document)[0]
    set_target(ws, first.id, "The two Parties support peace.")
    row = rows(ws, document)[0]
    assert (row.target, row.state, row.origin, row.updated_by) == (
        "The two Parties support peace.",
        State.DRAFT,
        Origin.HUMAN,
        "Amal",
    )


def test_clearing_a_translation_makes_it_untranslated(ws: Workspace, document: DocumentId) -> None:
    first = rows(ws, document)[0]
    set_target(ws, first.id, "x", provenance=Provenance(Origin.MT, engine="google"))
    set_target(ws, first.id, "")
    row = rows(ws, document)[0]
    assert (row.state, row.origin, row.engine) == (State.UNTRANSLATED, Origin.NONE, "")


def test_writing_the_same_again_is_no_edit(ws: Workspace, document: DocumentId) -> None:
    first = rows(ws, document)[0]
    set_target(ws, first.id, "same")
    assert not set_target(ws, first.id, "same")


def test_confirming_keeps_the_translation_in_the_memory(ws: Workspace, document: DocumentId) -> None:
    first = rows(ws, document)[0]
    confirm(ws, first.id, "The two Parties support peace.")
    project = ws.store.projects.all()[0]
    vowelled = first.source.replace("يدعم", "يَدعَم")
    assert [m.target for m in lookup(ws, project.id, first.source)] == ["The two Parties support peace."]
    assert lookup(ws, project.id, vowelled)[0].layers == ("marks",)
    assert rows(ws, document)[0].state is State.TRANSLATED


def test_confirming_again_replaces_the_unit(ws: Workspace, document: DocumentId) -> None:
    first = rows(ws, document)[0]
    confirm(ws, first.id, "One.")
    confirm(ws, first.id, "Two.")
    project = ws.store.projects.all()[0]
    assert [m.target for m in lookup(ws, project.id, first.source)] == ["Two."]


def test_a_locked_segment_refuses_every_edit(ws: Workspace, document: DocumentId) -> None:
    first = rows(ws, document)[0]
    set_locked(ws, [first.id], True)
    for edit in (lambda: set_target(ws, first.id, "x"), lambda: edit_source(ws, first.id, "x")):
        with pytest.raises(InputError, match=r"edit\.locked"):
            edit()
    set_locked(ws, [first.id], False)
    assert set_target(ws, first.id, "x")


def test_an_edit_based_on_an_old_version_is_refused(ws: Workspace, document: DocumentId) -> None:
    first = rows(ws, document)[0]
    set_target(ws, first.id, "newer", version=first.version)
    with pytest.raises(StaleChange):
        set_target(ws, first.id, "older", version=first.version)
    assert rows(ws, document)[0].target == "newer"


EDITS: dict[str, Callable[[Workspace, SegmentRow], ChangeSet]] = {
    "confirm": lambda ws, row: confirm(ws, row.id, row.target or "x", version=row.version),
    "edit source": lambda ws, row: edit_source(ws, row.id, "نص آخر.", version=row.version),
    "split": lambda ws, row: split_segment(ws, row.id, 5, version=row.version),
    "join": lambda ws, row: join_with_next(ws, row.id, version=row.version),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS.keys())
def test_no_edit_is_made_to_a_text_that_the_person_has_not_seen(
    ws: Workspace, document: DocumentId, edit: Callable[[Workspace, SegmentRow], ChangeSet]
) -> None:
    seen = rows(ws, document)[0]
    set_target(ws, seen.id, "Somebody else's words.")
    before = snapshot(ws, document)
    with pytest.raises(StaleChange):
        edit(ws, seen)
    assert snapshot(ws, document) == before
    assert edit(ws, rows(ws, document)[0])


def test_nothing_cannot_be_reviewed(ws: Workspace, document: DocumentId) -> None:
    with pytest.raises(InputError, match="no-translation"):
        set_state(ws, [rows(ws, document)[0].id], State.REVIEWED)


def test_splitting_moves_the_rest_on_and_undo_restores_everything(sample: Workspace) -> None:
    document = DocumentId(1)
    before = snapshot(sample, document)
    row = rows(sample, document)[3]
    at = row.source.index("وأعربا")
    change = split_segment(sample, row.id, at, row.target.index("expressed"))
    after = rows(sample, document)
    assert after[4].source.startswith("وأعربا")
    assert after[4].target.startswith("expressed")
    assert [r.ordinal for r in after] == list(range(len(after)))
    assert sample.store.check() == []
    undo_redo_three_times(sample, document, before, change)


def test_splitting_takes_each_code_to_the_half_that_holds_it(sample: Workspace) -> None:
    document = DocumentId(1)
    row = rows(sample, document)[3]
    split_segment(sample, row.id, row.source.index("وأعربا"))
    second = rows(sample, document)[4]
    moved = [a for a in sample.store.annotations.of(document) if a.segment_id == second.id and a.side is Side.SOURCE]
    assert {a.unit for a in moved} == {"P.6", "P.7"}
    for annotation in moved:
        assert annotation.anchor is not None
        assert second.source[annotation.anchor.start : annotation.anchor.end] == annotation.anchor.quote


def test_joining_what_was_split_gives_the_texts_and_codes_back(sample: Workspace) -> None:
    document = DocumentId(1)
    row = rows(sample, document)[3]
    codes = {(a.unit, a.anchor.quote) for a in sample.store.annotations.of(document) if a.anchor}
    split_segment(sample, row.id, row.source.index("وأعربا"), row.target.index("expressed"))
    before = snapshot(sample, document)
    change = join_with_next(sample, row.id)
    joined = rows(sample, document)[3]
    assert (joined.source, joined.target) == (row.source, row.target)
    assert {(a.unit, a.anchor.quote) for a in sample.store.annotations.of(document) if a.anchor} == codes
    assert sample.store.check() == []
    undo_redo_three_times(sample, document, before, change)


def test_segments_of_different_clauses_are_not_joined(ws: Workspace, document: DocumentId) -> None:
    with pytest.raises(InputError, match="cannot-join"):
        join_with_next(ws, rows(ws, document)[1].id)


@pytest.mark.parametrize("at", range(1, 20))
def test_a_text_split_anywhere_and_joined_again_is_the_same(ws: Workspace, document: DocumentId, at: int) -> None:
    before = rows(ws, document)[0]
    split_segment(ws, before.id, at)
    join_with_next(ws, before.id)
    after = rows(ws, document)[0]
    assert (after.source, after.start, after.end) == (before.source, before.start, before.end)
    assert ws.store.check() == []


def test_a_corrected_source_is_split_and_joined_without_loss_too(ws: Workspace, document: DocumentId) -> None:
    row = rows(ws, document)[0]
    text = "يدعم الطرفان السلام والأمن والاستقرار والتنمية في المنطقة كلها وفي العالم."
    edit_source(ws, row.id, text)
    split_segment(ws, row.id, text.index(" في المنطقة"))
    join_with_next(ws, row.id)
    assert rows(ws, document)[0].source == text


@pytest.mark.parametrize("at", [0, 11])
def test_a_split_keeps_where_the_words_come_from_on_the_half_that_has_them_and_a_join_takes_it_on(
    ws: Workspace, document: DocumentId, at: int
) -> None:
    row = rows(ws, document)[0]
    set_target(ws, row.id, "They agree.", provenance=Provenance(Origin.MT, 80, "google"))
    split_segment(ws, row.id, 5, at)
    first, second = rows(ws, document)[:2]
    full, empty = (first, second) if first.target else (second, first)
    assert (full.origin, full.score, full.engine) == (Origin.MT, 80, "google")
    assert (empty.origin, empty.score, empty.engine, empty.state) == (Origin.NONE, None, "", State.UNTRANSLATED)
    join_with_next(ws, row.id)
    joined = rows(ws, document)[0]
    assert (joined.target, joined.origin, joined.score, joined.engine) == ("They agree.", Origin.MT, 80, "google")


def test_a_machines_words_joined_with_a_persons_are_not_passed_off_as_the_persons(
    ws: Workspace, document: DocumentId
) -> None:
    first, second, _ = rows(ws, document)
    set_target(ws, first.id, "By hand.")
    set_target(ws, second.id, "By machine.", provenance=Provenance(Origin.MT, engine="google"))
    join_with_next(ws, first.id)
    joined = rows(ws, document)[0]
    assert (joined.target, joined.origin, joined.engine) == ("By hand. By machine.", Origin.MT, "google")


@pytest.mark.parametrize("at", [-3, 0, 10_000])
def test_a_split_that_leaves_an_empty_half_is_refused(ws: Workspace, document: DocumentId, at: int) -> None:
    with pytest.raises(InputError, match="cannot-split"):
        split_segment(ws, rows(ws, document)[0].id, at)


def test_codes_follow_an_edit_of_the_source(sample: Workspace) -> None:
    document = DocumentId(1)
    row = rows(sample, document)[4]
    change = edit_source(sample, row.id, "كما " + row.source)
    coded = [a for a in sample.store.annotations.for_segments([row.id]) if a.side is Side.SOURCE]
    fresh = rows(sample, document)[4]
    assert coded
    for annotation in coded:
        assert annotation.anchor is not None
        assert annotation.anchor.state is AnchorState.ANCHORED
        assert fresh.source[annotation.anchor.start : annotation.anchor.end] == annotation.anchor.quote
    assert fresh.state is State.DRAFT
    assert change


def test_codes_follow_an_edit_of_the_translation_and_are_never_dropped(sample: Workspace) -> None:
    document = DocumentId(1)
    row = rows(sample, document)[4]
    before = len(sample.store.annotations.of(document))
    set_target(sample, row.id, "Something else altogether.")
    after = sample.store.annotations.of(document)
    assert len(after) == before
    doubtful = [a for a in after if a.segment_id == row.id and a.side is Side.TARGET]
    assert {a.anchor.state for a in doubtful if a.anchor} == {AnchorState.NEEDS_REVIEW}
    set_target(sample, row.id, row.target)
    found = [a for a in sample.store.annotations.for_segments([row.id]) if a.side is Side.TARGET and a.anchor]
    assert all(row.target[a.anchor.start : a.anchor.end] == a.anchor.quote for a in found if a.anchor)


def test_undoing_a_confirmation_takes_its_unit_out_of_the_memory_and_leaves_the_others(
    ws: Workspace, document: DocumentId
) -> None:
    first, second, _ = rows(ws, document)
    project = ws.store.projects.all()[0].id
    change = confirm(ws, first.id, "One.")
    confirm(ws, second.id, "Two.")
    back = ws.store.apply(change.inverse())
    assert lookup(ws, project, first.source) == []
    assert [match.target for match in lookup(ws, project, second.source)] == ["Two."]
    assert rows(ws, document)[0].target == ""
    ws.store.apply(back.inverse())
    assert [match.target for match in lookup(ws, project, first.source)] == ["One."]


def test_a_segment_with_a_translation_cannot_be_called_untranslated(ws: Workspace, document: DocumentId) -> None:
    first = rows(ws, document)[0]
    set_target(ws, first.id, "China holds.")
    with pytest.raises(InputError, match=r"edit\.has-translation"):
        set_state(ws, [first.id], State.UNTRANSLATED)
    with pytest.raises(InputError, match=r"edit\.has-translation"):
        set_target(ws, first.id, "China held.", state=State.UNTRANSLATED)
    assert (rows(ws, document)[0].target, rows(ws, document)[0].state) == ("China holds.", State.DRAFT)
    assert rows(ws, document)[1].state is State.UNTRANSLATED
    assert not set_state(ws, [rows(ws, document)[1].id], State.UNTRANSLATED)
