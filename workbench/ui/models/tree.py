"""A tree of named nodes as a model: small, read whole, and shown by keys that survive a reload."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NODE_ROLE = int(Qt.ItemDataRole.UserRole) + 1


@dataclass(slots=True, eq=False)
class Node:
    """A node: `key` is its kind and id; `detail` is a second text; `share` how much of it is done, 0 to 1."""

    key: tuple[str, int]
    text: str
    detail: str = ""
    share: float | None = None
    children: list[Node] = field(default_factory=list)
    parent: Node | None = None
    row: int = 0


def adopt(nodes: Sequence[Node], parent: Node | None = None) -> list[Node]:
    """Tell nodes their parent and place, all the way down."""
    for row, node in enumerate(nodes):
        node.parent, node.row = parent, row
        adopt(node.children, node)
    return list(nodes)


class TreeModel(QAbstractItemModel):
    """Nodes for a tree view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: list[Node] = []
        self._by_key: dict[tuple[str, int], Node] = {}

    def show(self, roots: Sequence[Node]) -> None:
        """Show another tree."""
        self.beginResetModel()
        self._roots = adopt(roots)
        self._by_key = {}
        self._note(self._roots)
        self.endResetModel()

    def node(self, index: Index) -> Node | None:
        """Return the node at an index."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else None

    def index_of(self, key: tuple[str, int]) -> QModelIndex:
        """Return the index of a node by its key."""
        node = self._by_key.get(key)
        return self.createIndex(node.row, 0, node) if node is not None else QModelIndex()

    def set_share(self, key: tuple[str, int], share: float) -> None:
        """Change how much of a node is done."""
        node = self._by_key.get(key)
        if node is not None and node.share != share:
            node.share = share
            index = self.createIndex(node.row, 0, node)
            self.dataChanged.emit(index, index)

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        """Return the index of a child."""
        nodes = self._children(parent)
        if column != 0 or not 0 <= row < len(nodes):
            return QModelIndex()
        return self.createIndex(row, column, nodes[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        """Return the index of a node's parent."""
        node = self.node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return the number of children."""
        return len(self._children(parent)) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's default
        """Return one: nodes are drawn whole."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text, the text with its detail, or the node."""
        node = self.node(index)
        if node is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return node.text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{node.text} {node.detail}".strip()
        return node if role == NODE_ROLE else None

    def _children(self, parent: Index) -> list[Node]:
        node = self.node(parent)
        return node.children if node is not None else self._roots

    def _note(self, nodes: Sequence[Node]) -> None:
        for node in nodes:
            self._by_key[node.key] = node
            self._note(node.children)
