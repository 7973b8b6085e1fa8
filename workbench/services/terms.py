"""Terms: those of a project, found in its segments, and edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.arabic.folding import fold_text
from workbench.domain.changes import ChangeSet, Table, Values
from workbench.domain.enums import TermStatus
from workbench.domain.ids import ConceptId, ProjectId, SegmentId, TermbaseId
from workbench.domain.memory import TermbaseRow, TermRow
from workbench.domain.terms import Terms, TermUse
from workbench.errors import InputError
from workbench.services.remembering import project_or_fail
from workbench.services.workspace import Workspace
from workbench.storage import Work


@dataclass(frozen=True, slots=True)
class TermEntry:
    """A pair of terms as somebody writes it down."""

    source: str
    target: str
    status: TermStatus = TermStatus.PREFERRED
    note: str = ""


def project_terms(ws: Workspace, project_id: ProjectId) -> Terms:
    """Return the terms that a project may use, ready to be looked for."""
    project = project_or_fail(ws, project_id)
    return Terms(ws.store.terms.glossary(project_id), project.source_language, project.target_language)


def find_in(ws: Workspace, terms: Terms, segment_ids: Sequence[SegmentId]) -> dict[SegmentId, list[TermUse]]:
    """Return the terms of some segments as they are stored now."""
    rows = ws.store.segments.page(list(segment_ids))
    return {row.id: terms.uses(row.source, row.target) for row in rows}


def add_term(ws: Workspace, project_id: ProjectId, entry: TermEntry) -> ChangeSet:
    """Add a pair of terms to the project's own termbase, or a translation to the concept that has this source.

    Raises:
        InputError: one of the two texts is empty.
    """
    source, target = _checked(entry)
    project = project_or_fail(ws, project_id)
    base = _ready_termbase(ws, project_id, project.name)
    with ws.store.work("Add term") as work:
        concept = _concept_of(work, base, source, project.source_language)
        if concept is None:
            concept = ConceptId(work.insert(Table.CONCEPTS, {"termbase_id": base, "note": entry.note}))
            work.insert(Table.TERMS, {"concept_id": concept, "language": project.source_language, "text": source})
        known = work.where(Table.TERMS, concept_id=concept, language=project.target_language)
        same = next((row for row in known if row.text == target), None)
        values: Values = {"status": entry.status, "note": entry.note}
        if same is not None:
            work.update(Table.TERMS, same.id, values)
        else:
            fresh: Values = {"concept_id": concept, "language": project.target_language, "text": target}
            work.insert(Table.TERMS, fresh | values)
    return work.change_set


def edit_term(ws: Workspace, source_term: TermRow, target_term: TermRow | None, entry: TermEntry) -> ChangeSet:
    """Change both texts of a pair as they were seen, and the status and note of its translation.

    Raises:
        InputError: one of the two texts is empty, or the term is gone.
        StaleChange: somebody has changed one of them since.
    """
    source, target = _checked(entry)
    with ws.store.work("Edit term") as work:
        row = work.get(Table.TERMS, source_term.id)
        if not isinstance(row, TermRow):
            raise InputError("term.gone")
        work.update(Table.TERMS, row.id, {"text": source}, version=source_term.version)
        if target_term is not None and work.get(Table.TERMS, target_term.id) is None:
            raise InputError("term.gone")
        if target_term is not None:
            values: Values = {"text": target, "status": entry.status, "note": entry.note}
            work.update(Table.TERMS, target_term.id, values, version=target_term.version)
    return work.change_set


def remove_concept(ws: Workspace, concept_id: ConceptId) -> ChangeSet:
    """Take a concept out of its termbase, with its terms in every language."""
    with ws.store.work("Remove term") as work:
        work.delete(Table.CONCEPTS, concept_id)
    return work.change_set


def _checked(entry: TermEntry) -> tuple[str, str]:
    source, target = " ".join(entry.source.split()), " ".join(entry.target.split())
    if not source or not target:
        raise InputError("term.empty")
    return source, target


def _ready_termbase(ws: Workspace, project_id: ProjectId, name: str) -> TermbaseId:
    """Return the project's termbase; making it is an edit apart, which undoing the first term must not take away."""
    own = _own_termbase(ws.store.terms.termbases(), project_id)
    if own is not None:
        return own
    with ws.store.work("New termbase") as work:
        work.lock(f"termbase of {project_id}")
        known = _own_termbase(work.where(Table.TERMBASES, project_id=project_id), project_id)
        return known or TermbaseId(work.insert(Table.TERMBASES, {"name": name, "project_id": project_id}))


def _own_termbase(rows: Sequence[TermbaseRow], project_id: ProjectId) -> TermbaseId | None:
    return next((row.id for row in rows if row.project_id == project_id), None)


def _concept_of(work: Work, base: TermbaseId, source: str, language: str) -> ConceptId | None:
    """Return the concept of this termbase that has the source text, spelling aside."""
    wanted = fold_text(source)
    concepts = [row.id for row in work.where(Table.CONCEPTS, termbase_id=base)]
    for at in range(0, len(concepts), 500):
        for row in work.where(Table.TERMS, concept_id=concepts[at : at + 500], language=language):
            if fold_text(row.text) == wanted:
                return ConceptId(row.concept_id)
    return None
