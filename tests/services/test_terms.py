"""Terms are added to the project's own termbase, changed and taken out, each as one edit."""

from __future__ import annotations

import pytest

from workbench.domain.enums import TermStatus
from workbench.errors import InputError, StaleChange
from workbench.services import terms
from workbench.services.importing import import_text
from workbench.services.workspace import Workspace


def pairs(ws: Workspace, project: int) -> list[tuple[str, ...]]:
    return [tuple(term.text for term in entry.terms) for entry in ws.store.terms.glossary(project)]


@pytest.fixture
def project(ws: Workspace) -> int:
    document = ws.store.documents.get(import_text(ws, "1. يدعم الطرفان السلام.").document_id)
    assert document is not None
    return document.project_id


def test_a_second_translation_joins_the_concept_that_has_the_source_spelling_aside(ws: Workspace, project: int) -> None:
    terms.add_term(ws, project, terms.TermEntry("السلام", "peace"))
    second = terms.add_term(ws, project, terms.TermEntry("السَّلام", "pacification", TermStatus.FORBIDDEN))
    assert pairs(ws, project) == [("السلام", "peace", "pacification")]
    ws.store.apply(second.inverse())
    assert pairs(ws, project) == [("السلام", "peace")]


def test_undoing_the_first_term_leaves_those_that_came_after(ws: Workspace, project: int) -> None:
    first = terms.add_term(ws, project, terms.TermEntry("السلام", "peace"))
    terms.add_term(ws, project, terms.TermEntry("الطرفان", "both sides"))
    ws.store.apply(first.inverse())
    assert pairs(ws, project) == [("الطرفان", "both sides")]


def test_a_pair_is_changed_and_removed_whole(ws: Workspace, project: int) -> None:
    terms.add_term(ws, project, terms.TermEntry("السلام", "peace"))
    (entry,) = ws.store.terms.glossary(project)
    terms.edit_term(ws, entry.terms[0], entry.terms[1], terms.TermEntry("سلام", "peace talks", note="n"))
    assert pairs(ws, project) == [("سلام", "peace talks")]
    gone = terms.remove_concept(ws, entry.concept.id)
    assert pairs(ws, project) == []
    ws.store.apply(gone.inverse())
    assert pairs(ws, project) == [("سلام", "peace talks")]
    with pytest.raises(InputError):
        terms.add_term(ws, project, terms.TermEntry("سلام", " "))


def test_a_term_that_somebody_changed_since_it_was_shown_is_not_written_over(ws: Workspace, project: int) -> None:
    terms.add_term(ws, project, terms.TermEntry("السلام", "peace"))
    (entry,) = ws.store.terms.glossary(project)
    terms.edit_term(ws, entry.terms[0], entry.terms[1], terms.TermEntry("السلام", "theirs"))
    with pytest.raises(StaleChange):
        terms.edit_term(ws, entry.terms[0], entry.terms[1], terms.TermEntry("السلام", "mine"))
    assert pairs(ws, project) == [("السلام", "theirs")]
