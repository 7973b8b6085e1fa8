"""The window on a real display server, with an Arabic keyboard layout and keys that come from outside the program."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("Xvfb", "xdotool", "setxkbmap")
# Key codes of a PC keyboard under X11, whatever the layout makes of them.
A, C, F, H, L, U, V, Z, SPACE, CTRL, LEFT_SHIFT, RIGHT_SHIFT, ALT, DOWN, END, LEFT = (
    38, 54, 41, 43, 46, 30, 55, 52, 65, 37, 50, 62, 64, 116, 115, 113,
)  # fmt: skip

PROGRAM = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from workbench.settings import Settings
from workbench.ui.application import Application
app = QApplication([])
settings = Settings()
settings.set("ui.language", "en")
made = Application(app, settings, sys.argv[1])
made.window.move(0, 0)
made.window.show()
def tell():
    furniture = made.window.furniture
    place = furniture.desk.context.place if furniture is not None else None
    if place is None or place.segment is None:
        return
    target = furniture.area.grid.target
    told = {
        "window": int(made.window.winId()),
        "focus": target.hasFocus(),
        "ordinal": place.segment.ordinal,
        "text": target.text(),
        "caret": target.caret(),
        "rtl": target.layoutDirection().name == "RightToLeft",
        "saved": furniture.status.is_saved(),
        "locked": target.isReadOnly(),
    }
    print(json.dumps(told), flush=True)
timer = QTimer()
timer.timeout.connect(tell)
timer.start(50)
app.exec()
"""


class Desktop:
    """A display server of its own with the program on it."""

    def __init__(self, display: str, program: subprocess.Popen[str]) -> None:
        self._environment = {**os.environ, "DISPLAY": display}
        self._program = program

    def run(self, *command: object) -> None:
        subprocess.run([str(part) for part in command], env=self._environment, check=True, capture_output=True)

    def press(self, *codes: int, held: tuple[int, ...] = ()) -> None:
        for code in held:
            self.run("xdotool", "keydown", code)
        for code in codes:
            self.run("xdotool", "key", code)
        for code in reversed(held):
            self.run("xdotool", "keyup", code)

    def until(self, so, seconds: float = 20) -> dict[str, object]:
        """Return what the program tells once it is as wished."""
        end, told = time.monotonic() + seconds, {}
        while time.monotonic() < end:
            line = self._program.stdout.readline()
            if not line:
                break
            told = json.loads(line)
            if so(told):
                return told
        raise AssertionError(f"it never came so; last told: {told}")


@pytest.fixture
def desktop(tmp_path, sample_workspace, request):
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"needs {', '.join(missing)}")
    server = subprocess.Popen(
        ["Xvfb", "-noreset", "-displayfd", "1", "-screen", "0", "1280x800x24"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert server.stdout is not None
    display = ":" + server.stdout.readline().decode().strip()
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "BAYAN_HOME": str(tmp_path / "home")}
    subprocess.run(
        ["setxkbmap", "-layout", getattr(request, "param", "ara,us")], env=environment, check=True, capture_output=True
    )
    target = tmp_path / "sample.bayan"
    target.write_bytes(sample_workspace.read_bytes())
    program = subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(target)],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        made = Desktop(display, program)
        told = made.until(lambda told: True, 60)
        made.run("xdotool", "windowfocus", "--sync", told["window"])
        yield made
    finally:
        program.kill()
        program.communicate()
        server.kill()
        server.communicate()


def test_arabic_is_typed_stored_undone_and_shortcuts_answer_under_an_arabic_layout(desktop):
    before = desktop.until(lambda told: told["focus"])["text"]
    desktop.press(END, held=(CTRL,))
    desktop.press(SPACE, H, L, H)
    typed = desktop.until(lambda told: told["text"] == before + " ام" + "ا")
    assert typed["caret"] == len(typed["text"])
    desktop.until(lambda told: told["saved"], 3)
    desktop.press(Z, held=(CTRL,))
    desktop.until(lambda told: told["text"] == before + " ")
    desktop.press(Z, held=(CTRL,))
    desktop.until(lambda told: told["text"] == before and told["saved"])
    desktop.press(DOWN, held=(ALT,))
    desktop.until(lambda told: told["ordinal"] == 1)
    desktop.press(L, held=(CTRL,))
    desktop.until(lambda told: told["locked"])


def test_ctrl_with_right_and_left_shift_turns_the_field(desktop):
    desktop.until(lambda told: told["focus"] and not told["rtl"])
    desktop.press(held=(CTRL, RIGHT_SHIFT))
    desktop.until(lambda told: told["rtl"])
    desktop.press(held=(CTRL, LEFT_SHIFT))
    desktop.until(lambda told: not told["rtl"])


@pytest.mark.parametrize("desktop", ["ara"], indirect=True)
def test_shortcuts_answer_where_there_is_no_latin_layout_at_all(desktop):
    before = desktop.until(lambda told: told["focus"])["text"]
    desktop.press(END, held=(CTRL,))
    desktop.press(SPACE, H, L, H)
    desktop.until(lambda told: told["text"] == before + " ام" + "ا")
    desktop.press(Z, held=(CTRL,))
    desktop.until(lambda told: told["text"] == before + " ")
    desktop.press(Z, held=(CTRL,))
    desktop.until(lambda told: told["text"] == before and told["saved"])
    desktop.press(A, C, held=(CTRL,))
    desktop.press(END, held=(CTRL,))
    desktop.press(V, held=(CTRL,))
    desktop.until(lambda told: told["text"] == before + before)
    desktop.press(Z, held=(CTRL,))
    desktop.until(lambda told: told["text"] == before and told["saved"])
    desktop.press(L, held=(CTRL,))
    desktop.until(lambda told: told["locked"])
    desktop.press(F, held=(CTRL,))
    desktop.until(lambda told: not told["focus"])
