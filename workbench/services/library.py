"""Projects and documents as people arrange them: new, renamed, moved, taken out; each is one edit."""

from __future__ import annotations

from dataclasses import dataclass, fields

from workbench.domain.changes import ChangeSet, Table, Values
from workbench.domain.documents import DocumentRow, ProjectRow, VariableRow
from workbench.domain.ids import DocumentId, ProjectId
from workbench.errors import InputError, StaleChange
from workbench.services.codebooks import seed_codebook
from workbench.services.workspace import DEFAULT_PAIR, Workspace
from workbench.storage import Work

RELIABILITY = ("", "A", "B", "C", "D", "E", "F")
CREDIBILITY = ("", "1", "2", "3", "4", "5", "6")
# What people may change of a document's record; the rest tells where it came from.
CHANGEABLE = frozenset(
    {
        "title_source",
        "title_target",
        "publisher",
        "url",
        "place",
        "text_date",
        "kind",
        "language",
        "author",
        "reference",
        "reliability",
        "credibility",
        "marking",
        "summary_source",
        "summary_target",
    }
)


@dataclass(frozen=True, slots=True)
class Languages:
    """The pair of languages of a project."""

    source: str = DEFAULT_PAIR[0]
    target: str = DEFAULT_PAIR[1]


def new_project(ws: Workspace, name: str, languages: Languages | None = None) -> ChangeSet:
    """Make a project with the common codebook.

    Raises:
        InputError: it has no name, or one that is taken.
    """
    pair = languages or Languages()
    with ws.store.work("New project") as work:
        wanted = _free_name(work, name)
        values: Values = {
            "name": wanted,
            "source_language": pair.source,
            "target_language": pair.target,
            "codebook_id": seed_codebook(work),
        }
        work.insert(Table.PROJECTS, values)
    return work.change_set


def rename_project(ws: Workspace, project_id: ProjectId, name: str, *, version: int | None = None) -> ChangeSet:
    """Give a project another name.

    Raises:
        InputError: there is no such project, or the name is taken or none.
        StaleChange: `version` is given and somebody has changed the project since.
    """
    with ws.store.work("Rename project") as work:
        row = _project(work, project_id)
        if row.name != name.strip():
            work.update(Table.PROJECTS, project_id, {"name": _free_name(work, name)}, version=version)
    return work.change_set


def delete_project(ws: Workspace, project_id: ProjectId) -> ChangeSet:
    """Delete a project that holds nothing any more.

    Raises:
        InputError: documents are still in it.
    """
    with ws.store.work("Delete project") as work:
        row = _project(work, project_id)
        if work.where(Table.DOCUMENTS, project_id=project_id):
            raise InputError("project.not-empty", project=row.name)
        work.delete(Table.PROJECTS, project_id)
    return work.change_set


def move_document(
    ws: Workspace, document_id: DocumentId, project_id: ProjectId, *, version: int | None = None
) -> ChangeSet:
    """Put a document into another project; what is coded in it stays coded.

    Raises:
        InputError: there is no such document or project.
        StaleChange: `version` is given and somebody has changed the document's record since.
    """
    with ws.store.work("Move document") as work:
        _document(work, document_id)
        _project(work, project_id)
        work.update(Table.DOCUMENTS, document_id, {"project_id": project_id}, version=version)
    return work.change_set


def remove_document(ws: Workspace, document_id: DocumentId) -> ChangeSet:
    """Take a document out of sight, with all that is in it; undo brings it back."""
    with ws.store.work("Remove document") as work:
        _document(work, document_id)
        work.delete(Table.DOCUMENTS, document_id)
    return work.change_set


def change_record(ws: Workspace, document_id: DocumentId, values: Values, *, version: int | None = None) -> ChangeSet:
    """Change what is known of a document.

    Raises:
        InputError: there is no such document, or a grade is none.
        StaleChange: `version` is given and somebody has changed the record since.
    """
    if values.get("reliability", "") not in RELIABILITY or values.get("credibility", "") not in CREDIBILITY:
        raise InputError("document.bad-grade", grade=f"{values.get('reliability', '')}{values.get('credibility', '')}")
    if unknown := set(values) - CHANGEABLE:
        raise ValueError(f"not to be changed: {', '.join(sorted(unknown))}")
    with ws.store.work("Change record") as work:
        row = _document(work, document_id)
        names = {field.name for field in fields(row)}
        known = {key: value for key, value in values.items() if key in names}
        work.update(Table.DOCUMENTS, document_id, known, version=version)
    return work.change_set


def set_variable(
    ws: Workspace, document_id: DocumentId, name: str, value: str, *, version: int | None = None
) -> ChangeSet:
    """Set a variable of a document; an empty value takes it out. `version` is 0 where none of the name was seen.

    Raises:
        InputError: it has no name, or there is no such document.
        StaleChange: `version` is given and somebody has set the variable, or taken it out, since.
    """
    wanted = name.strip()
    if not wanted:
        raise InputError("document.nameless-variable")
    with ws.store.work("Set variable") as work:
        _document(work, document_id)
        rows: list[VariableRow] = work.where(Table.VARIABLES, document_id=document_id)
        present = next((row for row in rows if row.name == wanted), None)
        if version is not None and version != (present.version if present is not None else 0):
            raise StaleChange(
                "store.stale", table=Table.VARIABLES.value, key=present.id if present is not None else None
            )
        if present is None and value.strip():
            made: Values = {"document_id": document_id, "name": wanted, "type": "text", "value": value.strip()}
            work.insert(Table.VARIABLES, made)
        elif present is not None and value.strip():
            work.update(Table.VARIABLES, present.id, {"value": value.strip()})
        elif present is not None:
            work.delete(Table.VARIABLES, present.id)
    return work.change_set


def _free_name(work: Work, name: str) -> str:
    wanted = name.strip()
    if not wanted:
        raise InputError("project.nameless")
    work.lock(f"project {wanted}")
    if any(row.name == wanted for row in work.where(Table.PROJECTS)):
        raise InputError("project.taken", project=wanted)
    return wanted


def _project(work: Work, project_id: ProjectId) -> ProjectRow:
    row = work.get(Table.PROJECTS, project_id)
    if not isinstance(row, ProjectRow):
        raise InputError("project.none", project=project_id)
    return row


def _document(work: Work, document_id: DocumentId) -> DocumentRow:
    row = work.get(Table.DOCUMENTS, document_id)
    if not isinstance(row, DocumentRow):
        raise InputError("document.none", document=document_id)
    return row
