"""Render the icon in the sizes that desktops ask for: `python tests/pictures/make_icons.py`."""

from __future__ import annotations

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "desktop"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def main() -> int:
    """Write one PNG a size."""
    app = QGuiApplication([])
    renderer = QSvgRenderer(str(FOLDER / "bayan.svg"))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        image.save(str(FOLDER / f"bayan-{size}.png"))
    del app
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
