"""Import: what a file becomes, and that a bad one changes nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from workbench.domain.documents import ImportedDocument, SourceNote, SourceParagraph
from workbench.domain.enums import ClauseKind
from workbench.domain.structuring import structure
from workbench.errors import Cancelled, InputError
from workbench.services.importing import Reporter, Wishes, import_file, import_text, with_notes_in_place
from workbench.services.messages import explain
from workbench.services.workspace import Workspace


class CancelAt:
    """A user who cancels at the nth step."""

    def __init__(self, step: int) -> None:
        self._left = step

    def raise_if_cancelled(self) -> None:
        self._left -= 1
        if self._left <= 0:
            raise Cancelled


def test_labels_are_data_and_paragraphs_belong_to_the_open_article(ws: Workspace) -> None:
    made = import_text(ws, "مقدمة.\n1. أولى.\nتابع للأولى.\n2. ثانية.\n٣٫٥ في المئة ليست رقم مادة.")
    clauses = {clause.id: clause for clause in ws.store.clauses.of(made.document_id)}
    rows = [(clauses[row.clause_id].label, row.source) for row in ws.store.segments.of(made.document_id)]
    assert rows == [
        ("", "مقدمة."),
        ("1.", "أولى."),
        ("1.", "تابع للأولى."),
        ("2.", "ثانية."),
        ("2.", "٣٫٥ في المئة ليست رقم مادة."),
    ]
    assert [clause.kind for clause in clauses.values()] == [ClauseKind.PREAMBLE, ClauseKind.ARTICLE, ClauseKind.ARTICLE]


def test_a_tree_of_clauses_keeps_its_parents(ws: Workspace) -> None:
    made = import_text(ws, "المادة (١)\nتعريفات\n١- الأول.\nأ) فرع.\nب) فرع آخر.\n٢- الثاني.\nالمادة (٢)\nنص.")
    clauses = ws.store.clauses.of(made.document_id)
    by_id = {clause.id: clause for clause in clauses}
    chains = []
    for clause in clauses:
        chain = [clause.label]
        up = clause.parent_id
        while up is not None:
            chain.append(by_id[up].label)
            up = by_id[up].parent_id
        chains.append(" < ".join(chain))
    assert "أ) < ١- < المادة (١)" in chains
    assert [clause.ordinal for clause in clauses] == list(range(len(clauses)))
    for clause in clauses:
        assert clause.parent_id is None or by_id[clause.parent_id].ordinal < clause.ordinal


def test_what_the_user_says_overrules_what_is_guessed(ws: Workspace) -> None:
    wishes = Wishes(project="Caucasus", title="عنوان", language="ar", publisher="AZERTAC", text_date="2025-04-23")
    made = import_text(ws, "نص قصير.", wishes)
    row = ws.store.documents.get(made.document_id)
    assert row is not None
    assert (row.title_source, row.publisher, row.text_date) == ("عنوان", "AZERTAC", date(2025, 4, 23))
    assert [project.name for project in ws.store.projects.all()] == ["Caucasus"]


def test_the_original_is_kept_byte_for_byte(ws: Workspace, tmp_path: Path) -> None:
    data = "نص عربي.\r\n".encode("cp1256")
    path = tmp_path / "press.txt"
    path.write_bytes(data)
    made = import_file(ws, path)
    row = ws.store.documents.get(made.document_id)
    assert row is not None
    assert ws.store.documents.original(made.document_id) == data
    assert row.encoding.lower().replace("-", "") in ("cp1256", "windows1256")


def test_undo_takes_a_document_out_of_lists_and_search_and_redo_puts_it_back(ws: Workspace) -> None:
    made = import_text(ws, "يدعم الطرفان السلام.")
    back = ws.store.apply(made.change_set.inverse())
    assert ws.store.documents.all() == []
    assert ws.store.search.find("السلام") == []
    ws.store.apply(back.inverse())
    assert len(ws.store.search.find("السلام")) == 1


def test_the_import_that_made_a_project_can_be_undone_when_others_use_the_project(ws: Workspace) -> None:
    first = import_text(ws, "يدعم الطرفان السلام.")
    second = import_text(ws, "يدعم الطرفان الحوار.")
    back = ws.store.apply(first.change_set.inverse())
    assert [row.id for row in ws.store.documents.all()] == [second.document_id]
    assert len(ws.store.projects.all()) == 1
    assert ws.store.codes.of(ws.store.projects.all()[0].codebook_id or 0)
    ws.store.apply(back.inverse())
    assert [row.id for row in ws.store.documents.all()] == [first.document_id, second.document_id]


@pytest.mark.parametrize(
    ("name", "data"),
    [("empty.txt", b""), ("blank.txt", b" \n\n "), ("zip.docx", b"PK\x03\x04"), ("junk.txt", bytes(range(256)) * 9)],
)
def test_a_bad_file_changes_nothing(ws: Workspace, tmp_path: Path, name: str, data: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(InputError) as caught:
        import_file(ws, path)
    assert caught.value.code.startswith("import.")
    assert ws.store.documents.all() == []
    assert ws.store.projects.all() == []


@pytest.mark.parametrize("step", [1, 2, 3, 4, 5])
def test_cancelling_at_any_step_leaves_nothing(ws: Workspace, tmp_path: Path, step: int) -> None:
    path = tmp_path / "text.txt"
    path.write_text("يدعم الطرفان السلام.", encoding="utf-8")
    with pytest.raises(Cancelled):
        import_file(ws, path, report=Reporter(cancel=CancelAt(step)))
    assert ws.store.documents.all() == []


def test_every_treaty_becomes_articles(ws: Workspace, shared: Path) -> None:
    for path in sorted((shared / "data" / "documents").glob("*.md")):
        made = import_file(ws, path)
        row = ws.store.documents.get(made.document_id)
        assert row is not None
        assert made.segments > 5
        assert row.title_source
        assert not row.title_source.startswith(("#", "---"))
        assert not [s for s in ws.store.segments.of(made.document_id) if s.source.startswith(("#", "title:"))]
    assert ws.store.check() == []


def test_a_kind_of_file_that_nobody_reads_is_refused_in_plain_words(ws: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "sheet.xyz"
    path.write_bytes(b"1;2;3")
    with pytest.raises(InputError) as caught:
        import_file(ws, path)
    assert explain(caught.value) == "sheet.xyz is of a kind that Bayan does not read; the workspace stays as it was."


def test_footnotes_are_text_to_translate_below_their_paragraph_and_comments_stay_remarks() -> None:
    paragraphs = (SourceParagraph("1. نص أول."), SourceParagraph("2. نص ثان."), SourceParagraph("تابع للثاني."))
    notes = (
        SourceNote("حاشية أولى.\nتتمتها.", paragraph=0, kind="footnote"),
        SourceNote("ملاحظة.", author="Badr", paragraph=2, kind="comment"),
        SourceNote("حاشية ثانية.", paragraph=1, kind="footnote"),
        SourceNote("بلا مكان.", kind="endnote"),
    )
    read = with_notes_in_place(ImportedDocument(paragraphs, notes=notes))
    assert [(note.text, note.paragraph) for note in read.notes] == [("ملاحظة.", 5), ("بلا مكان.", None)]
    cut = structure(read.paragraphs)
    shown = [
        (cut.clauses[segment.clause].kind, cut.clauses[segment.clause].label, segment.source)
        for segment in cut.segments
    ]
    assert shown == [
        (ClauseKind.ARTICLE, "1.", "نص أول."),
        (ClauseKind.NOTE, "1", "حاشية أولى."),
        (ClauseKind.NOTE, "", "تتمتها."),
        (ClauseKind.ARTICLE, "2.", "نص ثان."),
        (ClauseKind.NOTE, "2", "حاشية ثانية."),
        (ClauseKind.ARTICLE, "2.", "تابع للثاني."),
    ]


def test_the_same_bytes_again_get_a_title_of_their_own_and_name_the_first(ws: Workspace) -> None:
    first = import_text(ws, "يدعم الطرفان السلام.")
    again = import_text(ws, "يدعم الطرفان السلام.")
    assert [row.title_source for row in ws.store.documents.all()] == ["Pasted text", "Pasted text (2)"]
    assert [(item.code, item.data["document"]) for item in again.notices] == [("import.same-bytes", first.document_id)]


def test_what_else_the_front_matter_says_is_kept_as_variables(ws: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "treaty.md"
    path.write_text("---\nnote: نسخة غير رسمية\nissued_by: قرار\nretrieved: 2026\n---\nنص.\n", encoding="utf-8")
    rows = ws.store.documents.variables(import_file(ws, path).document_id)
    assert {row.name: row.value for row in rows} == {
        "disclaimer": "نسخة غير رسمية",
        "issued_by": "قرار",
        "retrieved": "2026",
    }


def test_articles_without_a_text_are_told_of(ws: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "broken-off.md"
    path.write_text("## المادة الأولى\n\nنص أول.\n\n## المادة الثانية\n\n## المادة الثالثة\n", encoding="utf-8")
    (notice,) = import_file(ws, path).notices
    assert notice.code == "import.empty-articles"
    assert (notice.data["count"], notice.data["total"]) == (2, 3)


def test_a_language_that_nobody_can_tell_is_undetermined_and_cut_all_the_same(ws: Workspace) -> None:
    made = import_text(ws, "Zysk jest znany. Nie ma straty.")
    row = ws.store.documents.get(made.document_id)
    assert row is not None
    assert (row.language, made.segments) == ("und", 2)
