"""A calm line above the document: what happened, and what to do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

translate = QCoreApplication.translate

SHOWN_MS = 8000


class NoticeBar(QWidget):
    """Shows one sentence at a time; good news goes by itself, the rest stays until it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = QToolButton(self)
        close.setText("✕")
        close.setAccessibleName(translate("Notice", "Close this message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 2, 10, 2)
        layout.addWidget(self._text, 1)
        layout.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def text(self) -> str:
        """Return the sentence that is shown."""
        return self._text.text()

    @Slot(str, bool)
    def tell(self, text: str, grave: bool) -> None:
        """Show a sentence."""
        self._text.setText(text)
        self.setProperty("grave", grave)
        self.style().unpolish(self)
        self.style().polish(self)
        self.show()
        if grave:
            self._timer.stop()
        else:
            self._timer.start()
