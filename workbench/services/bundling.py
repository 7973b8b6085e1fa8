"""Gather everything of one document that exporters and briefings read."""

from __future__ import annotations

from workbench.domain.briefings import Bundle
from workbench.domain.ids import CodebookId, DocumentId
from workbench.errors import InputError
from workbench.services.workspace import Workspace


def bundle(ws: Workspace, document_id: DocumentId) -> Bundle:
    """Return a document with all its rows.

    Raises:
        InputError: there is none.
    """
    store = ws.store
    document = store.documents.get(document_id)
    project = store.projects.get(document.project_id) if document else None
    if document is None or project is None:
        raise InputError("document.none", document=document_id)
    codes = store.codes.of(CodebookId(project.codebook_id)) if project.codebook_id else []
    return Bundle(
        project=project,
        document=document,
        clauses=tuple(store.clauses.of(document_id)),
        segments=tuple(store.segments.of(document_id)),
        annotations=tuple(store.annotations.of(document_id)),
        annotators=tuple(store.annotators.all()),
        codes=tuple(codes),
        relations=tuple(store.relations.of(document_id)),
        notes=tuple(store.notes.of(document_id)),
        judgements=tuple(store.judgements.of(document_id)),
        glossary=tuple(store.terms.glossary(project.id)),
        variables=tuple(store.documents.variables(document_id)),
    )
