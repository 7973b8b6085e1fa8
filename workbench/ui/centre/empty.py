"""What the middle shows while there is no document: what one can do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.ui.fonts import small, strong

translate = QCoreApplication.translate


class EmptyPage(QWidget):
    """Offers the sample, the import of a file, and what the clipboard has."""

    sample_wanted = Signal()
    import_wanted = Signal()
    paste_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("empty")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        title = QLabel(translate("Empty", "Arabic text, translation and annotations, side by side"))
        title.setObjectName("emptyTitle")
        title.setFont(strong(small(self.font(), 1.5)))
        text = QLabel(
            translate(
                "Empty",
                "Open the sample communiqué to look round, or drop a text here: Word, HTML, Markdown or plain text.",
            )
        )
        hint = QLabel(translate("Empty", "Ctrl+Shift+P finds every action; the tour is in the Help menu."))
        hint.setObjectName("emptyText")
        hint.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text.setObjectName("emptyText")
        for label in (title, text):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = self._buttons()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 32, 48, 48)
        layout.setSpacing(14)
        layout.addStretch(2)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addSpacing(10)
        layout.addWidget(hint)
        layout.addStretch(3)

    def _buttons(self) -> QHBoxLayout:
        sample = QPushButton(translate("Empty", "Open the sample communiqué"))
        sample.setObjectName("primary")
        importing = QPushButton(translate("Empty", "Import a file…"))
        sample.clicked.connect(self.sample_wanted)
        importing.clicked.connect(self.import_wanted)
        pasting = QPushButton(translate("Empty", "Paste a text"))
        pasting.clicked.connect(self.paste_wanted)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(sample)
        buttons.addWidget(importing)
        buttons.addWidget(pasting)
        buttons.addStretch(1)
        return buttons
