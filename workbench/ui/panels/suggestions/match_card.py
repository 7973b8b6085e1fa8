"""The cards of the suggestions: a match of a memory, an answer of an engine."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from workbench.domain.arabic.meaning import Meaning
from workbench.domain.enums import Origin
from workbench.domain.similarity import word_diff
from workbench.ui.cards import Badge, Card, TextLabel, diff_markup, escape, quiet, sized
from workbench.ui.fonts import Fonts
from workbench.ui.hands import Suggestion
from workbench.ui.moments import exact_moment, moment
from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.services.suggesting import Answer, Match

translate = QCoreApplication.translate

SIZE = 0.94


class SuggestionCard(Card):
    """A translation that is offered; knows what it would insert."""

    edit_wanted = Signal()

    def __init__(self, suggestion: Suggestion, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion = suggestion
        self.key = Badge("", "plain")
        self._number = 0
        self._name = ""

    def set_place(self, number: int) -> None:
        """Show the key that inserts it."""
        self._number = number
        self.set_chosen(False)

    def set_chosen(self, is_chosen: bool) -> None:
        """Show that it is the one that was walked to, or that it is not."""
        own = f"Ctrl+{self._number}" if self._number <= 9 else ""
        self.key.setText("Ctrl+Space" if is_chosen else own)
        self.key.setVisible(bool(self.key.text()))
        self._name = self._name or self.accessibleName()
        chosen = translate("Suggestions", "Chosen: {text}").format(text=self._name)
        self.setAccessibleName(chosen if is_chosen else self._name)
        if self.property("chosen") is not is_chosen:
            self.setProperty("chosen", is_chosen)
            self.style().unpolish(self)
            self.style().polish(self)

    def offer(self, name: str, icon: str, run: object) -> None:
        """Add something that can be done to it, by the context menu."""
        action = QAction(name, self)
        action.setProperty("icon", icon)
        action.triggered.connect(run)
        self.addAction(action)


class MatchCard(SuggestionCard):
    """A unit of a memory: its badge, whose it is, how its source differs, its translation."""

    def __init__(self, match: Match, source: str, fonts: Fonts, theme: Theme, *, languages: tuple[str, str]) -> None:
        unit = match.row.unit
        super().__init__(Suggestion(unit.target, Origin.MEMORY, match.score))
        self.match = match
        kind = "bad" if match.differs else "good"
        badge = Badge(translate("Suggestions", "TM {score} %").format(score=match.score), kind)
        self.setProperty("grave", bool(match.differs))
        about = quiet(" · ".join(part for part in (match.memory, unit.author, _changed(match)) if part))
        about.setToolTip(_history(match))
        self.add_row(badge, about, self.key, stretched=1)
        if match.score < 100 or match.differs:
            self.box.addWidget(
                _text(unit.source, languages[0], fonts, diff_markup(word_diff(unit.source, source), theme))
            )
        self.box.addWidget(_text(unit.target, languages[1], fonts))
        for sentence, name in ((reasons(match), "warnText"), (spelling(match), "quiet")):
            if sentence:
                label = QLabel(sentence)
                label.setObjectName(name)
                label.setWordWrap(True)
                self.box.addWidget(label)
        said = translate("Suggestions", "Memory match, {score} per cent: {text}")
        self.setAccessibleName(said.format(score=match.score, text=unit.target))
        self.setAccessibleDescription(reasons(match))
        self.offer(translate("Suggestions", "Insert"), "", self.activated.emit)
        self.offer(translate("Suggestions", "Copy"), "", self._on_copy)
        self.offer(translate("Suggestions", "Edit this memory unit…"), "", self.edit_wanted.emit)
        self.offer(translate("Suggestions", "Delete from the memory"), "", self.removal_wanted.emit)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.suggestion.text)


class AnswerCard(SuggestionCard):
    """What an engine answered."""

    def __init__(self, answer: Answer, fonts: Fonts, language: str) -> None:
        super().__init__(Suggestion(answer.text, Origin.MT, engine=answer.engine))
        self.add_row(Badge(translate("Suggestions", "MT"), "machine"), quiet(answer.title), self.key, stretched=1)
        self.box.addWidget(_text(answer.text, language, fonts))
        said = translate("Suggestions", "Machine translation by {engine}: {text}")
        self.setAccessibleName(said.format(engine=answer.title, text=answer.text))
        self.offer(translate("Suggestions", "Insert"), "", self.activated.emit)


def reasons(match: Match) -> str:
    """Say what the unit means differently, or nothing."""
    if not match.differs:
        return ""
    words = {
        Meaning.NEGATION: translate("Suggestions", "negation"),
        Meaning.STRENGTH: translate("Suggestions", "modality or strength"),
        Meaning.STANCE: translate("Suggestions", "stance"),
        Meaning.NUMBER: translate("Suggestions", "a number or date"),
        Meaning.NAME: translate("Suggestions", "who or what is named"),
        Meaning.QUANTIFIER: translate("Suggestions", "how many are meant"),
    }
    comma = translate("Suggestions", ", ")
    named = comma.join(words[kind] for kind in match.differs)
    return "⚠ " + translate("Suggestions", "The meaning differs: {what}.").format(what=named)


def spelling(match: Match) -> str:
    """Say in what a match of a hundred per cent is spelt differently, or nothing."""
    words = {
        "marks": translate("Suggestions", "vowel marks"),
        "tatweel": translate("Suggestions", "tatweel"),
        "alef": translate("Suggestions", "alef"),
        "hamza": translate("Suggestions", "hamza"),
        "finals": translate("Suggestions", "final letters"),
        "digits": translate("Suggestions", "digits"),
        "punctuation": translate("Suggestions", "punctuation"),
        "invisible": translate("Suggestions", "invisible characters"),
        "presentation": translate("Suggestions", "letter forms"),
        "persian": translate("Suggestions", "Persian letters"),
        "case": translate("Suggestions", "capitals"),
        "spaces": translate("Suggestions", "spaces"),
    }
    if not match.layers:
        return ""
    named = translate("Suggestions", ", ").join(words.get(layer, layer) for layer in match.layers)
    return translate("Suggestions", "Only the spelling differs: {what}.").format(what=named)


def _changed(match: Match) -> str:
    return moment(match.row.unit.changed_at or match.row.unit.created_at)


def _history(match: Match) -> str:
    unit = match.row.unit
    lines = [match.memory]
    if unit.author:
        made = translate("Suggestions", "by {author}, {date}")
        lines.append(made.format(author=unit.author, date=exact_moment(unit.changed_at or unit.created_at)))
    if unit.label:
        lines.append(translate("Suggestions", "from clause {label}").format(label=unit.label))
    lines += [f"{name}: {value}" for name, value in sorted(unit.properties.items())]
    return "\n".join(lines)


def _text(text: str, language: str, fonts: Fonts, markup: str = "") -> TextLabel:
    label = TextLabel()
    label.setFont(sized(fonts.of_language(language), SIZE))
    label.show_markup(markup or escape(text), language, text)
    return label
