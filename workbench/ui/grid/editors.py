"""The two real editors of the active row: the source to read and select, the translation to write."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QKeySequence, QTextBlockFormat, QTextCursor, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from workbench.domain.spans import Span
from workbench.ui.direction import set_document_direction
from workbench.ui.text_offsets import TextOffsets

PAUSE_S = 2.0
_LEFT_TO_THE_WINDOW = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n"})


def exact_text(document: QTextDocument) -> str:
    """Return a document's text as it is: `toPlainText` would turn no-break spaces into spaces."""
    return document.toRawText().translate(_LINE_ENDS)


class RowEditor(QTextEdit):
    """A text of the active row, as high as its text and scrolled by the grid."""

    left = Signal()
    height_changed = Signal()
    pressed = Signal()
    tip_wanted = Signal(QPoint)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._spacing = 100
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
        """Leave undo and redo to the window, which knows whose turn it is."""
        if event.type() is QEvent.Type.ShortcutOverride and any(event.matches(key) for key in _LEFT_TO_THE_WINDOW):  # type: ignore[attr-defined]
            event.ignore()
            return True
        return super().event(event)

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
        return data


class SourceText(RowEditor):
    """The source of the active row: selectable with mouse and keys, never changed here."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("source", parent)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )

    def load(self, text: str) -> None:
        """Show a text."""
        if text != self.text():
            self.setPlainText(text)
            self.set_spacing()


class TargetEditor(RowEditor):
    """The translation of the active row; its own undo goes back by words through the typing of this visit."""

    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("target", parent)
        self._loading = False
        self._last_key = 0.0
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

    def insert(self, text: str) -> None:
        """Put text in place of all that is there, as one step of the editor's own undo."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)

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
