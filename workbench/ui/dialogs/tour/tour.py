"""The tour: a veil over the window, with a hole where the real thing is, and a card that speaks of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from workbench.ui.desk import Desk
from workbench.ui.dialogs.tour.steps import Step, steps
from workbench.ui.fonts import small, strong

translate = QCoreApplication.translate

SEEN = "tour.seen"
VEIL = QColor(0, 0, 0, 140)
CARD_WIDTH = 360
GAP = 14


class Tour(QWidget):
    """Leads through the window; Right or Enter goes on, Left back, Escape leaves."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self.setObjectName("tour")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._before = desk.window.focusWidget()
        self._steps: list[Step] = [step for step in steps() if _is_shown(step.find(desk))]
        self._hole = QRect()
        self.place = 0
        self.card = QFrame(self)
        self.card.setObjectName("picker")
        self.card.setFixedWidth(CARD_WIDTH)
        self.title, self.text, self.count = QLabel(), QLabel(), QLabel()
        self.title.setFont(strong(small(self.title.font(), 1.15)))
        self.count.setObjectName("said")
        for label in (self.title, self.text):
            label.setWordWrap(True)
        self.skip, self.back = QPushButton(translate("Tour", "Skip")), QPushButton(translate("Tour", "Back"))
        self.next = QPushButton()
        self.next.setObjectName("primary")
        row = QHBoxLayout()
        row.addWidget(self.count, 1)
        for button in (self.skip, self.back, self.next):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(16, 14, 16, 12)
        for label in (self.title, self.text):
            column.addWidget(label)
        column.addLayout(row)
        self.skip.clicked.connect(self.leave)
        self.back.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)
        desk.window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def begin(self) -> None:
        """Show the first step."""
        self.setGeometry(self._desk.window.rect())
        self.show()
        self.raise_()
        self.setFocus()
        self._refresh()

    @Slot()
    def go_on(self) -> None:
        """Show the next step, or end after the last."""
        if self.place + 1 < len(self._steps):
            self.place += 1
            self._refresh()
        else:
            self.leave()

    @Slot()
    def go_back(self) -> None:
        """Show the step before."""
        self.place = max(0, self.place - 1)
        self._refresh()

    @Slot()
    def leave(self) -> None:
        """End, and remember that the tour was seen."""
        self._desk.context.preferences.set(SEEN, True)
        self._desk.window.removeEventFilter(self)
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on, back, or leave by keys; in a right-to-left window the arrows turn."""
        forth, back = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.isRightToLeft():
            forth, back = back, forth
        if event.key() in (forth, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.go_on()
        elif event.key() in (back, Qt.Key.Key_Backspace):
            self.go_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.leave()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Keep the keys: a row that opens behind the veil takes the focus, and Escape would not leave."""
        if self.isVisible() and now is not None and now.window() is self._desk.window and not self._has(now):
            self._before = now
            self.setFocus()

    def _has(self, widget: QWidget) -> bool:
        return widget is self or self.isAncestorOf(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the veil with its hole."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil, hole = QPainterPath(), QPainterPath()
        veil.addRect(QRectF(self.rect()))
        hole.addRoundedRect(QRectF(self._hole), 8, 8)
        painter.fillPath(veil.subtracted(hole), VEIL)
        painter.setPen(QPen(self._desk.context.looks.theme.colour("accent"), 2))
        painter.drawPath(hole)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._desk.window.rect())
            self._refresh()
        return super().eventFilter(watched, event)

    def _refresh(self) -> None:
        step = self._steps[self.place]
        self.title.setText(step.title)
        self.text.setText(step.text)
        self.count.setText(f"{self.place + 1} / {len(self._steps)}")
        self.back.setEnabled(self.place > 0)
        is_last = self.place + 1 == len(self._steps)
        self.next.setText(translate("Tour", "Done") if is_last else translate("Tour", "Next"))
        self.setAccessibleName(step.title)
        self.setAccessibleDescription(step.text)
        shown = step.find(self._desk)
        if shown is not None:
            corner = shown.mapTo(self._desk.window, QPoint())
            self._hole = QRect(corner, shown.size()).adjusted(-4, -4, 4, 4).intersected(self.rect())
        self.card.adjustSize()
        self.card.move(self._card_place())
        self.update()

    def _card_place(self) -> QPoint:
        """Return a place for the card: below the hole, above it, or within it where it is large."""
        hole, card, room = self._hole, self.card.size(), self.rect()
        x = min(max(GAP, hole.center().x() - card.width() // 2), room.width() - card.width() - GAP)
        if hole.bottom() + GAP + card.height() < room.bottom():
            return QPoint(x, hole.bottom() + GAP)
        if hole.top() - GAP - card.height() > 0:
            return QPoint(x, hole.top() - GAP - card.height())
        return QPoint(x, max(GAP, hole.center().y() - card.height() // 2))


def _is_shown(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible()
