"""Kill -9 in the middle of things: what was committed is there, and nothing is half-written."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
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


def killed_after(home: Path, seconds: float, *words: object) -> int:
    """Run a command and kill it hard after a while; return how it ended."""
    running = subprocess.Popen(
        [*PROGRAM, *map(str, words)],
        env=os.environ | {"BAYAN_HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        return running.wait(seconds)
    except subprocess.TimeoutExpired:
        running.send_signal(signal.SIGKILL)
        return running.wait()


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "work.bayan"
    assert bayan(tmp_path, "new", path).returncode == 0
    assert bayan(tmp_path, "import", path, SAMPLE).returncode == 0
    assert bayan(tmp_path, "set", path, "1", "1", "--target", "Kept.").returncode == 0
    return path


def documents(path: Path) -> list[tuple[int, int]]:
    with sqlite3.connect(path) as connection:
        return connection.execute(
            "select d.id, count(s.id) from documents d left join segments s on s.document_id = d.id group by d.id"
        ).fetchall()


def test_an_import_that_is_killed_leaves_nothing_of_itself(workspace: Path, tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    line = SAMPLE.read_text(encoding="utf-8").splitlines()[4]
    big.write_text("\n".join(f"{line} {n}." for n in range(15_000)), encoding="utf-8")
    ended = [killed_after(tmp_path, seconds, "import", workspace, big) for seconds in (1.2, 2.0, 3.0)]
    assert -signal.SIGKILL in ended
    whole = [count for _, count in documents(workspace) if count not in (0, 62)]
    assert len(whole) == ended.count(0)
    done = bayan(tmp_path, "check", workspace)
    assert done.returncode == 0, done.stdout + done.stderr
    shown = bayan(tmp_path, "show", workspace, "1", "--json")
    assert '"Kept."' in shown.stdout


def test_a_briefing_that_is_killed_leaves_the_old_file_whole(workspace: Path, tmp_path: Path) -> None:
    out = tmp_path / "brief.docx"
    out.write_bytes(b"what was there before")
    for seconds in (0.6, 1.0, 1.5, 2.5):
        killed_after(tmp_path, seconds, "brief", workspace, "1", "-o", out)
        content = out.read_bytes()
        assert content == b"what was there before" or (content[:2] == b"PK" and b"[Content_Types].xml" in content)


def test_an_edit_is_in_the_database_or_it_is_not(workspace: Path, tmp_path: Path) -> None:
    for number in range(2, 8):
        killed_after(tmp_path, 0.5 + 0.15 * number, "set", workspace, "1", number, "--target", f"Text {number}.")
    assert bayan(tmp_path, "check", workspace).returncode == 0
    with sqlite3.connect(workspace) as connection:
        targets = [row[0] for row in connection.execute("select target from segments order by ordinal limit 8")]
    assert targets[0] == "Kept."
    assert all(target in ("", f"Text {number}.") for number, target in enumerate(targets[1:7], 2))


def test_a_workspace_opened_again_after_a_kill_says_so_at_most_once(workspace: Path, tmp_path: Path) -> None:
    killed_after(tmp_path, 1.0, "import", workspace, SAMPLE)
    time.sleep(0.1)
    first = bayan(tmp_path, "documents", workspace)
    second = bayan(tmp_path, "documents", workspace)
    assert first.returncode == second.returncode == 0
    assert second.stderr == ""
