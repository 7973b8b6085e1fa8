"""What a briefing covers: the document, chosen clauses, selected rows, or what has a code."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QRadioButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.briefings import Recipe
from workbench.domain.codes import CodeRow
from workbench.domain.ids import ClauseId, SegmentId
from workbench.domain.shortening import shortened
from workbench.ui.clauses import clause_name
from workbench.ui.jobs import DocumentRows

translate = QCoreApplication.translate

WHOLE, CLAUSES, ROWS, CODE = range(4)
LINE, LEAST = 50, 20
ID_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class ScopePage(QWidget):
    """Chooses clauses and segments; `changed` tells that the choice is another."""

    changed = Signal()

    def __init__(self, rows: DocumentRows, selected: Sequence[SegmentId], *, is_arabic: bool) -> None:
        super().__init__()
        self._selected = tuple(selected)
        self._coded: dict[int, tuple[SegmentId, ...]] = {}
        self.group = QButtonGroup(self)
        self.tree = QTreeWidget()
        self.tree.setHeaderHidden(True)
        self.tree.setAccessibleName(translate("Briefing", "Clauses of the briefing"))
        self._items: dict[int, QTreeWidgetItem] = {}
        self._fill(rows, is_arabic=is_arabic)
        self.codes = QComboBox()
        self.codes.setAccessibleName(translate("Briefing", "Code"))
        for code in rows.codes:
            self.codes.addItem(_label(code, is_arabic=is_arabic), int(code.id))
        layout = QVBoxLayout(self)
        words = {
            WHOLE: translate("Briefing", "The whole document"),
            CLAUSES: translate("Briefing", "Chosen clauses"),
            ROWS: translate("Briefing", "The selected rows"),
            CODE: translate("Briefing", "What is coded with"),
        }
        for key, text in words.items():
            button = QRadioButton(text)
            self.group.addButton(button, key)
            layout.addWidget(button)
            if key == CLAUSES:
                layout.addWidget(self.tree, 1)
            if key == CODE:
                layout.addWidget(self.codes)
        self.group.button(ROWS).setEnabled(bool(self._selected))
        self.group.button(WHOLE).setChecked(True)
        self.group.idToggled.connect(self._on_choice_changed)
        self.tree.itemChanged.connect(self._on_item_changed)
        self.codes.currentIndexChanged.connect(self._on_code_changed)
        self._refresh()

    def show_recipe(self, recipe: Recipe, coded: dict[int, tuple[SegmentId, ...]]) -> None:
        """Show what a remembered recipe covers."""
        self._coded = coded
        for row in range(self.codes.count() - 1, -1, -1):
            if self.codes.itemData(row) not in coded:
                self.codes.removeItem(row)
        self.group.button(CODE).setEnabled(bool(coded))
        if recipe.clause_ids:
            self.group.button(CLAUSES).setChecked(True)
            self.tree.blockSignals(True)
            for key in recipe.clause_ids:
                if key in self._items:
                    self._items[key].setCheckState(0, Qt.CheckState.Checked)
            self.tree.blockSignals(False)
        self._refresh()

    def clause_ids(self) -> tuple[ClauseId, ...]:
        """Return the chosen clauses; empty where the scope is another."""
        if self.group.checkedId() != CLAUSES:
            return ()
        checked = Qt.CheckState.Checked
        return tuple(ClauseId(key) for key, item in self._items.items() if item.checkState(0) is checked)

    def segment_ids(self) -> tuple[SegmentId, ...]:
        """Return the chosen segments; empty where the scope is another."""
        if self.group.checkedId() == ROWS:
            return self._selected
        return self._coded.get(self.codes.currentData(), ()) if self.group.checkedId() == CODE else ()

    def is_empty(self) -> bool:
        """Tell whether clauses are to be chosen and none is."""
        return self.group.checkedId() == CLAUSES and not self.clause_ids()

    def _fill(self, rows: DocumentRows, *, is_arabic: bool) -> None:
        for clause in rows.clauses:
            above = self._items.get(clause.parent_id) if clause.parent_id is not None else None
            one, other = (clause.title_source, clause.title_target)[:: 1 if is_arabic else -1]
            head = rows.heads.get(clause.id)
            text = one or other or (head[1] if head is not None else "")
            item = QTreeWidgetItem([_line(clause_name(clause), text)])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            item.setToolTip(0, text)
            if above is not None:
                above.addChild(item)
            else:
                self.tree.addTopLevelItem(item)
            self._items[clause.id] = item

    def _refresh(self) -> None:
        self.tree.setEnabled(self.group.checkedId() == CLAUSES)
        self.codes.setEnabled(self.group.checkedId() == CODE)

    @Slot(QTreeWidgetItem, int)
    def _on_item_changed(self, item: QTreeWidgetItem, _column: int) -> None:
        """Check or uncheck what is below a clause with it."""
        self.tree.blockSignals(True)
        waiting: list[QTreeWidgetItem | None] = [item]
        while waiting:
            present = waiting.pop()
            if present is None:
                continue
            present.setCheckState(0, item.checkState(0))
            waiting += [present.child(row) for row in range(present.childCount())]
        self.tree.blockSignals(False)
        self.changed.emit()

    @Slot(int, bool)
    def _on_choice_changed(self, _key: int, is_checked: bool) -> None:
        if is_checked:
            self._refresh()
            self.changed.emit()

    @Slot()
    def _on_code_changed(self) -> None:
        if self.group.checkedId() == CODE:
            self.changed.emit()


def _line(name: str, text: str) -> str:
    """Name a clause on one line; its words end at a word, with the ellipsis where they end (UAX #9, FSI and PDI)."""
    if not text:
        return name
    return f"{name} — \u2068{shortened(text, max(LEAST, LINE - len(name)))}\u2069"


def _label(code: CodeRow, *, is_arabic: bool) -> str:
    one, other = (code.label_ar, code.label_en)[:: 1 if is_arabic else -1]
    return one or other
