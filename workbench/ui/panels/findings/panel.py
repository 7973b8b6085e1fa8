"""The list of findings: filter them, go there, fix, ignore, and take that back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.enums import DecisionScope, Severity
from workbench.ui.context import Context
from workbench.ui.dock_of import name_dock
from workbench.ui.found import Item
from workbench.ui.found_words import check_title, severity_word
from workbench.ui.language import locale
from workbench.ui.models.tree import TreeModel
from workbench.ui.panels.findings import jobs
from workbench.ui.panels.findings.checker import Checker
from workbench.ui.panels.findings.delegate import FindingDelegate
from workbench.ui.panels.findings.nodes import FindingNode, Wanted, finding_nodes

translate = QCoreApplication.translate


class FindingsPanel(QWidget):
    """Findings by check; Return goes to the words, the context menu fixes and ignores."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._collapsed: set[tuple[str, int]] = set()
        self.checker = Checker(context, self)
        self.model = TreeModel(self)
        self.view = _tree(self)
        self.view.setModel(self.model)
        self.view.setItemDelegate(FindingDelegate(context.looks, self.view))
        self.checks, self.severities, self.ignored = QComboBox(), QComboBox(), QCheckBox()
        self.run = QPushButton(translate("Findings", "Run checks"))
        self.state = QLabel()
        self.state.setObjectName("quiet")
        self._lay_out()
        self._make_actions()
        self.view.activated.connect(self._on_view_activated)
        self.view.collapsed.connect(partial(self._note, True))
        self.view.expanded.connect(partial(self._note, False))
        context.found.changed.connect(self.reload)
        context.looks.changed.connect(self.view.viewport().update)
        self.reload()

    @Slot()
    def reload(self) -> None:
        """Show what there is, where the list stood."""
        items = self._context.found.items()
        self._fill_checks(items)
        present = self.model.node(self.view.currentIndex())
        key, row = (present.key, present.row) if present is not None else (None, 0)
        group = present.parent.key if present is not None and present.parent is not None else None
        nodes = finding_nodes(items, self.wanted())
        self.model.show(nodes)
        for node in nodes:
            self.view.setExpanded(self.model.index_of(node.key), node.key not in self._collapsed)
        if key is not None:
            self._stay(key, group, row)
        self._tell(sum(not item.is_ignored for item in items), len(items))

    def wanted(self) -> Wanted:
        """Return what the boxes above the list ask for."""
        severity = self.severities.currentData()
        return Wanted(
            str(self.checks.currentData() or ""), Severity(severity) if severity else None, self.ignored.isChecked()
        )

    def current(self) -> Item | None:
        """Return the finding that is chosen in the list."""
        node = self.model.node(self.view.currentIndex())
        return node.item if isinstance(node, FindingNode) else None

    @Slot()
    def go(self) -> None:
        """Show the words in the grid."""
        item = self.current()
        if item is not None:
            finding, span = item.finding, item.span
            self._context.hands.go_to(finding.segment_id, finding.side, span if len(span) else None)

    @Slot()
    def fix(self) -> None:
        """Apply the fix of the chosen finding."""
        item = self.current()
        if item is None:
            return
        if item.finding.fix is None:
            text = translate("Findings", "This finding has no fix that is safe; change the text by hand.")
            self._context.notices.tell(text)
            return
        name = translate("Undo", "fix: {check}").format(check=check_title(item.finding.check_id))
        self._context.edit(name, jobs.fix, item.finding)

    def ignore(self, scope: DecisionScope) -> None:
        """Ignore the chosen finding, or stop ignoring it."""
        item, document = self.current(), self._context.place.document
        if item is None or document is None:
            return
        if item.decision_id is not None:
            self.stop_ignoring()
            return
        name = translate("Undo", "ignore finding in segment {number}").format(number=item.finding.ordinal + 1)
        self._context.edit(name, jobs.ignore, document.document.id, item.finding, scope)

    @Slot()
    def stop_ignoring(self) -> None:
        """Take back the decision that hides the chosen finding."""
        item = self.current()
        if item is not None and item.decision_id is not None:
            name = translate("Undo", "no longer ignore a finding")
            self._context.edit(name, jobs.withdraw, item.decision_id)

    def _lay_out(self) -> None:
        self.checks.setAccessibleName(translate("Findings", "Checks shown"))
        self.severities.setAccessibleName(translate("Findings", "Severity shown"))
        self.severities.addItem(translate("Findings", "Errors and warnings"), "")
        for severity in Severity:
            self.severities.addItem(severity_word(severity), severity.value)
        self.ignored.setText(translate("Findings", "Ignored too"))
        self.run.setToolTip("F8")
        self.checks.currentIndexChanged.connect(self.reload)
        self.severities.currentIndexChanged.connect(self.reload)
        self.ignored.toggled.connect(self.reload)
        self.run.clicked.connect(self._context.found.wanted)
        bar = QHBoxLayout()
        bar.setContentsMargins(10, 6, 10, 6)
        bar.setSpacing(8)
        for widget in (self.run, self.checks, self.severities, self.ignored):
            bar.addWidget(widget)
        bar.addWidget(self.state, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self.view, 1)

    def _make_actions(self) -> None:
        """Give the list its keys and its context menu."""
        wanted = (
            (translate("Findings", "Go there"), "Return", self.go),
            (translate("Findings", "Fix"), "Ctrl+.", self.fix),
            (translate("Findings", "Ignore this once"), "Del", partial(self.ignore, DecisionScope.ONCE)),
            (
                translate("Findings", "Ignore this check in this row"),
                "Shift+Del",
                partial(self.ignore, DecisionScope.ROW),
            ),
            (translate("Findings", "Ignore this check here"), "Ctrl+Del", partial(self.ignore, DecisionScope.KIND)),
            (translate("Findings", "No longer ignore"), "Ins", self.stop_ignoring),
        )
        self.actions_made = []
        for text, keys, run in wanted:
            action = QAction(text, self.view)
            action.setShortcut(QKeySequence(keys, QKeySequence.SequenceFormat.PortableText))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(run)
            self.view.addAction(action)
            self.actions_made.append(action)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu_requested)

    @Slot(QPoint)
    def _on_menu_requested(self, at: QPoint) -> None:
        item = self.current()
        if item is None:
            return
        menu = QMenu(self.view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        go, fix, *ignoring, back = self.actions_made
        menu.addAction(go)
        if item.finding.fix is not None:
            menu.addAction(fix)
        menu.addSeparator()
        menu.addActions([back] if item.is_ignored else ignoring)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _fill_checks(self, items: list[Item]) -> None:
        """Offer the checks that found something."""
        present = self.checks.currentData() or ""
        known = sorted({item.finding.check_id for item in items} | ({present} if present else set()), key=check_title)
        if [self.checks.itemData(row) for row in range(1, self.checks.count())] == known and self.checks.count():
            return
        self.checks.blockSignals(True)
        self.checks.clear()
        self.checks.addItem(translate("Findings", "All checks"), "")
        for check_id in known:
            self.checks.addItem(check_title(check_id), check_id)
        self.checks.setCurrentIndex(max(0, self.checks.findData(present)))
        self.checks.blockSignals(False)

    def _stay(self, key: tuple[str, int], group: tuple[str, int] | None, row: int) -> None:
        """Keep the same finding chosen, or the one that has taken its place."""
        index = self.model.index_of(key)
        if not index.isValid() and group is not None:
            parent = self.model.index_of(group)
            last = self.model.rowCount(parent) - 1
            index = self.model.index(min(row, last), 0, parent) if parent.isValid() and last >= 0 else QModelIndex()
        if index.isValid():
            self.view.setCurrentIndex(index)

    def _tell(self, count: int, everything: int) -> None:
        title = translate("Panel", "Findings")
        name_dock(self, f"{title}  {locale().toString(count)}" if count else title)
        if self._context.place.document is None:
            text = ""
        elif everything:
            text = translate("Findings", "{open} open · {ignored} ignored")
            text = text.format(open=locale().toString(count), ignored=locale().toString(everything - count))
        elif self._context.found.is_complete:
            text = translate("Findings", "The checks found nothing.")
        else:
            text = translate("Findings", "Not checked yet: press F8.")
        self.state.setText(text)

    def _note(self, is_collapsed: bool, index: QModelIndex) -> None:
        node = self.model.node(index)
        if node is not None:
            (self._collapsed.add if is_collapsed else self._collapsed.discard)(node.key)

    @Slot(QModelIndex)
    def _on_view_activated(self, _index: QModelIndex) -> None:
        self.go()


def _tree(parent: QWidget) -> QTreeView:
    view = QTreeView(parent)
    view.setHeaderHidden(True)
    view.setUniformRowHeights(True)
    view.setIndentation(16)
    view.setAccessibleName(translate("Findings", "Findings"))
    return view
