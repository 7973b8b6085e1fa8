"""The document's titles in both languages, and its record in one line."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLocale, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from workbench.domain.documents import DocumentRow
from workbench.ui.centre.code_chips import CodeChips
from workbench.ui.counts import Counts
from workbench.ui.direction import of_language, text_option
from workbench.ui.fonts import Fonts, small, strong
from workbench.ui.jobs import DocumentRows
from workbench.ui.language import locale

translate = QCoreApplication.translate

LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight
MOST_LINES = 2
SHORT = 40  # characters of a fact that never breaks


class Heading(QWidget):
    """Titles and record of the open document."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("heading")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = TitleLabel()
        self._record = _label("record")
        self._other = TitleLabel()
        texts = QVBoxLayout()
        texts.setSpacing(3)
        texts.addWidget(self._title)
        texts.addWidget(self._record)
        self.codes = CodeChips()
        texts.addWidget(self.codes)
        self._layout = layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 13, 20, 13)
        layout.setSpacing(28)
        layout.addLayout(texts, 3)
        layout.addWidget(self._other, 2)

    def set_low(self, is_low: bool) -> None:
        """Take one line of title and none of the record, where the rows below have little room."""
        self._layout.setContentsMargins(20, *(6, 20, 6) if is_low else (13, 20, 13))
        self._record.setHidden(is_low)
        for title in (self._title, self._other):
            title.set_most_lines(1 if is_low else MOST_LINES)

    def show_document(self, rows: DocumentRows, fonts: Fonts) -> None:
        """Show the titles of a document, each in its own direction and font."""
        document, project = rows.document, rows.project
        titles = [(document.title_target, project.target_language), (document.title_source, document.language)]
        if locale().language() is QLocale.Language.Arabic and of_language(titles[0][1]) is LEFT_TO_RIGHT:
            titles.reverse()
        known = [(text, language) for text, language in titles if text]
        first, second = (*known, ("", ""), ("", ""))[:2]
        title, language = first if first[0] else (document.original_name, document.language)
        _write(self._title, title, language, fonts, factor=1.18)
        _write(self._other, second[0], second[1] or language, fonts, factor=1.0)
        self._record.setFont(small(fonts.interface, 0.92))
        is_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        record = " · ".join(isolated(_unbroken(part)) for part in _record(document, len(rows.ids)))
        self._record.setText(("\u200f" if is_right else "\u200e") + record)


class TitleLabel(QWidget):
    """A title on two lines at most, in the direction of its language; the tool tip holds it whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("title")
        self._text = ""
        self._direction = LEFT_TO_RIGHT
        self._most_lines = MOST_LINES
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """Return the whole title."""
        return self._text

    def write(self, text: str, direction: Qt.LayoutDirection) -> None:
        """Show a title."""
        self._text, self._direction = text, direction
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def set_most_lines(self, most: int) -> None:
        """Take no more lines than this."""
        self._most_lines = most
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return room for as many lines as the title takes, two at most."""
        lines = self._lines(max(120, self.width()))
        return QSize(200, int(sum(line.height() for line in lines)) + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the height of what is shown."""
        return QSize(120, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as much height as the new width needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the title."""
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        lines = self._lines(self.width())
        y = max(0.0, (self.height() - sum(line.height() for line in lines)) / 2)
        shown = " ".join(line.text for line in lines)
        self.setToolTip(self._text if shown != " ".join(self._text.split()) else "")
        for line in lines:
            line.layout.draw(painter, QPointF(0, y))
            y += line.height()

    def _lines(self, width: int) -> list[_Line]:
        return _lines(self._text, self.font(), width, self._direction, self._most_lines)


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a title, laid out."""

    text: str
    layout: QTextLayout

    def height(self) -> float:
        return self.layout.lineAt(0).height()


def _lines(text: str, font: QFont, width: int, direction: Qt.LayoutDirection, most: int) -> list[_Line]:
    """Break a title between words onto a few lines; what does not fit ends in three points."""
    words, lines = text.split(), list[_Line]()
    metrics = QFontMetricsF(font)
    while words and len(lines) < most:
        count = 1
        while count < len(words) and metrics.horizontalAdvance(" ".join(words[: count + 1])) <= width - 2:
            count += 1
        line = " ".join(words[:count])
        if len(lines) == most - 1 and count < len(words):
            line, count = metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width - 2), len(words)
        words = words[count:]
        layout = QTextLayout(line, font)
        layout.setTextOption(text_option(direction))
        layout.beginLayout()
        layout.createLine().setLineWidth(width)
        layout.endLayout()
        lines.append(_Line(line, layout))
    return lines


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


def _write(label: TitleLabel, text: str, language: str, fonts: Fonts, *, factor: float) -> None:
    font = fonts.of_language(language)
    label.setFont(strong(small(font, factor)) if factor > 1 else font)
    label.write(text, of_language(language))


def _unbroken(fact: str) -> str:
    """Keep a short fact on one line: "62" at an end and "segments" below it reads as nothing."""
    return fact.replace(" ", "\N{NO-BREAK SPACE}") if len(fact) <= SHORT else fact


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
