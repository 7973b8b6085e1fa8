"""Export a document in any of the registered formats, whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from workbench.domain.ids import DocumentId
from workbench.errors import InputError
from workbench.services.bundling import bundle
from workbench.services.files import replacing
from workbench.services.registry import EXPORTERS
from workbench.services.workspace import Workspace


def formats(ws: Workspace) -> list[tuple[str, str]]:
    """Return id and title of every export format."""
    return [(kind.id, kind.title) for kind in ws.registry.all(EXPORTERS)]


def export_document(
    ws: Workspace, document_id: DocumentId, kind: str, out: Path, options: Mapping[str, object] | None = None
) -> Path:
    """Write a document to a file.

    Raises:
        InputError: the format or the document is unknown, or the file cannot be written.
    """
    known = [name for name, _ in formats(ws)]
    if kind not in known:
        raise InputError("export.format", format=kind, known=", ".join(known))
    rows = bundle(ws, document_id)
    with replacing(out) as stream:
        ws.registry.get(EXPORTERS, kind)().write(rows, stream, options or {})
    return out
