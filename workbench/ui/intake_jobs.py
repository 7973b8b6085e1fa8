"""What workers do to take files in: many at once, each whole or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet, RowChange
from workbench.domain.documents import Notice
from workbench.domain.ids import DocumentId
from workbench.errors import Cancelled, UserError
from workbench.ui.tasks import Cancel

if TYPE_CHECKING:
    from workbench.domain.ports import Progress
    from workbench.services.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Taken:
    """What came of taking files in: documents as one edit, what to tell of them, and what was refused."""

    document_ids: tuple[DocumentId, ...]
    change_set: ChangeSet
    notices: tuple[Notice, ...] = ()
    refused: tuple[UserError, ...] = ()
    is_cancelled: bool = False


def take(ws: Workspace, paths: tuple[str, ...], project: str, *, progress: Progress, cancel: Cancel) -> Taken:
    """Import files and the texts in folders; one that cannot be read does not keep the others out."""
    from workbench.services import files, folders, importing  # start-up time

    progress(0, None, "")
    found = folders.importable(ws.registry, [Path(path) for path in paths])
    wishes = importing.Wishes(project=project)
    made: list[importing.Imported] = []
    refused: list[UserError] = []
    is_cancelled = False
    for number, path in enumerate(found):
        try:
            progress(number, len(found), path.name)
            cancel.raise_if_cancelled()
            made.append(importing.import_source(ws, files.read_source(path), wishes))
        except Cancelled:
            is_cancelled = True
            break
        except UserError as error:
            refused.append(error)
    changes: tuple[RowChange, ...] = tuple(change for one in made for change in one.change_set.changes)
    notices = tuple(notice for one in made for notice in one.notices)
    whole = ChangeSet("Import", changes)
    return Taken(tuple(one.document_id for one in made), whole, notices, tuple(refused), is_cancelled)


def take_text(ws: Workspace, text: str, title: str, project: str) -> Taken:
    """Make a document of pasted text."""
    from workbench.services import importing  # start-up time

    done = importing.import_text(ws, text, importing.Wishes(project=project, title=title))
    return Taken((done.document_id,), done.change_set, done.notices)
