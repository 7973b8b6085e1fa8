"""What workers do for the codebook; services are imported on the worker, since they take time to load."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet, Values
from workbench.domain.codes import CodeRow
from workbench.domain.ids import CodebookId, CodeId, DocumentId
from workbench.ui.seen import Seen

if TYPE_CHECKING:
    from workbench.services.workspace import Workspace


def counts(ws: Workspace, document_id: DocumentId) -> tuple[DocumentId, dict[CodeId, int]]:
    """Count the annotations of each code in a document; the two sides of one unit count once."""
    return document_id, ws.store.annotations.units_by_code(document_id)


def stored(ws: Workspace, codebook_id: CodebookId, code_id: CodeId | None) -> tuple[list[CodeRow], CodeRow | None, int]:
    """Return a codebook as it is stored, one code of it, and on how many places of the workspace that code is."""
    rows = ws.store.codes.of(codebook_id)
    found = next((row for row in rows if row.id == code_id), None)
    uses = 0
    if found is not None:
        uses = sum(ws.store.annotations.counts_by_code(row.id).get(found.id, 0) for row in ws.store.documents.all())
    return rows, found, uses


def add(ws: Workspace, codebook_id: CodebookId, values: Values, parent_id: CodeId | None) -> ChangeSet:
    """Add a code."""
    from workbench.services import codebooks_editing  # start-up time

    return codebooks_editing.add_code(ws, codebook_id, values, parent_id)


def change(ws: Workspace, seen: Seen, code: CodeRow, values: Values) -> ChangeSet:
    """Change a code as it was shown."""
    from workbench.services import codebooks_editing  # start-up time

    return codebooks_editing.change_code(ws, code.id, values, version=seen.of(ws.store, code))


def move(ws: Workspace, seen: Seen, code: CodeRow, parent_id: CodeId | None, before: CodeId | None) -> ChangeSet:
    """Move a code, as it was shown, in the tree."""
    from workbench.services import codebooks_editing  # start-up time

    return codebooks_editing.move_code(ws, code.id, parent_id, before, version=seen.of(ws.store, code))


def merge(ws: Workspace, seen: Seen, code: CodeRow, into: CodeId) -> ChangeSet:
    """Merge a code, as it was shown, into another."""
    from workbench.services import codebooks_editing  # start-up time

    return codebooks_editing.merge_codes(ws, code.id, into, version=seen.of(ws.store, code))


def delete(ws: Workspace, seen: Seen, code: CodeRow, fate: str, to: CodeId | None) -> ChangeSet:
    """Delete a code as it was shown; `fate` names what becomes of its annotations."""
    from workbench.services import codebooks_editing  # start-up time

    wanted = codebooks_editing.Fate[fate]
    return codebooks_editing.delete_code(ws, code.id, wanted, to, version=seen.of(ws.store, code))


def load(ws: Workspace, codebook_id: CodebookId, path: str) -> ChangeSet:
    """Take the codes of a file in."""
    from workbench.services import codebooks_files  # start-up time

    return codebooks_files.import_codebook(ws, codebook_id, Path(path))


def save(ws: Workspace, codebook_id: CodebookId, path: str) -> Path:
    """Write the codebook to a file."""
    from workbench.services import codebooks_files  # start-up time

    return codebooks_files.export_codebook(ws, codebook_id, Path(path))
