"""Take the pictures of the window that the documentation shows: `python tests/pictures/make_pictures.py [FOLDER]`.

Needs a display (`xvfb-run -a -s "-screen 0 1920x1080x24"` gives one). Works on a workspace of its own.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from workbench.ui.furniture import Furniture
    from workbench.ui.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
PICTURES = (
    ("window-light", "light", "en", (1400, 880)),
    ("window-dark", "dark", "en", (1400, 880)),
    ("window-arabic", "light", "ar", (1400, 880)),
    ("window-1280", "light", "en", (1280, 800)),
    ("window-1920", "dark", "ar", (1920, 1060)),
)


def main() -> int:
    """Take every picture in a process of its own, since a program has one language."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[2:]
    with tempfile.TemporaryDirectory() as home:
        os.environ["BAYAN_HOME"] = home
        for name, theme, language, size in PICTURES:
            if wanted and name not in wanted:
                continue
            if os.fork() == 0:
                take(folder / f"{name}.png", theme, language, size)
                os._exit(0)
            os.wait()
    return 0


def take(path: Path, theme: str, language: str, size: tuple[int, int]) -> None:
    """Open the window on the sample and grab it."""
    from PySide6.QtWidgets import QApplication

    from workbench.settings import Settings
    from workbench.ui.application import Application

    settings = Settings()
    settings.set("ui.theme", theme)
    settings.set("ui.language", language)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    application = Application(app, settings, None)
    application.window.resize(*size)
    application.window.show()
    wait(app, lambda: application.window.furniture is not None)
    furniture = application.window.furniture
    assert furniture is not None
    wait(app, furniture.desk.context.opened.is_open)
    wait(app, lambda: furniture.desk.context.place.segment is not None, 3)
    if furniture.desk.context.place.document is None:
        furniture.area.empty.sample_wanted.emit()
    wait(app, lambda: furniture.desk.context.place.segment is not None, 60)
    application.window.resize(*size)
    work_a_little(furniture)
    wait(app, furniture.status.is_saved)
    furniture.area.editing.activate(6)
    wait(app, _never, 1.5)
    few_colours(application.window.grab().toImage(), application.looks.theme).save(str(path))
    application.window.close()
    wait(app, lambda: not application.window.isVisible(), 20)
    application.close()


def work_a_little(furniture: Furniture) -> None:
    """Give the first rows different states, so that the picture shows them."""
    from workbench.domain.enums import State
    from workbench.ui import jobs

    ids = furniture.area.model.ids
    known = furniture.desk.context.workspace.store.segments.get(ids[5])
    if known is not None and known.locked:
        return
    for row in (0, 1, 2, 3, 5):
        furniture.desk.edit("review", jobs.set_state, ids[row], State.REVIEWED)
    furniture.desk.edit("approve", jobs.set_state, ids[4], State.APPROVED)
    furniture.desk.edit("draft", jobs.set_state, ids[6], State.DRAFT)
    furniture.desk.edit("lock", jobs.set_locked, ids[5], True)
    workspace = furniture.desk.context.workspace
    last = workspace.store.segments.get(ids[8])
    if last is not None and last.target:
        furniture.desk.context.tasks.write(jobs.save_target, workspace, ids[8], "", last.target)


def few_colours(image: QImage, theme: Theme) -> QImage:
    """Return the picture in 256 colours, which keeps the file small: the theme's, then the commonest of each kind."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    kinds: dict[int, Counter[int]] = {}
    for colour, pixels in Counter(memoryview(whole.constBits()).cast("B").cast("I").tolist()).items():
        kinds.setdefault(colour & 0xF0F0F0, Counter())[colour] = pixels
    common = sorted(kinds.values(), key=lambda kind: -kind.total())
    table = [theme.colour(name).rgb() for name in theme.colours]
    table += [kind.most_common(1)[0][0] for kind in common]
    return whole.convertToFormat(QImage.Format.Format_Indexed8, table[:256], Qt.ImageConversionFlag.ThresholdDither)


def _never() -> bool:
    return False


def wait(app, until, seconds: float = 20) -> bool:  # type: ignore[no-untyped-def]
    """Let the program work until something is so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents()
        if until():
            return True
        time.sleep(0.005)
    return False


if __name__ == "__main__":
    raise SystemExit(main())
