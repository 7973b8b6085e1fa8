"""What an undo does not do to others: take away what they use, hide what they edited, bring back what names nothing."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.storage.build import SOURCES, Sample, add_document, add_project, span_annotation
from workbench.domain.changes import ChangeSet, Table
from workbench.errors import StaleChange
from workbench.storage import Store, Work, open_store


def first_import(store: Store) -> tuple[int, int, ChangeSet]:
    """Import a document together with the project that it is put into."""
    with store.work("Import") as work:
        project = work.insert(Table.PROJECTS, {"name": "P", "source_language": "ar", "target_language": "en"})
        document = work.insert(Table.DOCUMENTS, {"project_id": project, "title_source": "t", "live": False})
    return project, document, work.change_set


def test_undo_leaves_a_project_that_somebody_else_imported_into(target: str, store: Store) -> None:
    project, document, imported = first_import(store)
    with open_store(target, author="Basim") as other:
        add_document(other, project, SOURCES)
    with pytest.raises(StaleChange, match="in-use"):
        store.apply(imported.inverse())
    assert [row.id for row in store.projects.all()] == [project]
    assert store.documents.get(document) is not None
    assert store.check() == []


def test_redo_of_an_import_is_refused_when_its_project_is_gone(target: str, store: Store) -> None:
    project, _, imported = first_import(store)
    with open_store(target, author="Basim") as other:
        undone = other.apply(add_document(other, project, SOURCES)[3].inverse())
        store.apply(imported.inverse())
        with pytest.raises(StaleChange, match="reference"):
            other.apply(undone.inverse())
    assert store.documents.all() == []


def test_undo_leaves_an_annotator_that_somebody_else_used(target: str, store: Store, sample: Sample) -> None:
    with store.work("Annotate") as work:
        name = work.insert(Table.ANNOTATORS, {"name": "Carla"})
        values = span_annotation(store, sample.document, sample.segments[0], "أكد", sample.codes[1], name)
        work.insert(Table.ANNOTATIONS, values)
    with open_store(target, author="Carla") as other, other.work("Annotate") as theirs:
        theirs.insert(Table.ANNOTATIONS, values)
    with pytest.raises(StaleChange, match="in-use"):
        store.apply(work.change_set.inverse())
    assert store.check() == []


def edit_text(work: Work, sample: Sample) -> None:
    """Translate a segment."""
    work.update(Table.SEGMENTS, sample.segments[0], {"target": "theirs"})


def delete_note(work: Work, sample: Sample) -> None:
    """Delete a row, so that only the log knows of it."""
    work.delete(Table.NOTES, sample.notes[1])


def move(work: Work, sample: Sample) -> None:
    """Move places."""
    work.shift(sample.document, 5, 1)


@pytest.mark.parametrize("edit", [edit_text, delete_note, move])
def test_undo_of_an_import_is_refused_when_somebody_else_worked_on_it(
    target: str, store: Store, sample: Sample, edit: Callable[[Work, Sample], None]
) -> None:
    with open_store(target, author="Basim") as other, other.work("Theirs") as work:
        edit(work, sample)
    with pytest.raises(StaleChange, match="edited-since"):
        store.apply(sample.imported.inverse())
    assert store.documents.get(sample.document) is not None


def test_undo_of_an_import_goes_on_when_others_worked_elsewhere(target: str, store: Store, sample: Sample) -> None:
    with open_store(target, author="Basim") as other:
        add_document(other, sample.project, SOURCES)
    with store.work("Mine") as work:
        edit_text(work, sample)
    store.apply(sample.imported.inverse())
    assert store.documents.get(sample.document) is None


def test_what_is_out_of_sight_takes_no_edits(store: Store, sample: Sample) -> None:
    note = {"document_id": sample.document, "body": "b", "author": "Amal"}
    store.apply(sample.imported.inverse())
    for edit in (
        lambda work: work.update(Table.SEGMENTS, sample.segments[0], {"target": "lost"}),
        lambda work: work.update(Table.DOCUMENTS, sample.document, {"title_target": "lost"}),
        lambda work: work.delete(Table.NOTES, sample.notes[0]),
        lambda work: work.insert(Table.NOTES, note),
    ):
        with pytest.raises(StaleChange, match="gone"), store.work("Late") as work:
            edit(work)


def test_a_project_with_a_document_out_of_sight_can_be_deleted(store: Store, sample: Sample) -> None:
    add_document(store, sample.project, SOURCES)
    store.apply(sample.imported.inverse())
    with store.work("Delete") as work:
        work.delete(Table.PROJECTS, sample.project)
    store.apply(work.change_set.inverse())
    assert len(store.documents.all()) == 1
    assert add_project(store) > sample.project
