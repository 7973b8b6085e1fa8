"""The status bar: whether everything is saved, where one is, what is left, and what leaves the computer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QStatusBar

from workbench.domain.documents import SegmentRow
from workbench.domain.enums import State
from workbench.domain.languages import language_pair
from workbench.ui.context import Context
from workbench.ui.counts import Counts
from workbench.ui.editing import Editing
from workbench.ui.jobs import UNCONFIRMED, Figures
from workbench.ui.working import Working

translate = QCoreApplication.translate


class Status:
    """Fills a status bar from the mechanisms; says "Saved" only when nothing is on its way."""

    def __init__(self, bar: QStatusBar, context: Context, editing: Editing) -> None:
        self._context = context
        self._editing = editing
        self._has_opened = False
        bar.setSizeGripEnabled(False)
        bar.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # its words never widen the window
        self.saved, self.place, self.done, self.words = (QLabel(bar) for _ in range(4))
        self.network, self.languages = QLabel(bar), QLabel(bar)
        for widget in (self.saved, self.place, self.done, self.words):
            bar.addWidget(widget)
        self.working = Working(bar, context.tasks)
        for label in (self.network, self.languages):
            bar.addPermanentWidget(label)
        self.network.setText(self._network())
        editing.unsaved_changed.connect(self.refresh)
        context.tasks.writes_changed.connect(self.refresh)
        context.counting.counted.connect(self._on_counting_counted)
        context.place.segment_activated.connect(self._on_segment_activated)
        context.place.document_opened.connect(self._on_document_opened)
        context.place.document_closed.connect(self._on_document_closed)
        self.refresh()

    def refresh(self) -> None:
        """Say whether everything typed is in the store."""
        busy = self._editing.has_unsaved() or self._context.tasks.writes_pending() > 0
        self._has_opened = self._has_opened or self._context.opened.is_open()
        if busy and not self._has_opened:
            text, colour = translate("Status", "Opening…"), "muted"  # nothing can have been typed
        elif busy:
            text, colour = translate("Status", "Saving…"), "warning"
        else:
            text, colour = translate("Status", "Saved"), "success"
        colour = self._context.looks.theme.colours[colour]
        self.saved.setText(f'<span style="color:{colour}">●</span>&nbsp; {text}')
        self.saved.setAccessibleName(text)

    def is_saved(self) -> bool:
        """Tell whether the bar says that everything is saved."""
        return self.saved.accessibleName() == translate("Status", "Saved")

    def _network(self) -> str:
        engines = self._context.settings.get("engines.enabled")
        if isinstance(engines, list) and engines:
            return translate("Status", "Online engines: {names}").format(names=", ".join(map(str, engines)))
        return translate("Status", "Offline · nothing leaves this computer")

    def _on_counting_counted(self, figures: Figures) -> None:
        total = sum(figures.states.values())
        done = total - sum(figures.states[state] for state in UNCONFIRMED)
        reviewed = figures.states[State.REVIEWED] + figures.states[State.APPROVED]
        if total:
            text = translate("Status", "{done} % translated · {reviewed} % reviewed")
            self.done.setText(text.format(done=100 * done // total, reviewed=100 * reviewed // total))
        self.words.setText(Counts().words_left(figures.words_left))
        self._on_segment_activated(self._context.place.segment)

    def _on_segment_activated(self, segment: SegmentRow | None) -> None:
        document = self._context.place.document
        if segment is None or document is None:
            self.place.clear()
            return
        total, figures = len(document.ids), self._context.counting.figures
        if figures is not None and figures.document_id == document.document.id:
            total = sum(figures.states.values())
        text = translate("Status", "Segment {number} of {total}")
        self.place.setText(text.format(number=segment.ordinal + 1, total=total))

    def _on_document_opened(self) -> None:
        document = self._context.place.document
        if document is not None:
            project = document.project
            pair = language_pair(document.document.language, project.source_language, project.target_language)
            self.languages.setText(" → ".join(tag.upper() for tag in pair))
            self.languages.setLayoutDirection(Qt.LayoutDirection.LeftToRight)

    def _on_document_closed(self) -> None:
        for label in (self.place, self.done, self.words, self.languages):
            label.clear()
