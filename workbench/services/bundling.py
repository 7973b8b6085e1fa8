"""Gather everything of one document that exporters and briefings read."""

from __future__ import annotations

from workbench.domain.briefings import Bundle
from workbench.domain.ids import CodebookId, DocumentId
from workbench.errors import InputError
from workbench.services.workspace import Workspace
from workbench.storage import Reads


def bundle(ws: Workspace, document_id: DocumentId) -> Bundle:
    """Return a document with all its rows.

    Raises:
        InputError: there is none.
    """
    with ws.store.snapshot() as view:
        return _gather(view, document_id)


def _gather(view: Reads, document_id: DocumentId) -> Bundle:
    """Read everything at one moment, so that anchors and texts belong together."""
    document = view.documents.get(document_id)
    project = view.projects.get(document.project_id) if document else None
    if document is None or project is None:
        raise InputError("document.none", document=document_id)
    codes = view.codes.of(CodebookId(project.codebook_id)) if project.codebook_id else []
    return Bundle(
        project=project,
        document=document,
        clauses=tuple(view.clauses.of(document_id)),
        segments=tuple(view.segments.of(document_id)),
        annotations=tuple(view.annotations.of(document_id)),
        annotators=tuple(view.annotators.all()),
        codes=tuple(codes),
        relations=tuple(view.relations.of(document_id)),
        notes=tuple(view.notes.of(document_id)),
        judgements=tuple(view.judgements.of(document_id)),
        glossary=tuple(view.terms.glossary(project.id)),
        variables=tuple(view.documents.variables(document_id)),
    )
