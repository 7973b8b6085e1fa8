"""What the pointer is told over a row: the state in words, and what each mark under it means."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF

from workbench.domain.enums import Side
from workbench.ui.decorations import MarkKind
from workbench.ui.grid.canvas import Canvas
from workbench.ui.grid.geometry import PAD_Y
from workbench.ui.grid.rows import RowLayout
from workbench.ui.grid.texts import span_areas

MOST = 6


def tip_at(view: Canvas, point: QPoint) -> str:
    """Return what there is to say about a place of the viewport, one thing a line."""
    placed = next((row for row in view.placed if row.y <= point.y() < row.bottom), None)
    if placed is None or placed.layout is None or view.painter is None:
        return ""
    layout = view.shown(placed).layout or placed.layout
    cells, top = view.columns(), placed.y + placed.layout.header_height
    if cells.number.holds(point.x()):
        findings = [mark.tip for mark in layout.marks if mark.kind is MarkKind.FINDING and mark.tip]
        return "\n".join([view.painter.words_of(layout.row.segment), *findings[:MOST]])
    for side, cell in ((Side.SOURCE, cells.source), (Side.TARGET, cells.target)):
        if cell.holds(point.x()):
            return "\n".join(_told(layout, side, QPointF(point.x() - cell.inner_x, point.y() - top - PAD_Y))[:MOST])
    return view.painter.words_of(layout.row.segment)


def _told(layout: RowLayout, side: Side, at: QPointF) -> list[str]:
    """Return the tips of the marks and the names of the codes at a place of a text."""
    cell = layout.source if side is Side.SOURCE else layout.target
    found = [
        mark.tip
        for mark in layout.marks
        if mark.side is side and mark.tip and any(area.contains(at) for area in span_areas(cell, mark.span))
    ]
    for laid in layout.cards:
        for where, span, _ in laid.card.places:
            if where is side and any(area.contains(at) for area in span_areas(cell, span)):
                found.append(laid.card.title)
                break
    return list(dict.fromkeys(found))
