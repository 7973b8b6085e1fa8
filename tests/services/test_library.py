"""Projects and documents can be arranged, and every step be undone."""

from __future__ import annotations

from datetime import date

import pytest

from workbench.domain.enums import ClauseKind
from workbench.errors import InputError
from workbench.services import clauses, importing, library


@pytest.fixture
def ws(ws):
    importing.import_text(ws, "١- نص أول.\n٢- نص ثان.", importing.Wishes(project="One", title="نص"))
    return ws


def names(ws):
    return [project.name for project in ws.store.projects.all()]


def test_a_project_is_made_renamed_and_deleted_and_each_step_is_undone(ws):
    made = library.new_project(ws, " Two ")
    assert names(ws) == ["One", "Two"]
    two = ws.store.projects.by_name("Two")
    renamed = library.rename_project(ws, two.id, "Three")
    deleted = library.delete_project(ws, two.id)
    assert names(ws) == ["One"]
    for change_set in (deleted, renamed, made):
        ws.store.apply(change_set.inverse())
    assert names(ws) == ["One"]


def test_a_name_that_is_taken_or_empty_is_refused(ws):
    for name, code in (("One", "project.taken"), ("  ", "project.nameless")):
        with pytest.raises(InputError) as error:
            library.new_project(ws, name)
        assert error.value.code == code


def test_a_project_with_documents_is_not_deleted(ws):
    with pytest.raises(InputError) as error:
        library.delete_project(ws, ws.store.projects.by_name("One").id)
    assert error.value.code == "project.not-empty"


def test_a_document_moves_to_another_project_and_goes_and_comes_back(ws):
    library.new_project(ws, "Two")
    two, document = ws.store.projects.by_name("Two"), ws.store.documents.all()[0]
    moved = library.move_document(ws, document.id, two.id)
    assert [row.id for row in ws.store.documents.all(two.id)] == [document.id]
    gone = library.remove_document(ws, document.id)
    assert ws.store.documents.all() == []
    ws.store.apply(gone.inverse())
    ws.store.apply(moved.inverse())
    assert [row.project_id for row in ws.store.documents.all()] == [document.project_id]
    assert len(ws.store.segments.of(document.id)) == 2


def test_the_record_is_changed_and_a_wrong_grade_refused(ws):
    document = ws.store.documents.all()[0]
    library.change_record(ws, document.id, {"text_date": date(2025, 4, 23), "reliability": "B", "credibility": "2"})
    row = ws.store.documents.get(document.id)
    assert (row.text_date, row.reliability, row.credibility) == (date(2025, 4, 23), "B", "2")
    with pytest.raises(InputError):
        library.change_record(ws, document.id, {"reliability": "G"})


def test_variables_are_set_changed_and_taken_out(ws):
    document = ws.store.documents.all()[0]

    def values():
        return {row.name: row.value for row in ws.store.documents.variables(document.id)}

    library.set_variable(ws, document.id, "region", "Caucasus")
    library.set_variable(ws, document.id, "region", "Asia")
    assert values() == {"region": "Asia"}
    taken = library.set_variable(ws, document.id, "region", " ")
    assert values() == {}
    ws.store.apply(taken.inverse())
    assert values() == {"region": "Asia"}


def test_a_clause_gets_another_kind_and_label_and_its_old_ones_back(ws):
    clause = ws.store.clauses.of(ws.store.documents.all()[0].id)[0]
    changed = clauses.change_clause(ws, clause.id, {"kind": ClauseKind.HEADING, "label": "أ"})
    row = ws.store.clauses.get(clause.id)
    assert (row.kind, row.label) == (ClauseKind.HEADING, "أ")
    ws.store.apply(changed.inverse())
    assert ws.store.clauses.get(clause.id).kind is clause.kind
    with pytest.raises(InputError):
        clauses.change_clause(ws, 10**9, {"label": "x"})


def test_progress_is_counted_by_document(ws):
    document = ws.store.documents.all()[0]
    assert sum(ws.store.segments.progress_by_document()[document.id].values()) == 2
