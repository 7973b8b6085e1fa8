"""Long work in one place of the status bar: what is being done, how far it is, how long it will take, and a way out."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QStatusBar, QToolButton, QVBoxLayout, QWidget

from workbench.ui.cards import ElidedLabel
from workbench.ui.counts import Counts
from workbench.ui.tasks import Report, Tasks

translate = QCoreApplication.translate

# Before this, what is left cannot be told; and work that was shorter is not worth a notification.
TELLING_S = 3.0
TEXT_WIDTH = 190
BAR_WIDTH = 84
WIDTH = 420
# Jobs report more often than anybody can read.
TICK_MS = 120


@dataclass(frozen=True, slots=True)
class Work:
    """A long job that runs, with the moment it began."""

    report: Report
    began: float

    def seconds_left(self, now: float) -> int | None:
        """Return how long it will take at the pace so far, or None while that cannot be told."""
        done, total, gone = self.report.done, self.report.total, now - self.began
        if not total or done <= 0 or gone < TELLING_S:
            return None
        return max(1, round(gone * (total - done) / done))


def left(seconds: int | None) -> str:
    """Return what is left in words."""
    if seconds is None:
        return ""
    if seconds < 60:
        return Counts().seconds_left(seconds)
    return Counts().minutes_left(-(-seconds // 60))


def told(report: Report) -> str:
    """Return what is being done."""
    return f"{report.title} · {report.what}" if report.what and report.what not in report.title else report.title


class Working(QObject):
    """Shows the job that began last in the status bar, and all of them above it when there are several."""

    def __init__(self, bar: QStatusBar, tasks: Tasks) -> None:
        super().__init__(bar)
        self._tasks = tasks
        self._works: dict[int, Work] = {}
        self.what, self.progress = ElidedLabel(parent=bar), QProgressBar(bar)
        self.left, self.cancel, self.more = QLabel(bar), QToolButton(bar), QToolButton(bar)
        self.what.setFixedWidth(TEXT_WIDTH)
        self.progress.setFixedWidth(BAR_WIDTH)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(translate("Working", "How far the work is"))
        self.cancel.setText(translate("Status", "Cancel"))
        self.cancel.clicked.connect(self._on_cancel_clicked)
        self.more.clicked.connect(self._on_more_clicked)
        self.popup = WorksPopup(bar)
        self.popup.cancel_wanted.connect(tasks.cancel)
        for widget in (self.what, self.progress, self.left, self.cancel, self.more):
            bar.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.refresh)
        tasks.long_started.connect(self._on_long_started)
        tasks.long_progressed.connect(self._on_long_progressed)
        tasks.long_ended.connect(self._on_long_ended)
        self.refresh()

    def works(self) -> list[Work]:
        """Return what runs, what began last in front."""
        return list(reversed(self._works.values()))

    @Slot()
    def refresh(self) -> None:
        """Show what runs now."""
        works, now = self.works(), time.monotonic()
        for widget in (self.what, self.progress, self.left, self.cancel):
            widget.setVisible(bool(works))
        self.more.setVisible(len(works) > 1)
        self.popup.show_works(works, now)
        if not works:
            self._timer.stop()
            return
        report = works[0].report
        self.what.show_text(told(report))
        show_progress(self.progress, report)
        self.left.setText(left(works[0].seconds_left(now)))
        self.more.setText(f"+{len(works) - 1}")
        name = translate("Working", "Everything that is being done")
        self.more.setToolTip(name)
        self.more.setAccessibleName(name)

    @Slot(object)
    def _on_long_started(self, report: Report) -> None:
        self._works[report.number] = Work(report, time.monotonic())
        self._timer.start()
        self.refresh()

    @Slot(object)
    def _on_long_progressed(self, report: Report) -> None:
        work = self._works.get(report.number)
        if work is not None:
            self._works[report.number] = replace(work, report=report)

    @Slot(int)
    def _on_long_ended(self, number: int) -> None:
        self._works.pop(number, None)
        self.refresh()

    @Slot()
    def _on_cancel_clicked(self) -> None:
        works = self.works()
        if works:
            self._tasks.cancel(works[0].report.number)
            self.what.show_text(translate("Working", "Stopping…"))

    @Slot()
    def _on_more_clicked(self) -> None:
        self.popup.show_above(self.more)


class WorksPopup(QFrame):
    """Every job that runs, each with its own way out."""

    cancel_wanted = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("picker")
        self.setAccessibleName(translate("Working", "Everything that is being done"))
        self._rows: dict[int, tuple[QWidget, ElidedLabel, QProgressBar, QLabel]] = {}
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(12, 10, 12, 10)
        self._box.setSpacing(10)
        self.setFixedWidth(WIDTH)

    def show_works(self, works: list[Work], now: float) -> None:
        """Show these jobs; the popup closes when none is left."""
        running = {work.report.number for work in works}
        for number in [number for number in self._rows if number not in running]:
            row = self._rows.pop(number)[0]
            self._box.removeWidget(row)
            row.deleteLater()
        for work in works:
            if work.report.number not in self._rows:
                self._rows[work.report.number] = self._row(work.report.number)
            _, what, bar, rest = self._rows[work.report.number]
            what.show_text(told(work.report))
            show_progress(bar, work.report)
            rest.setText(left(work.seconds_left(now)))
        if not works:
            self.hide()
        elif self.isVisible():
            self.adjustSize()

    def show_above(self, anchor: QWidget) -> None:
        """Open over a widget of the status bar."""
        self.adjustSize()
        corner = anchor.mapToGlobal(QPoint(0, 0))
        screen = self.screen().availableGeometry()
        x = max(screen.left(), min(corner.x(), screen.right() - self.width()))
        self.move(x, max(screen.top(), corner.y() - self.height() - 4))
        self.show()

    def _row(self, number: int) -> tuple[QWidget, ElidedLabel, QProgressBar, QLabel]:
        row, what, bar, rest, stop = QWidget(self), ElidedLabel(), QProgressBar(), QLabel(), QToolButton()
        bar.setTextVisible(False)
        rest.setObjectName("quiet")
        stop.setText(translate("Status", "Cancel"))
        stop.clicked.connect(lambda _checked=False: self.cancel_wanted.emit(number))
        lower = QHBoxLayout()
        for part in (bar, rest, stop):
            lower.addWidget(part, 1 if part is bar else 0)
        box = QVBoxLayout(row)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addWidget(what)
        box.addLayout(lower)
        self._box.addWidget(row)
        return row, what, bar, rest


def show_progress(bar: QProgressBar, report: Report) -> None:
    """Show how far a job is; a bar that nobody can fill moves to and fro."""
    bar.setRange(0, report.total or 0)
    bar.setValue(report.done if report.total else -1)
