"""A field for a date: typed as year, month and day, or taken from a calendar."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QFocusEvent, QIcon, QKeyEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidget, QWidgetAction

translate = QCoreApplication.translate

ISO = "yyyy-MM-dd"
SIGN = 16


class DateLine(QLineEdit):
    """Takes an ISO date or nothing; `chosen` tells of each that is whole, and what is none is marked as refused."""

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._hint = translate("Date", "Year-month-day, such as 2025-04-23; Alt+Down opens a calendar")
        self.setPlaceholderText(translate("Date", "YYYY-MM-DD"))
        self.setToolTip(self._hint)
        self.setMaxLength(10)
        self._open = QAction(_calendar(self), translate("Date", "Calendar"), self)
        self._open.triggered.connect(self.open_calendar)
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(self._on_text_edited)

    def show_date(self, text: str) -> None:
        """Show a date without telling."""
        self.setText(text.strip())
        self._mark(refused=False)

    def date(self) -> str | None:
        """Return the date in its ISO form, nothing where the field is empty, and None where that is no date."""
        text = self.text().strip()
        if not text:
            return ""
        day = QDate.fromString(text, ISO)
        return day.toString(ISO) if day.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Alt and Down, as lists do."""
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Mark what is left and is no date."""
        super().focusOutEvent(event)
        self._mark(refused=self.date() is None)

    @Slot()
    def open_calendar(self) -> None:
        """Let a day be picked."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar = QCalendarWidget(menu)
        calendar.setLayoutDirection(self.window().layoutDirection())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setSelectedDate(QDate.fromString(self.date() or "", ISO) if self.date() else QDate.currentDate())
        calendar.activated.connect(self.pick)
        calendar.clicked.connect(self.pick)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        holder = QWidgetAction(menu)
        holder.setDefaultWidget(calendar)
        menu.addAction(holder)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    @Slot(QDate)
    def pick(self, day: QDate) -> None:
        """Take a day."""
        self.show_date(day.toString(ISO))
        self.chosen.emit()

    @Slot()
    def _on_text_edited(self) -> None:
        if self.date() is not None:
            self._mark(refused=False)
            self.chosen.emit()

    def _mark(self, *, refused: bool) -> None:
        told = translate("Date", "This is no date. Write year, month and day, such as 2025-04-23.")
        self.setToolTip(told if refused else self._hint)
        self.setAccessibleDescription(told if refused else "")
        if bool(self.property("refused")) is not refused:
            self.setProperty("refused", refused)
            self.style().unpolish(self)
            self.style().polish(self)


def _calendar(widget: QWidget) -> QIcon:
    """Draw a leaf of a calendar, which needs no icon font."""
    ratio = widget.devicePixelRatioF()
    picture = QPixmap(int(SIGN * ratio), int(SIGN * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(widget.palette().placeholderText().color(), 1.3))
    painter.drawRoundedRect(2, 3, 12, 11, 2, 2)
    painter.drawLine(2, 7, 14, 7)
    for x in (5, 11):
        painter.drawLine(x, 1, x, 4)
    painter.end()
    return QIcon(picture)
