"""The word under the caret in the source: its parts, its value, where else it stands."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from workbench.domain.documents import SegmentRow
from workbench.domain.enums import Side
from workbench.domain.spans import Span
from workbench.ui import fonts
from workbench.ui.cards import (
    Card,
    Column,
    TextLabel,
    entry_of,
    escape,
    hint,
    marked_markup,
    quiet,
    section_title,
    sized,
)
from workbench.ui.context import Context
from workbench.ui.counts import Counts
from workbench.ui.panels.word import jobs
from workbench.ui.sight import in_sight
from workbench.ui.stack import Entry

if TYPE_CHECKING:
    from workbench.services.looking_up import InMemory, Lookup
    from workbench.services.searching import Found

translate = QCoreApplication.translate

WAIT_MS = 90
SHOWN = 12
AROUND = 46


class WordPanel(QWidget):
    """Follows the caret while the panel can be seen."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._segment: SegmentRow | None = None
        self._at = 0
        self._number = 0
        self.column = Column(translate("Word", "Word under the caret"), self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.column)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._ask)
        context.hands.caret_moved.connect(self._on_caret_moved)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.place.document_closed.connect(self._on_document_closed)
        context.looks.changed.connect(self._ask)
        self._show_nothing()

    def showEvent(self, event: object) -> None:
        """Look up what was passed by while nobody looked."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._ask()

    def hideEvent(self, event: object) -> None:
        """Ask nothing more."""
        super().hideEvent(event)  # type: ignore[arg-type]
        self._timer.stop()

    @Slot(int)
    def _on_caret_moved(self, at: int) -> None:
        self._at = at
        if in_sight(self):
            self._timer.start()

    @Slot(object)
    def _on_segment_activated(self, segment: SegmentRow | None) -> None:
        moved = self._segment is None or segment is None or segment.id != self._segment.id
        self._segment = segment
        if segment is None:
            self._show_nothing()
        elif moved and in_sight(self):
            self._at = 0
            self._timer.start()

    @Slot()
    def _on_document_closed(self) -> None:
        self._on_segment_activated(None)

    @Slot()
    def _ask(self) -> None:
        document = self._context.place.document
        if self._segment is None or document is None or not in_sight(self) or not self._context.opened.is_open():
            return
        self._number += 1
        question = jobs.Question(
            self._number,
            document.document.id,
            self._segment.id,
            self._segment.source,
            self._at,
            document.document.language,
        )
        self._context.tasks.read(jobs.look_up, self._context.workspace, question, then=self._on_answered)

    def _on_answered(self, answer: jobs.Answer) -> None:
        if answer.number != self._number or self._context.place.document is None:
            return
        if answer.lookup is None:
            self._show_nothing()
            return
        self.column.show_entries(self._entries(answer, answer.lookup))

    def _show_nothing(self) -> None:
        text = translate("Word", "Put the caret in a word of the source to look it up.")
        self.column.show_entries([entry_of(hint, text)])

    def _entries(self, answer: jobs.Answer, lookup: Lookup) -> list[Entry]:
        look = (self._context.looks.theme.name, fonts.choose(QGuiApplication.font()), self._languages())
        entries = [Entry("head", "", (lookup.facts, look), partial(self._head, lookup))]
        if answer.terms:
            entries.append(entry_of(section_title, translate("Word", "Terms")))
            entries += [Entry("pair", pair, look, partial(self._pair, *pair)) for pair in answer.terms]
        title = translate("Word", "In this document: {count}")
        entries.append(entry_of(section_title, title.format(count=Counts().occurrences(_times(lookup.here)))))
        for place in lookup.here[:SHOWN]:
            entries.append(Entry("place", place.segment.id, (place, look), partial(self._place, place)))
        if lookup.memory:
            entries.append(entry_of(section_title, translate("Word", "In the memory")))
            for unit in lookup.memory:
                entries.append(Entry("unit", unit.row.id, (unit, look), partial(self._unit, unit)))
        return entries

    def _head(self, lookup: Lookup) -> QWidget:
        facts, card = lookup.facts, Card()
        parts = [*facts.proclitics, facts.stem, *facts.enclitics]
        card.box.addWidget(self._text(facts.text, self._languages()[0], 1.15))
        if len(parts) > 1:
            card.box.addWidget(self._text(" + ".join(parts), self._languages()[0], 0.95))
        rows = [(translate("Word", "Stem: {word}"), facts.stem if len(parts) > 1 else "")]
        rows.append((translate("Word", "Folded: {word}"), facts.folded if facts.folded != facts.text else ""))
        rows.append((translate("Word", "Value: {word}"), facts.number))
        for caption, value in rows:
            if value:
                card.box.addWidget(quiet(caption.format(word=f"\u2068{value}\u2069")))
        card.setAccessibleName(f"{facts.text}: {' + '.join(parts)}")
        return card

    def _pair(self, source: str, target: str) -> QWidget:
        card = Card()
        card.setObjectName("termRow")
        card.box.setContentsMargins(2, 4, 2, 4)
        languages = self._languages()
        card.add_row(self._text(target, languages[1], 0.9), self._text(source, languages[0], 0.9), stretched=0)
        card.activated.connect(partial(self._context.hands.insert_wanted.emit, target.split("، ", maxsplit=1)[0]))
        card.setAccessibleName(f"{source}: {target}")
        return card

    def _place(self, found: Found) -> QWidget:
        card = Card()
        card.setObjectName("termRow")
        card.box.setContentsMargins(2, 4, 2, 4)
        text, spans = snippet(found.text, found.hit.spans)
        label = TextLabel()
        language = self._languages()[0]
        label.setFont(sized(fonts.choose(QGuiApplication.font()).of_language(language), 0.86))
        label.show_markup(marked_markup(text, spans, self._context.looks.theme), language, text)
        number = QLabel(str(found.segment.ordinal + 1))
        number.setObjectName("quiet")
        number.setFixedWidth(26)
        card.add_row(number, label, stretched=1)
        card.activated.connect(partial(self._go, found))
        card.setAccessibleName(f"{found.segment.ordinal + 1}: {text}")
        return card

    def _unit(self, found: InMemory) -> QWidget:
        card, languages = Card(), self._languages()
        text, spans = snippet(found.row.unit.source, found.spans)
        label = TextLabel()
        label.setFont(sized(fonts.choose(QGuiApplication.font()).of_language(languages[0]), 0.86))
        label.show_markup(marked_markup(text, spans, self._context.looks.theme), languages[0], text)
        card.box.addWidget(label)
        card.box.addWidget(self._text(found.row.unit.target, languages[1], 0.9))
        card.setAccessibleName(f"{text}: {found.row.unit.target}")
        return card

    def _text(self, text: str, language: str, factor: float) -> TextLabel:
        label = TextLabel()
        label.setFont(sized(fonts.choose(QGuiApplication.font()).of_language(language), factor))
        label.show_markup(escape(text), language, text)
        return label

    def _go(self, found: Found) -> None:
        self._context.hands.go_to(found.segment.id, Side.SOURCE, Span(*found.hit.spans[0]))

    def _languages(self) -> tuple[str, str]:
        document = self._context.place.document
        return (document.document.language, document.project.target_language) if document is not None else ("ar", "en")


def snippet(text: str, spans: tuple[tuple[int, int], ...]) -> tuple[str, list[tuple[int, int]]]:
    """Cut a text to what stands around its first hit, at blanks, and move the hits along."""
    start = max(0, spans[0][0] - AROUND)
    end = min(len(text), spans[0][1] + AROUND)
    start = text.find(" ", start, spans[0][0]) + 1 if start else 0
    cut = text.rfind(" ", spans[0][1], end)
    end = cut if end < len(text) and cut > 0 else end
    before, after = ("… " if start else ""), (" …" if end < len(text) else "")
    moved = [(one - start + len(before), other - start + len(before)) for one, other in spans]
    kept = [(one, other) for one, other in moved if one >= len(before) and other <= end - start + len(before)]
    return f"{before}{text[start:end]}{after}", kept


def _times(found: tuple[Found, ...]) -> int:
    return sum(len(one.hit.spans) for one in found)
