"""Cut, copy, paste and select all, wherever the caret is."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QPlainTextEdit, QTextEdit

from workbench.ui.commands import rows
from workbench.ui.desk import Desk

Field = QLineEdit | QPlainTextEdit | QTextEdit


def cut(desk: Desk) -> None:
    """Cut what is selected in the field with the caret."""
    field = _field(desk)
    if field is not None:
        field.cut()


def copy(desk: Desk) -> None:
    """Copy the selected words of the field with the caret, else the selected rows, or the chosen line of a list."""
    field, focus = _field(desk), desk.window.focusWidget()
    in_rows = focus is not None and desk.area.grid.isAncestorOf(focus)
    if in_rows and len(desk.area.grid.selection) and not desk.context.hands.selection:
        rows.copy_rows(desk)
    elif field is not None:
        field.copy()
    elif isinstance(focus, QAbstractItemView) and focus.currentIndex().isValid():
        QGuiApplication.clipboard().setText(str(focus.currentIndex().data() or ""))


def paste(desk: Desk) -> None:
    """Put what the clipboard holds into the field with the caret."""
    field = _field(desk)
    if field is not None:
        field.paste()


def select_all(desk: Desk) -> None:
    """Select all of the field with the caret, or of a list."""
    field, focus = _field(desk), desk.window.focusWidget()
    if field is not None:
        field.selectAll()
    elif isinstance(focus, QAbstractItemView):
        focus.selectAll()


def _field(desk: Desk) -> Field | None:
    focus = desk.window.focusWidget()
    return focus if isinstance(focus, QLineEdit | QPlainTextEdit | QTextEdit) else None
