"""Give texts and widgets the direction of their language, whatever their first letter is."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QTextDocument, QTextOption
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from workbench.domain.arabic.direction import LTR, RTL, majority_direction

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "syr"})


_MARKS = {LTR: "\u200e", RTL: "\u200f"}  # UAX #9: LRM and RLM


@cache
def of_language(tag: str) -> Qt.LayoutDirection:
    """Return the direction of a language, by its BCP 47 tag."""
    primary = tag.replace("_", "-").split("-")[0].lower()
    if primary in _RIGHT_TO_LEFT:
        return Qt.LayoutDirection.RightToLeft
    return QLocale(primary).textDirection() if primary else Qt.LayoutDirection.LeftToRight


def flipped(direction: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return the other direction."""
    is_left = direction is Qt.LayoutDirection.LeftToRight
    return Qt.LayoutDirection.RightToLeft if is_left else Qt.LayoutDirection.LeftToRight


def text_option(direction: Qt.LayoutDirection) -> QTextOption:
    """Return the options of a paragraph: its own direction, aligned to where it begins, wrapped between words."""
    is_left = direction is Qt.LayoutDirection.LeftToRight
    # Text layouts take left and right as they stand: nothing below turns them round for a right-to-left paragraph.
    option = QTextOption(Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag.AlignRight)
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def set_document_direction(document: QTextDocument, direction: Qt.LayoutDirection) -> None:
    """Lay every paragraph of a document out in one direction, with the caret moving as the eye sees it."""
    option = text_option(direction)
    option.setAlignment(Qt.AlignmentFlag.AlignLeft)  # documents do turn left and right round
    document.setDefaultTextOption(option)
    document.setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)


def of_letters(text: str) -> Qt.LayoutDirection:
    """Return the direction that most letters of a free text have; one without letters has the window's."""
    app = QCoreApplication.instance()
    usual = app.layoutDirection() if isinstance(app, QApplication) else Qt.LayoutDirection.LeftToRight
    is_right = usual is Qt.LayoutDirection.RightToLeft
    found = majority_direction(text, RTL if is_right else LTR)
    return Qt.LayoutDirection.RightToLeft if found == RTL else Qt.LayoutDirection.LeftToRight


def guess_language(text: str) -> str:
    """Return the language that most letters of a free text suggest: people write notes in either."""
    return "ar" if majority_direction(text) == RTL else "en"


def directed(text: str) -> str:
    """Begin each line of a plain text with a mark of its direction, where the widget would go by its first letter."""
    return "\n".join(_MARKS[majority_direction(line)] + line if line else "" for line in text.split("\n"))


def follow_letters(field: QPlainTextEdit | QLineEdit) -> None:
    """Turn a field of free text to where most of its letters run, as they are typed."""

    def turn() -> None:
        if isinstance(field, QLineEdit):
            field.setLayoutDirection(of_letters(field.text()))
            return
        direction = of_letters(field.toPlainText())
        option = field.document().defaultTextOption()
        if option.textDirection() is not direction:
            option.setTextDirection(direction)
            field.document().setDefaultTextOption(option)

    # A field whose signals are held back while a text is loaded turns too.
    (field.textChanged if isinstance(field, QLineEdit) else field.document().contentsChanged).connect(turn)
    turn()
