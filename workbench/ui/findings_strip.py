"""The line below the grid while the list of findings is put away: how many there are, and the first of them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QToolButton, QWidget

from workbench.domain.enums import Severity
from workbench.ui.context import Context
from workbench.ui.found import Item
from workbench.ui.found_words import COLOURS, SIGNS, told
from workbench.ui.language import locale

translate = QCoreApplication.translate

MOST = 4
WIDEST = 300
GAP = 4


class FindingsStrip(QWidget):
    """Shown while something is found and the list is not seen; each part of it can be gone to."""

    def __init__(self, context: Context, dock: QDockWidget, show_list: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("findingsStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(translate("Findings", "Findings in short"))
        self._context = context
        self._dock = dock
        self._items: list[Item] = []
        self.count = _button(self)
        self.count.clicked.connect(lambda _checked=False: show_list())
        self.parts = [_button(self) for _ in range(MOST)]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 3, 20, 3)
        layout.setSpacing(GAP)
        layout.addWidget(self.count)
        for number, part in enumerate(self.parts):
            part.clicked.connect(lambda _checked=False, number=number: self._go(number))
            layout.addWidget(part)
        layout.addStretch(1)
        dock.installEventFilter(self)
        context.found.changed.connect(self.refresh)
        context.looks.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show what there is now."""
        self._items = self._context.found.open_items()
        worst = Severity.WARNING
        if self._items and self._items[0].finding.severity is Severity.ERROR:
            worst = Severity.ERROR
        colour = self._context.looks.theme.colours[COLOURS[worst]]
        self.count.setText(f"{SIGNS[worst]} {locale().toString(len(self._items))}")
        self.count.setStyleSheet(f"color: {colour}; font-weight: 600;")
        name = translate("Findings", "Show the list of findings")
        self.count.setToolTip(name)
        self.count.setAccessibleName(f"{name}: {len(self._items)}")
        self._fit()
        self._appear()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many parts as have room."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give way to the list."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._appear()
        return super().eventFilter(watched, event)

    def _appear(self) -> None:
        self.setVisible(bool(self._items) and self._dock.isHidden())

    def _fit(self) -> None:
        """Fill the line from its beginning; a part that has no room is left out."""
        metrics = QFontMetrics(self.font())
        # The sentence is the window's own, though it may begin with a word in another direction (UAX #9, LRI and RLI).
        opening = "\u2067" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "\u2066"
        room = self.width() - 40 - self.count.sizeHint().width() - GAP
        for part, item in zip(self.parts, self._items, strict=False):
            place = translate("Findings", "seg {number}").format(number=item.finding.ordinal + 1)
            text = f"{place} · {opening}{told(item)}\u2069"
            part.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, min(WIDEST, max(room - 16, 0))))
            part.setToolTip(told(item))
            part.setAccessibleName(text)
            room -= part.sizeHint().width() + GAP
            part.setVisible(room >= 0)
        for part in self.parts[len(self._items) :]:
            part.hide()

    def _go(self, number: int) -> None:
        if number < len(self._items):
            item = self._items[number]
            finding, span = item.finding, item.span
            self._context.hands.go_to(finding.segment_id, finding.side, span if len(span) else None)


def _button(parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
