"""Drop a code on the text: what it would be put on is said beside the pointer, then it is put there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from workbench.domain.ids import CodeId
from workbench.ui.annotating import jobs
from workbench.ui.annotating.coder import Coder
from workbench.ui.annotating.margin import Margin
from workbench.ui.grid.stack import Placed
from workbench.ui.grid.view import GridView

translate = QCoreApplication.translate

AWAY = QPoint(18, 20)
INSIDE = 6


class DropHint(QLabel):
    """A few words that follow the pointer within the rows."""

    def __init__(self, rows: QWidget) -> None:
        super().__init__(rows)
        self._rows = rows
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFrameShape(QFrame.Shape.Box)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.ToolTipBase)
        self.setForegroundRole(QPalette.ColorRole.ToolTipText)
        self.setMargin(INSIDE)
        self.hide()

    def say(self, text: str, point: QPoint) -> None:
        """Show words beside a point of the rows, and never beyond their edge; nothing without words."""
        self.setVisible(bool(text))
        self.setText(text)
        self.adjustSize()
        place = point + AWAY
        if self.isRightToLeft():
            place = point + QPoint(-AWAY.x() - self.width(), AWAY.y())
        room = self._rows.rect()
        x = max(0, min(place.x(), room.width() - self.width()))
        self.move(x, place.y() if place.y() + self.height() <= room.height() else point.y() - self.height() - INSIDE)
        self.raise_()


class Dropping(QObject):
    """Answers what the margin tells of a code that is dragged over the rows."""

    def __init__(self, grid: GridView, coder: Coder, margin: Margin) -> None:
        super().__init__(grid)
        self._coder = coder
        self.hint = DropHint(grid.viewport())
        margin.code_dropped.connect(self._on_code_dropped)
        margin.code_over.connect(self._on_code_over)
        margin.code_gone.connect(self.hint.hide)

    @Slot(object, object)
    def _on_code_dropped(self, code_id: CodeId, placed: Placed | None) -> None:
        where = self._where_over(placed)
        if where is not None:
            self._coder.put((code_id,), where)

    @Slot(object, QPoint)
    def _on_code_over(self, placed: Placed | None, point: QPoint) -> None:
        where, told = self._where_over(placed), ""
        if where is not None and placed is not None and placed.layout is not None:
            told = translate("Annotate", "on the selected words")
            if where[3] is None:
                told = translate("Annotate", "on the whole of segment {number}")
                told = told.format(number=placed.layout.row.segment.ordinal + 1)
        self.hint.say(told, point)

    def _where_over(self, placed: Placed | None) -> jobs.Where | None:
        """Return what a code dropped on a row is put on: what is selected there, or the whole segment."""
        if placed is None or placed.layout is None:
            return None
        key, where = placed.layout.row.segment.id, self._coder.where()
        return where if where is not None and where[0] == key else (key, None, None, None)
