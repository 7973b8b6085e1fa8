"""The program with a hand on it: the first start chooses Arabic and restarts, the second says what it shows.

`python restarting_program.py WORKSPACE`, with `BAYAN_HOME`; what was seen goes to `seen.json` there.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from workbench.ui.commands import help as assistance
from workbench.ui.dialogs.settings.dialog import SettingsDialog
from workbench.ui.furniture import Furniture
from workbench.ui.window import MainWindow

HOME = Path(os.environ.get("BAYAN_HOME", "."))
ROW = 7
TYPED = "Typed just before."


def begin() -> None:
    """Wait for the program, then act on its own thread."""
    while QCoreApplication.instance() is None:
        time.sleep(0.05)
    QTimer.singleShot(0, QCoreApplication.instance(), when(is_ready, act))


def when(holds: Callable[[], bool], then: Callable[[], None]) -> Callable[[], None]:
    """Return a call that waits for something without blocking the window."""

    def look() -> None:
        if holds():
            then()
        else:
            QTimer.singleShot(50, QCoreApplication.instance(), look)

    return look


def furniture() -> Furniture | None:
    """Return what the window holds, once it does."""
    windows = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow)]
    return windows[0].furniture if windows else None


def is_ready() -> bool:
    """Tell whether a row can be edited."""
    found = furniture()
    return found is not None and found.desk.context.place.segment is not None


def act() -> None:
    """Choose Arabic at the first start; say what there is at the second."""
    found = furniture()
    assert found is not None
    app = QCoreApplication.instance()
    if app.property("language") == "en":
        found.area.editing.activate(ROW)
        QTimer.singleShot(300, app, choose)
        return
    place = found.desk.context.place
    seen = {
        "pid": os.getpid(),
        "language": app.property("language"),
        "right": QApplication.isRightToLeft(),
        "read_only": found.desk.context.workspace.store.read_only,
        "target": str(found.desk.context.workspace.store.target),
        "ordinal": place.segment.ordinal if place.segment else None,
        "text": place.segment.target if place.segment else None,
    }
    part = HOME / "seen.part"
    part.write_text(json.dumps(seen), encoding="utf-8")
    part.replace(HOME / "seen.json")
    found.desk.window.close()


def choose() -> None:
    """Type something, choose Arabic in the settings, and press what is offered."""
    found = furniture()
    assert found is not None
    found.area.grid.target.selectAll()
    found.area.grid.target.insertPlainText(TYPED)
    assistance.show_settings(found.desk)
    dialog = found.desk.window.findChild(SettingsDialog)
    dialog.list.setCurrentRow(list(dialog.pages).index("Looks"))
    box = dialog.pages["Looks"].rows["ui.language"].editor.field
    box.setCurrentIndex(box.findData("ar"))
    when(dialog.restart.isVisible, dialog.restart.button.click)()


if __name__ == "__main__":
    from workbench.app import main

    threading.Thread(target=begin, daemon=True).start()
    raise SystemExit(main(sys.argv[1:]))
