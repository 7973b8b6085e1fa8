"""The key judgements of a document: text in both languages, likelihood of the event, confidence in the evidence."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.briefings import JudgementRow
from workbench.domain.enums import Confidence, Likelihood
from workbench.domain.ids import ClauseId, DocumentId, JudgementId
from workbench.ui.dialogs.briefing import words

translate = QCoreApplication.translate

TEXT_HEIGHT = 78
MOST_NAMED = 3


class JudgementCard(QFrame):
    """One judgement."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self, row: JudgementRow, clauses: Sequence[tuple[ClauseId, str]]) -> None:
        super().__init__()
        self.setObjectName("engine")
        self._row = row
        self.clauses = QToolButton()
        self.clauses.setObjectName("withMenu")
        self.clauses.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = QMenu(self.clauses)
        for clause_id, name in clauses:
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(clause_id in row.clause_ids)
            action.setData(int(clause_id))
            action.toggled.connect(self._on_clauses_changed)
        self.clauses.setMenu(self._menu)
        self._say_clauses()
        self.english = _text(row.text_en, translate("Briefing", "Judgement in English"), Qt.LayoutDirection.LeftToRight)
        self.arabic = _text(row.text_ar, translate("Briefing", "Judgement in Arabic"), Qt.LayoutDirection.RightToLeft)
        self._make_pickers(row)
        remove = QToolButton()
        remove.setText("✕")
        remove.setToolTip(translate("Briefing", "Remove this judgement"))
        remove.setAccessibleName(remove.toolTip())
        pickers = QHBoxLayout()
        pickers.addWidget(self.likelihood, 1)
        pickers.addWidget(self.confidence, 1)
        pickers.addWidget(remove)
        layout = QVBoxLayout(self)
        layout.addWidget(self.english)
        layout.addWidget(self.arabic)
        layout.addLayout(pickers)
        layout.addWidget(self.clauses)
        for box in (self.likelihood, self.confidence):
            box.setMinimumHeight(28)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(10)
            box.currentIndexChanged.connect(self.changed)
        for text in (self.english, self.arabic):
            text.textChanged.connect(self.changed)
        remove.clicked.connect(lambda: self.removed.emit(self))

    def _make_pickers(self, row: JudgementRow) -> None:
        self.likelihood, self.confidence = QComboBox(), QComboBox()
        self.likelihood.setAccessibleName(translate("Briefing", "Likelihood of the event"))
        self.confidence.setAccessibleName(translate("Briefing", "Confidence in the evidence"))
        for likelihood in (None, *Likelihood):
            self.likelihood.addItem(words.likelihood(likelihood), likelihood)
        for confidence in (None, *Confidence):
            self.confidence.addItem(words.confidence(confidence), confidence)
        self.likelihood.setCurrentIndex([None, *Likelihood].index(row.likelihood))
        self.confidence.setCurrentIndex([None, *Confidence].index(row.confidence))

    def row(self) -> JudgementRow:
        """Return the judgement as it stands."""
        return replace(
            self._row,
            text_en=self.english.toPlainText().strip(),
            text_ar=self.arabic.toPlainText().strip(),
            likelihood=[None, *Likelihood][self.likelihood.currentIndex()],
            confidence=[None, *Confidence][self.confidence.currentIndex()],
            clause_ids=self._clause_ids(),
        )

    def _clause_ids(self) -> tuple[ClauseId, ...]:
        """Return what is checked, and what the row had of clauses that are not in the menu."""
        shown = {action.data(): action.isChecked() for action in self._menu.actions()}
        kept = [key for key in self._row.clause_ids if shown.get(int(key), True)]
        return (*kept, *(ClauseId(key) for key, is_on in shown.items() if is_on and key not in kept))

    def _say_clauses(self) -> None:
        names = [action.text() for action in self._menu.actions() if action.isChecked()]
        if names:
            joined = translate("Briefing", ", ").join(names[:MOST_NAMED])
            text = translate("Briefing", "Speaks of: {clauses}").format(clauses=joined)
            self.clauses.setText(f"{text}…" if len(names) > MOST_NAMED else text)
        else:
            self.clauses.setText(translate("Briefing", "Speaks of the whole document"))

    @Slot()
    def _on_clauses_changed(self) -> None:
        self._say_clauses()
        self.changed.emit()


class JudgementsPage(QWidget):
    """The judgements in their order; `changed` tells that they are others."""

    changed = Signal()

    def __init__(
        self,
        document_id: DocumentId,
        clauses: Sequence[tuple[ClauseId, str]],
        present: Callable[[], tuple[ClauseId, ...]],
    ) -> None:
        """Take the clauses by name, and what tells those a new judgement is to speak of."""
        super().__init__()
        self._document_id = document_id
        self._clauses = clauses
        self._present = present
        self._new = 0
        self.cards: list[JudgementCard] = []
        self.add = QPushButton(translate("Briefing", "Add a judgement"))
        self.add.clicked.connect(self._on_add_clicked)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 6, 0)
        self._column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.addWidget(area, 1)
        layout.addWidget(self.add)

    def show_judgements(self, rows: tuple[JudgementRow, ...]) -> None:
        """Show the judgements of the document."""
        for row in rows:
            self._add(row)

    def judgements(self) -> tuple[JudgementRow, ...]:
        """Return the judgements that say something, in their order."""
        found = [card.row() for card in self.cards]
        return tuple(
            replace(row, ordinal=place) for place, row in enumerate(row for row in found if row.text_en or row.text_ar)
        )

    def _add(self, row: JudgementRow) -> JudgementCard:
        card = JudgementCard(row, self._clauses)
        card.changed.connect(self.changed)
        card.removed.connect(self._on_card_removed)
        self.cards.append(card)
        self._column.insertWidget(self._column.count() - 1, card)
        return card

    @Slot()
    def _on_add_clicked(self) -> None:
        self._new -= 1
        row = JudgementRow(JudgementId(self._new), self._document_id, len(self.cards), "", "")
        card = self._add(replace(row, clause_ids=self._present()))
        card.english.setFocus()

    @Slot(object)
    def _on_card_removed(self, card: JudgementCard) -> None:
        self.cards.remove(card)
        card.deleteLater()
        self.changed.emit()


def _text(text: str, name: str, direction: Qt.LayoutDirection) -> QPlainTextEdit:
    box = QPlainTextEdit(text)
    box.setPlaceholderText(name)
    box.setAccessibleName(name)
    box.setLayoutDirection(direction)
    box.setTabChangesFocus(True)
    box.setFixedHeight(TEXT_HEIGHT)
    option = box.document().defaultTextOption()
    option.setTextDirection(direction)
    box.document().setDefaultTextOption(option)
    return box
