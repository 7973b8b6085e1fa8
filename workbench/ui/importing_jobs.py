"""What workers do to import what is not a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.ui.tasks import Cancel

if TYPE_CHECKING:
    from workbench.domain.ports import Progress
    from workbench.services.importing import Prepared
    from workbench.services.workspace import Workspace


def read_text(ws: Workspace, text: str, name: str, project: str, *, progress: Progress, cancel: Cancel) -> Prepared:
    """Read and cut a text as if it had come in a file of plain text."""
    from workbench.domain.ports import SourceBytes  # start-up time
    from workbench.services import importing  # start-up time

    source = SourceBytes(f"{name}.txt", text.encode("utf-8"))
    return importing.prepare(ws, source, importing.Wishes(project=project), importing.Reporter(progress, cancel))
