"""The document's titles in both languages, and its record in one line."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from workbench.domain.documents import DocumentRow
from workbench.ui.counts import Counts
from workbench.ui.direction import of_language
from workbench.ui.fonts import Fonts, small, strong
from workbench.ui.jobs import DocumentRows
from workbench.ui.language import locale

translate = QCoreApplication.translate


class Heading(QWidget):
    """Titles and record of the open document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = _label("title")
        self._record = _label("record")
        self._other = _label("title")
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(self._title)
        texts.addWidget(self._record)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 13, 20, 13)
        layout.setSpacing(28)
        layout.addLayout(texts, 3)
        layout.addWidget(self._other, 2)

    def show_document(self, rows: DocumentRows, fonts: Fonts) -> None:
        """Show the titles of a document, each in its own direction and font."""
        document, project = rows.document, rows.project
        title = document.title_target or document.title_source or document.original_name
        language = project.target_language if document.title_target else document.language
        _write(self._title, title, language, fonts, factor=1.22)
        other = document.title_source if document.title_target else ""
        _write(self._other, other, document.language, fonts, factor=1.0)
        self._record.setFont(small(fonts.interface, 0.92))
        is_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        record = " · ".join(isolated(part) for part in _record(document, len(rows.ids)))
        self._record.setText(("\u200f" if is_right else "\u200e") + record)


def isolated(text: str) -> str:
    """Keep a piece of text from turning its neighbours round (UAX #9, FSI and PDI)."""
    return f"\u2068{text}\u2069"


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    return label


def _write(label: QLabel, text: str, language: str, fonts: Fonts, *, factor: float) -> None:
    font = fonts.of_language(language)
    label.setFont(strong(small(font, factor)) if factor > 1 else font)
    direction = of_language(language)
    label.setLayoutDirection(direction)
    is_right = direction is Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    label.setText(text)


def _record(document: DocumentRow, segments: int) -> list[str]:
    parts = [document.publisher]
    if document.text_date is not None:
        parts.append(locale().toString(document.text_date, "d MMM yyyy"))  # type: ignore[call-overload]
    grade = f"{document.reliability}{document.credibility}"
    if grade:
        parts.append(translate("Heading", "source {grade}").format(grade=grade))
    parts.append(document.marking)
    parts.append(Counts().segments(segments))
    return [part for part in parts if part]
