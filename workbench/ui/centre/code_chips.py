"""The codes that stand on the whole document, below its title."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from workbench.ui.fonts import small
from workbench.ui.grid.heads import Chip

translate = QCoreApplication.translate

DOT = 8
MOST = 6


class CodeChips(QWidget):
    """A button a code; a press or the menu key asks for the menu. Hidden where the document has no code."""

    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = QHBoxLayout(self)
        self._box.setContentsMargins(0, 3, 0, 0)
        self._box.setSpacing(6)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_codes(self, chips: Sequence[Chip]) -> None:
        """Show these in place of those before."""
        while (item := self._box.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for chip in chips[:MOST]:
            self._box.addWidget(self._button(chip.text, chip.colour))
        if len(chips) > MOST:
            self._box.addWidget(self._button(f"+{len(chips) - MOST}", ""))
        self._box.addStretch(1)
        self.setVisible(bool(chips))

    def _button(self, text: str, colour: str) -> QToolButton:
        made = QToolButton(self)
        made.setObjectName("codeChip")
        made.setFont(small(self.font(), 0.9))
        made.setText(text)
        if colour:
            made.setIcon(_dot(colour))
            made.setIconSize(QSize(DOT, DOT))
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        made.setAccessibleName(translate("Heading", "Code of the document: {code}").format(code=text))
        made.setToolTip(made.accessibleName())
        made.clicked.connect(partial(self._ask, made))
        made.customContextMenuRequested.connect(partial(self._ask, made))
        return made

    def _ask(self, button: QToolButton, _where: object = None) -> None:
        self.menu_wanted.emit(button.mapToGlobal(button.rect().bottomLeft()))


def _dot(colour: str) -> QIcon:
    picture = QPixmap(2 * DOT, 2 * DOT)
    picture.setDevicePixelRatio(2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(0, 0, DOT, DOT)
    painter.end()
    return QIcon(picture)
