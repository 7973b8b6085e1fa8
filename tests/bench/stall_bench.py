"""Count how often and how long the window stands still in a scripted hour of mixed work, compressed. Needs no display.

Run: `python -m tests.bench.stall_bench [--rounds N] [--rows N]`. A thread looks every 5 ms at when the event loop last
turned; what was being done when it had not for more than 50 ms is told with the stack of the longest stall. Each turn
is timed twice: by the clock on the wall, and by how long the UI thread itself was on a core. The second leaves out what
other programs took from it, but also what it waited for: the interpreter, a lock or a file. Neither alone is the truth.
"""

from __future__ import annotations

import argparse
import faulthandler
import os
import random
import re
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
LIMIT_S = 0.050


@dataclass(frozen=True, slots=True)
class Stall:
    """A turn of the event loop that took too long: on the wall, and on the UI thread's own account."""

    wall: float
    own: float
    doing: str
    where: str


class Watchdog:
    """Notes stalls of the event loop with what was being done."""

    def __init__(self) -> None:
        self.doing = "nothing"
        self._seen = ""
        self.stalls: list[Stall] = []
        self._turned, self._worked = time.perf_counter(), time.thread_time()
        self._main = threading.get_ident()
        self._stop = threading.Event()
        self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by `stop`
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def start(self) -> None:
        self._turned, self._worked = time.perf_counter(), time.thread_time()
        self._thread.start()

    def turn(self) -> None:
        """Note that the event loop goes round; a stall ends here."""
        now, worked = time.perf_counter(), time.thread_time()
        taken = now - self._turned
        if taken > LIMIT_S:
            self.stalls.append(Stall(taken, worked - self._worked, self.doing, self._seen))
        self._turned, self._worked, self._seen = now, worked, ""

    def _watch(self) -> None:
        while not self._stop.wait(0.005):
            if time.perf_counter() - self._turned > LIMIT_S and not self._seen:
                self._seen = self._where()

    def _where(self) -> str:
        """Say what the UI thread runs; Python's own frames would keep its painters alive, and crash it."""
        self._file.seek(0)
        self._file.truncate()
        faulthandler.dump_traceback(self._file, all_threads=True)
        self._file.seek(0)
        text = self._file.read().decode(errors="replace")
        main = text.partition(f"{self._main:#018x}")[2].partition("\n\n")[0]
        ours = re.findall(r'File ".*/workbench/(?:.*/)?(\w+)\.py", line \d+ in (\w+)', main)
        return " < ".join(f"{module}.{name}" for module, name in ours[:5])

    def stop(self) -> None:
        self._stop.set()
        self._thread.join()
        self._file.close()


def main() -> int:
    """Work on the sample, then on a long document."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=60, help="minutes of work, compressed")
    parser.add_argument("--rows", type=int, default=100_000)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["BAYAN_HOME"] = home
        session(Path(home), wanted.rounds, wanted.rows)
    return 0


def session(home: Path, rounds: int, rows: int) -> None:
    """Open the window on both documents and work in each."""
    from PySide6.QtCore import QEventLoop, QTimer, qInstallMessageHandler

    from tests.ui.models.long_document import make_long_document
    from workbench.services import demo, workspace
    from workbench.settings import Settings
    from workbench.ui.application import Application
    from workbench.ui.program import Program

    qInstallMessageHandler(lambda *_: None)
    target = home / "long.bayan"
    with workspace.new_workspace(target, Settings()) as made:
        sample, long = demo.load_sample(made), make_long_document(made, rows)
    app = Program(sys.argv[:1])
    app.setStyle("Fusion")
    application = Application(app, Settings(), str(target))
    application.window.resize(1400, 880)
    application.window.show()
    dog = Watchdog()
    ticks = QTimer()
    ticks.timeout.connect(dog.turn)
    ticks.start(1)

    def rest(seconds: float, until: Callable[[], bool] = lambda: False) -> None:
        end = time.perf_counter() + seconds
        while time.perf_counter() < end and not until():
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    rest(20, lambda: application.window.furniture is not None)
    furniture = application.window.furniture
    assert furniture is not None
    place = furniture.desk.context.place
    rest(20, lambda: place.segment is not None)
    rest(2)
    dog.start()
    for name, document in (("sample", sample), (f"{rows:,} segments", long)):
        dog.stalls.clear()
        dog.doing = "opening"
        place.open(document)
        rest(10, lambda document=document: place.document is not None and place.document.document.id == document)
        rest(1.5)
        work(application, dog, rest, rounds)
        tell(name, dog.stalls, rounds)
    dog.stop()
    application.window.close()
    rest(20, lambda: not application.window.isVisible())
    application.close()


def work(application: object, dog: Watchdog, rest: Callable[..., None], rounds: int) -> None:
    """Do in each round what fills a minute: read, type, confirm, code, look things up, filter, undo."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    furniture = application.furniture if hasattr(application, "furniture") else application.window.furniture
    area, actions, chance = furniture.area, furniture.actions.actions, random.Random(1)
    grid, context = area.grid, furniture.desk.context
    codes = [code.id for code in context.place.document.codes if code.codable]

    def wheel(delta: int) -> None:
        event = QWheelEvent(
            QPointF(300, 300), QPointF(300, 300), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(grid.viewport(), event)

    def type_words() -> None:
        grid.target.setFocus()
        for sign in "the two sides stressed ":
            QTest.keyClick(grid.target, sign)
            rest(0.004)

    def code() -> None:
        if codes and grid.active >= 0:
            context.hands.code_wanted.emit(chance.choice(codes))

    def filter_and_back() -> None:
        area.chips.search.setText("peace")
        rest(0.4)
        area.filtering.clear()

    steps: dict[str, Callable[[], object]] = {
        "scrolling": lambda: [(wheel(-120), rest(0.01)) for _ in range(12)],
        "jumping": lambda: area.editing.activate(chance.randrange(max(1, area.model.rowCount()))),
        "typing": type_words,
        "confirming": actions["confirm"].trigger,
        "next row": lambda: area.editing.step(1),
        "coding": code,
        "splitting": lambda: (grid.source.set_caret(len(grid.source.text()) // 2), actions["split"].trigger()),
        "undoing": actions["undo"].trigger,
        "redoing": actions["redo"].trigger,
        "filtering": filter_and_back,
        "locking": lambda: (actions["lock"].trigger(), rest(0.05), actions["lock"].trigger()),
        "next unconfirmed": actions["next-unconfirmed"].trigger,
        "resizing": lambda: application.window.resize(1300 + chance.randrange(100), 860),
    }
    for _ in range(rounds):
        for name, act in steps.items():
            dog.doing = name
            act()
            rest(0.12)


def tell(name: str, stalls: list[Stall], rounds: int) -> None:
    """Print how many, the worst, and what was being done."""
    own = [stall for stall in stalls if stall.own > LIMIT_S]
    worst = max((stall.wall for stall in stalls), default=0.0) * 1000
    worst_own = max((stall.own for stall in stalls), default=0.0) * 1000
    print(f"{name}, {rounds} rounds: {len(stalls)} stalls over 50 ms (budget 0), worst {worst:.0f} ms")
    print(f"  of these {len(own)} are the UI thread's own work, worst {worst_own:.0f} ms")
    for doing, number in Counter(stall.doing for stall in stalls).most_common():
        found = [stall for stall in stalls if stall.doing == doing]
        longest = max(found, key=lambda stall: stall.own)
        ours = sum(stall.own > LIMIT_S for stall in found)
        times = f"worst {max(stall.wall for stall in found) * 1000:.0f} ms, own {longest.own * 1000:.0f}"
        print(f"  {doing}: {number}, own {ours}, {times} in {longest.where or 'Qt'}")


if __name__ == "__main__":
    raise SystemExit(main())
