"""What menus list that is not declared: the panels of the window, and the codes of the open document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from workbench.domain.codes import CodeRow
from workbench.domain.ids import CodeId
from workbench.ui.annotating.codes import colour, key_of, label, menu_letters
from workbench.ui.desk import Desk
from workbench.ui.dock_of import docks_of
from workbench.ui.features import PANELS

SWATCH = 12


def fill_panels(desk: Desk, menu: QMenu) -> None:
    """List every panel, ticked where it is shown."""
    docks = docks_of(desk.window)
    menu.clear()
    for dock in (docks[panel.id] for panel in PANELS):
        shown = menu.addAction(dock.windowTitle())
        shown.setCheckable(True)
        shown.setChecked(not dock.isHidden())
        shown.toggled.connect(partial(_show, dock.objectName(), desk))


def fill_codes(desk: Desk, menu: QMenu) -> None:
    """List the codes of the document in their order; one puts itself on what is selected."""
    rows = desk.context.place.document
    letters = menu_letters(desk.window)
    menu.clear()
    folder: object = None
    for code in [code for code in rows.codes if code.codable] if rows is not None else ():
        if menu.actions() and code.parent_id != folder:
            menu.addSeparator()
        folder = code.parent_id
        text = f"{label(code)}\t{key_of(code, letters)}" if code.shortcut else label(code)
        shown = menu.addAction(_swatch(desk, code), text)
        shown.triggered.connect(partial(_put, code.id, desk))


# Inner menus that are filled each time they open.
FILLED: Mapping[str, Callable[[Desk, QMenu], None]] = {"view/panels": fill_panels, "annotate/codes": fill_codes}


def _show(panel_id: str, desk: Desk, wanted: bool) -> None:
    dock = docks_of(desk.window)[panel_id]
    dock.setVisible(wanted)
    if wanted:
        dock.raise_()


def _put(code: CodeId, desk: Desk, _checked: bool = False) -> None:
    desk.context.hands.code_wanted.emit(code)


def _swatch(desk: Desk, code: CodeRow) -> QIcon:
    picture = QPixmap(SWATCH, SWATCH)
    picture.fill(QColor(colour(desk.context, code)))
    return QIcon(picture)
