"""Relate one annotation to another: begin at the chosen one, take the other by a click or from a list."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from workbench.domain.annotations import AnnotationRow
from workbench.domain.shortening import shortened
from workbench.ui.annotating import jobs
from workbench.ui.annotating.codes import codes_by_id, colour, label
from workbench.ui.context import Context
from workbench.ui.picker import Choice, Picker

translate = QCoreApplication.translate

KINDS = ("pairs-with", "answers", "conditions", "explains", "repeats", "contradicts")


def kind_word(kind: str) -> str:
    """Return the words for a kind of relation; one of the user's own stays as it is."""
    words = {
        "pairs-with": translate("Relation", "pairs with"),
        "answers": translate("Relation", "answers"),
        "conditions": translate("Relation", "conditions"),
        "explains": translate("Relation", "explains"),
        "repeats": translate("Relation", "repeats"),
        "contradicts": translate("Relation", "contradicts"),
    }
    return words.get(kind, kind)


class Relating(QObject):
    """Draws relations from the chosen annotation."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._window = parent
        context.chosen.relating_changed.connect(self._on_relating_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give up by Escape, wherever the focus is; a list that is open closes by the same key."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and isinstance(watched, QWidget):
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._context.chosen.relate_from(None)
                self._context.notices.tell(translate("Annotate", "No relation was made."))
                return QApplication.activePopupWidget() is None
        return super().eventFilter(watched, event)

    @Slot()
    def _on_relating_changed(self) -> None:
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
            if self._context.chosen.relating is not None:
                app.installEventFilter(self)

    @Slot()
    def begin(self) -> None:
        """List what the chosen annotation can be related to; a click in the text does as well."""
        rows, document = self._context.chosen.group.rows, self._context.place.document
        if not rows or document is None:
            self._context.notices.tell(
                translate("Annotate", "Choose an annotation first: click its card, or press F6.")
            )
            return
        self._context.chosen.relate_from(rows[0])
        context = self._context
        context.tasks.read(jobs.annotations_of, context.workspace, document.document.id, then=self._on_annotations_read)

    def take(self, rows: Sequence[AnnotationRow]) -> bool:
        """Take annotations as the other end, where a relation is being drawn; tell whether one was."""
        start = self._context.chosen.relating
        if start is None or any(row.id == start.id for row in rows):
            return False
        self._context.chosen.relate_from(None)
        self._ask_kind(start, rows[0])
        return True

    def _on_annotations_read(self, rows: list[AnnotationRow]) -> None:
        start = self._context.chosen.relating
        known = codes_by_id(self._context)
        if start is None:
            return
        mine = set(self._context.chosen.group.ids)
        groups: dict[object, AnnotationRow] = {}
        for row in rows:
            if row.id not in mine and row.code_id in known:
                groups.setdefault(row.unit or (row.segment_id, row.anchor and (row.anchor.start, row.anchor.end)), row)
        choices = [
            Choice(
                label(known[row.code_id]),
                shortened(row.anchor.quote, 80) if row.anchor else "",
                colour(self._context, known[row.code_id]),
                value=row,
            )
            for row in groups.values()
        ]
        in_text = translate("Annotate", "Click it in the text…")
        prompt = translate("Annotate", "Relate to which annotation?")
        Picker(self._window, prompt, [Choice(in_text, value=None), *choices], self._on_end_picked).open()

    def _on_end_picked(self, value: object) -> None:
        if isinstance(value, AnnotationRow):
            self.take((value,))
        else:
            told = translate("Annotate", "Click the card of the other annotation; Escape gives up.")
            self._context.notices.tell(told)

    def _ask_kind(self, start: AnnotationRow, end: AnnotationRow) -> None:
        choices = [Choice(kind_word(kind), value=kind) for kind in KINDS]
        prompt = translate("Annotate", "How are they related?")
        Picker(self._window, prompt, choices, partial(self._on_kind_picked, start, end)).open()

    def _on_kind_picked(self, start: AnnotationRow, end: AnnotationRow, kind: object) -> None:
        self._context.edit(translate("Undo", "relate annotations"), jobs.relate, start.id, end.id, str(kind))
