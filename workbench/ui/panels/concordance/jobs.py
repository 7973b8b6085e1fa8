"""What the concordance asks of the workers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.ids import ProjectId

if TYPE_CHECKING:
    from workbench.services.looking_up import Concordance
    from workbench.services.workspace import Workspace


def find(ws: Workspace, number: int, query: str, project_id: ProjectId | None) -> tuple[int, Concordance]:
    """Look words up in the memories and documents; `number` tells which question is answered."""
    from workbench.services import looking_up  # start-up time

    return number, looking_up.concordance(ws, query, project_id)
