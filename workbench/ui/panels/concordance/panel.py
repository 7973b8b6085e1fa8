"""Concordance: words in the memories and documents, source beside translation, hits washed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.domain.enums import Side
from workbench.domain.spans import Span
from workbench.ui import fonts
from workbench.ui.cards import Badge, Card, Column, TextLabel, entry_of, hint, marked_markup, quiet, raise_dock, sized
from workbench.ui.context import Context
from workbench.ui.counts import Counts
from workbench.ui.panels.concordance import jobs
from workbench.ui.place import Spot
from workbench.ui.stack import Entry

if TYPE_CHECKING:
    from workbench.services.looking_up import Concordance, InMemory
    from workbench.services.searching import Found

translate = QCoreApplication.translate

WAIT_MS = 250
SHOWN = 40


class ConcordancePanel(QWidget):
    """A line to type in and the places found; Return goes to a place, or inserts the translation of a memory unit."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._number = 0
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("Concordance", "Look up in the memories and all documents…"))
        self.line.setAccessibleName(translate("Concordance", "Words to look up"))
        self.line.setClearButtonEnabled(True)
        self.count = quiet("")
        self.column = Column(translate("Concordance", "Concordance"), self)
        head = QHBoxLayout()
        head.setContentsMargins(10, 8, 10, 0)
        head.addWidget(self.line, 2)
        head.addWidget(self.count, 3)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(head)
        box.addWidget(self.column, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        self.line.textChanged.connect(self._on_text_changed)
        self.line.returnPressed.connect(self._ask)
        context.hands.concordance_wanted.connect(self.look_up)
        context.opened.workspace_closed.connect(self._on_workspace_closed)
        self._show_hint(_invitation())

    def cards(self) -> list[Card]:
        """Return the places that are shown."""
        return [widget for widget in self.column.shown() if isinstance(widget, Card)]

    @Slot(str)
    def look_up(self, text: str) -> None:
        """Look a text up; without one, wait for words."""
        raise_dock(self)
        self.line.setFocus()
        words = " ".join(text.split())
        if words:
            self.line.setText(words)
        self.line.selectAll()
        self._ask()

    @Slot(str)
    def _on_text_changed(self, _text: str) -> None:
        self._timer.start()

    @Slot()
    def _ask(self) -> None:
        self._timer.stop()
        query = self.line.text().strip()
        self._number += 1
        if not query or not self._context.opened.is_open():
            self._show_hint(_invitation())
            return
        document = self._context.place.document
        project = document.project.id if document is not None else None
        args = (self._context.workspace, self._number, query, project)
        self._context.tasks.read(jobs.find, *args, then=self._on_found)

    def _on_found(self, answer: tuple[int, Concordance]) -> None:
        number, found = answer
        if number != self._number:
            return
        look = (self._context.looks.theme.name, fonts.choose(QGuiApplication.font()))
        cards = [
            Entry("unit", unit.row.id, (unit, look), partial(self._unit, unit)) for unit in found.memory[: SHOWN // 2]
        ]
        for place in found.documents[: SHOWN - len(cards)]:
            cards.append(Entry("place", place.segment.id, (place, look), partial(self._place, place)))
        total = len(found.memory) + len(found.documents)
        if not cards:
            self._show_hint(
                translate("Concordance", "Nothing has these words, neither the memories nor the documents.")
            )
            return
        said = Counts().places(total)
        if total > len(cards):
            said = translate("Concordance", "{places} · the first {shown} are shown").format(
                places=said, shown=len(cards)
            )
        self.count.show_text(said)
        self.column.show_entries(cards)

    def _show_hint(self, text: str) -> None:
        self.count.show_text("")
        self.column.show_entries([entry_of(hint, text)])

    def _unit(self, found: InMemory) -> Card:
        unit = found.row.unit
        texts = ((unit.source, unit.source_language, Side.SOURCE), (unit.target, unit.target_language, Side.TARGET))
        card = self._card(
            Badge(translate("Concordance", "Memory"), "good"), found.memory, texts, (found.side, found.spans)
        )
        card.activated.connect(partial(self._context.hands.insert_wanted.emit, unit.target))
        card.setToolTip(translate("Concordance", "Double click inserts the translation at the caret"))
        return card

    def _place(self, found: Found) -> Card:
        segment = found.segment
        document = self._context.place.document
        languages = (document.document.language, document.project.target_language) if document else ("ar", "en")
        texts = ((segment.source, languages[0], Side.SOURCE), (segment.target, languages[1], Side.TARGET))
        where = f"{found.document} · {segment.ordinal + 1}"
        badge = Badge(translate("Concordance", "Text"), "plain")
        card = self._card(badge, where, texts, (found.hit.side, found.hit.spans))
        card.activated.connect(partial(self._go, found))
        card.setToolTip(translate("Concordance", "Double click goes there"))
        return card

    def _card(
        self,
        badge: Badge,
        about: str,
        texts: tuple[tuple[str, str, Side], ...],
        hit: tuple[Side, tuple[tuple[int, int], ...]],
    ) -> Card:
        card = Card()
        card.add_row(badge, quiet(about), stretched=1)
        row = QHBoxLayout()
        row.setSpacing(16)
        chosen = fonts.choose(QGuiApplication.font())
        for text, language, side in texts:
            label = TextLabel()
            label.setFont(sized(chosen.of_language(language), 0.92))
            spans = hit[1] if side is hit[0] else ()
            label.show_markup(marked_markup(text, spans, self._context.looks.theme), language, text)
            row.addWidget(label, 1, Qt.AlignmentFlag.AlignTop)
        card.box.addLayout(row)
        card.setAccessibleName(f"{badge.text()}, {about}: {texts[0][0]} — {texts[1][0]}")
        return card

    def _go(self, found: Found) -> None:
        """Go to a place; one of another document is opened there."""
        segment = found.segment
        document = self._context.place.document
        if document is not None and document.document.id == segment.document_id:
            self._context.hands.go_to(segment.id, found.hit.side, Span(*found.hit.spans[0]))
            return
        self._context.place.open(segment.document_id, Spot(int(segment.id)))

    @Slot()
    def _on_workspace_closed(self) -> None:
        self._timer.stop()
        self._number += 1


def _invitation() -> str:
    return translate(
        "Concordance",
        "Select words and press Ctrl+K, or type them above: they are found behind clitics and in any spelling.",
    )
