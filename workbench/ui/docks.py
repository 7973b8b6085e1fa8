"""The docks of the window: where panels stand, and how they are found again."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QLabel, QMainWindow, QTabWidget, QWidget

from workbench.ui.context import Context
from workbench.ui.features import PANELS, Panel
from workbench.ui.fitting import LEAST, Folding, clamp
from workbench.ui.fonts import small, strong
from workbench.ui.layouts import Layout
from workbench.ui.screens import of_screen, with_screen
from workbench.ui.sight import set_in_sight

translate = QCoreApplication.translate

LEFT, RIGHT = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
BOTTOM = Qt.DockWidgetArea.BottomDockWidgetArea
MIRRORED = {LEFT: RIGHT, RIGHT: LEFT}
SIDE_WIDTH = {LEFT: 270, RIGHT: 344}
SIDE_SHARE = {LEFT: 0.19, RIGHT: 0.245}
BOTTOM_HEIGHT = 190
RIGHT_SHARE = 52
SETTING = "window.layout"


class Docks(QObject):
    """Makes every declared panel, puts it in its place, and keeps the places between starts."""

    def __init__(self, window: QMainWindow, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._settings = context.settings
        self.docks = {panel.id: self._make(panel, context) for panel in PANELS}
        for area in (LEFT, RIGHT, BOTTOM):
            window.setTabPosition(area, QTabWidget.TabPosition.North)
        window.setCorner(Qt.Corner.BottomLeftCorner, LEFT)
        window.setCorner(Qt.Corner.BottomRightCorner, RIGHT)
        self._place()
        self.folding = Folding(window, self._of(RIGHT), lambda dock: self.is_seen(dock.objectName()))
        QTimer.singleShot(0, self, self._share_out)

    def layout(self) -> dict[str, object]:
        """Return where everything stands on each screen, for the next start."""
        here = {
            "mirrored": self._is_mirrored(),
            "geometry": self._window.saveGeometry().toBase64().toStdString(),
            "docks": self._window.saveState().toBase64().toStdString(),
            "away": self.folding.away(),
        }
        return with_screen(self._settings.get(SETTING), self._window, here)

    def show(self, panel_id: str) -> None:
        """Bring a panel to the front."""
        dock = self.docks[panel_id]
        dock.show()
        dock.raise_()

    def toggle(self, panel_id: str) -> None:
        """Bring a panel to the front, or hide it if it is there already."""
        if self.is_seen(panel_id):
            self.docks[panel_id].hide()
        else:
            self.show(panel_id)

    def is_seen(self, panel_id: str) -> bool:
        """Tell whether a panel is shown, and not behind another."""
        dock = self.docks[panel_id]
        return dock.isVisible() and not dock.visibleRegion().isEmpty()

    def use(self, layout: Layout) -> None:
        """Arrange the panels as a built-in layout wants them."""
        self.folding.forget()
        for dock in self.docks.values():
            dock.setVisible(dock.objectName() in layout.panels)
        for panel_id in layout.front:
            if panel_id in self.docks:
                self.docks[panel_id].raise_()
        sizes = {LEFT: layout.left, RIGHT: layout.right, BOTTOM: layout.bottom or BOTTOM_HEIGHT}
        for area, size in sizes.items():
            shown = [self.docks[panel.id] for panel in PANELS if panel.area is area and panel.id in layout.panels][:1]
            way = Qt.Orientation.Vertical if area is BOTTOM else Qt.Orientation.Horizontal
            self._window.resizeDocks(shown, [size] * len(shown), way)

    def state(self) -> str:
        """Return how the docks stand, as text."""
        return self._window.saveState().toBase64().toStdString()

    def restore(self, state: str) -> bool:
        """Arrange the docks as they stood; tell whether that could be done."""
        return self._window.restoreState(QByteArray.fromBase64(state.encode()))

    def _of(self, area: Qt.DockWidgetArea) -> list[QDockWidget]:
        return [self.docks[panel.id] for panel in PANELS if panel.area is area]

    def _is_mirrored(self) -> bool:
        return self._window.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _place(self) -> None:
        first: dict[tuple[Qt.DockWidgetArea, bool], QDockWidget] = {}
        for panel in PANELS:
            dock, stack = self.docks[panel.id], (panel.area, panel.below)
            area = MIRRORED.get(panel.area, panel.area) if self._is_mirrored() else panel.area
            self._window.addDockWidget(area, dock)
            if panel.area is not LEFT and stack in first:
                self._window.tabifyDockWidget(first[stack], dock)
            elif panel.below:
                self._window.splitDockWidget(first[panel.area, False], dock, Qt.Orientation.Vertical)
            first.setdefault(stack, dock)
        for (kind, _), dock in first.items():
            if kind is not LEFT:
                dock.raise_()
        for panel in PANELS:
            if not panel.shown:
                self.docks[panel.id].hide()

    def _make(self, panel: Panel, context: Context) -> QDockWidget:
        title = translate("Panel", panel.title)
        dock = QDockWidget(title, self._window)
        dock.setObjectName(panel.id)
        widget = panel.make(context)
        if panel.area is LEFT:
            dock.setTitleBarWidget(_title(title, getattr(widget, "title_tools", None)))
        else:
            dock.setTitleBarWidget(_nothing())  # its tab says what it is
        dock.setWidget(widget)
        if panel.area is not BOTTOM:
            widget.setMinimumWidth(LEAST["start" if panel.area is LEFT else "end"])
        dock.visibilityChanged.connect(partial(set_in_sight, widget))
        return dock

    @Slot()
    def _share_out(self) -> None:
        """Give the docks their sizes, once the window has laid them out: those of the last time, if any."""
        layout = of_screen(self._settings.get(SETTING), self._window)
        if layout is not None:
            self.restore(str(layout["docks"]))
            clamp(self._window, self._of(LEFT), "start")
            clamp(self._window, self._of(RIGHT), "end")
        else:
            self._share_out_anew()
        self.folding.start(None if layout is None else layout.get("away"))

    def _share_out_anew(self) -> None:
        left = [panel for panel in PANELS if panel.area is LEFT]
        docks = [self.docks[panel.id] for panel in left]
        self._window.resizeDocks(docks, [panel.share * 100 for panel in left], Qt.Orientation.Vertical)
        for area, width in SIDE_WIDTH.items():
            fitting = min(width, int(self._window.width() * SIDE_SHARE[area]))
            self._window.resizeDocks(self._of(area)[:1], [fitting], Qt.Orientation.Horizontal)
        stacks = [
            next(self.docks[panel.id] for panel in PANELS if (panel.area, panel.below) == (RIGHT, below))
            for below in (False, True)
        ]
        self._window.resizeDocks(stacks, [RIGHT_SHARE, 100 - RIGHT_SHARE], Qt.Orientation.Vertical)
        low = [self.docks[panel.id] for panel in PANELS if panel.area is BOTTOM][:1]
        self._window.resizeDocks(low, [BOTTOM_HEIGHT] * len(low), Qt.Orientation.Vertical)


def _nothing() -> QWidget:
    """Return a title that takes no room; an empty label would take a line."""
    title = QWidget()
    title.setMaximumHeight(0)
    return title


def _title(text: str, tools: object) -> QWidget:
    """Return the title of a panel on the left, with what the panel wants beside it."""
    label = QLabel(text.upper())
    label.setObjectName("panelTitle")
    label.setFont(strong(small(label.font(), 0.85)))
    label.setAutoFillBackground(True)
    if not isinstance(tools, QWidget):
        return label
    bar = QWidget()
    bar.setObjectName("panel")
    bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    layout = QHBoxLayout(bar)
    layout.setContentsMargins(0, 0, 8, 0)
    layout.setSpacing(0)
    layout.addWidget(label, 1)
    layout.addWidget(tools, 0, Qt.AlignmentFlag.AlignBottom)
    return bar
