"""A calm line over the head of the document: what happened, and what to do; no row moves for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from workbench.ui.notices import Notices

translate = QCoreApplication.translate

SHOWN_MS = 8000


class NoticeBar(QWidget):
    """Shows one sentence at a time; good news goes by itself, the rest stays until it is closed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._accepted: Callable[[], object] | None = None
        self.button = QPushButton(self)
        self.button.clicked.connect(self._on_button_clicked)
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName(translate("Notice", "Close this message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 2, 10, 2)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self._index, self._over = 0, parent
        parent.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as wide as what it lies over."""
        if event.type() is QEvent.Type.Resize:
            self._lie()
        return False

    def listen(self, notices: Notices, undo: QUndoStack) -> None:
        """Show what is told; what went well is told no more once it is undone."""
        undo.indexChanged.connect(self._on_undo_moved)
        notices.told.connect(self.tell)
        notices.offered.connect(self.offer)
        notices.taken_back.connect(self.take_back)

    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._text.text()

    @Slot(str, bool)
    def tell(self, text: str, grave: bool) -> None:
        """Show a sentence."""
        self._accepted = None
        self.button.hide()
        self._text.setText(text)
        self.setProperty("grave", grave)
        self.style().unpolish(self)
        self.style().polish(self)
        self._lie()
        self.show()
        self.raise_()
        if grave:
            self._timer.stop()
        else:
            self._timer.start()

    @Slot(str, str, object)
    def offer(self, text: str, button: str, accepted: Callable[[], object]) -> None:
        """Show a sentence with a button, until it is pressed or the line is closed."""
        self.tell(text, False)
        self._timer.stop()
        self._accepted = accepted
        self.button.setText(button)
        self.button.show()
        self._lie()

    @Slot()
    def take_back(self) -> None:
        """Hide what was offered; another sentence stays."""
        if self._accepted is not None:
            self.hide()

    def _lie(self) -> None:
        """Lie over the head of the parent, as high as the sentence needs."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = self._over.width()
            height = layout.heightForWidth(width) if layout.hasHeightForWidth() else self.sizeHint().height()
            self.setGeometry(0, 0, width, max(height, self.minimumSizeHint().height()))

    @Slot(int)
    def _on_undo_moved(self, index: int) -> None:
        is_back, self._index = index < self._index, index
        if is_back and self._timer.isActive():
            self._timer.stop()
            self.hide()

    @Slot()
    def _on_button_clicked(self) -> None:
        accepted = self._accepted
        self.hide()
        if accepted is not None:
            accepted()
