"""One concept of the segment: its translation, whether it is used, and its source term."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from workbench.domain.enums import TermStatus
from workbench.domain.terms import TermUse
from workbench.ui.cards import Card, TextLabel, escape, sized
from workbench.ui.direction import directed
from workbench.ui.fonts import Fonts
from workbench.ui.panels.terms.jobs import target_term

translate = QCoreApplication.translate


class TermCard(Card):
    """Two columns, the translation first; Return or a double click inserts it."""

    edit_wanted = Signal()

    def __init__(self, use: TermUse, fonts: Fonts, languages: tuple[str, str], *, translated: bool) -> None:
        super().__init__()
        self.setObjectName("termRow")
        self.use = use
        term = target_term(use)
        self.text = term.text if term is not None else ""
        self.box.setContentsMargins(2, 5, 2, 6)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(_label(self.text, languages[1], fonts), 5)
        sign, words, name = _sign(use, translated=translated)
        mark = QLabel(sign)
        mark.setObjectName(name)
        mark.setToolTip(words)
        mark.setAccessibleName(words)
        mark.setFixedWidth(16)
        mark.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        mark.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        row.addWidget(mark)
        row.addWidget(_label(use.term.text, languages[0], fonts), 5)
        self.box.addLayout(row)
        for sentence, quality in ((_forbidden(use), "warnText"), (directed(_note(use)), "quiet")):
            if sentence:
                label = QLabel(sentence)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setObjectName(quality)
                label.setWordWrap(True)
                label.setFont(sized(label.font(), 0.9))
                self.box.addWidget(label)
        self.setAccessibleName(f"{use.term.text}: {self.text}. {words}")
        for caption, run in (
            (translate("Terms", "Insert"), self.activated.emit),
            (translate("Terms", "Edit term…"), self.edit_wanted.emit),
            (translate("Terms", "Remove term"), self.removal_wanted.emit),
        ):
            action = QAction(caption, self)
            action.triggered.connect(run)
            self.addAction(action)


def _label(text: str, language: str, fonts: Fonts) -> TextLabel:
    label = TextLabel()
    label.setFont(sized(fonts.of_language(language), 0.92))
    label.show_markup(escape(text), language, text)
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
    return (term.note if term is not None else "") or use.entry.concept.note
