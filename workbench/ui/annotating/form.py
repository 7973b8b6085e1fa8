"""Edit what annotations say: code, attributes, confidence, memo; each stored as it is changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from shiboken6 import isValid

from workbench.domain.annotations import AnnotationRow
from workbench.domain.codes import AttributeSpec, CodeRow
from workbench.domain.enums import Confidence
from workbench.errors import StaleChange
from workbench.ui.annotating import jobs
from workbench.ui.annotating.codes import codes_by_id, label
from workbench.ui.chosen import Kept
from workbench.ui.context import Context
from workbench.ui.direction import follow_letters
from workbench.ui.fonts import small

translate = QCoreApplication.translate

MEMO_MS = 900


def confidence_word(confidence: Confidence | None) -> str:
    """Return the word for a confidence."""
    words = {
        None: translate("Annotate", "not stated"),
        Confidence.LOW: translate("Annotate", "low"),
        Confidence.MODERATE: translate("Annotate", "moderate"),
        Confidence.HIGH: translate("Annotate", "high"),
    }
    return words[confidence]


@dataclass(frozen=True, slots=True)
class Sent:
    """A memo on its way to the store, and the version that its annotation has once it is there."""

    memo: str
    version: int


class AnnotationForm(QWidget):
    """The fields of one code of the chosen annotation, on both sides at once."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._rows: tuple[AnnotationRow, ...] = ()
        self._code: CodeRow | None = None
        self._fields: list[QWidget] = []
        self._sent: Sent | None = None
        self._kept = context.chosen.kept
        self.codes = QComboBox()
        self.codes.setAccessibleName(translate("Annotate", "Code of the annotation"))
        self.confidence = QComboBox()
        self.confidence.setAccessibleName(translate("Annotate", "Confidence"))
        for value in (None, *Confidence):
            self.confidence.addItem(confidence_word(value), value)
        self.memo = QPlainTextEdit()
        self.memo.setAccessibleName(translate("Annotate", "Memo"))
        self.memo.setPlaceholderText(translate("Annotate", "Memo: why this code, what to look at"))
        self.memo.setTabChangesFocus(True)
        self.memo.setFixedHeight(72)
        follow_letters(self.memo)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.addRow(_caption(translate("Annotate", "Code")), self.codes)
        self._form.addRow(_caption(translate("Annotate", "Confidence")), self.confidence)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._form)
        layout.addWidget(self.memo)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(MEMO_MS)
        self._timer.timeout.connect(self.flush)
        self.codes.activated.connect(self._show_code)
        self.confidence.activated.connect(self._on_confidence_chosen)
        self.memo.textChanged.connect(self._timer.start)
        context.hands.flush_wanted.connect(self.flush)
        context.opened.workspace_closed.connect(self._on_workspace_closed)
        context.chosen.changed.connect(self.show_group)
        self.show_group()

    @Slot()
    def show_group(self) -> None:
        """Show the annotations that are chosen now; typing that is not stored yet is stored first."""
        self.flush()
        known = codes_by_id(self._context)
        rows = self._context.chosen.group.rows
        before = self.codes.currentData()
        with QSignalBlocker(self.codes):
            self.codes.clear()
            for key in dict.fromkeys(row.code_id for row in rows if row.code_id in known):
                self.codes.addItem(label(known[key]), int(key))
            place = self.codes.findData(before)
            self.codes.setCurrentIndex(max(0, place) if self.codes.count() else -1)
        self.setEnabled(bool(rows))
        self._show_code()

    @Slot()
    def flush(self) -> None:
        """Store the memo that was typed; where somebody else has written there, only once their words are shown."""
        self._timer.stop()
        memo = self.memo.toPlainText()
        if not self._rows or memo == self._rows[0].memo:
            return
        first, sent = self._rows[0], self._sent
        kept = self._kept.get(first.id)
        if kept is not None and kept.is_stale:
            self._kept[first.id] = replace(kept, memo=memo)
            return
        if sent is not None and sent.memo == memo:
            return
        self._sent = Sent(memo, (sent.version if sent is not None else first.version) + 1)
        refused = partial(self._keep, self._context.opened.number, first, memo)
        name = translate("Undo", "memo of an annotation")
        self._context.edit(name, jobs.change, self._context.seen, self._rows, {"memo": memo}, failed=refused)

    def _keep(self, number: int, row: AnnotationRow, memo: str, error: Exception) -> None:
        """Keep words that were refused.

        Where somebody else has written, they are put below what stands there instead, once that is read. Else they
        stay in the field and the next storing tries again; where the field shows something else, when it is back.
        """
        if not self._context.opened.is_still(number):
            return
        is_stale = isinstance(error, StaleChange)
        is_shown = isValid(self) and bool(self._rows) and self._rows[0].id == row.id
        if not is_shown:
            self._kept[row.id] = Kept(row, memo, is_stale)
            return
        self._sent = None
        if is_stale:
            self._kept[row.id] = Kept(row, self.memo.toPlainText(), is_stale)
            if self._rows[0].version != row.version:
                self._show_code()

    @Slot()
    def _on_workspace_closed(self) -> None:
        self._kept.clear()
        self._sent = None

    def _memo_of(self, row: AnnotationRow | None) -> str:
        """Return what to show as the memo of an annotation, with words of one's own that are not stored yet."""
        was_shown = row is not None and bool(self._rows) and self._rows[0].id == row.id
        sent, self._sent = (self._sent if was_shown else None), None
        if row is None:
            return ""
        kept = self._kept.get(row.id)
        if kept is not None and kept.is_stale and row.version == kept.row.version:
            return kept.memo
        if kept is not None:
            del self._kept[row.id]
            self._timer.start()
            is_same = row.version == kept.row.version
            return kept.memo if is_same else "\n".join(dict.fromkeys(filter(None, (row.memo, kept.memo))))
        typed = self.memo.toPlainText()
        if sent is not None and row.version < sent.version:
            self._sent = sent
            return typed
        if sent is not None and typed != sent.memo:
            self._timer.start()
            return typed
        return row.memo

    @Slot()
    def _show_code(self) -> None:
        self.flush()
        key = self.codes.currentData()
        self._code = codes_by_id(self._context).get(key) if isinstance(key, int) else None
        rows = tuple(row for row in self._context.chosen.group.rows if row.code_id == key)
        first = rows[0] if rows else None
        with QSignalBlocker(self.confidence), QSignalBlocker(self.memo):
            place = self.confidence.findData(first.confidence) if first is not None and first.confidence else 0
            self.confidence.setCurrentIndex(place)
            memo = self._memo_of(first)
            self._rows = rows
            if memo != self.memo.toPlainText():
                self.memo.setPlainText(memo)
        self._show_attributes(first)

    def _show_attributes(self, row: AnnotationRow | None) -> None:
        for widget in self._fields:
            self._form.removeRow(widget)
        self._fields = []
        for spec in self._code.attributes if self._code is not None and row is not None else ():
            field = self._field(spec, row.attributes if row is not None else {})
            field.setAccessibleName(spec.name)
            self._form.insertRow(self._form.rowCount() - 1, _caption(spec.name), field)
            self._fields.append(field)

    def _field(self, spec: AttributeSpec, values: Mapping[str, object]) -> QWidget:
        present = "" if values.get(spec.name) is None else str(values[spec.name])
        if spec.type in ("choice", "boolean"):
            combo = QComboBox()
            for value in ("", *(spec.values or ("true", "false"))):
                combo.addItem(value)
            combo.setCurrentIndex(max(0, combo.findText(present)))
            combo.textActivated.connect(partial(self._store, spec.name))
            return combo
        line = QLineEdit(present)
        line.setClearButtonEnabled(True)
        line.editingFinished.connect(lambda: self._store(spec.name, line.text()))
        return line

    def _store(self, name: str, value: str) -> None:
        if not self._rows or str(self._rows[0].attributes.get(name) or "") == value:
            return
        attributes = {key: kept for key, kept in self._rows[0].attributes.items() if key != name}
        if value:
            attributes[name] = value
        told = translate("Undo", "{name} of an annotation").format(name=name)
        self._context.edit(told, jobs.change, self._context.seen, self._rows, {"attributes": attributes})

    @Slot()
    def _on_confidence_chosen(self) -> None:
        if self._rows:
            value = self.confidence.currentData()
            told = translate("Undo", "confidence of an annotation")
            self._context.edit(told, jobs.change, self._context.seen, self._rows, {"confidence": value})


def _caption(text: str) -> QLabel:
    made = QLabel(text)
    made.setFont(small(made.font(), 0.92))
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
