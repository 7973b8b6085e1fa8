"""What workers do for the briefing dialog."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from workbench.domain.briefings import JudgementRow, Recipe
from workbench.domain.changes import ChangeSet
from workbench.domain.documents import Notice
from workbench.domain.ids import DocumentId
from workbench.ui.jobs import lasting
from workbench.ui.tasks import Cancel

if TYPE_CHECKING:
    from workbench.domain.ports import Progress
    from workbench.services.previewing import Preview
    from workbench.services.recipes import Desk, Judging
    from workbench.services.workspace import Workspace


def load(ws: Workspace, document_id: DocumentId) -> tuple[Desk, Judging]:
    """Read what the dialog shows, and what its judgements are measured by when they are stored."""
    from workbench.services import recipes  # start-up time

    desk = recipes.open_desk(ws, document_id)
    return desk, recipes.Judging(document_id, desk.judgements)


def remember(ws: Workspace, document_id: DocumentId, recipe: Recipe) -> None:
    """Keep the recipe for the next time."""
    from workbench.services import recipes  # start-up time

    recipes.remember(ws, document_id, recipe)


def judge(ws: Workspace, judging: Judging, judgements: tuple[JudgementRow, ...]) -> ChangeSet:
    """Store the key judgements."""
    return judging.store(ws, judgements)


def preview(
    ws: Workspace,
    document_id: DocumentId,
    recipe: Recipe,
    judgements: tuple[JudgementRow, ...],
    folder: Path,
    cancel: Cancel,
) -> Preview:
    """Render the first page of the briefing."""
    from workbench.services import previewing  # start-up time

    return previewing.preview(ws, document_id, recipe, judgements, folder=folder, cancel=cancel)


def pages(pdf: Path, first: int, cancel: Cancel) -> tuple[tuple[Path, ...], bool]:
    """Paint the next pages, and tell whether they are the last."""
    from workbench.services import previewing  # start-up time

    found = previewing.more_pages(pdf, first, cancel)
    return found, len(found) < previewing.BATCH


def export(
    ws: Workspace, document_id: DocumentId, recipe: Recipe, out: Path, *, progress: Progress, cancel: Cancel
) -> tuple[Path, tuple[Notice, ...]]:
    """Write the briefing, whole or not at all; return what its reader should know of it too."""
    from workbench.services import briefing  # start-up time

    def step(done: int, total: int | None = None, what: str = "") -> None:
        cancel.raise_if_cancelled()
        progress(done, total, what)

    cancel.raise_if_cancelled()
    told: list[Notice] = []
    path = briefing.write_briefing(ws, document_id, out, recipe, step, tell=told.append)
    return path, lasting(told)
