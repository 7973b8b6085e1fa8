"""One revision of a segment as a card."""

from __future__ import annotations

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


class RevisionCard(Card):
    """What was done, by whom and when; the words that changed; Return or the button brings the text back."""

    def __init__(self, row: SegmentRevision, fonts: Fonts, theme: Theme, languages: tuple[str, str]) -> None:
        super().__init__()
        self.row = row
        revision = row.revision
        name = Badge(edit_name(revision.label), "plain")
        about = quiet(" · ".join(part for part in (revision.author, moment(revision.at)) if part))
        about.setToolTip(exact_moment(revision.at))
        self.add_row(name, about, stretched=1)
        for texts, language in ((row.source, languages[0]), (row.target, languages[1])):
            if texts is not None:
                label = TextLabel()
                label.setFont(sized(fonts.of_language(language), 0.92))
                label.show_markup(diff_markup(word_diff(*texts, exact=True), theme), language, texts[1])
                self.box.addWidget(label)
        facts = " · ".join(_facts(row))
        if facts:
            self.box.addWidget(quiet(facts))
        self.setAccessibleName(f"{edit_name(revision.label)}, {revision.author}, {exact_moment(revision.at)}. {facts}")

    def offer_restoring(self, *, can: bool) -> None:
        """Offer to bring the translation of this revision back."""
        if not can:
            return
        button = QToolButton()
        button.setObjectName("cardButton")
        button.setText(translate("History", "Restore this translation"))
        button.clicked.connect(self.activated)
        self.add_row(button)
        action = QAction(button.text(), self)
        action.triggered.connect(self.activated)
        self.addAction(action)


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
