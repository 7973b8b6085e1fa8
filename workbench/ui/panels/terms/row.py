"""One concept of the segment: its translation, whether it is used, and its source term."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from workbench.domain.enums import TermStatus
from workbench.domain.halves import note_half
from workbench.domain.terms import TermUse
from workbench.ui.cards import Card, TextLabel, name_anew, sized
from workbench.ui.direction import directed
from workbench.ui.fonts import Fonts
from workbench.ui.language import reads_arabic
from workbench.ui.panels.terms.jobs import target_term

translate = QCoreApplication.translate


class TermCard(Card):
    """Two columns, the translation first; Return or a double click inserts it."""

    edit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("termRow")
        self.use: TermUse | None = None
        self.text = ""
        self.box.setContentsMargins(2, 5, 2, 6)
        self._target, self._source, self._mark = TextLabel(), TextLabel(), QLabel()
        self._mark.setFixedWidth(16)
        self._mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._target, 5)
        row.addWidget(self._mark)
        row.addWidget(self._source, 5)
        self.box.addLayout(row)
        self._warning, self._note = _sentence("warnText"), _sentence("quiet")
        self.box.addWidget(self._warning)
        self.box.addWidget(self._note)
        for caption, run in (
            (translate("Terms", "Insert"), self.activated.emit),
            (translate("Terms", "Edit term…"), self.edit_wanted.emit),
            (translate("Terms", "Remove term"), self.removal_wanted.emit),
        ):
            action = QAction(caption, self)
            action.triggered.connect(run)
            self.addAction(action)

    def show_use(self, use: TermUse, fonts: Fonts, languages: tuple[str, str], *, translated: bool) -> None:
        """Show a concept, in place of another."""
        self.use = use
        term = target_term(use)
        self.text = term.text if term is not None else ""
        for label, text, language in (
            (self._target, self.text, languages[1]),
            (self._source, use.term.text, languages[0]),
        ):
            label.setFont(sized(fonts.of_language(language), 0.92))
            label.show_text(text, language)
        sign, words, name = _sign(use, translated=translated)
        self._mark.setText(sign)
        self._mark.setToolTip(words)
        self._mark.setAccessibleName(words)
        name_anew(self._mark, name)
        for line, sentence in ((self._warning, _forbidden(use)), (self._note, directed(_note(use)))):
            line.setText(sentence)
            line.setVisible(bool(sentence))
        self.setAccessibleName(f"{use.term.text}: {self.text}. {words}")


def _sentence(quality: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(quality)
    label.setWordWrap(True)
    label.setFont(sized(label.font(), 0.9))
    label.hide()
    return label


def _sign(use: TermUse, *, translated: bool) -> tuple[str, str, str]:
    if use.forbidden:
        return "✕", translate("Terms", "A forbidden term is used"), "warnText"
    if use.rendered:
        return "✓", translate("Terms", "The translation has this term"), "goodText"
    if translated:
        return "!", translate("Terms", "The translation does not have this term"), "warnText"
    return "", translate("Terms", "Not translated yet"), "quiet"


def _forbidden(use: TermUse) -> str:
    names = [term.text for term in use.entry.terms if term.status is TermStatus.FORBIDDEN]
    if use.forbidden:
        return translate("Terms", "Not to be used: {terms}").format(terms=", ".join(names))
    return ""


def _note(use: TermUse) -> str:
    term = target_term(use)
    note = (term.note if term is not None else "") or use.entry.concept.note
    return note_half(note, arabic=reads_arabic())
