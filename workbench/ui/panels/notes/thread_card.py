"""A thread as a card: whose, when and where; the words it is on; what was said and answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QToolButton

from workbench.domain.annotations import NoteRow
from workbench.domain.enums import Side
from workbench.domain.halves import note_half
from workbench.ui.cards import Badge, Card, TextLabel, escape, quiet, sized
from workbench.ui.direction import guess_language
from workbench.ui.fonts import Fonts
from workbench.ui.language import reads_arabic
from workbench.ui.moments import exact_moment, moment

if TYPE_CHECKING:
    from workbench.services.noting import NoteThread

translate = QCoreApplication.translate


class ThreadCard(Card):
    """Emits what is wanted of the thread; a click goes to its place."""

    reply_wanted = Signal()
    edit_wanted = Signal()
    resolving_wanted = Signal()

    def __init__(self, thread: NoteThread, fonts: Fonts, *, mine: bool, languages: tuple[str, str]) -> None:
        super().__init__()
        self.about = thread
        self._fonts = fonts
        first = thread.first
        place = where(thread)
        head = quiet(" · ".join(part for part in (first.author, moment(first.created_at), place) if part))
        head.setToolTip(exact_moment(first.created_at))
        if thread.resolved:
            self.add_row(head, Badge(translate("Notes", "resolved"), "plain"), stretched=0)
        else:
            self.add_row(head, stretched=0)
        if thread.quote:
            language = languages[1] if first.side is Side.TARGET else languages[0]
            self.box.addWidget(self._text(f"“{thread.quote}”", language))
        self.box.addWidget(self._body(first))
        for answer in thread.answers:
            self._add_answer(answer)
        self._add_buttons(mine=mine)
        self.setAccessibleName(f"{first.author}, {place}: {first.body}")

    def _add_answer(self, answer: NoteRow) -> None:
        line = quiet(f"↳ {answer.author} · {moment(answer.created_at)}")
        line.setToolTip(exact_moment(answer.created_at))
        self.box.addWidget(line)
        self.box.addWidget(self._body(answer))

    def _body(self, note: NoteRow) -> TextLabel:
        """Show a note in the half that the window's reader reads, where it has two."""
        half = note_half(note.body, arabic=reads_arabic())
        language = note.language if half == note.body.strip() else ""
        return self._text(half, language or guess_language(half))

    def _text(self, text: str, language: str) -> TextLabel:
        label = TextLabel()
        label.setFont(sized(self._fonts.of_language(language), 0.92))
        label.show_markup(escape(text), language, text)
        return label

    def _add_buttons(self, *, mine: bool) -> None:
        settle = translate("Notes", "Reopen") if self.about.resolved else translate("Notes", "Resolve")
        row = QHBoxLayout()
        row.setSpacing(2)
        offers = [(translate("Notes", "Reply"), self.reply_wanted), (settle, self.resolving_wanted)]
        if mine:
            offers.append((translate("Notes", "Edit"), self.edit_wanted))
        for name, signal in offers:
            button = QToolButton()
            button.setText(name)
            button.setObjectName("cardButton")
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        self.box.addLayout(row)
        offers.append((translate("Notes", "Delete"), self.removal_wanted))
        for name, signal in offers:
            action = QAction(name, self)
            action.triggered.connect(signal)
            self.addAction(action)


def where(thread: NoteThread) -> str:
    """Say where a thread stands."""
    if thread.segment is not None:
        return translate("Notes", "segment {number}").format(number=thread.segment.ordinal + 1)
    if thread.first.clause_id is not None:
        return translate("Notes", "clause")
    return translate("Notes", "document")
