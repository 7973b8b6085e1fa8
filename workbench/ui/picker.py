"""Pick one of many by typing a few letters: the command palette, codes, places to go to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from workbench.domain.arabic.folding import fold_text
from workbench.ui.matching import Found, find
from workbench.ui.picker_place import HEIGHT, place, room_of, row_of
from workbench.ui.picker_rows import HEIGHT as ROW_HEIGHT
from workbench.ui.picker_rows import RowDelegate

MOST = 200
SWATCH = 10
KEYS_ROLE = int(Qt.ItemDataRole.UserRole) + 1
DETAIL_ROLE = int(Qt.ItemDataRole.UserRole) + 2


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to pick; `detail` is shown behind it and searched too.

    `words` are other names it has, one a line; `keys` are only shown.
    """

    text: str
    detail: str = ""
    colour: str = ""
    icon: QIcon | None = None
    value: object = None
    keys: tuple[str, ...] = ()
    words: str = ""


def folded(choice: Choice) -> Found:
    """Return what is searched of a choice, spelling aside; slow enough to be done on a worker for thousands."""
    names = "\n".join(fold_text(name).casefold() for name in (choice.text, *choice.words.split("\n")))
    return Found(choice, f"\n{names}", f" {fold_text(choice.detail).casefold()} {names}")


class ChoicesModel(QAbstractListModel):
    """The choices that match what was typed, spelling aside."""

    def __init__(self, choices: Sequence[Choice], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all = [folded(choice) for choice in choices]
        self._shown: list[Choice] = list(choices[:MOST])

    def narrow(self, typed: str) -> None:
        """Keep the choices that have every typed part, the closest first."""
        self.show_choices([item.value for item in find(self._all, fold_text(typed).casefold(), MOST)])

    def show_choices(self, choices: Sequence[object]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._shown = [choice for choice in choices if isinstance(choice, Choice)]
        self.endResetModel()

    def choice(self, row: int) -> Choice | None:
        """Return the choice in a row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of choices shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text, what stands behind it, its keys, and a swatch where the choice has a colour."""
        choice = self.choice(index.row())
        if choice is None:
            return None
        if role == Qt.ItemDataRole.DecorationRole:
            return _swatch(choice.colour) if choice.colour else choice.icon
        answers: dict[int, object] = {
            int(Qt.ItemDataRole.DisplayRole): choice.text,
            int(Qt.ItemDataRole.AccessibleTextRole): " ".join((choice.text, choice.detail, *choice.keys)).strip(),
            DETAIL_ROLE: choice.detail,
            KEYS_ROLE: choice.keys,
        }
        return answers.get(int(role))


class Picker(QFrame):
    """A line to type in and a list below it; Return picks, Escape leaves."""

    def __init__(
        self,
        parent: QWidget,
        prompt: str,
        choices: Sequence[Choice],
        pick: Callable[[object], None],
        *,
        model: ChoicesModel | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pick = pick
        self._most = HEIGHT
        self._before = parent.window().focusWidget()
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(prompt)
        self.line.setAccessibleName(prompt)
        self.model = model or ChoicesModel(choices, self)
        self.model.setParent(self)
        self.list = QListView(self)
        self._set_up_list(prompt)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.addWidget(self.line)
        layout.addWidget(self.list, 1)
        if hint:
            said = QLabel(hint)
            said.setObjectName("said")
            layout.addWidget(said)
        self.line.textChanged.connect(self._on_line_changed)
        self.line.installEventFilter(self)
        self.list.clicked.connect(self._on_list_clicked)
        self._mark(0)

    def _set_up_list(self, prompt: str) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(RowDelegate(DETAIL_ROLE, KEYS_ROLE, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(ROW_HEIGHT)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(prompt)

    def open(self) -> None:
        """Show beside the row that one works on, or over the upper middle of the window."""
        parent = self.parentWidget()
        if parent is None:
            return
        room = room_of(parent.window())
        self.ensurePolished()
        ground, self._most = place(room, row_of(self._before), self._wanted())
        self.setGeometry(ground)
        self.show()
        self.line.setFocus()

    def _wanted(self) -> int:
        """Return the height that the line and the whole list take."""
        layout = self.layout()
        if layout is None:
            return HEIGHT
        rows = max(1, self.model.rowCount()) * max(ROW_HEIGHT, self.list.sizeHintForRow(0)) + 2 * self.list.frameWidth()
        return min(HEIGHT, layout.sizeHint().height() - self.list.sizeHint().height() + rows + 2)

    def _fit(self) -> None:
        """Be as high as what is left in the list."""
        self.resize(self.width(), min(self._wanted(), self._most))

    def search_again(self) -> None:
        """Narrow anew, since there is more to choose from."""
        self.model.narrow(self.line.text())
        self._mark(0)
        self._fit()

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
        self._fit()

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
