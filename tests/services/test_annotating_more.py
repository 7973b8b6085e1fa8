"""Several codes at once, twins on the other side, places in doubt, relations taken away."""

from __future__ import annotations

import pytest

from workbench.domain.annotations import AnnotationRow
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.enums import AnchorState, Side
from workbench.domain.ids import AnnotationId, DocumentId, RelationId
from workbench.domain.spans import Span
from workbench.errors import InputError, StaleChange
from workbench.services.annotating import Place, annotate, relate
from workbench.services.annotating_more import annotate_with, mirror, move_together, place_anew, unrelate
from workbench.services.codebooks import find_code
from workbench.services.editing import edit_source, set_target
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    made = import_text(ws, "1. يدعم الطرفان السلام. وترحب الصين بالاتفاق.").document_id
    set_target(ws, ws.store.segments.of(made)[0].id, "Both support peace.")
    return made


def rows(ws: Workspace, document: DocumentId) -> list[AnnotationRow]:
    return ws.store.annotations.of(document)


def put(ws: Workspace, document: DocumentId, *keys: str, span: Span = Span(5, 12)) -> ChangeSet:  # noqa: B008
    project = ws.store.projects.all()[0].id
    place = Place(ws.store.segments.of(document)[0].id, side=Side.SOURCE, span=span)
    return annotate_with(ws, document, [find_code(ws, project, key).id for key in keys], place)


def test_several_codes_go_on_one_place_in_one_edit_and_never_twice(ws: Workspace, document: DocumentId) -> None:
    put(ws, document, "ACT.SUPPORT")
    made = put(ws, document, "ACT.SUPPORT", "OBL.FIRM", "REC.MUTUAL")
    assert len(rows(ws, document)) == 3
    ws.store.apply(made.inverse())
    assert len(rows(ws, document)) == 1


def test_codes_of_one_place_move_together(ws: Workspace, document: DocumentId) -> None:
    put(ws, document, "ACT.SUPPORT", "OBL.FIRM")
    move_together(ws, [row.id for row in rows(ws, document)], Span(0, 12))
    assert {row.anchor.quote for row in rows(ws, document) if row.anchor} == {"يدعم الطرفان"}
    with pytest.raises(InputError, match="bad-span"):
        move_together(ws, [rows(ws, document)[0].id], Span(3, 400))


def test_the_same_is_marked_in_the_translation_as_one_unit(ws: Workspace, document: DocumentId) -> None:
    put(ws, document, "ACT.SUPPORT", "OBL.FIRM")
    keys = [row.id for row in rows(ws, document)]
    mirror(ws, keys, Span(0, 12))
    found = rows(ws, document)
    assert len({row.unit for row in found}) == 1
    twins = [row for row in found if row.side is Side.TARGET]
    assert [row.anchor.quote for row in twins if row.anchor] == ["Both support"] * 2
    assert {row.code_id for row in twins} == {row.code_id for row in found if row.side is Side.SOURCE}
    mirror(ws, keys, Span(0, 4))
    assert [row.anchor.quote for row in rows(ws, document) if row.side is Side.TARGET and row.anchor] == ["Both"] * 2


def test_an_annotation_in_doubt_is_accepted_where_it_stands_or_placed_anew(ws: Workspace, document: DocumentId) -> None:
    put(ws, document, "ACT.SUPPORT")
    segment = ws.store.segments.of(document)[0]
    edit_source(ws, segment.id, "يدعم كل من في القاعة السلام.")
    row = rows(ws, document)[0]
    assert row.anchor is not None
    assert row.anchor.state is AnchorState.NEEDS_REVIEW
    made = place_anew(ws, [row.id], Place(segment.id, side=Side.SOURCE, span=Span(0, 4)))
    moved = rows(ws, document)[0].anchor
    assert moved is not None
    assert (moved.quote, moved.state) == ("يدعم", AnchorState.ANCHORED)
    ws.store.apply(made.inverse())
    back = rows(ws, document)[0].anchor
    assert back is not None
    assert back.state is AnchorState.NEEDS_REVIEW
    if back.start < back.end:
        place_anew(ws, [row.id], None)
        settled = rows(ws, document)[0].anchor
        assert settled is not None
        assert settled.state is AnchorState.ANCHORED
    else:
        with pytest.raises(InputError, match="nothing-there"):
            place_anew(ws, [row.id], None)


def test_a_relation_is_taken_away_and_comes_back(ws: Workspace, document: DocumentId) -> None:
    project = ws.store.projects.all()[0].id
    put(ws, document, "ACT.SUPPORT")
    annotate(ws, document, find_code(ws, project, "ACT.WELCOME").id)
    one, two = (AnnotationId(row.id) for row in rows(ws, document))
    made = relate(ws, one, two, "answers")
    gone = unrelate(ws, RelationId(next(iter(made.keys(Table.RELATIONS)))))
    assert ws.store.relations.of(document) == []
    ws.store.apply(gone.inverse())
    assert [(row.from_id, row.to_id, row.kind) for row in ws.store.relations.of(document)] == [(one, two, "answers")]


def test_no_mark_goes_where_somebody_put_words_in_front_since_it_was_chosen(
    ws: Workspace, document: DocumentId
) -> None:
    put(ws, document, "ACT.SUPPORT")
    seen = ws.store.segments.of(document)[0]
    set_target(ws, seen.id, "Today both support peace.")
    edit_source(ws, seen.id, "اليوم " + seen.source)
    before = rows(ws, document)
    code = find_code(ws, ws.store.projects.all()[0].id, "OBL.FIRM").id
    place, keys = Place(seen.id, side=Side.SOURCE, span=Span(5, 12)), [before[0].id]
    for edit in (
        lambda: annotate_with(ws, document, [code], place, version=seen.version),
        lambda: move_together(ws, keys, Span(0, 4), version=seen.version),
        lambda: place_anew(ws, keys, place, version=seen.version),
        lambda: place_anew(ws, keys, None, version=seen.version),
        lambda: mirror(ws, keys, Span(0, 4), version=seen.version),
    ):
        with pytest.raises(StaleChange):
            edit()
    assert rows(ws, document) == before
