"""What a list says while there is nothing in it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtWidgets import QLabel, QTreeView

MARGIN = 14


class Nothing(QLabel):
    """A sentence over an empty list; it goes as soon as the list has a row."""

    def __init__(self, view: QTreeView, text: str) -> None:
        super().__init__(text, view.viewport())
        self.setObjectName("hint")
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(MARGIN, MARGIN // 2, MARGIN, MARGIN // 2)
        self._view = view
        view.viewport().installEventFilter(self)
        model = view.model()
        for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            changed.connect(self._on_rows_changed)
        self._on_rows_changed()

    def say(self, text: str) -> None:
        """Say something else from now on."""
        self.setText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the list."""
        if event.type() is QEvent.Type.Resize:
            self.setGeometry(self._view.viewport().rect())
        return False

    @Slot()
    def _on_rows_changed(self) -> None:
        self.setGeometry(self._view.viewport().rect())
        self.setVisible(self._view.model().rowCount() == 0)
