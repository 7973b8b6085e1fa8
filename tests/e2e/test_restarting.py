"""Another language: the real program stores all, ends, and comes back by itself at the same place."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.restarting_program import ROW, TYPED
from workbench.services import demo
from workbench.services.workspace import new_workspace
from workbench.settings import Settings

PROGRAM = Path(__file__).with_name("restarting_program.py")


@pytest.mark.skipif(sys.platform == "win32", reason="looks for processes as Unix does")
def test_a_restart_for_another_language_comes_back_to_the_same_workspace_row_and_text(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("ui.language", "en")
    target = tmp_path / "mine.bayan"
    with new_workspace(target, settings) as made:
        demo.load_sample(made)
    first = subprocess.Popen(
        [sys.executable, str(PROGRAM), str(target)],
        env=os.environ | {"BAYAN_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    # Not communicate(): the second program has the same pipe.
    assert first.wait(timeout=90) == 0
    found = tmp_path / "seen.json"
    give_up = time.monotonic() + 60
    while not found.exists() and time.monotonic() < give_up:
        time.sleep(0.1)
    assert found.exists(), first.stdout.read() if first.stdout else ""
    seen = json.loads(found.read_text(encoding="utf-8"))
    while _is_running(seen["pid"]) and time.monotonic() < give_up:
        time.sleep(0.1)
    said, _ = first.communicate()
    assert seen.pop("pid") != first.pid
    assert seen == {
        "language": "ar",
        "right": True,
        "read_only": False,
        "target": str(target),
        "ordinal": ROW,
        "text": TYPED,
    }
    assert b"Traceback" not in said, said


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True
