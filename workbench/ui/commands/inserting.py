"""Commands that put something into the field that has the focus: suggestions, numbers and names, invisible marks."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt

from workbench.domain.arabic.digits import to_arabic_indic
from workbench.domain.arabic.direction import FSI, LRI, LRM, PDI, RLI, RLM
from workbench.domain.transfer import transfers
from workbench.ui.desk import Desk
from workbench.ui.grid.editors import RowEditor

translate = QCoreApplication.translate

MARKS = {"lrm": LRM, "rlm": RLM, "nbsp": "\u00a0", "zwnj": "\u200c", "tatweel": "\u0640"}
ISOLATES = {"lri": LRI, "rli": RLI, "fsi": FSI}


def suggestion(number: int, desk: Desk) -> None:
    """Insert the suggestion of a number from 1, best first, in place of the translation."""
    hands, segment = desk.context.hands, desk.active()
    if segment is None:
        return
    offered = hands.suggestions if hands.suggested_for == segment.id else ()
    if number > len(offered):
        text = translate("Editing", "There is no suggestion {number} for this segment.")
        if not offered:
            text = translate("Editing", "There is no suggestion for this segment yet.")
        desk.context.notices.tell(text.format(number=number))
        return
    hands.fill_wanted.emit(offered[number - 1].text, offered[number - 1])


def chosen(desk: Desk) -> None:
    """Insert the suggestion that was walked to, or the best one."""
    suggestion(max(desk.context.hands.chosen, 0) + 1, desk)


def choose(step: int, desk: Desk) -> None:
    """Walk through the suggestions; the caret stays in the translation."""
    hands, segment = desk.context.hands, desk.active()
    if segment is None or hands.suggested_for != segment.id or not hands.suggestions:
        desk.context.notices.tell(translate("Editing", "There is no suggestion for this segment yet."))
        return
    hands.choose(step)


def transfer(desk: Desk) -> None:
    """Insert the next number, date or Latin name of the source that the translation does not have yet.

    Pressed again at once, it puts the next in place of the one inserted last.
    """
    segment, document, editor = desk.active(), desk.context.place.document, desk.area.grid.target
    if segment is None or document is None or editor.isReadOnly():
        return
    found = transfers(segment.source, document.document.language, document.project.target_language)
    if not found:
        desk.context.notices.tell(translate("Editing", "The source has no number, date or Latin name to carry over."))
        return
    texts = [item.text for item in found]
    if desk.context.settings.get("ui.digits") == "arabic-indic" and editor.layoutDirection() is _RIGHT_TO_LEFT:
        texts = [to_arabic_indic(text) for text in texts]
    editor.insert_next(list(dict.fromkeys(texts)))
    editor.setFocus()


def mark(name: str, desk: Desk) -> None:
    """Insert an invisible mark at the caret of the field that has the focus."""
    editor = _writable(desk)
    if editor is not None:
        editor.textCursor().insertText(MARKS[name])


def isolate(name: str, desk: Desk) -> None:
    """Put an isolate round the selection, or an empty one with the caret inside."""
    editor = _writable(desk)
    if editor is not None:
        editor.surround(ISOLATES[name], PDI)


def turn(direction: Qt.LayoutDirection, desk: Desk) -> None:
    """Give the field that has the focus a direction."""
    grid = desk.area.grid
    editor = grid.source if grid.source.hasFocus() else grid.target
    editor.turn(direction)


def toggle_invisibles(desk: Desk) -> None:
    """Show what cannot be seen in the fields of the active row, or hide it."""
    preferences = desk.context.preferences
    preferences.set("editing.invisibles", not preferences.get("editing.invisibles"))


_RIGHT_TO_LEFT = Qt.LayoutDirection.RightToLeft


def _writable(desk: Desk) -> RowEditor | None:
    grid = desk.area.grid
    editor: RowEditor = grid.source if grid.source.hasFocus() and not grid.source.isReadOnly() else grid.target
    return None if editor.isReadOnly() or desk.active() is None else editor
