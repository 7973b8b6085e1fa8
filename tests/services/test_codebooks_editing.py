"""A codebook is changed by single edits that can be taken back, on either database."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.codes import AttributeSpec, CodeRow
from workbench.domain.enums import Side
from workbench.domain.ids import CodebookId, DocumentId
from workbench.domain.spans import Span
from workbench.errors import InputError
from workbench.services.annotating import Place, Remark, annotate, relate
from workbench.services.codebooks import document_codes, project_codes
from workbench.services.codebooks_editing import (
    UNCODED,
    Fate,
    add_code,
    change_code,
    delete_code,
    merge_codes,
    move_code,
)
from workbench.services.codebooks_files import export_codebook, import_codebook
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    return import_text(ws, "1. يدعم الطرفان السلام. وترحب الصين بالاتفاق.").document_id


def codes(ws: Workspace) -> dict[str, CodeRow]:
    return {row.key: row for row in project_codes(ws, ws.store.projects.all()[0].id)}


def book(ws: Workspace) -> CodebookId:
    return next(iter(codes(ws).values())).codebook_id


def put(ws: Workspace, document: DocumentId, key: str, *, span: Span = Span(0, 4), memo: str = "") -> int:  # noqa: B008
    segment = ws.store.segments.of(document)[0]
    place = Place(segment.id, side=Side.SOURCE, span=span)
    made = annotate(ws, document, codes(ws)[key].id, place, Remark(memo=memo))
    return next(iter(made.keys(Table.ANNOTATIONS)))


def undo(ws: Workspace, made: ChangeSet) -> None:
    ws.store.apply(made.inverse())


def test_a_code_is_added_below_another_and_taken_back(ws: Workspace, document: DocumentId) -> None:
    before = codes(ws)
    specs = (AttributeSpec("strength", "choice", ("weak", "strong")),)
    values = {"label_ar": "يهدّد", "label_en": "Threatens", "attributes": specs, "shortcut": "4"}
    made = add_code(ws, book(ws), values, before["ACT.STANCE"].id)
    new = codes(ws)["ACT.THREATENS"]
    assert (new.parent_id, new.label_ar, new.attributes) == (before["ACT.STANCE"].id, "يهدّد", specs)
    undo(ws, made)
    assert codes(ws) == before


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"label_ar": " ", "label_en": ""}, "code.no-label"),
        ({"label_en": "Two", "shortcut": "S"}, "code.shortcut-taken"),
        ({"label_en": "Two", "shortcut": "س"}, "code.bad-shortcut"),
        ({"label_en": "Two", "colour": "red"}, "code.bad-colour"),
        ({"label_en": "Two", "attributes": (AttributeSpec("a"), AttributeSpec("a"))}, "code.bad-attributes"),
    ],
)
def test_what_will_not_do_as_a_code_is_refused(
    ws: Workspace, document: DocumentId, values: dict[str, object], code: str
) -> None:
    before = codes(ws)
    with pytest.raises(InputError, match=code):
        add_code(ws, book(ws), values)
    assert codes(ws) == before


def test_a_code_is_renamed_and_taken_back(ws: Workspace, document: DocumentId) -> None:
    before = codes(ws)
    made = change_code(ws, before["ACT.SUPPORT"].id, {"label_en": "Backs", "shortcut": "S"})
    assert codes(ws)["ACT.SUPPORT"].label_en == "Backs"
    undo(ws, made)
    assert codes(ws)["ACT.SUPPORT"].label_en == before["ACT.SUPPORT"].label_en


def test_a_code_moves_before_a_sibling_elsewhere(ws: Workspace, document: DocumentId) -> None:
    found = codes(ws)
    made = move_code(ws, found["ACT.URGE"].id, found["ACT.STANCE"].id, before=found["ACT.OPPOSE"].id)
    below = [row.key for row in codes(ws).values() if row.parent_id == found["ACT.STANCE"].id]
    assert below[:3] == ["ACT.SUPPORT", "ACT.URGE", "ACT.OPPOSE"]
    undo(ws, made)
    assert list(codes(ws)) == list(found)


def test_no_code_lies_below_itself(ws: Workspace, document: DocumentId) -> None:
    found = codes(ws)
    with pytest.raises(InputError, match=r"code\.below-itself"):
        move_code(ws, found["ACT"].id, found["ACT.SUPPORT"].id)


def test_merging_keeps_memos_and_relations_and_leaves_no_double(ws: Workspace, document: DocumentId) -> None:
    kept = put(ws, document, "ACT.SUPPORT", memo="one")
    double = put(ws, document, "ACT.AFFIRM", memo="two")
    alone = put(ws, document, "ACT.AFFIRM", span=Span(5, 12))
    relate(ws, double, alone, "answers")  # type: ignore[arg-type]
    before = ws.store.annotations.of(document)
    found = codes(ws)
    made = merge_codes(ws, found["ACT.AFFIRM"].id, found["ACT.SUPPORT"].id)
    after = {row.id: row for row in ws.store.annotations.of(document)}
    assert set(after) == {kept, alone}
    assert {row.code_id for row in after.values()} == {found["ACT.SUPPORT"].id}
    assert after[kept].memo == "one\ntwo"
    assert [(row.from_id, row.to_id) for row in ws.store.relations.of(document)] == [(kept, alone)]
    assert "ACT.AFFIRM" not in codes(ws)
    undo(ws, made)
    assert [(row.id, row.code_id, row.memo) for row in ws.store.annotations.of(document)] == [
        (row.id, row.code_id, row.memo) for row in before
    ]


def test_a_code_in_use_is_not_deleted_unasked(ws: Workspace, document: DocumentId) -> None:
    put(ws, document, "ACT.SUPPORT")
    with pytest.raises(InputError, match=r"code\.has-annotations"):
        delete_code(ws, codes(ws)["ACT.SUPPORT"].id)
    assert "ACT.SUPPORT" in codes(ws)


def test_annotations_of_a_deleted_code_are_kept_as_uncoded(ws: Workspace, document: DocumentId) -> None:
    held = put(ws, document, "ACT.SUPPORT")
    before = codes(ws)
    made = delete_code(ws, before["ACT.SUPPORT"].id, Fate.UNCODED)
    row = ws.store.annotations.of(document)[0]
    assert (row.id, row.code_id) == (held, codes(ws)[UNCODED].id)
    undo(ws, made)
    assert list(codes(ws)) == list(before)
    assert ws.store.annotations.of(document)[0].code_id == before["ACT.SUPPORT"].id


def test_annotations_of_a_deleted_folder_pass_to_another_code_and_its_children_move_up(
    ws: Workspace, document: DocumentId
) -> None:
    put(ws, document, "ACT.SUPPORT")
    found = codes(ws)
    delete_code(ws, found["ACT.SUPPORT"].id, Fate.MOVE, found["ACT.OPPOSE"].id)
    delete_code(ws, found["ACT.STANCE"].id)
    assert ws.store.annotations.of(document)[0].code_id == found["ACT.OPPOSE"].id
    assert codes(ws)["ACT.OPPOSE"].parent_id == found["ACT"].id


def test_a_codebook_goes_through_a_file_unchanged(ws: Workspace, document: DocumentId, tmp_path: Path) -> None:
    before = codes(ws)
    change_code(ws, before["ACT.SUPPORT"].id, {"definition": 'says "we back" \\ and more\nتأييد'})
    wanted = codes(ws)
    out = export_codebook(ws, book(ws), tmp_path / "book.toml")
    change_code(ws, before["ACT.SUPPORT"].id, {"definition": "", "label_en": "Else"})
    delete_code(ws, before["FLAG.HEDGE"].id)
    made = import_codebook(ws, book(ws), out)
    again = codes(ws)
    assert set(again) == set(wanted)
    for key, row in again.items():
        other = wanted[key]
        assert (row.label_ar, row.label_en, row.definition, row.colour, row.attributes, row.shortcut) == (
            other.label_ar,
            other.label_en,
            other.definition,
            other.colour,
            other.attributes,
            other.shortcut,
        )
    undo(ws, made)
    assert "FLAG.HEDGE" not in codes(ws)


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"codes = 3", b"[[codes]]\nlabel_en='x'", b"[[codes"])
def test_what_is_no_codebook_changes_nothing(
    ws: Workspace, document: DocumentId, tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "other.toml"
    path.write_bytes(content)
    before = codes(ws)
    with pytest.raises(InputError, match=r"codebook\.not-one"):
        import_codebook(ws, book(ws), path)
    assert codes(ws) == before


def test_parties_bear_the_names_that_the_document_knows(ws: Workspace, document: DocumentId) -> None:
    with ws.store.work("name") as work:
        for name, value in (("party.A.en", "China"), ("party.A.ar", "الصين")):
            values = {"document_id": document, "name": name, "type": "text", "value": value}
            work.insert(Table.VARIABLES, values)
    found = {row.key: row for row in document_codes(ws, document, ws.store.projects.all()[0].id)}
    assert (found["SRC.A"].label_en, found["TGT.A"].label_ar) == ("China", "الصين")
    assert found["SRC.B"].label_en == codes(ws)["SRC.B"].label_en
