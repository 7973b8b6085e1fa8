"""Folders of a moment: gone at the end, and after a kill at the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from workbench.paths import scratch

HOLD = (
    "import sys, time\nfrom workbench.paths import scratch\n"
    "with scratch('brief') as folder:\n    print(folder, flush=True)\n    time.sleep(60)\n"
)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return tmp_path


def test_a_scratch_folder_is_gone_at_the_end_even_after_an_error(place: Path) -> None:
    def work() -> None:
        with scratch("brief") as folder:
            (folder / "inside").mkdir()
            raise ValueError("stop")

    with pytest.raises(ValueError, match="stop"):
        work()
    assert list(place.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals are of POSIX")
def test_the_folder_of_a_killed_process_goes_at_the_next_start_and_that_of_a_living_one_stays(place: Path) -> None:
    holders = [
        subprocess.Popen([sys.executable, "-c", HOLD], stdout=subprocess.PIPE, text=True, env=os.environ)
        for _ in range(2)
    ]
    folders = [Path(holder.stdout.readline().strip()) for holder in holders if holder.stdout is not None]
    try:
        holders[0].send_signal(signal.SIGKILL)
        holders[0].wait()
        assert folders[0].is_dir()
        with scratch("brief"):
            assert not folders[0].exists()
            assert folders[1].is_dir()
    finally:
        for holder in holders:
            holder.kill()
            holder.communicate()


def test_folders_of_other_names_are_left_alone(place: Path) -> None:
    mine = place / "bayan-notes"
    mine.mkdir()
    (place / "bayan-brief-999999-x y").mkdir()
    with scratch("office"):
        pass
    assert {path.name for path in place.iterdir()} == {"bayan-notes", "bayan-brief-999999-x y"}
