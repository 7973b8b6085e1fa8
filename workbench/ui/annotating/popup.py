"""The small window over a card in which its annotation is edited."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from workbench.ui.annotating.form import AnnotationForm
from workbench.ui.context import Context

WIDTH = 320


class DetailsPopup(QFrame):
    """The form of the chosen annotation; Escape or a click elsewhere leaves it, and what was typed is stored."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._before = parent.window().focusWidget()
        self.form = AnnotationForm(context, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.addWidget(self.form)
        self.setFixedWidth(WIDTH)

    def open_at(self, place: QPoint) -> None:
        """Show beside a place of the screen, as far as there is room."""
        self.adjustSize()
        screen = self.screen().availableGeometry()
        x = min(max(screen.left(), place.x() - WIDTH), screen.right() - WIDTH)
        y = min(max(screen.top(), place.y()), screen.bottom() - self.height())
        self.move(x, y)
        self.show()
        self.form.codes.setFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Store what was typed and go back."""
        self.form.flush()
        super().closeEvent(event)
        if self._before is not None:
            self._before.setFocus()
