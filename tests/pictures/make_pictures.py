"""Take the pictures that the documentation shows: `python tests/pictures/make_pictures.py [FOLDER] [NAME…]`.

The window in its looks and sizes, every panel of `features.PANELS`, and whatever the actions open that ask something.
Needs no display; works on a workspace of its own. A name with a star takes all that begin so.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from fnmatch import fnmatch
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from workbench.ui.application import Application
    from workbench.ui.furniture import Furniture
    from workbench.ui.theme import Theme

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))


@dataclass(frozen=True, slots=True)
class Look:
    """One start of the program, since a program has one language and one scale."""

    name: str
    theme: str = "light"
    language: str = "en"
    size: tuple[int, int] = (1400, 880)
    scale: str = "1"
    has_parts: bool = False


LOOKS = (
    Look("light", has_parts=True),
    Look("dark", theme="dark", has_parts=True),
    Look("arabic", language="ar", has_parts=True),
    Look("arabic-dark", theme="dark", language="ar"),
    Look("1280", size=(1280, 800)),
    Look("1920", theme="dark", language="ar", size=(1920, 1080)),
    Look("200-percent", size=(1280, 800), scale="2"),
)
# What these open belongs to the system, or to nobody: choosing files and places.
FOREIGN = ("import", "import-folder", "workspace-open", "workspace-new", "export-", "leave", "quit", "folder")
# What these open comes up inside the window, which is kept whole; other actions that open nothing are not kept.
INSIDE = ("find", "replace", "tour", "annotation-details")
SLOW = ("briefing",)
OPENING = ("about", "shortcuts", "tour", "palette", "settings", "shortcuts-edit")
Keep = Callable[[str, "QWidget"], None]


def main() -> int:
    """Take the wanted pictures, each look in a process of its own."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = tuple(sys.argv[2:]) or ("*",)
    failed = 0
    for look in LOOKS:
        if not any(fnmatch(f"{kind}-{look.name}", name) for name in wanted for kind in ("window", "panel", "dialog")):
            continue
        process = os.fork()
        if process == 0:
            with tempfile.TemporaryDirectory() as home:
                os.environ |= {"BAYAN_HOME": home, "QT_SCALE_FACTOR": look.scale}
                take(folder, look, wanted)
            os._exit(0)
        failed |= os.waitpid(process, 0)[1]
    return 1 if failed else 0


def take(folder: Path, look: Look, wanted: tuple[str, ...]) -> None:
    """Open the window on the sample and keep what is wanted of it."""
    from PySide6.QtWidgets import QApplication

    from workbench.services import demo, workspace
    from workbench.settings import Settings
    from workbench.ui.application import Application

    settings = Settings()
    target = Path(os.environ["BAYAN_HOME"]) / "Sample.bayan"
    with workspace.new_workspace(target, settings) as made:
        demo.load_sample(made)
    settings.set("ui.theme", look.theme)
    settings.set("ui.language", look.language)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    application = Application(app, settings, str(target))
    furniture = open_sample(app, application, look)

    def keep(name: str, widget: QWidget) -> None:
        picture = few_colours(widget.grab().toImage(), application.looks.theme)
        picture.save(str(folder / f"{name}-{look.name}.png"), "PNG", 0)

    if any(fnmatch(f"window-{look.name}", name) for name in wanted):
        keep("window", application.window)
    if look.has_parts:
        if any(fnmatch(f"panel-{look.name}", name) for name in wanted):
            take_panels(app, furniture, keep)
        if any(fnmatch(f"dialog-{look.name}", name) for name in wanted):
            take_dialogs(app, application, furniture, keep)
    application.window.close()
    wait(app, lambda: not application.window.isVisible(), 20)
    application.close()


def open_sample(app: QApplication, application: Application, look: Look) -> Furniture:
    """Show the sample, worked on a little."""
    application.window.resize(*look.size)
    application.window.show()
    wait(app, lambda: application.window.furniture is not None)
    furniture = application.window.furniture
    assert furniture is not None
    wait(app, furniture.desk.context.opened.is_open)
    wait(app, lambda: furniture.desk.context.place.segment is not None, 60)
    application.window.resize(*look.size)
    work_a_little(furniture)
    wait(app, furniture.status.is_saved)
    furniture.area.editing.activate(6)
    furniture.desk.context.found.wanted.emit()
    wait(app, _never, 2.5)
    return furniture


def take_panels(app: QApplication, furniture: Furniture, keep: Keep) -> None:
    """Keep every declared panel, by itself."""
    from workbench.ui.features import PANELS

    for panel in PANELS:
        furniture.docks.show(panel.id)
        wait(app, _never, 0.8)
        keep(f"panel-{panel.id}", furniture.docks.docks[panel.id])


def take_dialogs(app: QApplication, application: Application, furniture: Furniture, keep: Keep) -> None:
    """Do every action that asks something, keep what it opens, and close that again."""
    from workbench.ui.actions import ACTIONS

    furniture.area.annotating.step(1)
    wait(app, _never, 0.5)
    for action in ACTIONS:
        asks = str(action.text).endswith("…") or action.id in OPENING
        if not asks or action.id.startswith(FOREIGN) or not furniture.actions.actions[action.id].isEnabled():
            continue
        before = set(_seen(app))
        seconds = 15.0 if action.id in SLOW else 1.2
        close = partial(_keep_opened, app, application.window, before, action.id, keep)
        QTimer.singleShot(int(seconds * 1000), close)
        furniture.actions.actions[action.id].trigger()
        wait(app, _never, seconds + 0.4)


def _seen(app: QApplication) -> list[QWidget]:
    return [widget for widget in app.topLevelWidgets() if widget.isVisible()]


def _keep_opened(app: QApplication, window: QWidget, before: set[QWidget], name: str, keep: Keep) -> None:
    """Keep what came up, or the window where it came up inside it; then close it."""
    opened = [widget for widget in _seen(app) if widget not in before]
    if opened or name in INSIDE:
        keep(f"dialog-{name}", opened[-1] if opened else window)
    for widget in opened:
        widget.close()
        app.sendPostedEvents(widget, QEvent.Type.DeferredDelete.value)
    if not opened:
        from PySide6.QtTest import QTest

        from workbench.ui.replacing.bar import FindBar

        QTest.keyClick(app.focusWidget() or window, Qt.Key.Key_Escape)
        for bar in window.findChildren(FindBar):
            bar.hide()


def work_a_little(furniture: Furniture) -> None:
    """Give the first rows different states, so that the picture shows them."""
    from workbench.domain.enums import State
    from workbench.ui import segment_jobs
    from workbench.ui.seen import Seen

    ids, seen = furniture.area.model.ids, Seen()
    for row in (0, 1, 2, 3, 5):
        furniture.desk.edit("review", segment_jobs.set_state, seen, ids[row], State.REVIEWED)
    furniture.desk.edit("approve", segment_jobs.set_state, seen, ids[4], State.APPROVED)
    furniture.desk.edit("draft", segment_jobs.set_state, seen, ids[6], State.DRAFT)
    locking = QCoreApplication.translate("Undo", "lock segment {number}").format(number=6)
    furniture.desk.edit(locking, segment_jobs.set_locked, seen, ids[5], True)
    workspace = furniture.desk.context.workspace
    last = workspace.store.segments.get(ids[8])
    if last is not None and last.target:
        furniture.desk.context.tasks.write(segment_jobs.save, workspace, seen, ids[8], "", last.target, None)


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


def wait(app: QApplication, until: Callable[[], bool], seconds: float = 20) -> bool:
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
