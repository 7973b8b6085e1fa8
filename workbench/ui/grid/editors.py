"""The two real editors of the active row: the source to read and select, the translation to write."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.domain.pasting import cleaned
from workbench.domain.spans import Span
from workbench.ui.direction import set_document_direction
from workbench.ui.grid.direction_keys import DirectionKeys
from workbench.ui.grid.invisibles import draw_invisibles
from workbench.ui.text_offsets import TextOffsets

PAUSE_S = 2.0
_OPENING = "([{«“‘/"
OWN_TEXT = "application/x-bayan-text"
_LEFT_TO_THE_WINDOW = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_CORRECTION_KEYS = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


def exact_text(document: QTextDocument) -> str:
    """Return a document's text as it is: `toPlainText` would turn no-break spaces into spaces."""
    return document.toRawText().translate(_LINE_ENDS)


def _is_for_the_window(event: QKeyEvent) -> bool:
    if event.key() == Qt.Key.Key_Insert:
        return event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return any(event.matches(key) for key in _LEFT_TO_THE_WINDOW)


class RowEditor(QTextEdit):
    """A text of the active row, as high as its text and scrolled by the grid."""

    left = Signal()
    height_changed = Signal()
    pressed = Signal()
    tip_wanted = Signal(QPoint)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._spacing = 100
        DirectionKeys(self).wished.connect(self.turn)
        self._invisibles: QColor | None = None
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setCursorWidth(2)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.document().documentLayout().documentSizeChanged.connect(self.height_changed)

    def set_direction(self, direction: Qt.LayoutDirection, *, spacing: int = 100) -> None:
        """Lay the text out in the direction of its language, with lines some per cent of their height apart."""
        self._spacing = spacing
        self.setLayoutDirection(direction)
        set_document_direction(self.document(), direction)
        self.set_spacing()

    def show_invisibles(self, colour: QColor | None) -> None:
        """Draw what cannot be seen in a colour, or not at all."""
        self._invisibles = colour
        self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what cannot be seen over the text."""
        super().paintEvent(event)
        if self._invisibles is None:
            return
        painter, block = QPainter(self.viewport()), self.document().firstBlock()
        while block.isValid():
            corner = self.document().documentLayout().blockBoundingRect(block).topLeft()
            draw_invisibles(painter, block.layout(), block.text(), corner, (self.font(), self._invisibles))
            block = block.next()

    def turn(self, direction: Qt.LayoutDirection) -> None:
        """Turn the field, until another text is shown in it or the document is dressed anew."""
        self.set_direction(direction, spacing=self._spacing)

    def surround(self, before: str, after: str) -> None:
        """Put signs round the selection, or side by side with the caret between them."""
        cursor = self.textCursor()
        inner = cursor.selectedText()
        cursor.insertText(before + inner + after)
        if not inner:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter, n=len(after))
            self.setTextCursor(cursor)

    def set_spacing(self) -> None:
        """Give every paragraph its line spacing; new ones inherit it."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(self._spacing, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(spaced)

    def text_height(self) -> float:
        """Return the height of the text as it is laid out now."""
        return self.document().size().height()

    def text(self) -> str:
        """Return the text as it is."""
        return exact_text(self.document())

    def selected_span(self) -> Span | None:
        """Return the selection in code points, or None where nothing is selected."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return TextOffsets(self.text()).span_from_qt(cursor.selectionStart(), cursor.selectionEnd())

    def word(self) -> str:
        """Return the word at the caret, or nothing."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectedText()

    def caret(self) -> int:
        """Return the caret's place in code points."""
        return TextOffsets(self.text()).from_qt(self.textCursor().position())

    def set_caret(self, place: int) -> None:
        """Put the caret at a code point."""
        text = self.text()
        cursor = self.textCursor()
        cursor.setPosition(TextOffsets(text).to_qt(min(max(0, place), len(text))))
        self.setTextCursor(cursor)

    def select_span(self, span: Span) -> None:
        """Select code points, as far as the text reaches."""
        offsets, length = TextOffsets(self.text()), len(self.text())
        cursor = self.textCursor()
        cursor.setPosition(offsets.to_qt(min(span.start, length)))
        cursor.setPosition(offsets.to_qt(min(span.end, length)), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Leave to the window undo and redo, of which it knows whose turn it is, and Ctrl+Ins, which copies for Qt."""
        if event.type() is QEvent.Type.ShortcutOverride and _is_for_the_window(event):  # type: ignore[arg-type]
            event.ignore()
            return True
        return super().event(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert plain text: exactly where it comes from a field of ours, cleaned where it comes from elsewhere."""
        if source.hasText():
            text = source.text()
            self.textCursor().insertText(text if source.hasFormat(OWN_TEXT) else cleaned(text))

    def focusOutEvent(self, event: QEvent) -> None:
        """Tell that the field was left."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Leave it to the grid to say what is marked, and tell that the text was pressed."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.tip_wanted.emit(event.globalPos())
            return True
        if event.type() is QEvent.Type.MouseButtonPress:
            self.pressed.emit()
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the grid."""
        event.ignore()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy plain text as it is, no-break spaces included."""
        data = QMimeData()
        data.setText(self.textCursor().selectedText().translate(_LINE_ENDS))
        data.setData(OWN_TEXT, b"1")
        return data


class SourceText(RowEditor):
    """The source of the active row: selectable with mouse and keys, changed only while it is being corrected."""

    done = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("source", parent)
        self.set_writable(False)

    def load(self, text: str) -> None:
        """Show a text, unless this one is being corrected."""
        if self.isReadOnly() and text != self.text():
            self.setPlainText(text)
            self.set_spacing()

    def set_writable(self, writable: bool) -> None:
        """Open the field for correcting, or close it."""
        self.setReadOnly(not writable)
        self.setUndoRedoEnabled(writable)
        if not writable:
            flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            self.setTextInteractionFlags(flags)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        """Keep Enter, Escape, undo and redo for the correction."""
        if event.type() is QEvent.Type.ShortcutOverride and not self.isReadOnly():
            key = event.key()  # type: ignore[attr-defined]
            if key in _CORRECTION_KEYS or any(event.matches(known) for known in _LEFT_TO_THE_WINDOW):  # type: ignore[attr-defined]
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Store with Enter and give up with Escape."""
        if self.isReadOnly() or event.key() not in _CORRECTION_KEYS:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            self.done.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame the field while it is being corrected."""
        super().paintEvent(event)
        if not self.isReadOnly():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))


class TargetEditor(RowEditor):
    """The translation of the active row; its own undo goes back by words through the typing of this visit."""

    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("target", parent)
        self._loading = False
        self._last_key = 0.0
        self._inserted = (0, "")
        self.textChanged.connect(self._on_text_changed)

    def load(self, text: str) -> None:
        """Show a stored text and forget the undo of another."""
        if text != self.text():
            self._loading = True
            self.setPlainText(text)
            self.set_spacing()
            self._loading = False
        self.document().clearUndoRedoStacks()

    def replace(self, text: str) -> None:
        """Show a text that an undo or somebody else has stored, leaving the caret near where it was."""
        place = self.caret()
        self.load(text)
        self.set_caret(place)

    def set_direction(self, direction: Qt.LayoutDirection, *, spacing: int = 100) -> None:
        """Lay the text out; that is nobody's typing."""
        self._loading = True
        super().set_direction(direction, spacing=spacing)
        self._loading = False
        self.document().clearUndoRedoStacks()

    def insert_next(self, texts: Sequence[str]) -> None:
        """Insert the first of some texts that is not there yet; at once again, the next in its place."""
        cursor = self.textCursor()
        start, last = self._inserted
        here = QTextCursor(cursor)
        here.setPosition(min(start, cursor.position()), QTextCursor.MoveMode.KeepAnchor)
        self._end_step()
        if last in texts and here.selectedText() == last:
            wanted = texts[(texts.index(last) + 1) % len(texts)]
            cursor = here
        else:
            present = self.text()
            wanted = next((text for text in texts if text not in present), texts[0])
            before = present[self.caret() - 1 : self.caret()]
            if before and not before.isspace() and before not in _OPENING:
                cursor.insertText(" ")
        start = cursor.selectionStart()
        cursor.insertText(wanted)
        self._inserted = (start, wanted)
        self._end_step()
        self.setTextCursor(cursor)

    def commit(self) -> None:
        """Forget the editor's own undo: what it held is stored, and the window's undo takes over."""
        self.document().clearUndoRedoStacks()

    def can_undo(self) -> bool:
        """Tell whether there is typing of this visit to take back."""
        return self.document().isUndoAvailable()

    def can_redo(self) -> bool:
        """Tell whether typing of this visit was taken back."""
        return self.document().isRedoAvailable()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Begin a step of undo with each word, and after each pause."""
        now = time.monotonic()
        if now - self._last_key > PAUSE_S:
            self._end_step()
        self._last_key = now
        super().keyPressEvent(event)
        if event.text().isspace():
            self._end_step()

    def _end_step(self) -> None:
        # Qt joins an insertion to the step before it only while the document counts as modified.
        self.document().setModified(False)

    def _on_text_changed(self) -> None:
        if not self._loading:
            self.typed.emit()
