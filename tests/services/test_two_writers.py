"""Whoever writes over what a colleague has changed since they saw it is refused and told; nothing is overwritten."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from threading import Barrier

import pytest

from workbench.domain.annotations import AnnotationRow, NoteRow
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.codes import CodeRow
from workbench.domain.enums import State
from workbench.domain.ids import DocumentId
from workbench.errors import InputError, StaleChange
from workbench.services import codebooks_editing, library, many, noting
from workbench.services.annotating import Place, annotate, change_together, remove
from workbench.services.codebooks import project_codes
from workbench.services.editing import set_target
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace

TEXT = "1. يدعم الطرفان السلام. وترحب الصين بالاتفاق.\n2. اتفق الطرفان على التعاون."
Edit = Callable[[], ChangeSet]


@pytest.fixture
def document(ws: Workspace) -> DocumentId:
    return import_text(ws, TEXT).document_id


def note_in(ws: Workspace, document: DocumentId) -> NoteRow:
    return noting.threads(ws, document)[0].first


def code_in(ws: Workspace, document: DocumentId, key: str) -> CodeRow:
    row = ws.store.documents.get(document)
    assert row is not None
    return next(code for code in project_codes(ws, row.project_id) if code.key == key)


def annotation_in(ws: Workspace, document: DocumentId) -> AnnotationRow:
    return ws.store.annotations.of(document)[0]


def refused(edit: Edit) -> None:
    with pytest.raises(StaleChange) as told:
        edit()
    assert told.value.code == "store.stale"


def test_a_note_that_was_changed_meanwhile_is_neither_corrected_nor_settled_nor_deleted(
    ws: Workspace, other: Workspace, document: DocumentId
) -> None:
    noting.write(ws, document, "mine", Place())
    seen = note_in(ws, document)
    noting.set_resolved(other, seen.id, True, version=seen.version)
    refused(lambda: noting.correct(ws, seen.id, "mine, better", version=seen.version))
    refused(lambda: noting.set_resolved(ws, seen.id, False, version=seen.version))
    refused(lambda: noting.delete(ws, seen.id, versions={seen.id: seen.version}))
    there = note_in(ws, document)
    assert (there.body, there.resolved) == ("mine", True)
    assert noting.correct(ws, seen.id, "mine, better", version=there.version)


def test_a_thread_that_was_answered_meanwhile_is_not_deleted_with_the_answer(
    ws: Workspace, other: Workspace, document: DocumentId
) -> None:
    noting.write(ws, document, "why?", Place())
    seen = note_in(ws, document)
    noting.reply(other, seen.id, "because")
    refused(lambda: noting.delete(ws, seen.id, versions={seen.id: seen.version}))
    (thread,) = noting.threads(ws, document)
    whole = {note.id: note.version for note in (thread.first, *thread.answers)}
    assert noting.delete(ws, seen.id, versions=whole)
    assert noting.threads(ws, document) == []


def test_an_answer_that_is_on_its_way_is_never_deleted_unseen_with_its_thread(
    ws: Workspace, other: Workspace, document: DocumentId
) -> None:
    for _ in range(12):
        noting.write(ws, document, "why?", Place())
        noting.reply(ws, note_in(ws, document).id, "because")
        (thread,) = noting.threads(ws, document)
        (answer,) = thread.answers
        seen = {note.id: note.version for note in (thread.first, answer)}
        with ThreadPoolExecutor(2) as threads:
            together = Barrier(2)

            def told(edit: Edit, together: Barrier = together) -> bool:
                together.wait()
                try:
                    return bool(edit())
                except (InputError, StaleChange):
                    return False

            replied = threads.submit(told, partial(noting.reply, other, answer.id, "but why?"))
            deleted = threads.submit(told, partial(noting.delete, ws, thread.first.id, versions=seen))
        assert (replied.result(), deleted.result()) in {(True, False), (False, True)}
        for left in noting.threads(ws, document):
            noting.delete(ws, left.first.id)


def test_a_record_that_was_changed_meanwhile_is_not_overwritten(
    ws: Workspace, other: Workspace, document: DocumentId
) -> None:
    seen = ws.store.documents.get(document)
    assert seen is not None
    library.change_record(other, document, {"publisher": "Theirs"}, version=seen.version)
    refused(lambda: library.change_record(ws, document, {"publisher": "Mine"}, version=seen.version))
    there = ws.store.documents.get(document)
    assert there is not None
    assert there.publisher == "Theirs"
    assert library.change_record(ws, document, {"publisher": "Mine"}, version=there.version)


def test_a_project_that_was_renamed_meanwhile_is_not_renamed_again(
    ws: Workspace, other: Workspace, document: DocumentId
) -> None:
    (seen,) = ws.store.projects.all()
    library.rename_project(other, seen.id, "Theirs", version=seen.version)
    refused(lambda: library.rename_project(ws, seen.id, "Mine", version=seen.version))
    assert [project.name for project in ws.store.projects.all()] == ["Theirs"]


def test_a_variable_that_was_set_or_taken_out_meanwhile_is_not_overwritten(
    ws: Workspace, other: Workspace, document: DocumentId
) -> None:
    library.set_variable(other, document, "region", "Asia", version=0)
    refused(lambda: library.set_variable(ws, document, "region", "Caucasus", version=0))
    (seen,) = ws.store.documents.variables(document)
    assert seen.value == "Asia"
    library.set_variable(other, document, "region", "", version=seen.version)
    refused(lambda: library.set_variable(ws, document, "region", "Caucasus", version=seen.version))
    assert ws.store.documents.variables(document) == []


def test_a_code_that_was_changed_meanwhile_is_not_changed_moved_merged_or_deleted(
    ws: Workspace, other: Workspace, document: DocumentId
) -> None:
    seen, heir = code_in(ws, document, "ACT.SUPPORT"), code_in(ws, document, "ACT.OPPOSE")
    codebooks_editing.change_code(other, seen.id, {"label_en": "Theirs"}, version=seen.version)
    version = seen.version
    refused(lambda: codebooks_editing.change_code(ws, seen.id, {"label_en": "Mine"}, version=version))
    refused(lambda: codebooks_editing.move_code(ws, seen.id, None, version=version))
    refused(lambda: codebooks_editing.merge_codes(ws, seen.id, heir.id, version=version))
    refused(lambda: codebooks_editing.delete_code(ws, seen.id, version=version))
    there = code_in(ws, document, "ACT.SUPPORT")
    assert (there.label_en, there.parent_id) == ("Theirs", seen.parent_id)
    assert codebooks_editing.move_code(ws, seen.id, None, version=there.version)


def test_an_annotation_with_another_memo_meanwhile_is_neither_changed_nor_taken_off(
    ws: Workspace, other: Workspace, document: DocumentId
) -> None:
    segment = ws.store.segments.of(document)[0]
    annotate(ws, document, code_in(ws, document, "ACT.SUPPORT").id, Place(segment.id))
    seen = annotation_in(ws, document)
    versions = {seen.id: seen.version}
    change_together(other, [seen.id], {"memo": "theirs"}, versions=versions)
    refused(lambda: change_together(ws, [seen.id], {"memo": "mine"}, versions=versions))
    refused(lambda: change_together(ws, [seen.id], {"attributes": {"strength": "strong"}}, versions=versions))
    refused(lambda: remove(ws, [seen.id], versions=versions))
    there = annotation_in(ws, document)
    assert (there.memo, there.attributes) == ("theirs", {})
    assert remove(ws, [seen.id], versions={there.id: there.version})


def test_rows_that_were_listed_and_never_read_are_left_where_a_colleague_changed_them_since(
    ws: Workspace, other: Workspace, document: DocumentId
) -> None:
    set_target(other, ws.store.segments.ids(document)[2], "Theirs, before.")
    mark = ws.store.history.mark(ws.store.session)
    ids = ws.store.segments.ids(document)
    set_target(other, ids[0], "Theirs, since.")
    set_target(ws, ids[1], "My own, since.")
    done = many.clear_all(ws, ids, since=mark)
    assert done.changed == 1
    assert [row.target for row in ws.store.segments.of(document)] == ["Theirs, since.", "", ""]
    again = many.clear_all(ws, ids, since=ws.store.history.mark(ws.store.session))
    assert again.changed == 0
    assert [row.target for row in ws.store.segments.of(document)] == ["", "", ""]


def test_a_colleagues_edit_that_gets_its_number_early_and_is_committed_late_is_not_missed(
    ws: Workspace, other: Workspace, document: DocumentId
) -> None:
    ids = ws.store.segments.ids(document)
    mark = ws.store.history.mark(ws.store.session)
    set_target(other, ids[0], "Theirs.")
    # As if the list had been read when this edit had its number already, but was not committed yet.
    last, others = ws.store.history.of_others(ws.store.session, 0)
    late = type(mark)(last, frozenset(others) - {last})
    done = many.set_state_of_all(ws, ids, State.REVIEWED, since=late)
    assert done.changed == 1
    assert ws.store.segments.of(document)[0].state is State.DRAFT


def test_an_edit_tells_which_versions_it_made_of_what(ws: Workspace, document: DocumentId) -> None:
    segment = ws.store.segments.of(document)[0]
    made = set_target(ws, segment.id, "Peace.")
    assert made.versions[Table.SEGMENTS, segment.id] == (segment.version, segment.version + 1)
    undone = ws.store.apply(made.inverse())
    assert undone.versions[Table.SEGMENTS, segment.id] == (segment.version + 1, segment.version + 2)
    there = ws.store.segments.get(segment.id)
    assert there is not None
    assert there.version == segment.version + 2
