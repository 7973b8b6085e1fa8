"""Every action with its keys, by menu: searched, and kept as a page that can be printed."""

from __future__ import annotations

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
)

from workbench.domain.arabic.folding import fold_text
from workbench.ui.action import Action
from workbench.ui.desk import Desk
from workbench.ui.dialogs.shortcuts.tree import KeysTree, Line
from workbench.ui.keys import caps

translate = QCoreApplication.translate


class ShortcutsDialog(QDialog):
    """The sheet of shortcuts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(translate("Shortcuts", "Shortcuts"))
        self.resize(640, 620)
        self._desk = desk
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("Shortcuts", "Search actions and keys"))
        self.line.setAccessibleName(self.line.placeholderText())
        self.line.textChanged.connect(self._refresh)
        self.sheet = KeysTree()
        self.sheet.setAccessibleName(self.windowTitle())
        buttons = QDialogButtonBox()
        save = buttons.addButton(translate("Shortcuts", "Save to print…"), QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(translate("Shortcuts", "Close"), QDialogButtonBox.ButtonRole.RejectRole)
        save.clicked.connect(self._on_save_clicked)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 14, 12)
        for widget in (self.line, self.sheet, buttons):
            layout.addWidget(widget)
        self._refresh()
        self.line.setFocus()

    def page(self) -> str:
        """Return all actions that have keys, as HTML."""
        body = "".join(
            f"<h3>{escape(menu)}</h3><table width='100%' cellpadding='4'>{''.join(map(_row, lines))}</table>"
            for menu, lines in self._groups().items()
        )
        direction = "rtl" if self.isRightToLeft() else "ltr"
        title = escape(translate("Shortcuts", "Shortcuts"))
        style = "body{font-family:sans-serif} td{padding:3px 12px} td:last-child{text-align:end}"
        head = f"<head><meta charset='utf-8'><title>{title}</title><style>{style}</style></head>"
        return f"<html dir='{direction}'>{head}<body dir='{direction}'>{body}</body></html>"

    def _groups(self, typed: str = "") -> dict[str, list[Line]]:
        """Return the actions that have every typed part, by menu."""
        parts = fold_text(typed).casefold().split()
        groups: dict[str, list[Line]] = {}
        for shown in self._desk.window.actions():
            action = shown.data()
            if not isinstance(action, Action) or not shown.shortcuts():
                continue
            text = translate("Action", str(action.text)).replace("&", "")
            keys = tuple(" + ".join(caps(one)) for one in shown.shortcuts())
            searched = fold_text(f"{text} {action.text} {' '.join(keys)}").casefold().replace(" + ", "+")
            if all(part in searched for part in parts):
                groups.setdefault(str(shown.property("menu") or ""), []).append((text, keys))
        return groups

    def save(self, path: str) -> None:
        """Write the sheet to a file."""
        self._desk.context.tasks.write(write_page, path, self.page())

    @Slot()
    def _refresh(self) -> None:
        self.sheet.show_groups(self._groups(self.line.text()))

    @Slot()
    def _on_save_clicked(self) -> None:
        kinds = translate("Shortcuts", "Web page (*.html)")
        path, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), "shortcuts.html", kinds)
        if path:
            self.save(path)


def _row(line: Line) -> str:
    text, keys = line
    return f"<tr><td>{escape(text)}</td><td><bdo dir='ltr'><b>{' &nbsp; '.join(map(escape, keys))}</b></bdo></td></tr>"


def write_page(path: str, page: str) -> None:
    """Write a page, whole or not at all.

    Raises:
        UserError: it cannot be written.
    """
    from workbench.services.files import replacing  # start-up time

    with replacing(Path(path)) as stream:
        stream.write(page.encode("utf-8"))
