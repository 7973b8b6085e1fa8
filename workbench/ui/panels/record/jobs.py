"""What the record asks of the workers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import DocumentRow, VariableRow
from workbench.domain.ids import DocumentId
from workbench.ui.seen import Seen

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace


def variables(ws: Workspace, document_id: DocumentId) -> tuple[DocumentId, list[VariableRow]]:
    """Read the variables of a document."""
    return document_id, ws.store.documents.variables(document_id)


def change(ws: Workspace, seen: Seen, row: DocumentRow, field: str, value: object) -> ChangeSet:
    """Change one field of the record as it was shown."""
    from workbench.services import library  # start-up time

    return library.change_record(ws, row.id, {field: value}, version=seen.of(ws.store, row))


def set_variable(
    ws: Workspace, seen: Seen, document_id: DocumentId, present: VariableRow | None, pair: tuple[str, str]
) -> ChangeSet:
    """Set a variable, or take it out, as it was shown; `present` None was not there."""
    from workbench.services import library  # start-up time

    version = 0 if present is None else seen.of(ws.store, present)
    return library.set_variable(ws, document_id, *pair, version=version)


def save_original(ws: Workspace, document_id: DocumentId, path: str) -> Path:
    """Write the file that a document was imported from."""
    from workbench.services.files import replacing  # start-up time

    data = ws.store.documents.original(document_id)
    with replacing(Path(path)) as stream:
        stream.write(data)
    return Path(path)
