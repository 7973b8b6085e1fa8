"""Suggestions for the active segment: the memories' matches with what differs, and what engines answer when asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow
from workbench.domain.ids import SegmentId
from workbench.ui.cards import Column, entry_of, hint, raise_dock
from workbench.ui.context import Context
from workbench.ui.hands import Suggestion
from workbench.ui.panels.suggestions import jobs
from workbench.ui.panels.suggestions.listing import Listing
from workbench.ui.panels.suggestions.match_card import SuggestionCard, offered_answer, offered_match
from workbench.ui.panels.suggestions.warming import Looking, Warming
from workbench.ui.stack import Entry
from workbench.ui.tasks import Lane

if TYPE_CHECKING:
    from workbench.services.suggesting import Answer, Match, Offered

translate = QCoreApplication.translate

SAME = 100


class SuggestionsPanel(QWidget):
    """Cards, best first; they are the ones that Ctrl+1…9 and Ctrl+Space insert."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._segment: SegmentRow | None = None
        self._engines: tuple[Offered, ...] = ()
        self._matches: tuple[Match, ...] = ()
        self._answers: dict[str, Answer] = {}
        self._asking: dict[int, str] = {}
        self._fill_from_machine = False
        self._looking = Looking(self)
        self._looking.due.connect(self._on_looking_due)
        self._warming = Warming(context, self)
        self._listing = Listing(context, self, self._insert)
        self._chosen = -1
        self.column = Column(translate("Suggestions", "Suggestions"), self)
        self.column.filled.connect(self._mark_chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.column)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.place.document_closed.connect(partial(self._on_segment_activated, None))
        context.changes.changed.connect(self._on_changes_changed)
        context.looks.changed.connect(self._show)
        context.hands.machine_wanted.connect(self.use_machine)
        context.hands.suggestion_chosen.connect(self._on_suggestion_chosen)
        self._show()

    def cards(self) -> list[SuggestionCard]:
        """Return the cards that are shown, best first."""
        return [widget for widget in self.column.shown() if isinstance(widget, SuggestionCard)]

    @Slot()
    def use_machine(self) -> None:
        """Insert what an engine answered, or ask those that are on; none is ever asked that is off."""
        if self._segment is None:
            return
        answer = next(iter(self._answers.values()), None)
        if answer is not None:
            self._insert(offered_answer(answer))
            return
        raise_dock(self)
        self._fill_from_machine = True
        self._ask()

    def _read(self) -> None:
        if self._segment is not None and self._context.opened.is_open():
            self._looking.begin()
            self._context.tasks.read(jobs.find, self._context.workspace, self._segment.id, then=self._on_found)

    def _on_found(self, found: jobs.Found) -> None:
        if self._segment is None or found.segment_id != self._segment.id:
            return
        self._looking.end()
        self._matches, self._engines = found.matches, found.engines
        self._show()
        is_known = any(match.score == SAME for match in found.matches)
        if self._engines and not self._answers and not is_known and self._context.settings.get("engines.ask"):
            self._ask()

    @Slot()
    def _ask(self) -> None:
        """Ask every engine that is turned on, once."""
        if self._segment is None or self._asking:
            return
        if not self._engines:
            self._fill_from_machine = False
            self._context.notices.tell(_offline())
            return
        for engine in self._engines:
            title = translate("Suggestions", "Asking {engine}").format(engine=engine.title)
            number = self._context.tasks.start(
                title,
                jobs.ask,
                self._context.workspace,
                self._segment.id,
                engine.id,
                lane=Lane.READ,
                then=partial(self._on_answer, engine.id, self._segment.source),
                failed=partial(self._on_refused, engine.id),
            )
            self._asking[number] = engine.id
        self._show()

    def _on_answer(self, engine: str, source: str, answered: tuple[SegmentId, Answer]) -> None:
        """Take an answer, unless another segment is active by now, or its source was corrected meanwhile."""
        self._forget(engine)
        segment_id, answer = answered
        if self._segment is not None and (self._segment.id, self._segment.source) == (segment_id, source):
            self._answers[engine] = answer
        self._show()
        if self._fill_from_machine and engine in self._answers:
            self._fill_from_machine = False
            present = self._context.place.segment
            if present is not None and present.id == segment_id and not present.target.strip():
                self._insert(offered_answer(answer))

    def _on_refused(self, engine: str, error: Exception) -> None:
        self._forget(engine)
        self._show()
        self._context.tasks.tell_failure(error)

    @Slot()
    def _on_looking_due(self) -> None:
        """Say that it takes a while, and offer nothing of the segment before."""
        self._matches = ()
        self._show()

    def _forget(self, engine: str) -> None:
        self._asking = {number: asked for number, asked in self._asking.items() if asked != engine}

    def _show(self, _theme: object = None) -> None:
        entries = self._listing.entries(self._segment, self._matches, tuple(self._answers.values()))
        if self._segment is None:
            text = translate("Suggestions", "Open a segment to see what the memory has for it.")
            entries.append(entry_of(hint, text))
        else:
            if self._looking.is_due:
                entries = [entry_of(hint, translate("Suggestions", "Looking…"))]
            elif not self._matches:
                text = translate(
                    "Suggestions",
                    "The memory has nothing like this segment yet. Every translation that you confirm with "
                    "Ctrl+Enter is kept and offered for the next one like it.",
                )
                entries.append(entry_of(hint, text))
            entries += self._machine_part()
        self.column.show_entries(entries)
        offered: list[Suggestion] = []
        if self._segment is not None and self._context.place.document is not None:
            offered = [offered_match(match) for match in self._matches]
            offered += [offered_answer(answer) for answer in self._answers.values()]
        self._context.hands.suggest(self._segment.id if self._segment is not None else None, offered)

    def _machine_part(self) -> list[Entry]:
        if not self._engines:
            return [entry_of(hint, _offline())]
        if self._asking:
            return [entry_of(hint, translate("Suggestions", "Asking for a machine translation…"))]
        if self._answers:
            return []
        names = ", ".join(engine.title for engine in self._engines)
        sent = translate("Suggestions", "The source is sent to {names}.").format(names=names)
        return [Entry("ask", "", "", self._ask_button), entry_of(_plain, sent)]

    def _ask_button(self) -> QPushButton:
        button = QPushButton(translate("Suggestions", "Ask for a machine translation"))
        button.setToolTip("Ctrl+M")
        button.clicked.connect(self._ask)
        return button

    def _insert(self, offered: Suggestion) -> None:
        present = self._context.place.segment
        if present is None or self._segment is None or present.id != self._segment.id:
            return
        if present.locked:
            self._context.notices.warn(translate("Suggestions", "This segment is locked; unlock it first."))
            return
        self._context.hands.fill_wanted.emit(offered.text, offered)

    @Slot(object)
    def _on_segment_activated(self, segment: SegmentRow | None) -> None:
        before, self._segment = self._segment, segment
        same = before is not None and segment is not None and before.id == segment.id
        if same and before is not None and segment is not None and before.source == segment.source:
            return
        self._answers = {}
        self._fill_from_machine = False
        self._looking.end()
        if segment is None:
            self._matches = ()
            self._show()
            return
        if before is None:
            self.column.show_entries(())  # a segment is open now; what the memory has for it is on its way
        self._context.hands.suggest(segment.id, ())
        self._read()

    @Slot(object)
    def _on_changes_changed(self, change_set: ChangeSet) -> None:
        if change_set.touches(Table.MEMORY_UNITS, Table.MEMORIES, Table.BATCHES):
            self._read()

    @Slot(int)
    def _on_suggestion_chosen(self, place: int) -> None:
        """Mark the one that was walked to and bring it into view; the focus stays where it is."""
        self._chosen = place
        if place >= 0:
            raise_dock(self)
        self._mark_chosen()

    @Slot()
    def _mark_chosen(self) -> None:
        for number, card in enumerate(self.cards()):
            card.set_chosen(number == self._chosen)
            if number == self._chosen:
                self.column.ensureWidgetVisible(card)


def _offline() -> str:
    return translate(
        "Suggestions",
        "Offline – nothing leaves this computer. Machine translation is there once you turn an engine on in the "
        "settings.",
    )


def _plain(text: str) -> QLabel:
    label = hint(text)
    label.setContentsMargins(0, 0, 0, 0)
    return label
