"""The headers of clauses: which one is selected, and the chips of the codes that stand on whole clauses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from workbench.domain.annotations import AnnotationRow
from workbench.ui.grid.stack import Placed

DOT = 7.0
PAD = 7.0
GAP = 6.0
MARGIN = 14.0
INSET = 4.0
SHARE = 0.45


@dataclass(frozen=True, slots=True)
class Chip:
    """A code on a whole clause or document."""

    text: str
    colour: str
    row: AnnotationRow


@dataclass(slots=True)
class Heads:
    """What the headers show besides their names; `aimed` is where a code would be dropped."""

    chips: Mapping[int, tuple[Chip, ...]] = field(default_factory=dict)
    clause: int | None = None
    aimed: int | None = None
    mirrored: bool = False

    def is_marked(self, clause_id: int) -> bool:
        """Tell whether a header is to be seen as the one that is meant."""
        return clause_id in (self.clause, self.aimed)

    def lay_out(self, clause_id: int, ground: QRectF, font: QFont) -> tuple[list[tuple[Chip, QRectF]], str]:
        """Return the chips that a header has room for, from its end, and how many more there are."""
        chips = self.chips.get(clause_id, ())
        metrics, room = QFontMetricsF(font), ground.width() * SHARE
        fitting: list[tuple[Chip, float]] = []
        used = MARGIN
        for chip in chips:
            width = metrics.horizontalAdvance(chip.text) + DOT + 3 * PAD
            if fitting and used + width > room:
                break
            fitting.append((chip, min(width, room)))
            used += width + GAP
        found: list[tuple[Chip, QRectF]] = []
        used = MARGIN
        for chip, width in reversed(fitting):
            found.insert(0, (chip, self._at(ground, used, width)))
            used += width + GAP
        more = len(chips) - len(found)
        return found, f"+{more}" if more else ""

    def taken(self, clause_id: int, ground: QRectF, font: QFont) -> float:
        """Return the width that the chips of a header take from its end."""
        found, more = self.lay_out(clause_id, ground, font)
        if not found:
            return 0.0
        first = found[0][1]
        width = first.right() - ground.left() if self.mirrored else ground.right() - first.left()
        return float(width + GAP + (QFontMetricsF(font).horizontalAdvance(more) + GAP if more else 0))

    def paint(
        self, painter: QPainter, clause_id: int, ground: QRectF, font: QFont, inks: tuple[QColor, QColor, QColor]
    ) -> None:
        """Paint the chips of a header; `inks` are the colours of their ground, of their edge and of their words."""
        found, more = self.lay_out(clause_id, ground, font)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)
        for chip, place in found:
            painter.setPen(QPen(inks[1], 1))
            painter.setBrush(inks[0])
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
            edge = place.right() - PAD - DOT / 2 if self.mirrored else place.left() + PAD + DOT / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(chip.colour))
            painter.drawEllipse(QPointF(edge, place.center().y()), DOT / 2, DOT / 2)
            painter.setPen(inks[2])
            before, after = (PAD, 2 * PAD + DOT) if self.mirrored else (2 * PAD + DOT, PAD)
            words = place.adjusted(before, 0, -after, 0)
            text = QFontMetricsF(font).elidedText(chip.text, Qt.TextElideMode.ElideRight, words.width() + 1)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)
        if more and found:
            width = QFontMetricsF(font).horizontalAdvance(more)
            first = found[0][1]
            left = first.right() + GAP if self.mirrored else first.left() - GAP - width
            painter.drawText(QRectF(left, ground.top(), width + 1, ground.height()), Qt.AlignmentFlag.AlignCenter, more)
        painter.restore()

    def _at(self, ground: QRectF, used: float, width: float) -> QRectF:
        left = ground.left() + used if self.mirrored else ground.right() - used - width
        return QRectF(left, ground.top() + INSET, width, ground.height() - 2 * INSET)


def header_ground(placed: Placed, width: float) -> QRectF | None:
    """Return the rectangle of the header above a row, if it has one."""
    if placed.layout is None or placed.layout.header is None:
        return None
    return QRectF(0, placed.y, width, placed.layout.header_height)


def header_at(rows: list[Placed], point: QPointF, width: float) -> tuple[int, QRectF] | None:
    """Return the clause whose header is under a point, with its rectangle."""
    for placed in rows:
        ground = header_ground(placed, width)
        if ground is not None and ground.contains(point) and placed.layout is not None and placed.layout.header:
            return placed.layout.header.clause_id, ground
    return None
