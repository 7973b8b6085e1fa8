"""The tree of codes: with counts, narrowed by what was typed, and dragged about."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from workbench.domain.arabic.folding import fold_text
from workbench.domain.codes import CodeRow
from workbench.ui.annotating.codes import label, other_label
from workbench.ui.annotating.margin import CODE_MIME
from workbench.ui.direction import directed
from workbench.ui.models.tree import Node, TreeModel

Index = QModelIndex | QPersistentModelIndex
CODE = "code"
CODE_ROLE = int(Qt.ItemDataRole.UserRole) + 2
COUNT_ROLE = int(Qt.ItemDataRole.UserRole) + 3


class CodesModel(TreeModel):
    """Codes as nodes; a drop inside asks for a move: code, new parent, and the sibling that follows."""

    move_wanted = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._codes: dict[int, CodeRow] = {}
        self._counts: dict[int, int] = {}

    def show_codes(self, codes: Sequence[CodeRow], typed: str = "") -> None:
        """Show a codebook, or those of its codes that have what was typed, with the folders above them."""
        self._codes = {int(code.id): code for code in codes}
        parts = fold_text(typed).casefold().split()
        wanted = {key for key, code in self._codes.items() if all(part in _searched(code) for part in parts)}
        if parts:
            wanted |= {above for key in list(wanted) for above in self._above(key)}
        nodes: dict[int, Node] = {}
        roots: list[Node] = []
        for key in (int(code.id) for code in codes if int(code.id) in wanted):
            code = self._codes[key]
            nodes[key] = Node((CODE, key), label(code), other_label(code))
            parent = nodes.get(int(code.parent_id)) if code.parent_id is not None else None
            (roots if parent is None else parent.children).append(nodes[key])
        self.show(roots)

    def set_counts(self, counts: Mapping[int, int]) -> None:
        """Show other counts; a folder has those of all below it."""
        summed: dict[int, int] = {}
        for key, count in counts.items():
            for place in (int(key), *self._above(int(key))):
                summed[place] = summed.get(place, 0) + count
        differing = {key for key in summed.keys() | self._counts.keys() if summed.get(key) != self._counts.get(key)}
        self._counts = summed
        for key in differing:
            index = self.index_of((CODE, key))
            if index.isValid():
                self.dataChanged.emit(index, index)

    def code(self, index: Index) -> CodeRow | None:
        """Return the code at an index."""
        node = self.node(index)
        return self._codes.get(node.key[1]) if node is not None else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the label, the code, its count, or what its tip says."""
        code = self.code(index)
        if code is None:
            return None
        count = self._counts.get(int(code.id), 0)
        if role == CODE_ROLE:
            return code
        if role == COUNT_ROLE:
            return count
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(directed(part) for part in (other_label(code), code.definition, code.examples) if part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{label(code)}, {count}"
        return super().data(index, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be dragged, and dropped on."""
        found = super().flags(index) | Qt.ItemFlag.ItemIsDropEnabled
        return found | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else found

    def supportedDropActions(self) -> Qt.DropAction:
        """Copy to the text, move in the tree."""
        return Qt.DropAction.CopyAction | Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """Name the kind of what is dragged."""
        return [CODE_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Carry the id of the code."""
        data = QMimeData()
        code = self.code(indexes[0]) if indexes else None
        if code is not None:
            data.setData(CODE_MIME, str(int(code.id)).encode())
        return data

    def dropMimeData(self, data: QMimeData, _action: Qt.DropAction, row: int, _column: int, parent: Index) -> bool:
        """Ask for the move; the tree is built anew once it is stored."""
        if not data.hasFormat(CODE_MIME):
            return False
        above = self.code(parent)
        follower = self.code(self.index(row, 0, parent)) if row >= 0 else None
        self.move_wanted.emit(int(bytes(data.data(CODE_MIME).data()).decode()), above, follower)
        return False

    def _above(self, key: int) -> list[int]:
        found: list[int] = []
        code = self._codes.get(key)
        while code is not None and code.parent_id is not None and int(code.parent_id) not in found:
            found.append(int(code.parent_id))
            code = self._codes.get(int(code.parent_id))
        return found


def _searched(code: CodeRow) -> str:
    return fold_text(f"{code.label_ar} {code.label_en} {code.key} {code.definition}").casefold()
