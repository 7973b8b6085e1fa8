"""Draw how a word looks bare, partly coded, washed and marked twice: `python tests/pictures/partly_coded.py [FILE]`.

Its letters stay joined: every row of the picture shows the same glyphs.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

WORD = "بـالشراكة"
ROW, WIDTH = 96, 460


def main() -> int:
    """Write the picture."""
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtGui import QColor, QFont, QImage, QPainter
    from PySide6.QtWidgets import QApplication

    from workbench.domain.spans import Span
    from workbench.ui import theme
    from workbench.ui.centre.dressing import brushes
    from workbench.ui.fonts import choose
    from workbench.ui.grid.marking import Ink, Place, paint_strokes, strokes
    from workbench.ui.grid.texts import lay_out

    app = QApplication(sys.argv[:1])
    colours = theme.load("light")
    inks = brushes(colours).inks
    font = QFont(choose(app.font()).arabic)
    font.setPointSizeF(34)
    rows = (
        (),
        (Place(Span(2, 9), Ink.CODE, "#1F6F6B"),),
        (Place(Span(0, 2), Ink.CODE, "#8A2F5F"), Place(Span(1, 5), Ink.CODE, "#1F6F6B"), Place(Span(4, 9), Ink.TERM)),
        (Place(Span(4, 7), Ink.HIT), Place(Span(2, 9), Ink.FINDING)),
    )
    image = QImage(WIDTH, ROW * len(rows), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for number, row in enumerate(rows):
        cell = lay_out(WORD, font, WIDTH - 60, Qt.LayoutDirection.RightToLeft)
        at = QPointF(30, number * ROW + 10)
        paint_strokes(painter, strokes(cell, row), at, inks)
        painter.setPen(colours.colour("text"))
        cell.layout.draw(painter, at)
    painter.end()
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures" / "partly-coded.png"
    return 0 if image.save(str(path)) else 1


if __name__ == "__main__":
    raise SystemExit(main())
