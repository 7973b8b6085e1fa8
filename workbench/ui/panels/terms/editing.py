"""Add, change and remove terms by a small dialog, each as one edit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtWidgets import QWidget

from workbench.domain.enums import Side
from workbench.domain.terms import TermUse
from workbench.ui.context import Context
from workbench.ui.dialogs.term.dialog import TermDialog, TermTexts
from workbench.ui.hands import Selection
from workbench.ui.panels.terms import jobs

translate = QCoreApplication.translate


class TermEdits(QObject):
    """The edits of the panel of terms; knows what was last selected on each side of the active segment."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._panel = parent
        self._selected: dict[Side, Selection] = {}
        context.hands.selection_changed.connect(self._on_selection_changed)
        context.hands.term_wanted.connect(self.add)

    @Slot()
    def add(self) -> None:
        """Ask for a new pair of terms, beginning with what is selected on both sides."""
        segment = self._context.place.segment
        if self._context.place.document is None:
            return
        here = {side: found for side, found in self._selected.items() if segment and found.segment_id == segment.id}
        chosen = {side: found.text.strip() for side, found in here.items()}
        texts = TermTexts(chosen.get(Side.SOURCE, ""), chosen.get(Side.TARGET, ""))
        dialog = self._dialog(translate("Terms", "Add term"), texts)
        dialog.written.connect(self._on_written)
        dialog.open()

    def edit(self, use: TermUse) -> None:
        """Ask how a pair of terms is to read."""
        term = jobs.target_term(use)
        status = term.status if term is not None else TermTexts().status
        texts = TermTexts(use.term.text, jobs.target_text(use), status, term.note if term is not None else "")
        dialog = self._dialog(translate("Terms", "Edit term"), texts)
        dialog.written.connect(partial(self._on_edited, use))
        dialog.open()

    def remove(self, use: TermUse) -> None:
        """Take a concept out of its termbase."""
        name = translate("Undo", "remove term “{term}”").format(term=use.term.text)
        self._context.edit(name, jobs.remove, use.entry.concept.id)

    def _dialog(self, title: str, texts: TermTexts) -> TermDialog:
        return TermDialog(self._panel.window(), title, texts, languages_of(self._context))

    def _on_written(self, texts: TermTexts) -> None:
        document = self._context.place.document
        if document is not None:
            name = translate("Undo", "add term “{term}”").format(term=texts.source)
            self._context.edit(name, jobs.add, document.project.id, texts)

    def _on_edited(self, use: TermUse, texts: TermTexts) -> None:
        name = translate("Undo", "edit term “{term}”").format(term=texts.source)
        self._context.edit(name, jobs.edit, use.term, jobs.target_term(use), texts)

    @Slot(object)
    def _on_selection_changed(self, selection: Selection | None) -> None:
        """Remember the last selection of each side: the fields lose theirs as the other is gone to."""
        if selection is not None:
            self._selected[selection.side] = selection


def languages_of(context: Context) -> tuple[str, str]:
    """Return the languages of the open document's texts."""
    document = context.place.document
    return (document.document.language, document.project.target_language) if document is not None else ("ar", "en")
