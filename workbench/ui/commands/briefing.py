"""Commands on briefings."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from workbench.domain.documents import Notice
from workbench.domain.ids import DocumentId
from workbench.ui import jobs
from workbench.ui.desk import Desk
from workbench.ui.dialogs.briefing.dialog import BriefingDialog
from workbench.ui.notices import sentence
from workbench.ui.tasks import Lane

translate = QCoreApplication.translate


def write_briefing(desk: Desk) -> None:
    """Open the briefing dialog on the document; what is typed is stored before it."""
    document = desk.context.place.document
    if document is not None:
        desk.area.editing.flush()
        BriefingDialog(desk, document).open()


def brief_to(desk: Desk, path: str) -> None:
    """Write the briefing after everything typed is stored."""
    document = desk.context.place.document
    if document is None:
        return
    out = path if path.lower().endswith(".docx") else f"{path}.docx"
    start = partial(_brief_settled, desk, document.document.id, out)
    desk.context.tasks.write(jobs.settled, then=start)


def _brief_settled(desk: Desk, document_id: DocumentId, out: str, _: object) -> None:
    """Render beside the write lane: what is typed meanwhile is stored without waiting."""
    desk.context.tasks.start(
        translate("Briefing", "Writing the briefing"),
        jobs.write_briefing,
        desk.context.workspace,
        document_id,
        out,
        lane=Lane.READ,
        then=partial(_briefed, desk),
    )


def _briefed(desk: Desk, made: tuple[Path, tuple[Notice, ...]]) -> None:
    path, notices = made
    told = translate("Briefing", "The briefing is in {path}.").format(path=path)
    desk.context.notices.tell(" ".join((told, *(sentence(notice.code, notice.data) for notice in notices))))
