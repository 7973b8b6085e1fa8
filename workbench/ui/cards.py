"""Cards, and the columns they stand in: what the panels beside the grid are made of."""

from __future__ import annotations

import html
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.similarity import Change, Piece
from workbench.ui.direction import of_language
from workbench.ui.fonts import small, strong
from workbench.ui.stack import Entry, Stack, show_more_at_end
from workbench.ui.theme import Theme

GAP = 8
INSIDE = 11
_DIRECTIONS = {Qt.LayoutDirection.RightToLeft: "rtl", Qt.LayoutDirection.LeftToRight: "ltr"}


class TextLabel(QLabel):
    """A wrapped text in the direction of its language, whatever the window's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_markup(self, markup: str, language: str, plain: str = "") -> None:
        """Show rich text; `plain` is what a screen reader says."""
        direction = of_language(language)
        self.setLayoutDirection(direction)
        self.setText(f'<p dir="{_DIRECTIONS[direction]}" style="margin:0">{markup}</p>')
        self.setAccessibleName(plain)

    def show_text(self, text: str, language: str) -> None:
        """Show a text as it is."""
        self.show_markup(escape(text), language, text)


class Badge(QLabel):
    """A short word on a coloured ground; `kind` is one of good, machine, bad, plain."""

    def __init__(self, text: str, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName("badge")
        self.setProperty("kind", kind)
        self.setFont(strong(small(self.font(), 0.82)))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where there is no room."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setToolTip(text)
        self._elide()

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setToolTip(text)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Measure again with another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._elide()

    def resizeEvent(self, event: QEvent) -> None:
        """Cut the text to the room there is."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._elide()

    def _elide(self) -> None:
        self.setText(QFontMetrics(self.font()).elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))
        self.setAccessibleName(self._whole)


class Card(QFrame):
    """A framed piece of a panel that can be reached by Tab and arrows; Return or a double click activates it."""

    activated = Signal()
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(INSIDE, GAP, INSIDE, GAP + 1)
        self.box.setSpacing(5)

    def add_row(self, *parts: QWidget, stretched: int = -1) -> None:
        """Add widgets side by side; the one at `stretched` takes the room that is left."""
        row = QHBoxLayout()
        row.setSpacing(GAP)
        for place, part in enumerate(parts):
            row.addWidget(part, 1 if place == stretched else 0)
        if stretched < 0:
            row.addStretch(1)
        self.box.addLayout(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate by Return, remove by Delete, go to the neighbours by arrows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.activated.emit()
        elif event.key() == Qt.Key.Key_Delete and not event.modifiers():
            self.removal_wanted.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and not event.modifiers():
            self._step(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Activate."""
        event.accept()
        self.activated.emit()

    def _step(self, forward: bool) -> None:
        parent = self.parentWidget()
        cards = [widget for widget in parent.shown() if isinstance(widget, Card)] if isinstance(parent, Stack) else []
        place = cards.index(self) + (1 if forward else -1) if self in cards else -1
        if 0 <= place < len(cards):
            cards[place].setFocus(Qt.FocusReason.TabFocusReason)


class Column(QScrollArea):
    """Cards and titles one below the other, that can be scrolled."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inside = Stack()
        self._inside.setObjectName("panel")
        self._inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inside.box.setContentsMargins(10, 10, 10, 10)
        self._inside.box.setSpacing(GAP)
        self.setWidget(self._inside)
        self.filled = self._inside.filled
        show_more_at_end(self, self._inside)

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these in place of those before."""
        self._inside.show_entries(entries)

    def is_filled(self) -> bool:
        """Tell whether as much is shown as can be seen."""
        return self._inside.is_filled()

    def is_complete(self) -> bool:
        """Tell whether all is shown."""
        return self._inside.is_complete()

    def shown(self) -> list[QWidget]:
        """Return what is shown."""
        return self._inside.shown()


def entry_of(make: Callable[[str], QLabel], text: str) -> Entry:
    """Return a sentence or a title as an entry."""
    return Entry(make.__name__, text, text, partial(make, text))


def section_title(text: str) -> QLabel:
    """Return the small heading of a part of a panel."""
    label = QLabel(text.upper())
    label.setObjectName("sectionTitle")
    label.setFont(strong(small(label.font(), 0.85)))
    return label


def hint(text: str) -> QLabel:
    """Return a sentence that says what one can do here."""
    label = QLabel(text)
    label.setObjectName("hint")
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading)
    return label


def quiet(text: str, factor: float = 0.9) -> ElidedLabel:
    """Return a muted line."""
    label = ElidedLabel(text)
    label.setObjectName("quiet")
    label.setFont(small(label.font(), factor))
    return label


def sized(font: QFont, factor: float) -> QFont:
    """Return the same font in another size."""
    copy = QFont(font)
    copy.setPointSizeF(max(7.0, font.pointSizeF() * factor))
    return copy


def name_anew(widget: QWidget, name: str) -> None:
    """Give a widget the look that the style sheet has for another name."""
    if widget.objectName() != name:
        widget.setObjectName(name)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet looks at."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


def escape(text: str) -> str:
    """Return a text as markup that shows it as it is."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def diff_markup(pieces: Iterable[Piece], theme: Theme) -> str:
    """Show what was removed struck through and what was added underlined, each on its own ground."""
    styles = {
        Change.REMOVED: f"color:{theme.colours['danger']};background:{theme.colours['danger_tint']};"
        "text-decoration:line-through",
        Change.ADDED: f"color:{theme.colours['success']};background:{theme.colours['success_tint']};"
        "text-decoration:underline",
    }
    parts = []
    for piece in pieces:
        words = piece.text.rstrip()
        blank = piece.text[len(words) :]
        style = styles.get(piece.change)
        parts.append(f'<span style="{style}">{escape(words)}</span>{blank}' if style else escape(piece.text))
    return "".join(parts)


def marked_markup(text: str, spans: Iterable[tuple[int, int]], theme: Theme) -> str:
    """Wash the given stretches of a text."""
    style = f"background:{theme.colours['selection']};color:{theme.colours['text']}"
    parts, at = [], 0
    for start, end in sorted(spans):
        if start >= at:
            parts += [escape(text[at:start]), f'<span style="{style}">{escape(text[start:end])}</span>']
            at = end
    return "".join([*parts, escape(text[at:])])


def raise_dock(widget: QWidget) -> None:
    """Bring the dock that a panel stands in to the front."""
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    if parent is not None:
        parent.show()
        parent.raise_()
