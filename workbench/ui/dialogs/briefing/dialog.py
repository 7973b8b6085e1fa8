"""The briefing dialog."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
)

from workbench.domain.briefings import Recipe
from workbench.domain.documents import Notice
from workbench.domain.ids import SegmentId
from workbench.errors import Cancelled, UserError
from workbench.ui.clauses import NAMED, clause_name
from workbench.ui.desk import Desk
from workbench.ui.dialogs.briefing import jobs
from workbench.ui.dialogs.briefing.asking import Asking
from workbench.ui.dialogs.briefing.jobs import Wish
from workbench.ui.dialogs.briefing.judgements import JudgementsPage
from workbench.ui.dialogs.briefing.look import LookPage
from workbench.ui.dialogs.briefing.preview import PreviewPane
from workbench.ui.dialogs.briefing.scope import ScopePage
from workbench.ui.dialogs.briefing.sections import SectionsPage
from workbench.ui.jobs import DocumentRows
from workbench.ui.notices import sentence
from workbench.ui.tasks import Lane, Report

if TYPE_CHECKING:
    from workbench.services import recipes

translate = QCoreApplication.translate

PAUSE_MS = 350
SIDE = 430


class BriefingDialog(QDialog):
    """Makes a recipe, shows what it gives, and writes it."""

    def __init__(self, desk: Desk, rows: DocumentRows) -> None:
        super().__init__(desk.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Briefing", "Briefing of this document"))
        room = desk.window.screen().availableSize()
        self.resize(min(1100, room.width() - 60), min(760, room.height() - 60))
        self._desk, self._context, self._rows = desk, desk.context, rows
        self._before: recipes.Desk | None = None
        self._judging: recipes.Judging | None = None
        self._job: int | None = None
        self._out: Path | None = None
        app = QCoreApplication.instance()
        is_arabic = app is not None and app.property("language") == "ar"
        selected = [SegmentId(key) for key in desk.area.grid.selection.ids()]
        segment = desk.active()
        if not selected and segment is not None:
            selected = [segment.id]
        self.scope = ScopePage(rows, selected, is_arabic=is_arabic)
        self.sections = SectionsPage()
        named = [(row.id, clause_name(row)) for row in rows.clauses if row.depth == 0 and row.kind in NAMED]
        self.judgements = JudgementsPage(rows.document.id, named, self.scope.clause_ids)
        self.look, self.preview = LookPage(), PreviewPane()
        self.asking = Asking(desk.context, self.preview, self._wish, self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._ask)
        self._lay_out()
        self.setEnabled(False)
        self._context.tasks.read(jobs.load, self._context.workspace, rows.document.id, then=self._on_loaded)
        self._context.tasks.long_progressed.connect(self._on_progressed)

    def recipe(self) -> Recipe:
        """Return the recipe as it stands."""
        recipe = self._before.recipe if self._before is not None else Recipe()
        recipe = self.look.fill(recipe)
        return replace(
            recipe,
            sections=self.sections.sections(),
            clause_ids=self.scope.clause_ids(),
            segment_ids=self.scope.segment_ids(),
        )

    def export_to(self, path: str) -> None:
        """Store the judgements, then write the briefing beside the write lane."""
        self._out = Path(path if path.lower().endswith(".docx") else f"{path}.docx")
        self._store()
        self.progress.show()
        self.export.setEnabled(False)
        self._context.tasks.write(int, then=self._begin_export)

    def done(self, result: int) -> None:
        """Leave: what was set and judged is kept."""
        self._timer.stop()
        if self._before is not None:
            self._store()
        self.asking.end()
        super().done(result)

    def _lay_out(self) -> None:
        self.tabs = QTabWidget()
        self.tabs.setFixedWidth(SIDE)
        self.tabs.addTab(self.scope, translate("Briefing", "Scope"))
        self.tabs.addTab(self.sections, translate("Briefing", "Sections"))
        self.tabs.addTab(self.judgements, translate("Briefing", "Judgements"))
        self.tabs.addTab(self.look, translate("Briefing", "Look"))
        for page in (self.scope, self.sections, self.judgements, self.look):
            page.changed.connect(self._timer.start)
        below = self._buttons()
        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(self.tabs)
        middle.addWidget(self.preview, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        layout.addLayout(middle, 1)
        layout.addLayout(below)

    def _buttons(self) -> QHBoxLayout:
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.hide()
        self.export = QPushButton(translate("Briefing", "Export to Word…"))
        self.export.setObjectName("primary")
        self.export.setDefault(True)
        self.show_file = QPushButton(translate("Briefing", "Open"))
        self.show_folder = QPushButton(translate("Briefing", "Show in folder"))
        self.leave = QPushButton(translate("Briefing", "Close"))
        self.export.clicked.connect(self._on_export_clicked)
        self.show_file.clicked.connect(self._on_open_clicked)
        self.show_folder.clicked.connect(self._on_folder_clicked)
        self.leave.clicked.connect(self._on_leave_clicked)
        for button in (self.show_file, self.show_folder):
            button.hide()
        below = QHBoxLayout()
        below.addWidget(self.progress, 1)
        below.addStretch(1)
        for button in (self.show_file, self.show_folder, self.leave, self.export):
            below.addWidget(button)
        return below

    def _on_loaded(self, loaded: tuple[recipes.Desk, recipes.Judging]) -> None:
        before, self._judging = loaded
        self._before = before
        self.scope.show_recipe(before.recipe, before.coded)
        self.sections.show_sections(before.recipe.sections)
        self.judgements.show_judgements(before.judgements)
        marking = self._context.settings.text("briefing.marking")
        self.look.show_recipe(before.recipe, before.templates, marking)
        self.setEnabled(True)
        self._ask()

    @Slot()
    def _ask(self) -> None:
        self.export.setEnabled(not self.scope.is_empty())
        if self.scope.is_empty():
            self.preview.refuse(translate("Briefing", "Check the clauses that the briefing is to cover."))
        else:
            self.asking.ask()

    def _wish(self) -> Wish:
        return Wish(self._rows.document.id, self.recipe(), self.judgements.judgements())

    def _store(self) -> None:
        """Keep the recipe and the judgements, where they are others than before."""
        document_id, judged = self._rows.document.id, self.judgements.judgements()
        self._context.tasks.write(jobs.remember, self._context.workspace, document_id, self.recipe())
        # What is stored is known on the write lane only: a write that is refused leaves it as it was.
        if self._judging is not None and self._judging.differs(judged):
            self._context.edit(translate("Undo", "key judgements"), jobs.judge, self._judging, judged)

    def _begin_export(self, _nothing: object) -> None:
        self._job = self._context.tasks.start(
            translate("Briefing", "Writing the briefing"),
            jobs.export,
            self._context.workspace,
            self._rows.document.id,
            self.recipe(),
            self._out,
            lane=Lane.READ,
            then=self._on_exported,
            failed=self._on_export_failed,
        )
        self.leave.setText(translate("Briefing", "Cancel"))

    def _on_exported(self, made: tuple[Path, tuple[Notice, ...]]) -> None:
        path, notices = made
        self._end_export()
        for button in (self.show_file, self.show_folder):
            button.show()
        told = translate("Briefing", "The briefing is in {path}.").format(path=path)
        told = " ".join((told, *(sentence(notice.code, notice.data) for notice in notices)))
        self.preview.said.setText(told)
        self._context.notices.tell(told)

    def _on_export_failed(self, error: Exception) -> None:
        self._end_export()
        if isinstance(error, UserError):
            self.preview.refuse(sentence(error.code, error.data))
        elif isinstance(error, Cancelled):
            self.preview.refuse(translate("Briefing", "Cancelled. Nothing was written."))
        else:
            raise error

    def _end_export(self) -> None:
        self._job = None
        self.progress.hide()
        self.export.setEnabled(True)
        self.leave.setText(translate("Briefing", "Close"))

    @Slot(object)
    def _on_progressed(self, report: Report) -> None:
        if report.number == self._job:
            self.progress.setRange(0, report.total or 0)
            self.progress.setValue(report.done)

    @Slot()
    def _on_export_clicked(self) -> None:
        document = self._rows.document
        stem = (document.title_target or document.title_source)[:60].strip().replace("/", "-")
        kinds = translate("Briefing", "Word (*.docx)")
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), f"{stem}.docx", kinds)
        if path:
            self.export_to(path)

    @Slot()
    def _on_open_clicked(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out)))

    @Slot()
    def _on_folder_clicked(self) -> None:
        if self._out is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._out.parent)))

    @Slot()
    def _on_leave_clicked(self) -> None:
        if self._job is not None:
            self._context.tasks.cancel(self._job)
        else:
            self.accept()
