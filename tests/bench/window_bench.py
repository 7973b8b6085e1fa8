"""Measure the window: first paint against a bare window, 100,000 segments, scrolling, typing. Needs no display.

Run: `python tests/bench/window_bench.py [--rows N]`. Absolute times are noisy; ratios are of the same run.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
ROUNDS = 9

HELLO = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, QApplication.quit)
app = QApplication(sys.argv)
window = Window()
window.resize(1400, 880)
window.show()
app.exec()
import os; os._exit(0)
"""
BAYAN = """
import sys
sys.path.insert(0, {root!r})
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workbench.settings import Settings
from workbench.ui import application
app = QApplication(sys.argv)
app.setStyle("Fusion")
made = application.Application(app, Settings(), None)
made.window.first_painted.disconnect()
made.window.first_painted.connect(app.quit)
made.window.show()
app.exec()
import os; os._exit(0)
"""


def main() -> int:
    """Print every figure."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rows", type=int, default=100_000)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["BAYAN_HOME"] = home
        first_paint()
        grid(Path(home), wanted.rows)
    return 0


def first_paint() -> None:
    """Time processes from their start to their first paint, turn about."""
    scripts = {"hello": HELLO, "bayan": BAYAN.format(root=str(ROOT))}
    times: dict[str, list[float]] = {name: [] for name in scripts}
    for _ in range(ROUNDS):
        for name, script in scripts.items():
            started = time.perf_counter()
            subprocess.run([sys.executable, "-c", script], check=True)
            times[name].append(time.perf_counter() - started)
    hello, bayan = (statistics.median(times[name]) * 1000 for name in ("hello", "bayan"))
    print(f"first paint: hello window {hello:.0f} ms, Bayan {bayan:.0f} ms, ratio {bayan / hello:.2f} (budget 1.60)")


def grid(home: Path, rows: int) -> None:
    """Time a long document in a real window."""
    from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer, qInstallMessageHandler
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    from tests.ui.models.long_document import make_long_document
    from workbench.services import workspace
    from workbench.settings import Settings
    from workbench.ui.application import Application

    qInstallMessageHandler(lambda *_: None)
    target = home / "long.bayan"
    with workspace.new_workspace(target, Settings()) as made:
        document = make_long_document(made, rows)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    application = Application(app, Settings(), str(target))
    application.window.resize(1400, 880)
    application.window.show()

    ticks = QTimer()
    ticks.start(1)

    def until(so: object) -> float:
        """Wait as the event loop does, asleep between events: spinning would starve the workers."""
        started = time.perf_counter()
        while not so():  # type: ignore[operator]
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return (time.perf_counter() - started) * 1000

    until(lambda: application.window.furniture is not None)
    furniture = application.window.furniture
    assert furniture is not None
    until(lambda: furniture.desk.context.place.segment is not None)
    view, model = furniture.area.grid, furniture.area.model
    furniture.desk.context.place.close()
    settle(app)
    furniture.desk.context.place.open(document)
    took = until(lambda: furniture.desk.context.place.segment is not None and view.stack.count == rows)
    print(f"{rows:,} segments: first rows {took:.0f} ms after choosing the document (budget 1000)")
    settle(app)

    jumps = []
    for step in range(40):
        row = (step * 7919 * 13) % rows
        started = time.perf_counter()
        view.stack.jump(row)
        view.refresh()
        until(lambda row=row: model.row(row) is not None)
        view.refresh()
        view.viewport().repaint()
        jumps.append((time.perf_counter() - started) * 1000)
    tell("jump to text", jumps, "budget 50")

    view.stack.jump(200)
    view.refresh()
    settle(app)
    wheels = []
    for step in range(400):
        down = QPoint(0, -120 if step < 300 else 120)
        event = QWheelEvent(
            QPointF(300, 300), QPointF(300, 300), QPoint(), down, Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        started = time.perf_counter()
        QApplication.sendEvent(view.viewport(), event)
        view.viewport().repaint()
        wheels.append((time.perf_counter() - started) * 1000)
        app.processEvents()
    tell("wheel step", wheels, "p99 budget 16")

    furniture.area.editing.activate(250)
    until(lambda: view.active == 250)
    settle(app)
    keys = []
    for _ in range(200):
        started = time.perf_counter()
        view.target.insertPlainText("a ")
        view.target.viewport().repaint()
        keys.append((time.perf_counter() - started) * 1000)
        app.processEvents()
    tell("key to paint", keys, "p99 budget 16")
    ticks.start(1)
    application.window.close()
    until(lambda: not application.window.isVisible())
    application.close()


def settle(app: object) -> None:
    """Let timers and answers arrive."""
    end = time.perf_counter() + 1.0
    while time.perf_counter() < end:
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.005)


def tell(name: str, times: list[float], budget: str) -> None:
    """Print the middle and the end of a distribution."""
    ordered = sorted(times)
    p95, p99 = (ordered[min(len(ordered) - 1, int(len(ordered) * part))] for part in (0.95, 0.99))
    print(f"{name}: p50 {statistics.median(times):.1f} ms, p95 {p95:.1f}, p99 {p99:.1f} ({budget})")


if __name__ == "__main__":
    raise SystemExit(main())
