"""Pick one of many by typing a few letters: the command palette, codes, places to go to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from workbench.domain.arabic.folding import fold_text

WIDTH = 520
HEIGHT = 380
MOST = 200
SWATCH = 10


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick; `detail` is shown behind it and searched too."""

    text: str
    detail: str = ""
    colour: str = ""
    icon: QIcon | None = None
    value: object = None


class ChoicesModel(QAbstractListModel):
    """The choices that match what was typed, spelling aside."""

    def __init__(self, choices: Sequence[Choice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = [(choice, fold_text(f"{choice.text} {choice.detail}").casefold()) for choice in choices]
        self._shown: list[Choice] = [choice for choice, _ in self._all[:MOST]]

    def narrow(self, typed: str) -> None:
        """Keep the choices that have every typed part, those that begin with it first."""
        parts = fold_text(typed).casefold().split()
        found = [(choice, text) for choice, text in self._all if all(part in text for part in parts)]
        if parts:
            found.sort(key=lambda item: not item[1].startswith(parts[0]))
        self.beginResetModel()
        self._shown = [choice for choice, _ in found[:MOST]]
        self.endResetModel()

    def choice(self, row: int) -> Choice | None:
        """Return the choice in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of choices shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text, and a swatch where the choice has a colour."""
        choice = self.choice(index.row())
        if choice is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{choice.text}   {choice.detail}" if choice.detail else choice.text
        if role == Qt.ItemDataRole.DecorationRole:
            return _swatch(choice.colour) if choice.colour else choice.icon
        return None


class Picker(QFrame):
    """A line to type in and a list below it; Return picks, Escape leaves."""

    def __init__(self, parent: QWidget, prompt: str, choices: Sequence[Choice], pick: Callable[[object], None]) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pick = pick
        self._before = parent.window().focusWidget()
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(prompt)
        self.line.setAccessibleName(prompt)
        self.model = ChoicesModel(choices, self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        self.line.textChanged.connect(self._on_line_changed)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._on_list_clicked)
        self._mark(0)

    def open(self) -> None:
        """Show over the upper middle of the window."""
        parent = self.parentWidget()
        if parent is None:
            return
        window = parent.window()
        self.resize(min(WIDTH, window.width() - 40), min(HEIGHT, window.height() - 80))
        corner = QPoint((window.width() - self.width()) // 2, 70)
        self.move(window.mapToGlobal(corner))
        self.show()
        self.line.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list and pick while the line keeps the focus."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
            if event.key() in steps:
                self._mark(self.list.currentIndex().row() + steps[Qt.Key(event.key())])
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_list_clicked(self.list.currentIndex())
                return True
        return super().eventFilter(watched, event)

    def _mark(self, row: int) -> None:
        last = self.model.rowCount() - 1
        self.list.setCurrentIndex(self.model.index(min(max(0, row), last)) if last >= 0 else QModelIndex())

    @Slot(str)
    def _on_line_changed(self, typed: str) -> None:
        self.model.narrow(typed)
        self._mark(0)

    @Slot(QModelIndex)
    def _on_list_clicked(self, index: QModelIndex) -> None:
        choice = self.model.choice(index.row())
        if choice is None:
            return
        pick = self._pick
        if self._before is not None:
            self._before.setFocus()
        self.close()
        pick(choice.value)


def _swatch(colour: str) -> QIcon:
    pixmap = QPixmap(SWATCH, SWATCH)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
