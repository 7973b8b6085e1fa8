"""Draw over a text what cannot be seen in it: blanks, no-break spaces, tatweel, and the controls of direction.

Nothing is put into the text or its layout, so letters stay joined and lines stay where they are.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout

SIGNS = {
    "\u200e": "LRM",
    "\u200f": "RLM",
    "\u061c": "ALM",
    "\u202a": "LRE",
    "\u202b": "RLE",
    "\u202c": "PDF",
    "\u202d": "LRO",
    "\u202e": "RLO",
    "\u2066": "LRI",
    "\u2067": "RLI",
    "\u2068": "FSI",
    "\u2069": "PDI",
    "\u200b": "ZWSP",
    "\u200c": "ZWNJ",
    "\u200d": "ZWJ",
    "\u2060": "WJ",
    "\ufeff": "BOM",
    "\u00ad": "SHY",
}
SPACES = " \u00a0\u202f"
TATWEEL = "\u0640"
_SMALL = 0.5


def draw_invisibles(painter: QPainter, layout: QTextLayout, text: str, at: QPointF, look: tuple[QFont, QColor]) -> None:
    """Draw the signs of one laid out paragraph, its text in Qt's units, whose corner stands at a point."""
    font, colour = QFont(look[0]), look[1]
    font.setPointSizeF(max(5.0, font.pointSizeF() * _SMALL))
    painter.setFont(font)
    painter.setPen(QPen(colour, 1.0))
    metrics = QFontMetricsF(font)
    for place, char in enumerate(_units(text)):
        name = SIGNS.get(char)
        if name is None and char not in SPACES and char != TATWEEL:
            continue
        line = layout.lineForTextPosition(place)
        if not line.isValid():
            continue
        one, other = _x(line.cursorToX(place)), _x(line.cursorToX(place + 1))
        box = QRectF(min(one, other) + at.x(), line.y() + at.y(), abs(other - one), line.height())
        if name is None:
            _draw_blank(painter, box, char)
        else:
            _draw_name(painter, box, name, metrics)


def _units(text: str) -> str:
    """Return a text with one character a UTF-16 unit, as Qt counts; none of the signs is beyond U+FFFF."""
    if not text or max(text) <= "\uffff":
        return text
    return "".join(char if char <= "\uffff" else "??" for char in text)


def _x(found: object) -> float:
    # PySide returns the place alone, or with the character that it found.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]


def _draw_blank(painter: QPainter, box: QRectF, char: str) -> None:
    middle = box.center()
    if char == " ":
        painter.drawEllipse(middle, 0.7, 0.7)
    elif char == TATWEEL:
        painter.drawLine(QPointF(box.left(), box.bottom() - 1), QPointF(box.right(), box.bottom() - 1))
    else:
        foot = box.top() + box.height() * 0.78
        painter.drawPolyline(
            [
                QPointF(box.left() + 0.5, foot - 3),
                QPointF(box.left() + 0.5, foot),
                QPointF(box.right() - 0.5, foot),
                QPointF(box.right() - 0.5, foot - 3),
            ]
        )


def _draw_name(painter: QPainter, box: QRectF, name: str, metrics: QFontMetricsF) -> None:
    """Draw the short name of a sign that takes no room, above the place where it stands."""
    width = metrics.horizontalAdvance(name)
    x = box.center().x()
    painter.drawLine(QPointF(x, box.top() + metrics.height() * 0.8), QPointF(x, box.bottom() - 2))
    painter.drawText(QRectF(x - width / 2, box.top() - 1, width, metrics.height()), Qt.AlignmentFlag.AlignCenter, name)
