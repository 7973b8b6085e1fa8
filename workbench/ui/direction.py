"""Give texts and widgets the direction of their language, whatever their first letter is."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextDocument, QTextOption

_RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur", "ps", "ckb", "sd", "ug", "yi", "dv", "syr"})


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
