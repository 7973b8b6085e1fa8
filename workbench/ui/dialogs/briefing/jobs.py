"""What workers do for the briefing dialog."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

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


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be shown."""

    document_id: DocumentId
    recipe: Recipe
    judgements: tuple[JudgementRow, ...]


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


def preview(ws: Workspace, wish: Wish, folder: Path, width: int, cancel: Cancel) -> tuple[Preview, tuple[QImage, ...]]:
    """Render the first page of the briefing, in a width in pixels."""
    from workbench.services import previewing  # start-up time

    made = previewing.preview(ws, wish.document_id, wish.recipe, wish.judgements, folder=folder, cancel=cancel)
    return made, tuple(_scaled(path, width) for path in made.pages)


def page(pdf: Path, number: int, width: int, cancel: Cancel) -> tuple[QImage, ...]:
    """Paint a page in a width in pixels; none where there are no more."""
    from workbench.services import previewing  # start-up time

    return tuple(_scaled(path, width) for path in previewing.page(pdf, number, cancel))


def _scaled(path: Path, width: int) -> QImage:
    return QImage(str(path)).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)


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
