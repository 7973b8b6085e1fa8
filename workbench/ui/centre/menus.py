"""The menus of a row, of its source and of its translation, made of the declared actions and the codes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction, QColor, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from workbench.domain.codes import CodeRow
from workbench.ui.context import Context
from workbench.ui.grid.editors import RowEditor
from workbench.ui.grid.view import GridView

translate = QCoreApplication.translate

# Ids of declared actions, a line where there is none; what is not declared is left out.
LINE = ""
ROW = (
    *("confirm", "reviewed", "copy-source", "clear", LINE, "lock", "split", "join", "edit-source", LINE),
    *("copy-rows", "select-all-rows", LINE, "note", "annotate"),
)
SOURCE = (
    *("annotate", "add-term", "concordance", "filter-on-selection", LINE),
    *("copy-source", "split", "join", "edit-source", LINE, "note", "copy-rows"),
)
TARGET = (
    *("confirm", "confirm-only", "insert-best", "insert-mt", "copy-source", "clear", LINE),
    *("annotate", "add-term", "concordance", "filter-on-selection", LINE, "note", "lock"),
)
CODES_SHOWN = 40


class RowMenus(QObject):
    """Opens the menus that the grid asks for."""

    def __init__(self, context: Context, grid: GridView) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        grid.menu_wanted.connect(self._on_menu_wanted)
        for editor, kind in ((grid.source, "source"), (grid.target, "target")):
            editor.customContextMenuRequested.connect(partial(self._on_editor_menu_wanted, editor, kind))

    def menu(self, kind: str) -> QMenu:
        """Make the menu of a "row", a "source" or a "target"."""
        menu = QMenu(self._grid)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setObjectName(f"{kind}Menu")
        if kind != "row":
            self._add_clipboard(menu, self._grid.source if kind == "source" else self._grid.target)
        for name in {"row": ROW, "source": SOURCE, "target": TARGET}[kind]:
            action = self._grid.window().findChild(QAction, name) if name else None
            if action is not None:
                menu.addAction(action)
                if name == "annotate":
                    self._add_codes(menu)
            elif not name and menu.actions() and not menu.actions()[-1].isSeparator():
                menu.addSeparator()
        return menu

    def _add_clipboard(self, menu: QMenu, editor: RowEditor) -> None:
        has_text = editor.textCursor().hasSelection()
        writable = not editor.isReadOnly()
        cutting = menu.addAction(translate("Grid", "Cut"), editor.cut)
        copying = menu.addAction(translate("Grid", "Copy"), editor.copy)
        pasting = menu.addAction(translate("Grid", "Paste"), editor.paste)
        for action, is_possible in ((cutting, has_text and writable), (copying, has_text), (pasting, writable)):
            action.setEnabled(is_possible)
            action.setVisible(writable or action is copying)
        menu.addSeparator()

    def _add_codes(self, menu: QMenu) -> None:
        """Offer the codes themselves: a press puts one on what is selected."""
        rows = self._context.place.document
        codes = [code for code in rows.codes if code.codable][:CODES_SHOWN] if rows is not None else []
        if not codes:
            return
        sub = QMenu(translate("Grid", "Code"), menu)
        is_arabic = QCoreApplication.instance().property("language") == "ar"  # type: ignore[union-attr]
        for code in codes:
            label = (code.label_ar if is_arabic else code.label_en) or code.key
            sub.addAction(self._swatch(code), label, partial(self._context.hands.code_wanted.emit, code.id))
        menu.addMenu(sub)

    def _swatch(self, code: CodeRow) -> QIcon:
        picture = QPixmap(12, 12)
        picture.fill(QColor(code.colour_dark if self._context.looks.theme.is_dark else code.colour))
        return QIcon(picture)

    @Slot(str, QPoint)
    def _on_menu_wanted(self, kind: str, place: QPoint) -> None:
        self.menu(kind).popup(place)

    def _on_editor_menu_wanted(self, editor: RowEditor, kind: str, place: QPoint) -> None:
        at = place if editor.rect().contains(place) else editor.cursorRect().bottomLeft()
        self.menu(kind).popup(editor.viewport().mapToGlobal(at))
