"""The cards of the suggestions: a match of a memory, an answer of an engine."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from workbench.domain.arabic.meaning import Meaning
from workbench.domain.enums import Origin
from workbench.domain.similarity import word_diff
from workbench.ui.cards import Badge, Card, TextLabel, diff_markup, escape, quiet, set_look, sized
from workbench.ui.fonts import Fonts
from workbench.ui.hands import Suggestion
from workbench.ui.moments import exact_moment, moment
from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.services.suggesting import Answer, Match

translate = QCoreApplication.translate

SIZE = 0.94


@dataclass(frozen=True, slots=True)
class Look:
    """How the texts of the cards are written."""

    fonts: Fonts
    theme: Theme
    languages: tuple[str, str]


class SuggestionCard(Card):
    """A translation that is offered; knows what it would insert."""

    edit_wanted = Signal()

    def __init__(self, badge: Badge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.suggestion = Suggestion("", Origin.HUMAN)
        self.badge, self.about, self.key = badge, quiet(""), Badge("", "plain")
        self.add_row(self.badge, self.about, self.key, stretched=1)
        self._number = 0
        self._name = ""

    def set_place(self, number: int, name: str) -> None:
        """Show the key that inserts it; `name` is what a screen reader says."""
        self._number, self._name = number, name
        self.set_chosen(False)

    def set_chosen(self, is_chosen: bool) -> None:
        """Show that it is the one that was walked to, or that it is not."""
        own = f"Ctrl+{self._number}" if self._number <= 9 else ""
        self.key.setText("Ctrl+Space" if is_chosen else own)
        self.key.setVisible(bool(self.key.text()))
        chosen = translate("Suggestions", "Chosen: {text}").format(text=self._name)
        self.setAccessibleName(chosen if is_chosen else self._name)
        set_look(self, "chosen", is_chosen)

    def offer(self, name: str, icon: str, run: object) -> None:
        """Add something that can be done to it, by the context menu."""
        action = QAction(name, self)
        action.setProperty("icon", icon)
        action.triggered.connect(run)
        self.addAction(action)


class MatchCard(SuggestionCard):
    """A unit of a memory: its badge, whose it is, how its source differs, its translation."""

    def __init__(self) -> None:
        super().__init__(Badge("", "good"))
        self.match: Match | None = None
        self._source, self._target = TextLabel(), TextLabel()
        self._warning, self._spelling = _sentence("warnText"), _sentence("quiet")
        for part in (self._source, self._target, self._warning, self._spelling):
            self.box.addWidget(part)
        self._source.hide()
        self.offer(translate("Suggestions", "Insert"), "", self.activated.emit)
        self.offer(translate("Suggestions", "Copy"), "", self._on_copy)
        self.offer(translate("Suggestions", "Edit this memory unit…"), "", self.edit_wanted.emit)
        self.offer(translate("Suggestions", "Delete from the memory"), "", self.removal_wanted.emit)

    def show_match(self, number: int, match: Match, source: str, look: Look) -> None:
        """Show a unit, in place of another."""
        unit = match.row.unit
        self.match, self.suggestion = match, offered_match(match)
        self.badge.setText(translate("Suggestions", "TM {score} %").format(score=match.score))
        set_look(self.badge, "kind", "bad" if match.differs else "good")
        set_look(self, "grave", bool(match.differs))
        self.about.show_text(" · ".join(part for part in (match.memory, unit.author, _changed(match)) if part))
        self.about.setToolTip(_history(match))
        is_near = match.score < 100 or bool(match.differs)
        if is_near:
            markup = diff_markup(word_diff(unit.source, source), look.theme)
            _show_text(self._source, unit.source, look.languages[0], look.fonts, markup)
        self._source.setVisible(is_near)
        _show_text(self._target, unit.target, look.languages[1], look.fonts)
        for label, sentence in ((self._warning, reasons(match)), (self._spelling, spelling(match))):
            label.setText(sentence)
            label.setVisible(bool(sentence))
        said = translate("Suggestions", "Memory match, {score} per cent: {text}")
        self.set_place(number, said.format(score=match.score, text=unit.target))
        self.setAccessibleDescription(reasons(match))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.suggestion.text)


class AnswerCard(SuggestionCard):
    """What an engine answered."""

    def __init__(self) -> None:
        super().__init__(Badge(translate("Suggestions", "MT"), "machine"))
        self._text = TextLabel()
        self.box.addWidget(self._text)
        self.offer(translate("Suggestions", "Insert"), "", self.activated.emit)

    def show_answer(self, number: int, answer: Answer, look: Look) -> None:
        """Show an answer, in place of another."""
        self.suggestion = offered_answer(answer)
        self.about.show_text(answer.title)
        _show_text(self._text, answer.text, look.languages[1], look.fonts)
        said = translate("Suggestions", "Machine translation by {engine}: {text}")
        self.set_place(number, said.format(engine=answer.title, text=answer.text))


def offered_match(match: Match) -> Suggestion:
    """Return what a unit of a memory would insert."""
    return Suggestion(match.row.unit.target, Origin.MEMORY, match.score)


def offered_answer(answer: Answer) -> Suggestion:
    """Return what an engine's answer would insert."""
    return Suggestion(answer.text, Origin.MT, engine=answer.engine)


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


def _show_text(label: TextLabel, text: str, language: str, fonts: Fonts, markup: str = "") -> None:
    label.setFont(sized(fonts.of_language(language), SIZE))
    label.show_markup(markup or escape(text), language, text)


def _sentence(quality: str) -> QLabel:
    label = QLabel()
    label.setObjectName(quality)
    label.setWordWrap(True)
    label.hide()
    return label
