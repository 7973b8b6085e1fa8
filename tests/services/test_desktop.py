"""Two programs of one user meet at a socket that nobody else can put there."""

from __future__ import annotations

import os
import socket
import stat
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.paths import scratch
from workbench.services.desktop import is_ours, may_be_open, meeting_place

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets are files elsewhere only")


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return a runtime folder with a short path."""
    with scratch("test") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
        monkeypatch.setenv("BAYAN_HOME", str(folder / "home"))
        yield folder


def test_the_socket_lies_in_a_folder_that_only_its_user_may_enter(runtime: Path) -> None:
    place = meeting_place("w.bayan")
    assert place is not None
    assert Path(place).parent == runtime / "bayan"
    assert stat.S_IMODE(Path(place).parent.stat().st_mode) == 0o700


def test_a_folder_that_others_may_write_or_that_is_a_link_is_not_used(runtime: Path) -> None:
    (runtime / "bayan").mkdir()
    (runtime / "bayan").chmod(0o777)
    place = meeting_place("w.bayan")
    assert place is not None
    assert Path(place).parent == runtime / "home" / "run"
    (runtime / "bayan").rmdir()
    (runtime / "elsewhere").mkdir(mode=0o700)
    (runtime / "bayan").symlink_to(runtime / "elsewhere")
    assert meeting_place("w.bayan") == place


def test_a_home_with_a_long_path_still_gets_a_socket_that_fits(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime / ("x" * 120)))
    monkeypatch.setenv("BAYAN_HOME", str(runtime / ("h" * 120)))
    place = meeting_place("w.bayan")
    assert place is not None
    assert len(place) < 100
    assert stat.S_IMODE(Path(place).parent.stat().st_mode) == 0o700


def test_a_socket_that_another_user_made_is_not_spoken_to(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = meeting_place("w.bayan")
    assert place is not None
    assert not may_be_open("w.bayan")
    Path(place).write_text("no socket", encoding="utf-8")
    assert not is_ours(place)
    Path(place).unlink()
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(place)
        assert may_be_open("w.bayan")
        ours = os.getuid()
        monkeypatch.setattr(os, "getuid", lambda: ours + 1)
        assert not is_ours(place)
