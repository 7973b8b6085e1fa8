"""A polite kill of the real program: the window closes as its own button has it do, and so does its workspace."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from workbench.services.workspace import open_workspace

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no signals")


def left(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.glob("work.bayan*"))


@pytest.mark.parametrize("name", ["SIGTERM", "SIGHUP"])
def test_a_window_that_is_asked_to_end_closes_its_workspace(tmp_path: Path, name: str) -> None:
    workspace, home = tmp_path / "work.bayan", {"BAYAN_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    open_workspace(workspace, create=True).close()
    running = subprocess.Popen(
        [sys.executable, str(CHECKOUT / "main.py"), "open", str(workspace)],
        env=os.environ | home,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    give_up = time.monotonic() + 60
    while len(left(tmp_path)) == 1 and running.poll() is None and time.monotonic() < give_up:
        time.sleep(0.05)
    time.sleep(1)  # furnished; one that is asked in the middle of it closes all the same
    assert running.poll() is None, running.stdout.read() if running.stdout else ""
    running.send_signal(getattr(signal, name))
    said, _ = running.communicate(timeout=30)
    assert running.returncode == 0, said
    assert left(tmp_path) == ["work.bayan"]
