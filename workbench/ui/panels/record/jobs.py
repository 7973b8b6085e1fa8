"""What the record asks of the workers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import VariableRow
from workbench.domain.ids import DocumentId

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace


def variables(ws: Workspace, document_id: DocumentId) -> tuple[DocumentId, list[VariableRow]]:
    """Read the variables of a document."""
    return document_id, ws.store.documents.variables(document_id)


def change(ws: Workspace, document_id: DocumentId, field: str, value: object) -> ChangeSet:
    """Change one field of the record."""
    from workbench.services import library  # start-up time

    return library.change_record(ws, document_id, {field: value})


def set_variable(ws: Workspace, document_id: DocumentId, name: str, value: str) -> ChangeSet:
    """Set a variable, or take it out."""
    from workbench.services import library  # start-up time

    return library.set_variable(ws, document_id, name, value)


def save_original(ws: Workspace, document_id: DocumentId, path: str) -> Path:
    """Write the file that a document was imported from."""
    from workbench.services.files import replacing  # start-up time

    data = ws.store.documents.original(document_id)
    with replacing(Path(path)) as stream:
        stream.write(data)
    return Path(path)
