"""Codes on documents, clauses, segments and spans, on either side."""

from __future__ import annotations

import pytest

from workbench.domain.changes import Table
from workbench.domain.enums import AnnotationScope, Side
from workbench.domain.ids import AnnotationId, DocumentId
from workbench.domain.spans import Span
from workbench.errors import InputError, StaleChange
from workbench.services.annotating import Place, Remark, add_note, annotate, change_together, move, relate, remove
from workbench.services.codebooks import find_code
from workbench.services.editing import edit_source
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    return import_text(ws, "1. يدعم الطرفان السلام. وترحب الصين بالاتفاق.").document_id


def put(ws: Workspace, document: DocumentId, place: Place, key: str = "ACT.SUPPORT") -> AnnotationId:
    code = find_code(ws, ws.store.projects.all()[0].id, key)
    made = annotate(ws, document, code.id, place, Remark(memo="why"))
    return AnnotationId(next(iter(made.keys(Table.ANNOTATIONS))))


def test_a_span_keeps_its_quote_and_surroundings(ws: Workspace, document: DocumentId) -> None:
    segment = ws.store.segments.of(document)[0]
    annotation = ws.store.annotations.get(put(ws, document, Place(segment.id, side=Side.SOURCE, span=Span(5, 12))))
    assert annotation is not None
    assert annotation.anchor is not None
    assert (annotation.anchor.quote, annotation.anchor.prefix) == ("الطرفان", "يدعم ")
    assert (annotation.scope, annotation.memo) == (AnnotationScope.SPAN, "why")


@pytest.mark.parametrize(
    ("scope", "with_clause", "with_segment"),
    [
        (AnnotationScope.DOCUMENT, False, False),
        (AnnotationScope.CLAUSE, True, False),
        (AnnotationScope.SEGMENT, False, True),
    ],
)
def test_a_code_goes_on_wholes_too(
    ws: Workspace, document: DocumentId, scope: AnnotationScope, with_clause: bool, with_segment: bool
) -> None:
    place = Place(
        segment_id=ws.store.segments.of(document)[0].id if with_segment else None,
        clause_id=ws.store.clauses.of(document)[0].id if with_clause else None,
    )
    annotation = ws.store.annotations.get(put(ws, document, place))
    assert annotation is not None
    assert annotation.scope is scope


def test_a_span_chosen_in_a_text_that_has_changed_is_refused(ws: Workspace, document: DocumentId) -> None:
    seen = ws.store.segments.of(document)[0]
    place = Place(seen.id, side=Side.SOURCE, span=Span(5, 12))
    annotation = put(ws, document, place)
    edit_source(ws, seen.id, "وقد " + seen.source)
    code = find_code(ws, ws.store.projects.all()[0].id, "ACT.SUPPORT")
    with pytest.raises(StaleChange):
        annotate(ws, document, code.id, place, version=seen.version)
    with pytest.raises(StaleChange):
        move(ws, annotation, Span(5, 12), version=seen.version)
    with pytest.raises(StaleChange):
        add_note(ws, document, "why?", place, version=seen.version)
    assert len(ws.store.annotations.of(document)) == 1
    assert annotate(ws, document, code.id, place, version=seen.version + 1)


@pytest.mark.parametrize("span", [Span(0, 0), Span(0, 5000)])
def test_a_span_that_is_not_of_the_text_is_refused(ws: Workspace, document: DocumentId, span: Span) -> None:
    with pytest.raises(InputError, match="bad-span"):
        put(ws, document, Place(ws.store.segments.of(document)[0].id, span=span))


def test_a_folder_of_codes_cannot_be_put_on_text(ws: Workspace, document: DocumentId) -> None:
    with pytest.raises(InputError, match=r"code\.folder"):
        put(ws, document, Place(), key="ACT")


def test_undo_takes_a_code_off_and_redo_puts_it_back(ws: Workspace, document: DocumentId) -> None:
    code = find_code(ws, ws.store.projects.all()[0].id, "ACT.SUPPORT")
    made = annotate(ws, document, code.id, Place(ws.store.segments.of(document)[0].id))
    for _ in range(3):
        back = ws.store.apply(made.inverse())
        assert ws.store.annotations.of(document) == []
        made = ws.store.apply(back.inverse())
        assert len(ws.store.annotations.of(document)) == 1


def test_removing_an_annotation_with_notes_and_relations_comes_back_whole(ws: Workspace, document: DocumentId) -> None:
    segment = ws.store.segments.of(document)[0]
    one = put(ws, document, Place(segment.id, span=Span(0, 4)))
    two = put(ws, document, Place(segment.id, span=Span(5, 12)), key="FLAG.HEDGE")
    relate(ws, one, two, "limits")
    add_note(ws, document, "Look again.", Place(segment.id))
    gone = remove(ws, [one])
    assert [a.id for a in ws.store.annotations.of(document)] == [two]
    assert ws.store.relations.of(document) == []
    ws.store.apply(gone.inverse())
    assert {a.id for a in ws.store.annotations.of(document)} == {one, two}
    assert [r.kind for r in ws.store.relations.of(document)] == ["limits"]


def test_moving_the_ends_settles_the_anchor(ws: Workspace, document: DocumentId) -> None:
    segment = ws.store.segments.of(document)[0]
    key = put(ws, document, Place(segment.id, span=Span(0, 4)))
    move(ws, key, Span(0, 12))
    change_together(ws, [key], {"memo": "both words"})
    row = ws.store.annotations.get(key)
    assert row is not None
    assert row.anchor is not None
    assert (row.anchor.quote, row.memo) == ("يدعم الطرفان", "both words")


def test_a_code_is_found_by_key_or_label_in_either_language(ws: Workspace, document: DocumentId) -> None:
    project = ws.store.projects.all()[0].id
    code = find_code(ws, project, "act.support")
    assert find_code(ws, project, code.label_ar).id == code.id == find_code(ws, project, code.label_en.upper()).id
    with pytest.raises(InputError, match="unknown"):
        find_code(ws, project, "NO.SUCH")


def test_a_folder_of_codes_takes_no_annotation_by_change_either(ws: Workspace, document: DocumentId) -> None:
    annotation = put(ws, document, Place(ws.store.segments.of(document)[0].id))
    book = ws.store.codes.codebooks()[0].id
    folder = next(code for code in ws.store.codes.of(book) if not code.codable)
    before = ws.store.annotations.get(annotation)
    with pytest.raises(InputError, match=r"code\.folder"):
        change_together(ws, [annotation], {"code_id": folder.id})
    with pytest.raises(InputError, match=r"code\.none"):
        change_together(ws, [annotation], {"code_id": 99_999})
    assert ws.store.annotations.get(annotation) == before


def test_a_clause_of_another_document_and_a_document_that_is_not_there_are_refused(
    ws: Workspace, document: DocumentId
) -> None:
    elsewhere = ws.store.clauses.of(import_text(ws, "1. نص آخر.").document_id)[0]
    with pytest.raises(InputError, match=r"clause\.none"):
        put(ws, document, Place(clause_id=elsewhere.id))
    with pytest.raises(InputError, match=r"clause\.none"):
        add_note(ws, document, "why?", Place(clause_id=elsewhere.id))
    with pytest.raises(InputError, match=r"document\.none"):
        put(ws, DocumentId(99), Place())
    assert ws.store.annotations.of(document) == []


def test_the_same_code_is_not_put_twice_on_one_place_by_one_annotator(ws: Workspace, document: DocumentId) -> None:
    segment = ws.store.segments.of(document)[0]
    for place in (Place(segment.id, span=Span(0, 4)), Place(segment.id, side=Side.SOURCE), Place()):
        first = put(ws, document, place)
        with pytest.raises(InputError, match=r"annotate\.there-already") as refused:
            put(ws, document, place)
        assert refused.value.data["annotation"] == first
    put(ws, document, Place(segment.id, span=Span(0, 5)))
    put(ws, document, Place(segment.id, span=Span(0, 4)), key="FLAG.HEDGE")
    assert len(ws.store.annotations.of(document)) == 5


def test_a_translation_that_is_not_there_cannot_be_annotated(ws: Workspace, document: DocumentId) -> None:
    segment = ws.store.segments.of(document)[0]
    with pytest.raises(InputError, match=r"annotate\.no-translation"):
        put(ws, document, Place(segment.id, side=Side.TARGET))
    assert ws.store.annotations.of(document) == []
