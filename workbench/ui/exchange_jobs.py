"""What workers do to write documents in other formats, and to translate ahead."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet
from workbench.domain.documents import Notice
from workbench.domain.ids import DocumentId
from workbench.ui.tasks import Cancel

if TYPE_CHECKING:
    from workbench.domain.ports import Progress
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Format:
    """A format that documents can be written in."""

    id: str
    title: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Ahead:
    """What translating ahead filled in, as one edit, and why it stopped before the end."""

    filled: int
    change_set: ChangeSet
    problems: tuple[Notice, ...]


def formats(ws: Workspace) -> list[Format]:
    """Return every export format there is."""
    from workbench.services.registry import EXPORTERS  # start-up time

    return [Format(kind.id, kind.title, kind.suffix) for kind in ws.registry.all(EXPORTERS)]


def export(ws: Workspace, document_id: DocumentId, kind: str, out: str, *, progress: Progress, cancel: Cancel) -> Path:
    """Write a document in a format."""
    from workbench.services import exporting  # start-up time

    progress(0, None, Path(out).name)
    cancel.raise_if_cancelled()
    return exporting.export_document(ws, document_id, kind, Path(out))


def translate_ahead(
    ws: Workspace, document_id: DocumentId, engine: str, *, progress: Progress, cancel: Cancel
) -> Ahead:
    """Fill in what has no translation, from the memory or by an engine that is turned on."""
    from workbench.services import translating  # start-up time

    done = translating.translate_document(ws, document_id, engine, translating.Watch(progress, cancel))
    changes = tuple(change for edit in done.edits for change in edit.changes)
    return Ahead(done.translated, ChangeSet("Translate ahead", changes), done.problems)
