"""What the library asks of the workers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import DocumentRow, ProjectRow
from workbench.domain.enums import State
from workbench.domain.ids import DocumentId, ProjectId
from workbench.ui.seen import Seen

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace

UNCONFIRMED = (State.UNTRANSLATED, State.DRAFT)


@dataclass(frozen=True, slots=True)
class Shelf:
    """Every project and document, and (confirmed, all) segments of each document."""

    projects: tuple[ProjectRow, ...]
    documents: tuple[DocumentRow, ...]
    progress: dict[int, tuple[int, int]]


def shelf(ws: Workspace) -> Shelf:
    """Read the library."""
    return Shelf(tuple(ws.store.projects.all()), tuple(ws.store.documents.all()), progress(ws))


def progress(ws: Workspace) -> dict[int, tuple[int, int]]:
    """Count the segments of each document."""
    found = {}
    for key, states in ws.store.segments.progress_by_document().items():
        total = sum(states.values())
        found[key] = (total - sum(states.get(state, 0) for state in UNCONFIRMED), total)
    return found


def new_project(ws: Workspace, name: str, source: str, target: str) -> ChangeSet:
    """Make a project."""
    from workbench.services import library  # start-up time

    return library.new_project(ws, name, library.Languages(source, target))


def rename_project(ws: Workspace, seen: Seen, project: ProjectRow, name: str) -> ChangeSet:
    """Rename a project as it was shown."""
    from workbench.services import library  # start-up time

    return library.rename_project(ws, project.id, name, version=seen.of(ws.store, project))


def delete_project(ws: Workspace, project_id: ProjectId) -> ChangeSet:
    """Delete an empty project."""
    from workbench.services import library  # start-up time

    return library.delete_project(ws, project_id)


def move_document(ws: Workspace, document_id: DocumentId, project_id: ProjectId) -> ChangeSet:
    """Move a document."""
    from workbench.services import library  # start-up time

    return library.move_document(ws, document_id, project_id)


def rename_document(ws: Workspace, seen: Seen, row: DocumentRow, field: str, title: str) -> ChangeSet:
    """Give a document, as it was shown, another title in one of its languages."""
    from workbench.services import library  # start-up time

    return library.change_record(ws, row.id, {field: title}, version=seen.of(ws.store, row))


def remove_document(ws: Workspace, document_id: DocumentId) -> ChangeSet:
    """Take a document out."""
    from workbench.services import library  # start-up time

    return library.remove_document(ws, document_id)
