"""Kill -9 in the middle of things: what was committed is there, and nothing is half-written."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT

SAMPLE = CHECKOUT / "resources/sample/joint-statement.ar.txt"
PROGRAM = [sys.executable, str(CHECKOUT / "main.py")]


def bayan(home: Path, *words: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*PROGRAM, *map(str, words)],
        env=os.environ | {"BAYAN_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


def started(home: Path, *words: object) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [*PROGRAM, *map(str, words)],
        env=os.environ | {"BAYAN_HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def killed_when(running: subprocess.Popen[bytes], there: Callable[[], bool]) -> int:
    """Kill a command hard as soon as something is there; return how it ended, which is 0 if it was too quick."""
    give_up = time.monotonic() + 60
    while running.poll() is None and not there() and time.monotonic() < give_up:
        time.sleep(0.001)
    if running.poll() is None:
        running.send_signal(signal.SIGKILL)
    return running.wait()


def killed_after(home: Path, seconds: float, *words: object) -> int:
    """Run a command and kill it hard after a while; return how it ended."""
    until = time.monotonic() + seconds
    return killed_when(started(home, *words), lambda: time.monotonic() > until)


def took(home: Path, *words: object) -> float:
    """Run a command to its end, and return how long it takes on this machine today."""
    before = time.monotonic()
    assert bayan(home, *words).returncode == 0
    return time.monotonic() - before


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "work.bayan"
    assert bayan(tmp_path, "new", path).returncode == 0
    assert bayan(tmp_path, "import", path, SAMPLE).returncode == 0
    assert bayan(tmp_path, "set", path, "1", "1", "--target", "Kept.").returncode == 0
    return path


def test_an_import_that_is_killed_leaves_nothing_of_itself(workspace: Path, tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    line = SAMPLE.read_text(encoding="utf-8").splitlines()[4]
    big.write_text("\n".join(f"{line} {n}." for n in range(1_000)), encoding="utf-8")
    usual = took(tmp_path, "import", workspace, big)
    ended = [killed_after(tmp_path, usual * share, "import", workspace, big) for share in (0.4, 0.7, 0.9)]
    assert -signal.SIGKILL in ended
    # The sample, the one that nobody killed, and those that were quicker than the kill.
    shown = bayan(tmp_path, "documents", workspace, "--json").stdout.splitlines()
    # One that was killed after its last write is there whole, one killed before is not there at all.
    assert 2 + ended.count(0) <= len(shown) <= 2 + len(ended)
    counts = sorted(json.loads(line)["segments"] for line in shown)
    assert len(set(counts)) == 2, "a document is there in part"
    assert counts.count(62) == 1
    done = bayan(tmp_path, "check", workspace)
    assert done.returncode == 0, done.stdout + done.stderr
    assert '"Kept."' in bayan(tmp_path, "show", workspace, "1", "--json").stdout


def test_a_briefing_that_is_killed_leaves_the_old_file_whole(workspace: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    out = folder / "brief.docx"
    out.write_bytes(b"what was there before")

    def begun() -> bool:
        return any(folder.glob("*.part"))

    ended = []
    for _ in range(8):
        ended.append(killed_when(started(tmp_path, "brief", workspace, "1", "-o", out, "--force"), begun))
        content = out.read_bytes()
        assert content == b"what was there before" or (content[:2] == b"PK" and b"[Content_Types].xml" in content)
        if ended[-1] == -signal.SIGKILL:
            break
    # The file is beside the old one for a moment only, so that a kill may come too late; not every time.
    assert -signal.SIGKILL in ended
    assert bayan(tmp_path, "brief", workspace, "1", "-o", out, "--force").returncode == 0
    assert out.read_bytes()[:2] == b"PK"


def test_an_edit_that_was_answered_is_in_the_database_and_one_that_was_killed_is_there_whole_or_not(
    workspace: Path, tmp_path: Path
) -> None:
    usual = took(tmp_path, "set", workspace, "1", 2, "--target", "Text 2.")
    ended = {2: 0}
    for number, share in enumerate((0.2, 0.5, 0.7, 0.8, 0.9, 1.0), 3):
        words = ("set", workspace, "1", number, "--target", f"Text {number}.")
        ended[number] = killed_after(tmp_path, usual * share, *words)
    ended[9] = killed_after(tmp_path, 60, "set", workspace, "1", 9, "--target", "Text 9.")
    assert bayan(tmp_path, "check", workspace).returncode == 0
    with sqlite3.connect(workspace) as connection:
        targets = [row[0] for row in connection.execute("select target from segments order by ordinal limit 9")]
    assert targets[0] == "Kept."
    for number, code in ended.items():
        allowed = [f"Text {number}."] if code == 0 else ["", f"Text {number}."]
        assert targets[number - 1] in allowed, (number, code)
    assert {0, -signal.SIGKILL} <= set(ended.values())


def test_a_workspace_opened_again_after_a_kill_says_so_at_most_once(workspace: Path, tmp_path: Path) -> None:
    def open_now() -> bool:
        return any(path.name.startswith(workspace.name) for path in tmp_path.iterdir() if path != workspace)

    ended = killed_when(started(tmp_path, "import", workspace, SAMPLE), open_now)
    assert ended == -signal.SIGKILL
    first = bayan(tmp_path, "documents", workspace)
    second = bayan(tmp_path, "documents", workspace)
    assert first.returncode == second.returncode == 0
    assert second.stderr == ""
