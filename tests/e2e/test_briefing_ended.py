"""A briefing that is ended in the middle: the file is whole, LibreOffice goes too, and nothing stays on the disk."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest

from tests.conftest import CHECKOUT
from workbench.plugins.briefings.office import find_office

OFFICE = find_office()
SAMPLE = CHECKOUT / "resources/sample/joint-statement.ar.txt"

pytestmark = [
    pytest.mark.office,
    pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed"),
    pytest.mark.skipif(not Path("/proc/self/cmdline").exists(), reason="looks for LibreOffice in /proc"),
]


def offices(place: Path) -> list[int]:
    """Return the processes of LibreOffice that work below a folder."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            words = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if b"--convert-to" in words and str(place).encode() in words:
            found.append(int(entry.name))
    return found


def ended(tmp_path: Path, number: int) -> tuple[int, Path, Path]:
    """Begin a briefing, end it by a signal while LibreOffice counts, and return its code, file and scratch place."""
    place, out = tmp_path / "tmp", tmp_path / "out" / "brief.docx"
    place.mkdir(exist_ok=True)
    out.parent.mkdir(exist_ok=True)
    running = subprocess.Popen(
        [sys.executable, str(CHECKOUT / "main.py"), "brief", str(SAMPLE), "-o", str(out), "--force"],
        env=os.environ | {"BAYAN_HOME": str(tmp_path), "TMPDIR": str(place)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    give_up = time.monotonic() + 60
    while not (out.exists() and offices(place)) and running.poll() is None and time.monotonic() < give_up:
        time.sleep(0.002)
    assert running.poll() is None, "it was over before it could be ended"
    running.send_signal(number)
    return running.wait(30), out, place


def gone(place: Path) -> bool:
    """Wait a moment for LibreOffice to be gone."""
    until = time.monotonic() + 5
    while offices(place) and time.monotonic() < until:
        time.sleep(0.02)
    return not offices(place)


def test_a_polite_end_takes_libreoffice_and_every_scratch_folder_along(tmp_path: Path) -> None:
    for number in (signal.SIGTERM, signal.SIGINT):
        for _ in range(3):
            code, out, place = ended(tmp_path, number)
            if code != 0:
                break
            out.unlink()  # on a busy machine it may be over in the very moment in which it is asked to end
        assert code != 0
        assert gone(place)
        # LibreOffice makes folders of its own beside ours; they are not ours to judge.
        assert list(place.glob("bayan-*")) == []
        assert zipfile.ZipFile(out).testzip() is None
        assert [path.name for path in out.parent.iterdir()] == [out.name]
        out.unlink()


def test_a_hard_kill_leaves_a_whole_file_and_the_next_briefing_tidies_up(tmp_path: Path) -> None:
    code, out, place = ended(tmp_path, signal.SIGKILL)
    assert code == -signal.SIGKILL
    assert gone(place)
    assert zipfile.ZipFile(out).testzip() is None
    assert len(list(place.glob("bayan-*"))) == 2
    code, out, place = ended(tmp_path, signal.SIGTERM)
    assert list(place.glob("bayan-*")) == []
