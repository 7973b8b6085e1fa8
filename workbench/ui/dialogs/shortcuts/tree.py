"""The list of actions with their keys: a group for each menu, mirrored where the window is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from workbench.ui.fonts import strong

translate = QCoreApplication.translate

Line = tuple[str, tuple[str, ...]]


class KeysTree(QTreeWidget):
    """Names where lines begin, keys where they end; keys are formulas that run from left to right."""

    def __init__(self) -> None:
        super().__init__()
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setIndentation(12)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def show_groups(self, groups: Mapping[str, Sequence[Line]]) -> None:
        """Show the actions of each menu."""
        self.clear()
        for menu, lines in groups.items():
            group = QTreeWidgetItem(self, [menu])
            group.setFont(0, strong(self.font()))
            group.setFlags(Qt.ItemFlag.ItemIsEnabled)
            group.setFirstColumnSpanned(True)
            for text, keys in lines:
                line = QTreeWidgetItem(group, [text, "    ".join(f"\u2066{one}\u2069" for one in keys)])
                line.setForeground(1, self.palette().placeholderText())
        if not groups:
            QTreeWidgetItem(self, [translate("Shortcuts", "No action has these words or keys.")])
        self.expandAll()

    def texts(self) -> list[str]:
        """Return what the lines say, one after another."""
        tops = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        return [
            f"{top.child(place).text(0)}: {top.child(place).text(1)}"  # type: ignore[union-attr]
            for top in tops
            if top is not None
            for place in range(top.childCount())
        ]
