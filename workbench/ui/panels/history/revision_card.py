"""One revision of a segment as a card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton

from workbench.domain.enums import Origin
from workbench.domain.similarity import word_diff
from workbench.ui.cards import Badge, Card, TextLabel, diff_markup, quiet, sized
from workbench.ui.fonts import Fonts
from workbench.ui.models.segments import state_word
from workbench.ui.moments import exact_moment, moment
from workbench.ui.panels.history.labels import edit_name
from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.services.revising import SegmentRevision

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Look:
    """How the texts of the cards are written: source and translation."""

    fonts: Fonts
    theme: Theme
    languages: tuple[str, str]


class RevisionCard(Card):
    """What was done, by whom and when; the words that changed; Return or the button brings the text back."""

    def __init__(self) -> None:
        super().__init__()
        self.row: SegmentRevision | None = None
        self._name, self._about = Badge("", "plain"), quiet("")
        self.add_row(self._name, self._about, stretched=1)
        self._texts = (TextLabel(), TextLabel())
        self._facts = quiet("")
        for part in (*self._texts, self._facts):
            self.box.addWidget(part)
        self._button = QToolButton()
        self._button.setObjectName("cardButton")
        self._button.setText(translate("History", "Restore this translation"))
        self._button.clicked.connect(self.activated)
        self.add_row(self._button)
        self._action = QAction(self._button.text(), self)
        self._action.triggered.connect(self.activated)
        self.addAction(self._action)

    def show_revision(self, row: SegmentRevision, look: Look, *, can_restore: bool) -> None:
        """Show a revision, in place of another; offer its translation where that can be brought back."""
        self.row = row
        revision = row.revision
        self._name.setText(edit_name(revision.label))
        self._about.show_text(" · ".join(part for part in (revision.author, moment(revision.at)) if part))
        self._about.setToolTip(exact_moment(revision.at))
        for label, texts, language in zip(self._texts, (row.source, row.target), look.languages, strict=True):
            if texts is not None:
                label.setFont(sized(look.fonts.of_language(language), 0.92))
                label.show_markup(diff_markup(word_diff(*texts, exact=True), look.theme), language, texts[1])
            label.setVisible(texts is not None)
        facts = " · ".join(_facts(row))
        self._facts.show_text(facts)
        self._facts.setVisible(bool(facts))
        self._button.setVisible(can_restore)
        self._action.setVisible(can_restore)
        self.setAccessibleName(f"{edit_name(revision.label)}, {revision.author}, {exact_moment(revision.at)}. {facts}")


def _facts(row: SegmentRevision) -> list[str]:
    facts = []
    if row.state is not None:
        facts.append(state_word(row.state))
    if row.locked is not None:
        facts.append(translate("History", "locked") if row.locked else translate("History", "unlocked"))
    origins = {
        Origin.HUMAN: translate("History", "by hand"),
        Origin.MEMORY: translate("History", "from memory"),
        Origin.MT: translate("History", "machine translation"),
        Origin.IMPORTED: translate("History", "imported"),
        Origin.PROPAGATED: translate("History", "propagated"),
    }
    if row.origin in origins:
        score = f" {row.score} %" if row.score is not None else ""
        engine = f" ({row.engine})" if row.engine else ""
        facts.append(f"{origins[row.origin]}{score}{engine}")
    return facts
