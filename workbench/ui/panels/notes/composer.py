"""Where a note is written: on what, its words, kept while they are typed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from workbench.ui.direction import follow_letters

translate = QCoreApplication.translate

KEEP_MS = 400
HEIGHT = 68


class Composer(QWidget):
    """A field, the choice of its place, and a button; `kept` carries a draft, `sent` the words."""

    sent = Signal(str)
    kept = Signal(str)
    left = Signal()
    place_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.place = QComboBox()
        self.place.setAccessibleName(translate("Notes", "What the note is on"))
        self.field = QPlainTextEdit()
        self.field.setObjectName("note")
        self.field.setFixedHeight(HEIGHT)
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(translate("Notes", "Write a note…"))
        self.field.setAccessibleName(translate("Notes", "Words of the note"))
        self.button = QPushButton(translate("Notes", "Add note"))
        self.button.setToolTip("Ctrl+Enter")
        self.cancel = QPushButton(translate("Notes", "Cancel"))
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(10, 4, 10, 10)
        box.setSpacing(6)
        box.addWidget(self.field)
        box.addLayout(row)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_MS)
        self._timer.timeout.connect(self.keep)
        self.field.textChanged.connect(self._on_text_changed)
        self.field.installEventFilter(self)
        follow_letters(self.field)
        self.button.clicked.connect(self.send)
        self.cancel.clicked.connect(self.left)
        self.place.activated.connect(self.place_chosen)
        self.load("", task="")

    def load(self, text: str, *, task: str) -> None:
        """Show a draft; `task` says what is being done when it is not a new note."""
        self._timer.stop()
        if text != self.field.toPlainText():
            self.field.blockSignals(True)
            self.field.setPlainText(text)
            self.field.blockSignals(False)
        self.place.setVisible(not task)
        self.cancel.setVisible(bool(task))
        self.button.setText(task or translate("Notes", "Add note"))
        self.button.setEnabled(bool(text.strip()))

    def offer(self, places: list[str], chosen: int) -> None:
        """Show the places a note may stand on."""
        self.place.blockSignals(True)
        self.place.clear()
        self.place.addItems(places)
        self.place.setCurrentIndex(chosen)
        self.place.blockSignals(False)

    @Slot()
    def send(self) -> None:
        """Give the words away."""
        if self.field.toPlainText().strip():
            self._timer.stop()
            self.sent.emit(self.field.toPlainText())

    @Slot()
    def keep(self) -> None:
        """Have the draft kept, now."""
        self._timer.stop()
        self.kept.emit(self.field.toPlainText())

    def keep_if_changed(self) -> None:
        """Have the draft kept where it was not yet."""
        if self._timer.isActive():
            self.keep()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send by Ctrl+Enter, leave by Escape, keep the draft on leaving."""
        if watched is self.field and isinstance(event, QKeyEvent):
            sends = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if sends and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                # Taken before the window's own shortcut, which would confirm the segment.
                if event.type() is QEvent.Type.ShortcutOverride:
                    event.accept()
                elif event.type() is QEvent.Type.KeyPress:
                    self.send()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        if watched is self.field and event.type() is QEvent.Type.FocusOut and self._timer.isActive():
            self.keep()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_text_changed(self) -> None:
        self.button.setEnabled(bool(self.field.toPlainText().strip()))
        self._timer.start()
