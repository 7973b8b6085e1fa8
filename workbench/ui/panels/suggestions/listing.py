"""The cards of what is offered, and the edits of memory units that one can ask them for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from workbench.domain.documents import SegmentRow
from workbench.ui import fonts
from workbench.ui.context import Context
from workbench.ui.hands import Suggestion
from workbench.ui.panels.suggestions import jobs
from workbench.ui.panels.suggestions.match_card import AnswerCard, Look, MatchCard, SuggestionCard
from workbench.ui.stack import Entry

if TYPE_CHECKING:
    from workbench.services.suggesting import Answer, Match

translate = QCoreApplication.translate


class Listing(QObject):
    """Tells the column what to show; the cards are made once and filled with what is offered next."""

    def __init__(self, context: Context, panel: QWidget, insert: Callable[[Suggestion], None]) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self._insert = insert

    def entries(self, segment: SegmentRow | None, matches: Sequence[Match], answers: Sequence[Answer]) -> list[Entry]:
        """Return what is offered for a segment, best first."""
        document = self._context.place.document
        if segment is None or document is None:
            return []
        languages = (document.document.language, document.project.target_language)
        look = Look(fonts.choose(QGuiApplication.font()), self._context.looks.theme, languages)
        entries = [self._match_entry(number, match, segment.source, look) for number, match in enumerate(matches, 1)]
        for number, answer in enumerate(answers, len(entries) + 1):
            entries.append(self._answer_entry(number, answer, look))
        return entries

    def _match_entry(self, number: int, match: Match, source: str, look: Look) -> Entry:
        def fill(card: QWidget) -> None:
            if isinstance(card, MatchCard):
                card.show_match(number, match, source, look)

        return Entry("match", (match.row.id, match.score), (number, match, source, look), self._match_card, fill)

    def _answer_entry(self, number: int, answer: Answer, look: Look) -> Entry:
        def fill(card: QWidget) -> None:
            if isinstance(card, AnswerCard):
                card.show_answer(number, answer, look)

        return Entry("answer", answer.engine, (number, answer, look), self._answer_card, fill)

    def _match_card(self) -> MatchCard:
        card = MatchCard()
        card.activated.connect(partial(self._on_card_activated, card))
        card.edit_wanted.connect(partial(self._edit, card))
        card.removal_wanted.connect(partial(self._delete, card))
        return card

    def _answer_card(self) -> AnswerCard:
        card = AnswerCard()
        card.activated.connect(partial(self._on_card_activated, card))
        return card

    def _on_card_activated(self, card: SuggestionCard) -> None:
        self._insert(card.suggestion)

    def _edit(self, card: MatchCard) -> None:
        match = card.match
        if match is None:
            return
        title = translate("Suggestions", "Edit memory unit")
        dialog = QInputDialog(self._panel)
        dialog.setWindowTitle(title)
        dialog.setLabelText(match.row.unit.source)
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setTextValue(match.row.unit.target)
        dialog.resize(460, 300)
        dialog.textValueSelected.connect(partial(self._on_edited, match))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_edited(self, match: Match, text: str) -> None:
        name = translate("Undo", "edit memory unit")
        self._context.edit(name, jobs.change_unit, match.row.id, text)

    def _delete(self, card: MatchCard) -> None:
        if card.match is not None:
            name = translate("Undo", "delete memory unit")
            self._context.edit(name, jobs.delete_unit, card.match.row.id)
