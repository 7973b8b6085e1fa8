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
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from workbench.domain.ids import DocumentId  # noqa: E402 - after the path

ROUNDS = 9
DENSE_ROWS, ANNOTATIONS, CROWDED, CROWD = 5_000, 10_000, 600, 200

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
    """Time a long document and a dense one in a real window."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtWidgets import QApplication

    qInstallMessageHandler(lambda *_: None)
    target = home / "long.bayan"
    long, dense = make_documents(target, rows)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    started = resident()
    bench = Bench(app, str(target))
    print(f"{rows:,} segments:")
    bench.open(long, rows)
    bench.jump(rows)
    bench.wheel()
    bench.bar()
    bench.resize()
    bench.type(250, "a row")
    print(f"{DENSE_ROWS:,} segments of 35 words with {ANNOTATIONS:,} annotations:")
    bench.open(dense, DENSE_ROWS)
    bench.jump(DENSE_ROWS)
    bench.wheel()
    bench.bar()
    bench.resize()
    bench.type(CROWDED, f"a row with {CROWD} annotations")
    print(f"memory: {resident():.0f} MB, {resident() - started:.0f} over a bare process (budget 400)")
    bench.close()


def make_documents(target: Path, rows: int) -> tuple[DocumentId, DocumentId]:
    """Make both documents in a process of its own, which gives its memory back."""
    script = f"""
from pathlib import Path
from tests.bench.dense_document import make_dense_document
from tests.ui.models.long_document import make_long_document
from workbench.services import workspace
from workbench.settings import Settings
with workspace.new_workspace(Path({str(target)!r}), Settings()) as made:
    print(make_long_document(made, {rows}))
    print(make_dense_document(made, {DENSE_ROWS}, {ANNOTATIONS}, crowded={CROWDED}, crowd={CROWD}))
"""
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True, cwd=ROOT)
    long, dense = (int(line) for line in done.stdout.split())
    return DocumentId(long), DocumentId(dense)


class Bench:
    """A window and the stopwatch beside it."""

    def __init__(self, app: QApplication, target: str) -> None:
        from PySide6.QtCore import QTimer

        from workbench.settings import Settings
        from workbench.ui.application import Application

        self.app = app
        self.worked: list[float] = []
        self.ticks = QTimer()
        self.ticks.start(1)
        self.application = Application(app, Settings(), target)
        self.window = self.application.window
        self.window.resize(1400, 880)
        self.window.show()
        self.until(lambda: self.window.furniture is not None)
        furniture = self.window.furniture
        assert furniture is not None
        self.furniture = furniture
        self.place = furniture.desk.context.place
        self.view, self.model = furniture.area.grid, furniture.area.model
        self.until(lambda: self.place.segment is not None)

    def until(self, so: Callable[[], bool]) -> float:
        """Wait as the event loop does, asleep between events: spinning would starve the workers."""
        from PySide6.QtCore import QEventLoop

        started = time.perf_counter()
        while not so():
            self.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return (time.perf_counter() - started) * 1000

    def timed(self, act: Callable[[], object]) -> float:
        """Return how long an act takes until it is painted."""
        started, worked = time.perf_counter(), time.thread_time()
        act()
        self.view.viewport().repaint()
        self.worked.append((time.thread_time() - worked) * 1000)
        return (time.perf_counter() - started) * 1000

    def open(self, document: DocumentId, rows: int) -> None:
        """Open a document from the empty page."""
        self.place.close()
        settle(self.app)
        self.place.open(document)
        took = self.until(lambda: self.place.segment is not None and self.view.stack.count == rows)
        print(f"  first rows {took:.0f} ms after choosing the document (budget 1000)")
        settle(self.app)

    def jump(self, rows: int) -> None:
        """Jump far away, until the text is there."""

        def go(row: int) -> None:
            self.view.stack.jump(row)
            self.view.refresh()
            self.until(lambda: self.model.row(row) is not None)
            self.view.refresh()

        tell(
            "jump to text",
            [self.timed(partial(go, step * 7919 * 13 % rows)) for step in range(40)],
            "p99 budget 50",
            self.worked,
        )

    def wheel(self) -> None:
        """Turn the wheel, and lay the same rows out bare beside it."""
        from PySide6.QtWidgets import QApplication

        self.view.stack.jump(200)
        self.view.refresh()
        settle(self.app)
        times, bare = [], []
        for step in range(400):
            event = turn(-120 if step < 300 else 120)
            times.append(self.timed(partial(QApplication.sendEvent, self.view.viewport(), event)))
            bare.append(self.bare())
            self.app.processEvents()
        tell("wheel step", times, "p99 budget 16", self.worked)
        whole, alone = statistics.median(times), statistics.median(bare)
        print(f"    the texts in view laid out and drawn bare {alone:.2f} ms, ratio {whole / alone:.2f} (budget 2)")

    def bare(self) -> float:
        """Lay the texts in view out with bare layouts and draw them on a picture."""
        from PySide6.QtCore import QPointF
        from PySide6.QtGui import QImage, QPainter

        from workbench.ui.grid.texts import lay_out

        image = QImage(self.view.viewport().size(), QImage.Format.Format_RGB32)
        shown = [placed.layout for placed in self.view.placed if placed.layout is not None]
        cells = self.view.columns()
        started = time.perf_counter()
        painter = QPainter(image)
        for layout in shown:
            for cell, column in ((layout.source, cells.source), (layout.target, cells.target)):
                text, option = cell.layout.text(), cell.layout.textOption()
                made = lay_out(text, cell.layout.font(), column.inner_width, option.textDirection())
                made.layout.draw(painter, QPointF(column.inner_x, 0))
        painter.end()
        return (time.perf_counter() - started) * 1000

    def bar(self) -> None:
        """Drag the scroll bar through the document."""
        bar = self.view.verticalScrollBar()
        times = []
        for step in range(300):
            times.append(self.timed(partial(bar.setValue, bar.maximum() * step // 300)))
            self.app.processEvents()
        tell("drag of the bar", times, "p99 budget 16", self.worked)

    def resize(self) -> None:
        """Change the width of the window, as a drag of its edge does."""
        self.view.stack.jump(300)
        self.view.refresh()
        settle(self.app)
        times = []
        for step in range(40):
            width = 1400 - 14 * (step if step < 20 else 40 - step)
            started = time.perf_counter()
            self.window.resize(width, 880)
            self.app.processEvents()
            self.window.repaint()
            times.append((time.perf_counter() - started) * 1000)
        self.window.resize(1400, 880)
        tell("resize", times, "p99 budget 100")

    def type(self, row: int, what: str) -> None:
        """Type into a row."""
        self.furniture.area.editing.activate(row)
        self.until(lambda: self.view.active == row)
        settle(self.app)
        times = []
        for step in range(200):
            typed = partial(self.view.target.insertPlainText, "a " if step % 2 else "b")
            times.append(self.timed(typed))
            self.app.processEvents()
        tell(f"key to paint in {what}", times, "p99 budget 16", self.worked)

    def close(self) -> None:
        """Close the window as a user does."""
        self.window.close()
        self.until(lambda: not self.window.isVisible())
        self.application.close()


def turn(by: int) -> QWheelEvent:
    """Return one notch of the wheel."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent

    place, none = QPointF(300, 300), Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    return QWheelEvent(place, place, QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, none, phase, False)


def resident() -> float:
    """Return how much memory the process holds, in MB, where the system tells."""
    try:
        return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * 4096 / 1e6
    except OSError:
        return 0.0


def settle(app: object) -> None:
    """Let timers and answers arrive."""
    end = time.perf_counter() + 1.0
    while time.perf_counter() < end:
        app.processEvents()  # type: ignore[attr-defined]
        time.sleep(0.005)


def tell(name: str, times: list[float], budget: str, worked: list[float] | None = None) -> None:
    """Print the middle and the end of a distribution, and what of it the UI thread itself worked."""
    cpu = ""
    if worked:
        cpu = f"; the UI thread's own work p50 {part_of(worked, 0.5):.1f}, p99 {part_of(worked, 0.99):.1f}"
        worked.clear()
    p50, p95, p99 = (part_of(times, part) for part in (0.5, 0.95, 0.99))
    print(f"  {name}: p50 {p50:.1f} ms, p95 {p95:.1f}, p99 {p99:.1f} ({budget}){cpu}")


def part_of(times: list[float], part: float) -> float:
    """Return the time that a part of all times does not exceed."""
    ordered = sorted(times)
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


if __name__ == "__main__":
    raise SystemExit(main())
