"""Keep zoom, widths and order of the columns between starts, and follow the settings when they change."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from workbench.ui.centre.dressing import ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP
from workbench.ui.context import Context
from workbench.ui.grid.geometry import Shape
from workbench.ui.grid.view import GridView

FONTS = ("view.zoom", "fonts.arabic", "fonts.arabic.size", "fonts.latin", "fonts.latin.size")
SHAPES = ("view.columns", "view.swapped")


class Shaping(QObject):
    """Between the settings of the view and the grid; `dress_wanted` asks for other fonts."""

    dress_wanted = Signal()

    def __init__(self, context: Context, grid: GridView) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._zoom = context.settings.number("view.zoom")
        grid.set_shape(self._stored())
        grid.zoom_wanted.connect(self.zoom_by)
        grid.shape_settled.connect(self._on_shape_settled)
        context.preferences.changed.connect(self._on_preferences_changed)

    @Slot(int)
    def zoom_by(self, steps: int) -> None:
        """Zoom in by some steps, out by less than none."""
        self._zoom = min(ZOOM_MOST, max(ZOOM_LEAST, self._zoom + steps * ZOOM_STEP))
        self._context.preferences.set("view.zoom", self._zoom)

    def _stored(self) -> Shape:
        stored = self._context.settings.get("view.columns")
        widths = stored if isinstance(stored, Mapping) else {}
        spine, margin = widths.get("spine"), widths.get("margin")
        return Shape(
            float(spine) if isinstance(spine, int | float) else Shape().spine,
            float(margin) if isinstance(margin, int | float) else None,
            swapped=self._context.settings.get("view.swapped") is True,
        )

    @Slot()
    def _on_shape_settled(self) -> None:
        shape = self._grid.shape
        self._context.preferences.set("view.columns", {"spine": round(shape.spine, 4), "margin": shape.margin})

    @Slot(str)
    def _on_preferences_changed(self, key: str) -> None:
        if key in SHAPES:
            self._grid.set_shape(self._stored())
        elif key in FONTS:
            self._zoom = self._context.settings.number("view.zoom")
            self.dress_wanted.emit()
